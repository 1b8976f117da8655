import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collationByName } from '../../types/collation-table.ts'
import { collatedOf } from '../../types/resolve.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { Lower, RuleTable } from '../rule.ts'
import { argOf, rule } from './make.ts'
import { bytesOf } from './string.ts'
import { byteWidth } from './width.ts'

/** How a collation weighs text: by tables of a family, with a language's own letters; or by the bytes, some characters like others; or by code points of a width. */
interface Weighing {
  readonly family?: string
  readonly language?: string
  readonly levels?: number
  readonly width?: number
  readonly fold?: readonly [string, string]
  /** the weight of a space, in hexadecimal digits: collations that pad (PAD SPACE) */
  readonly space: string
  /** bytes of weights for each byte of text at most, as MySQL reckons; and beyond all levels */
  readonly factor: number
  readonly extra?: number
}

const LETTERS = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const
const unicode = /^(utf8mb4|utf8mb3|ucs2|utf16|utf16le|utf32)$/
/** Of character sets with more than one byte: what is told apart by bytes, but for the case of ASCII letters. */
const folds: Readonly<Record<string, readonly [string, string]>> = {
  gb2312_chinese_ci: [`${LETTERS[0]}[\\]~`, `${LETTERS[1]}\\][Y`], ujis_japanese_ci: LETTERS, eucjpms_japanese_ci: LETTERS, euckr_korean_ci: LETTERS, sjis_japanese_ci: LETTERS, cp932_japanese_ci: LETTERS,
}
const tabled = new Set(['gbk_chinese_ci', 'big5_chinese_ci'])
/** Languages of which the tables know all: no reordered scripts, no letters of three characters. */
const languages400 = /^(icelandic|latvian|romanian|slovenian|polish|estonian|spanish|swedish|turkish|czech|danish|lithuanian|slovak|spanish2|roman|persian|esperanto|hungarian|german2|croatian)_ci$/
const languages900 = /^(cs|de_pb|eo|es|es_trad|et|gl|is|la|lt|lv|nb|nn|pl|ro|sk|sl|sv|tr)_0900_(ai_ci|as_cs)$/

function weighing(collation: string): Weighing | undefined {
  const charset = collationByName(collation)?.charset
  if (charset === undefined) return undefined
  const name = collation.slice(charset.length + 1)
  if (unicode.test(charset)) return ofUnicode(charset, name)
  if (name === 'bin') return { fold: ['', ''], space: '20', factor: 1 }
  if (folds[collation] !== undefined) return { fold: folds[collation], space: '20', factor: 1 }
  if (collationByName(collation)?.maxlen === 1) return name.startsWith('czech') ? undefined : { family: collation, levels: 1, space: '20', factor: collation === 'latin1_german2_ci' ? 2 : 1 }
  return tabled.has(collation) ? { family: collation, levels: 1, space: '20', factor: 2 } : undefined
}

function ofUnicode(charset: string, name: string): Weighing | undefined {
  if (name === 'bin') return charset === 'utf8mb3' || charset === 'ucs2' ? { width: 2, space: '0020', factor: 2 } : { width: 3, space: '000020', factor: 3 }
  if (name === '0900_bin') return { fold: ['', ''], space: '', factor: 4 }
  if (name === 'general_ci') return { family: 'general', levels: 1, space: '0020', factor: charset.startsWith('utf16') ? 4 : 2 }
  if (name === 'unicode_ci') return { family: 'uca400', levels: 1, space: '0209', factor: 32 }
  if (name === 'unicode_520_ci') return { family: 'uca520', levels: 1, space: '020A', factor: 32 }
  if (languages400.test(name)) return { family: 'uca400', language: name, levels: 1, space: '0209', factor: 32 }
  if (!/^0900_/.test(name) && !languages900.test(name)) return undefined
  const levels = name.endsWith('_as_cs') ? 3 : name.endsWith('_as_ci') ? 2 : 1
  return { family: 'uca900', ...(name.startsWith('0900_') ? {} : { language: name }), levels, space: '', factor: 16 * levels, extra: 2 * (levels - 1) }
}

/** Bit 7 of the flags of the form with numbers: to fill up the room. */
const FILL = 0x80
interface Form {
  readonly characters: number | undefined
  readonly room: number
  readonly fill: boolean
}
function formOf(call: BoundCall): Form {
  const [room = 0, weights = 0, flags = 0] = call.extra?.numbers ?? []
  return { characters: call.extra?.length ?? (weights > 0 ? weights : undefined), room, fill: (flags & FILL) !== 0 }
}

function ofText(l: Lower, x: BoundExpr, collation: string, form: Form): PgExpr {
  const how = weighing(collation)
  if (how === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', `WEIGHT_STRING of ${collation}`)
  const whole = l.to(x, 'text')
  const text = form.characters === undefined ? whole : b.call('left', whole, b.num(Math.min(form.characters, 2147483647)))
  const charset = b.str(collationByName(collation)?.charset ?? 'utf8mb4')
  const weights = how.family === undefined
    ? b.our('plain_weights', text, charset, b.num(how.width ?? 0), b.str(how.fold?.[0] ?? ''), b.str(how.fold?.[1] ?? ''))
    : b.our('weights', text, b.str(how.family), charset, b.str(how.language ?? ''), b.num(how.levels ?? 1))
  return formed(weights, b.call('char_length', text), how.space, form)
}

const formed = (weights: PgExpr, length: PgExpr, space: string, form: Form): PgExpr =>
  (form.characters === undefined && form.room === 0 ? weights : b.our('weight_string', weights, length, b.bytes(space), b.num(Math.min(form.characters ?? 0, 2147483647)), b.num(form.room), b.bool(form.fill)))

function lower(l: Lower, call: BoundCall): PgExpr {
  const x = argOf(call, 0)
  const form = formOf(call)
  if (call.extra?.mode === 'binary') return b.our('cast_binary', bytesOf(l, x), b.num(call.extra.length ?? 1))
  switch (familyOf(x.type)) {
    case 'null': return b.cast(b.null, 'bytea')
    case 'string': return ofText(l, x, x.type.collation, form)
    case 'json': return ofText(l, x, 'utf8mb4_bin', form)
    case 'binary': {
      const bytes = form.characters === undefined ? l.to(x, 'bytea') : b.call('substr', l.to(x, 'bytea'), b.num(1), b.num(Math.min(form.characters, 2147483647)))
      return formed(bytes, b.call('octet_length', bytes), '', { ...form, characters: undefined })
    }
    case 'int': case 'enum': case 'set': {
      if (x.type.unsigned) break
      return b.our('integer_weight', b.cast(l.to(x, 'int'), 'int8'))
    }
    case 'decimal': return b.cast(b.null, 'bytea')
  }
  throw mysqlError('ER_NOT_SUPPORTED_YET', 'WEIGHT_STRING of this type')
}

export const weightFunctions: RuleTable = {
  WEIGHT_STRING: rule(1, 1, undefined, (args, ctx, extra) => {
    const x = args[0] as BoundExpr
    const facts = { nullable: true, coercibility: collatedOf(x.type, ctx.collation).coercibility }
    if (extra.mode === 'binary') return { ...T.bytes(Math.max(8, extra.length ?? 1)), ...facts }
    if ((extra.numbers?.[0] ?? 0) > 0) return { ...T.bytes(Math.max(8, extra.numbers?.[0] ?? 0)), ...facts }
    const how = isText(x.type) ? weighing(x.type.collation) : undefined
    return { ...T.bytes(Math.max(8, (how?.factor ?? 1) * Math.max(byteWidth(x), extra.length ?? 0) + (how?.extra ?? 0))), ...facts }
  }, (l, _a, call) => lower(l, call), { note: 'collations of Chinese, Japanese, Korean and of languages with reordered scripts, Hungarian, Vietnamese: refused' }),
}
