import type { BoundCall, BoundExpr } from '../../analyze/bound.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { b } from '../../pg/builder.ts'
import type { PgExpr } from '../../pg/ast.ts'
import { comparedCollation, mergeCollations } from '../../types/resolve.ts'
import { familyOf, isText, T } from '../../types/type.ts'
import type { Lower, Rule, RuleTable } from '../rule.ts'
import { argOf, predicate, rule } from './make.ts'
import { translateRegexp } from './regexp-syntax.ts'
import { grown, grownPlain, plain, text, textual } from './string.ts'
import { width } from './width.ts'

const LIMITS = 'the longest of several alternatives is matched, not the first; mixed greedy and lazy quantifiers take after the first one'

/** Case is regarded by the collation of the subject and pattern, unless the match type says otherwise. */
function ignoresCase(l: Lower, call: BoundCall): boolean {
  const args = call.args.slice(0, 2)
  if (args.some((a) => familyOf(a.type) === 'binary')) return false
  const texts = args.filter((a) => isText(a.type)).map((a) => a.type)
  return (texts.length === 0 ? l.connectionCollation : mergeCollations(texts, '').collation).endsWith('_ci')
}

/** The pattern in PostgreSQL's syntax: a literal is translated here, once, and belongs to the plan; anything else is translated for each row. */
function pattern(l: Lower, call: BoundCall, matchType: BoundExpr | undefined): PgExpr {
  const ci = ignoresCase(l, call)
  const flags = matchType === undefined ? '' : l.literal(matchType)
  const literal = l.literal(argOf(call, 1))
  if (literal !== undefined && flags !== undefined) return b.cast(b.str(translateRegexp(literal, flags, ci)), 'text')
  return b.our('regexp_pattern', l.to(argOf(call, 1), 'text'), matchType === undefined ? b.str('') : l.to(matchType, 'text'), b.bool(ci))
}
function subject(l: Lower, call: BoundCall, name: string): PgExpr {
  checkCharsets(call, name)
  return l.to(argOf(call, 0), 'text')
}
const number = (l: Lower, e: BoundExpr | undefined, otherwise: number): PgExpr => (e === undefined ? b.num(otherwise) : b.cast(l.to(e, 'int'), 'int8'))

/** A binary string and text do not go together (3995). */
function checkCharsets(call: BoundCall, name: string): void {
  const [x, p] = [argOf(call, 0), argOf(call, 1)]
  if (isText(x.type) && isText(p.type)) comparedCollation([x.type, p.type], name)
  // but for REGEXP_REPLACE, all that is no VARBINARY is read as text
  const binary = (e: BoundExpr): boolean => (familyOf(e.type) === 'binary' && (name === 'regexp_replace' || e.type.name === 'varbinary')) || (familyOf(e.type) === 'bit' && name === 'regexp_replace')
  if (binary(x) !== binary(p) && (isText(x.type) || isText(p.type))) throw mysqlError('ER_CHARACTER_SET_MISMATCH', ...(binary(x) ? ['binary', 'utf8mb4_general_ci'] : ['utf8mb4_general_ci', 'binary']), name)
}

function matches(l: Lower, call: BoundCall): PgExpr {
  const found = b.our('matches', subject(l, call, 'regexp_like'), pattern(l, call, call.args[2]))
  return call.extra?.not ? b.not(found) : found
}
const subjectOnly = (args: readonly BoundExpr[]): readonly BoundExpr[] => args.slice(0, 1)
/** Text of the collation under which it is searched; where the subject is NULL, of the connection's. */
const ofSubject = (known: Rule['type'], empty: Rule['type']): Rule['type'] => (args, ctx, extra) => {
  const both = args.slice(0, 2)
  const type = (familyOf((args[0] as BoundExpr).type) === 'null' ? empty : known)(args, ctx, extra)
  if (!both.every((a) => isText(a.type))) return type
  const { collation, coercibility } = ctx.collate(both)
  return { ...type, collation, coercibility }
}
const longest = (): number => 16777216
const like = (max: number): Rule => rule(2, max, undefined, T.bool, (l, _a, call) => matches(l, call), { ...predicate, note: LIMITS })

export const regexpFunctions: RuleTable = {
  REGEXP: like(2), RLIKE: like(2), REGEXP_LIKE: like(3),
  REGEXP_INSTR: rule(2, 6, undefined, T.bigint(21), (l, _a, call) =>
    b.our('regexp_instr', subject(l, call, 'regexp_instr'), pattern(l, call, call.args[5]), number(l, call.args[2], 1), number(l, call.args[3], 1), number(l, call.args[4], 0)), { note: LIMITS }),
  REGEXP_SUBSTR: textual(rule(2, 5, undefined, ofSubject(text((args) => width(args[0]), subjectOnly), plain((args) => width(args[0]))), (l, _a, call) =>
    b.our('regexp_substr', subject(l, call, 'regexp_substr'), pattern(l, call, call.args[4]), number(l, call.args[2], 1), number(l, call.args[3], 1)), { note: LIMITS })),
  REGEXP_REPLACE: textual(rule(3, 6, undefined, ofSubject(grown(longest, subjectOnly), grownPlain(longest)), (l, _a, call) =>
    b.our('regexp_replace', subject(l, call, 'regexp_replace'), pattern(l, call, call.args[5]), l.to(argOf(call, 2), 'text'), number(l, call.args[3], 1), number(l, call.args[4], 0)), { note: LIMITS })),
}
