import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { T } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, rule } from './make.ts'
import { bytesOf } from './string.ts'
import { byteWidth, width } from './width.ts'

// ---------------------------------------------------------------- AES

const DEFAULT_MODE = 'aes-128-ecb'
/** The result's longest: a mode of whole blocks fills up the last one. */
const encrypted = (e: BoundExpr | undefined, mode: string): number => Math.min(16777216, /ecb|cbc/.test(mode) ? (Math.floor(byteWidth(e) / 16) + 1) * 16 : byteWidth(e))

/** A mode that chains needs an initialization vector (1582 without one). */
const aes = (name: string, length: (e: BoundExpr | undefined, mode: string) => number): Rule => rule(2, 6, undefined, (args, _ctx, extra) => {
  const mode = extra.mode ?? DEFAULT_MODE
  if (args.length === 2 && !mode.endsWith('ecb')) throw mysqlError('ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT', name)
  return { ...T.bytes(length(args[0], mode)), coercibility: 4, nullable: true }
}, (l, _a, call) => {
  const at = (i: number): PgExpr => (i < call.args.length ? bytesOf(l, argOf(call, i)) : b.cast(b.null, 'bytea'))
  return b.our('aes', b.bool(name === 'aes_encrypt'), b.str(call.extra?.mode ?? DEFAULT_MODE), b.num(call.args.length), ...[0, 1, 2, 3, 4, 5].map(at))
})

// ---------------------------------------------------------------- zlib

/** zlib's bound, the length before the stream and a byte after it. */
const compressed = (n: number): number => n + (n >> 12) + (n >> 14) + (n >> 25) + 18
const bytes = (l: Lower, call: BoundCall): PgExpr => bytesOf(l, argOf(call, 0))

export const encryptionFunctions: RuleTable = {
  AES_ENCRYPT: aes('aes_encrypt', encrypted),
  AES_DECRYPT: aes('aes_decrypt', width),
  COMPRESS: rule(1, 1, undefined, (args) => ({ ...T.bytes(Math.min(16777216, compressed(byteWidth(args[0])))), coercibility: 4, nullable: true }), (l, _a, call) => b.our('compress', bytes(l, call))),
  UNCOMPRESS: rule(1, 1, undefined, () => ({ ...T.bytes(16777216), coercibility: 4, nullable: true }), (l, _a, call) => b.our('uncompress', bytes(l, call))),
  UNCOMPRESSED_LENGTH: rule(1, 1, undefined, () => T.bigint(11), (l, _a, call) => b.our('uncompressed_length', bytes(l, call))),
}
