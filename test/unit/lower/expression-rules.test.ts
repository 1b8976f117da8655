import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkKept, withoutStored } from '../../../src/lower/ddl/expression-rules.ts'
import { parseText } from '../../../src/lower/ddl/expressions.ts'
import { mysqlError } from '../../../src/errors/mysql-error.ts'

describe('expressions that a table keeps', () => {
  const refused: readonly (readonly ['default' | 'check' | 'generated' | 'index', string, number])[] = [
    ['generated', 'a + rand()', 3763], ['generated', '(select 1)', 3102], ['generated', '@x', 3772], ['generated', 'sum(a)', 1111], ['generated', 'row_number() over ()', 3593],
    ['default', 'sleep(1)', 3770], ['default', 'a in (select 1)', 3769], ['check', 'now() > a', 3814], ['check', 'exists(select 1)', 3815], ['check', '@@sql_mode = a', 3816],
    ['index', 'a + rand()', 3758], ['generated', '(1, 2)', 3764],
  ]
  for (const [place, text, errno] of refused) it(`${place}: ${text} is ${errno}`, () => assert.throws(() => checkKept(place, 'c', parseText(text)), { errno }))

  it('takes changing functions in defaults, SYSDATE() in checks', () => {
    checkKept('default', 'c', parseText('uuid()'))
    checkKept('check', 'c', parseText('sysdate() > a'))
  })

  it('names the function by the name the server shows', () => {
    assert.throws(() => checkKept('generated', 'c', parseText('current_date()')), { message: "Expression of generated column 'c' contains a disallowed function: curdate." })
  })

  it('takes a missing function for a stored one', () => {
    assert.throws(() => withoutStored('check', 'k', () => { throw mysqlError('ER_SP_DOES_NOT_EXIST', 'FUNCTION', 'd.f1') }), { errno: 3814, message: "An expression of a check constraint 'k' contains disallowed function: `f1`." })
  })
})
