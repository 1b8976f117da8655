import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { icuLocale } from '../../../src/pg/compat/collations.ts'
import { readCompat } from '../../../src/pg/compat/index.ts'
import { splitScript } from '../../../src/pg/compat/script.ts'

describe('helper schema scripts', () => {
  it('are split at the semicolons of statements only', () => {
    assert.deepEqual(splitScript(`-- one; two
      SELECT 'a;b', "c;d", E'\\';' /* ; /* ; */ */;
      CREATE FUNCTION f() AS $$ BEGIN; END; $$;;
      DO $x$ a; $$ b; $x$`), [
      `SELECT 'a;b', "c;d", E'\\';' /* ; /* ; */ */`, 'CREATE FUNCTION f() AS $$ BEGIN; END; $$', 'DO $x$ a; $$ b; $x$',
    ])
  })

  it('begin with the types, then the collations, and have one version for one content', () => {
    const { statements, version } = readCompat()
    assert.match(statements[0] ?? '', /CREATE DOMAIN/)
    assert.match(statements[1] ?? '', /CREATE COLLATION/)
    assert.match(version, /^[0-9a-f]{64}$/)
    assert.equal(readCompat().version, version)
    assert.notEqual(readCompat(['types.sql']).version, version)
  })

  it('give every MySQL collation its ICU locale', () => {
    const want: Record<string, string> = {
      utf8mb4_0900_ai_ci: 'und-u-ks-level1', utf8mb4_0900_as_ci: 'und-u-ks-level2', utf8mb4_0900_as_cs: 'und-u-ks-level3', utf8mb4_0900_bin: 'C', utf8mb4_bin: 'C', binary: 'C',
      utf8mb4_general_ci: 'und-u-ks-level1', utf8mb4_unicode_520_ci: 'und-u-ks-level1', latin1_swedish_ci: 'sv-u-ks-level1', latin1_german2_ci: 'de-u-co-phonebk-ks-level1',
      utf8mb4_de_pb_0900_as_cs: 'de-u-co-phonebk-ks-level3', utf8mb4_ja_0900_as_cs_ks: 'ja-u-ks-level4', utf8mb4_es_trad_0900_ai_ci: 'es-u-co-trad-ks-level1', latin1_general_cs: 'und-u-ks-level3',
      utf8mb3_turkish_ci: 'tr-u-ks-level1', utf8mb4_sr_latn_0900_ai_ci: 'sr-Latn-u-ks-level1', latin2_czech_cs: 'cs-u-ks-level3', utf8mb4_zh_0900_as_cs: 'zh-u-ks-level3',
    }
    for (const [name, locale] of Object.entries(want)) assert.equal(icuLocale(name), locale, name)
  })
})
