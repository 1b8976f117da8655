import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { collatedOf, comparedCollation } from '../../types/resolve.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { isStable } from '../compare-constant.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, predicate, rule } from './make.ts'
import { translateRegexp } from './regexp-syntax.ts'
import { grown, grownPlain, number as numberOf, plain, text, textual } from './string.ts'
import { byteWidth, width } from './width.ts'

const LIMITS = 'the longest of several alternatives is matched, not the first; mixed greedy and lazy quantifiers take after the first one'

/** The collation under which is searched: bytes beside text make bytes of it. Throws 1267 when there is none. */
const searchedUnder = (l: Lower, call: BoundCall, name: string): string => comparedCollation(call.args.slice(0, 2).map((a) => collatedOf(a.type, l.connectionCollation)), name)

/** The pattern in PostgreSQL's syntax: a literal is translated here, once, and belongs to the plan; anything else is translated for each row. */
function pattern(l: Lower, call: BoundCall, collation: string, matchType: BoundExpr | undefined): PgExpr {
  // case is regarded by the collation, unless the match type says otherwise
  const ci = collation.endsWith('_ci')
  const flags = matchType === undefined ? '' : l.literal(matchType)
  const literal = literalText(l, argOf(call, 1), collation)
  if (literal !== undefined && flags !== undefined) return b.cast(b.str(translateRegexp(literal, flags, ci)), 'text')
  return b.our('regexp_pattern', searched(l, argOf(call, 1), collation), matchType === undefined ? b.str('') : l.to(matchType, 'text'), b.bool(ci))
}

function literalText(l: Lower, e: BoundExpr, collation: string): string | undefined {
  const value = l.ctx.pin(e)
  if (value?.kind === 'bytes' || value?.kind === 'hex') return value.bytes.toString('latin1')
  const text = l.literal(e)
  return text === undefined || collation !== 'binary' ? text : Buffer.from(text).toString('latin1')
}

const isBytes = (e: BoundExpr): boolean => familyOf(e.type) === 'binary' || familyOf(e.type) === 'bit'
/** Bytes are read as latin1, and constant text beside them by its bytes. */
const searched = (l: Lower, e: BoundExpr, collation: string): PgExpr => ((collation === 'binary' && isStable(e)) || isBytes(e) ? b.our('latin_text', l.to(e, 'bytea')) : l.to(e, 'text'))
const number = (l: Lower, call: BoundCall, i: number, otherwise: number): PgExpr => (call.args[i] === undefined ? b.num(otherwise) : numberOf(l, call, i))

const isVarbinary = (e: BoundExpr): boolean => e.type.name === 'varbinary'
/** Text that clashes with a VARBINARY: not what is longer than TEXT. */
const isShortText = (e: BoundExpr): boolean => isText(e.type) && !/^(?:medium|long)text$/.test(e.type.name)

/** A VARBINARY and text do not go together (3995). */
function checkCharsets(name: string, args: readonly BoundExpr[], converted: readonly BoundExpr[] = []): void {
  const binary = (e: BoundExpr): boolean => isVarbinary(e) || converted.includes(e)
  const [first, second] = [args.find(binary), args.find((e) => isShortText(e) && !binary(e))]
  if (first === undefined || second === undefined) return
  const names = ['binary', 'utf8mb4_general_ci']
  throw mysqlError('ER_CHARACTER_SET_MISMATCH', ...(args.indexOf(first) < args.indexOf(second) ? names : names.reverse()) as [string, string], name)
}

/** What is searched, by what, under which collation. */
function search(l: Lower, call: BoundCall, name: string, matchType: BoundExpr | undefined): { readonly subject: PgExpr; readonly by: PgExpr; readonly collation: string } {
  checkCharsets(name, call.args.slice(0, 2))
  const collation = searchedUnder(l, call, name)
  return { subject: searched(l, argOf(call, 0), collation), by: pattern(l, call, collation, matchType), collation }
}

function matches(l: Lower, call: BoundCall): PgExpr {
  const { subject, by } = search(l, call, 'regexp_like', call.args[2])
  const found = b.our('matches', subject, by)
  return call.extra?.not ? b.not(found) : found
}

function replaced(l: Lower, call: BoundCall): PgExpr {
  const { subject, by, collation } = search(l, call, 'regexp_replace', call.args[5])
  const replacement = argOf(call, 2)
  // a literal beside bytes has become bytes
  checkCharsets('regexp_replace', call.args.slice(0, 3), collation === 'binary' ? call.args.slice(0, 2).filter((a) => isStable(a) && isText(a.type)) : [])
  return b.our('regexp_replace', subject, by, isBytes(replacement) ? b.our('latin_text', l.to(replacement, 'bytea')) : l.to(replacement, 'text'), number(l, call, 3, 1), number(l, call, 4, 0))
}

const subjectOnly = (args: readonly BoundExpr[]): readonly BoundExpr[] => args.slice(0, 1)
/** Text of the collation under which it is searched; where the subject has none, as NULL, of the connection's. */
const ofSubject = (known: Rule['type'], empty: Rule['type'], bytes: (subject: BoundExpr | undefined) => number): Rule['type'] => (args, ctx, extra) => {
  const both = args.slice(0, 2)
  const { collation, coercibility } = ctx.collate(both)
  if (collation === 'binary') return { ...T.bytes(bytes(args[0])), coercibility, nullable: true }
  const type = (ctx.collate(args.slice(0, 1)).coercibility === 6 ? empty : known)(args, ctx, extra)
  return both.every((a) => isText(a.type) || familyOf(a.type) === 'json') ? { ...type, collation, coercibility } : type
}
/** The text of what is found has the collation under which is searched. */
const ofBoth = (type: MySqlType): Rule['type'] => (args, ctx) => {
  const { collation, coercibility } = ctx.collate(args.slice(0, 2))
  return { ...type, ...(coercibility < 5 ? { textCollation: { collation, coercibility } } : {}) }
}
const longest = (): number => 16777216
const like = (max: number): Rule => rule(2, max, undefined, ofBoth(T.bool), (l, _a, call) => matches(l, call), { ...predicate, note: LIMITS })

export const regexpFunctions: RuleTable = {
  REGEXP: like(2), RLIKE: like(2), REGEXP_LIKE: like(3),
  REGEXP_INSTR: rule(2, 6, undefined, ofBoth(T.bigint(21)), (l, _a, call) => {
    const { subject, by } = search(l, call, 'regexp_instr', call.args[5])
    return b.our('regexp_instr', subject, by, number(l, call, 2, 1), number(l, call, 3, 1), number(l, call, 4, 0))
  }, { note: LIMITS }),
  REGEXP_SUBSTR: textual(rule(2, 5, undefined, ofSubject(text((args) => width(args[0]), subjectOnly), plain((args) => width(args[0])), byteWidth), (l, _a, call) => {
    const { subject, by } = search(l, call, 'regexp_substr', call.args[4])
    return b.our('regexp_substr', subject, by, number(l, call, 2, 1), number(l, call, 3, 1))
  }, { note: LIMITS })),
  REGEXP_REPLACE: textual(rule(3, 6, undefined, ofSubject(grown(longest, subjectOnly), grownPlain(longest), longest), (l, _a, call) => replaced(l, call), { note: LIMITS })),
}
