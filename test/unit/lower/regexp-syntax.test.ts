import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import { translateRegexp } from '../../../src/lower/rules/regexp-syntax.ts'

const translated: readonly [icu: string, matchType: string, ignoreCase: boolean, are: string][] = [
  ['abc', '', true, '(?i)abc'],
  ['abc', 'c', true, '(?c)abc'],
  ['abc', 'ic', false, '(?c)abc'],
  ['a.c', '', false, '(?c)a[^\\n\\r\\u0085\\u2028\\u2029]c'],
  ['a.c', 'n', false, '(?c)a.c'],
  ['a.c', 'u', false, '(?c)a[^\\n]c'],
  ['^a$', '', false, '(?c)^a(?=\\n?\\Z)'],
  ['^a$', 'm', false, '(?c)(?:^|(?<=\\n))a(?=\\n|\\Z)'],
  ['\\bword\\B', '', false, '(?c)\\yword\\Y'],
  ['\\x61\\x{1F600}\\u0062', '', false, '(?c)\\U00000061\\U0001f600\\U00000062'],
  ['\\Qa.b\\E+', '', false, '(?c)a\\.b+'],
  ['\\p{Lu}\\P{Alpha}[\\p{Nd}x]', '', false, '(?c)[[:upper:]][^[:alpha:]][[:digit:]x]'],
  ['(?<name>a)\\1(?:b)(?=c)(?!d)(?<=e)(?<!f)', '', false, '(?c)(a)\\1(?:b)(?=c)(?!d)(?<=e)(?<!f)'],
  ['a*?b+?c{2,3}?', '', false, '(?c)a*?b+?c{2,3}?'],
  ['(?i)ab', '', false, '(?i)ab'],
  ['a(?i)b(?-i)c', '', false, '(?c)a[bB]c'],
  ['(?i:[a-c]x)y', '', false, '(?c)(?:[a-ca-cA-C][xX])y'],
  ['(?x) a b # note', '', false, '(?c)ab'],
  ['a(?#note)+', '', false, '(?c)a+'],
  ['[]a]', '', false, '(?c)[]a]'],
]

const refused: readonly [icu: string, matchType: string, errno: number][] = [
  ['', '', 3685], ['(', '', 3691], [')', '', 3691], ['[a', '', 3696], ['*', '', 3688], ['a{2,1}', '', 3693], ['a{', '', 3692], ['[z-a]', '', 3697], ['[[:foo:]]', '', 3685],
  ['\\', '', 3689], ['\\1', '', 3694], ['(a)\\2', '', 3694], ['(?{})', '', 3690], ['a++', '', 1235], ['(?>a)', '', 1235], ['[a&&b]', '', 1235], ['a', 'x', 1210], ['(?q)a', '', 3900],
]

describe('regular expressions in PostgreSQL syntax', () => {
  for (const [icu, matchType, ignoreCase, are] of translated) {
    it(`${icu} ${matchType}`, () => assert.equal(translateRegexp(icu, matchType, ignoreCase), are))
  }
  for (const [icu, matchType, errno] of refused) {
    it(`refuses ${icu} ${matchType}`, () => {
      assert.throws(() => translateRegexp(icu, matchType, false), (e) => e instanceof MySqlError && e.errno === errno)
    })
  }
})
