import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parseColumnType } from '../../../src/catalog/column-type.ts'
import { columnDefinition, NO_FACTS } from '../../../src/types/column-definition.ts'
import type { ArithmeticOp, Collated } from '../../../src/types/resolve.ts'
import { aggregateType, arithmeticType, comparedCollation, mergeCollations, mergeTypes, negationType, pairCollation } from '../../../src/types/resolve.ts'
import type { MySqlType } from '../../../src/types/type.ts'
import { T } from '../../../src/types/type.ts'
import { TypeCode } from '../../../src/wire/constants.ts'

/** Column metadata of MySQL 9.7 for an operator over columns of two types: rows are the left type, entries the right one in the order of `types`. */
const recorded = JSON.parse(readFileSync(new URL('./result-types.json', import.meta.url), 'utf8')) as { types: string[] } & Record<string, Record<string, string[]>>
const collation = 'utf8mb4_0900_ai_ci'
const types = recorded.types.map((text) => parseColumnType(text, collation)?.type as MySqlType)
const codes = Object.fromEntries(Object.entries(TypeCode).map(([name, code]) => [code, name]))

function shown(type: MySqlType): string {
  const d = columnDefinition({ name: '', orgName: '', table: '', orgTable: '', schema: '', type, repr: 'text', nullable: true, flags: NO_FACTS }, { resultsCollationId: 255, charsetMaxLength: 4 })
  return `${codes[d.type]} ${d.length} ${d.decimals}${d.flags & 32 ? ' unsigned' : ''}`
}

// MySQL's COALESCE is not symmetric for FLOAT beside BIGINT, and makes 88 bytes of a DOUBLE(m,d) beside a temporal type.
const unlike = new Set(['coalesce float bigint', 'coalesce float bigint unsigned'])
const isUnlike = (op: string, a: string, b: string): boolean =>
  unlike.has(`${op} ${a} ${b}`) || (op === 'coalesce' && [a, b].includes('double(10,2)') && [a, b].some((t) => /^(date|time|varchar)/.test(t))) ||
  // the length of an integer quotient whose operands are strings, or FLOAT and DOUBLE without decimals
  (op === 'div' && [a, b].some((t) => t === 'varchar(10)' || t === 'float' || t === 'double' || t === 'double(10,2)'))

const binary: Record<string, (a: MySqlType, b: MySqlType) => MySqlType> = {
  coalesce: (a, b) => mergeTypes(a, b, collation),
  ...Object.fromEntries((['+', '*', '/', 'div', '%'] as ArithmeticOp[]).map((op) => [op, (a: MySqlType, b: MySqlType) => arithmeticType(op, a, b)])),
}

describe('result types', () => {
  for (const [op, type] of Object.entries(binary)) {
    test(op, () => {
      for (const [i, a] of recorded.types.entries())
        for (const [j, b] of recorded.types.entries())
          if (!isUnlike(op, a, b)) assert.equal(shown(type(types[i] as MySqlType, types[j] as MySqlType)), recorded[op]?.[a]?.[j], `${a} ${op} ${b}`)
    })
  }
  for (const name of ['sum', 'avg', '-']) {
    test(`${name}()`, () => {
      for (const [i, t] of types.entries()) assert.equal(shown(name === '-' ? negationType(t) : aggregateType(name.toUpperCase(), t)), recorded[name]?.all?.[i], `${name}(${recorded.types[i]})`)
    })
  }
  test('literals', () => {
    const one = T.bigint(2)
    assert.equal(shown(arithmeticType('+', one, one)), 'LONGLONG 3 0')
    assert.equal(shown(arithmeticType('+', T.bool, one)), 'LONGLONG 3 0')
    assert.equal(shown(arithmeticType('/', one, one)), 'NEWDECIMAL 7 4')
    assert.equal(shown(arithmeticType('/', T.decimal(2, 1), one)), 'NEWDECIMAL 8 5')
    assert.equal(shown(aggregateType('SUM', T.bool)), 'NEWDECIMAL 24 0')
    assert.equal(shown(mergeTypes(one, T.ubigint(20))), 'NEWDECIMAL 21 0')
    assert.equal(shown(mergeTypes(T.null, T.null)), 'NULL 0 0')
  })
})

describe('collations', () => {
  const of = (name: string, coercibility: Collated['coercibility']): Collated => ({ collation: name, coercibility })
  const merged = (...items: Collated[]): string => {
    const m = mergeCollations(items, 'concat')
    return `${m.collation} ${m.coercibility}`
  }
  const [column, literal, explicit] = [2, 4, 0] as const
  test('the stronger side wins', () => {
    assert.equal(merged(of('utf8mb4_general_ci', column), of(collation, literal)), 'utf8mb4_general_ci 2')
    assert.equal(merged(of(collation, literal), of('latin1_swedish_ci', column)), 'latin1_swedish_ci 2')
    assert.equal(merged(of('utf8mb4_bin', explicit), of('utf8mb4_general_ci', column)), 'utf8mb4_bin 0')
  })
  test('at equal strength: binary, then _bin, then the wider character set', () => {
    assert.equal(merged(of('binary', column), of(collation, column)), 'binary 2')
    assert.equal(merged(of('utf8mb4_general_ci', column), of('utf8mb4_bin', column)), 'utf8mb4_bin 2')
    assert.equal(merged(of('latin1_swedish_ci', column), of('utf8mb4_general_ci', column)), 'utf8mb4_general_ci 2')
    assert.equal(merged(of('utf8mb3_general_ci', column), of(collation, column)), 'utf8mb4_0900_ai_ci 2')
    assert.equal(merged(of('ascii_general_ci', column), of('latin1_bin', column)), 'latin1_bin 2')
    assert.match(merged(of(collation, column), of('utf8mb4_general_ci', column)), /^utf8mb4_bin /)
  })
  test('what has no collation is weaker than anything', () => {
    const [a, c] = [of(collation, literal), of('utf8mb4_general_ci', literal)]
    assert.equal(merged(a, c), 'utf8mb4_bin 1')
    assert.equal(merged(a, c, a), `${collation} 4`)
    assert.equal(merged(a, c, of('utf8mb4_general_ci', column)), 'utf8mb4_general_ci 2')
    assert.equal(merged(of('utf8mb4_bin', 1), c), 'utf8mb4_general_ci 4')
    assert.throws(() => comparedCollation([a, c, a], '='), { errno: 1270 })
    const none = of('utf8mb4_bin', 1)
    assert.throws(() => pairCollation(none, none, '='), { errno: 1267 })
    assert.throws(() => pairCollation(none, of('utf8mb4_bin', column), '='), { errno: 1267 })
    assert.equal(pairCollation(of('utf8mb4_bin', column), none, '='), 'utf8mb4_bin')
    assert.equal(comparedCollation([none, none], 'like'), 'utf8mb4_bin')
    assert.equal(comparedCollation([a, c, of('utf8mb4_general_ci', column)], '='), 'utf8mb4_general_ci')
  })
  test('what does not mix', () => {
    assert.throws(() => merged(of('utf8mb4_bin', column), of('utf8mb4_0900_bin', column)), {
      errno: 1267, message: "Illegal mix of collations (utf8mb4_bin,IMPLICIT) and (utf8mb4_0900_bin,IMPLICIT) for operation 'concat'",
    })
    assert.throws(() => merged(of('utf8mb4_bin', explicit), of('utf8mb4_general_ci', explicit)), { errno: 1267 })
    assert.throws(() => merged(of('latin1_swedish_ci', column), of('cp1251_general_ci', column)), { errno: 1267 })
    assert.throws(() => merged(of('latin1_swedish_ci', column), of('cp1251_general_ci', column), of('koi8r_general_ci', column)), { errno: 1270 })
  })
})
