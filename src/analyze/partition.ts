import { mysqlError } from '../errors/mysql-error.ts'
import type * as A from '../sql/ast.ts'
import { defaultParseOptions } from '../sql/lexer.ts'
import { Cursor } from '../sql/parser/cursor.ts'
import { parsePartitioning } from '../sql/parser/partition.ts'

/** Which rows a partition holds, as expressions over the table's columns: the table is one table in PostgreSQL. */

const span = { start: 0, end: 0 }
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const int = (n: number): A.Expr => ({ kind: 'int', text: String(n), slot: 0, span })
const binary = (op: A.BinaryOperator, left: A.Expr, right: A.Expr): A.Expr => ({ kind: 'binary', op, left, right, span })
const isNull = (operand: A.Expr): A.Expr => ({ kind: 'is', not: false, operand, what: 'null', span })
const not = (operand: A.Expr): A.Expr => ({ kind: 'unary', op: 'not', operand, span })
const call = (name: string, ...args: A.Expr[]): A.Expr => ({ kind: 'call', name, written: name, args, parens: true, span })
const any = (items: readonly A.Expr[]): A.Expr => items.reduce((l, r) => binary('or', l, r))
const all = (items: readonly A.Expr[]): A.Expr => items.reduce((l, r) => binary('and', l, r))
const yes: A.Expr = { kind: 'bool', value: true, span }

/** Takes the partitioning the catalog keeps; returns its tree. */
export function parsePartitionText(text: string): A.Partitioning {
  return parsePartitioning(new Cursor(Buffer.from(text, 'utf8').toString('latin1'), defaultParseOptions))
}

/** The partitions: those of HASH and KEY by number are called p0, p1, … */
export function partitionsOf(p: A.Partitioning): readonly A.PartitionDefinition[] {
  return p.partitions.length > 0 ? p.partitions : madePartitions(0, p.count ?? 1)
}

export const madePartitions = (from: number, count: number): A.PartitionDefinition[] => Array.from({ length: count }, (_, i) => ({ name: `p${from + i}`, options: [], subpartitions: [], span }))

/** What decides: an expression, or columns. */
const keysOf = (p: A.Partitioning): readonly A.Expr[] => (p.expr ? [p.expr] : (p.columns ?? []).map((name): A.Expr => ({ kind: 'column', name, span })))

/** Is a row's key below a bound? NULL is below everything; the answer is never NULL. */
function below(keys: readonly A.Expr[], bound: readonly (A.Expr | 'maxvalue')[], i = 0): A.Expr {
  const key = keys[i]
  const value = bound[i]
  if (key === undefined || value === undefined) return not(yes)
  if (value === 'maxvalue') return yes
  const less = any([isNull(key), binary('<', key, value)])
  return i === keys.length - 1 ? less : any([less, all([binary('<=>', key, value), below(keys, bound, i + 1)])])
}

/** Is a row's key in a list? The answer is never NULL. */
function listed(keys: readonly A.Expr[], values: readonly A.Expr[]): A.Expr {
  return any(values.map((v) => (v.kind === 'row' ? all(v.items.map((item, i) => binary('<=>', keys[i] ?? yes, item))) : binary('<=>', keys[0] ?? yes, v))))
}

/** Which number a HASH partition has (manual: HASH Partitioning, LINEAR HASH Partitioning); NULL counts as the least integer. */
function hashNumber(p: A.Partitioning, count: number): A.Expr {
  const least: A.Expr = { kind: 'unary', op: '-', operand: { kind: 'int', text: '9223372036854775808', slot: 0, span }, span }
  const value = call('IFNULL', p.expr ?? yes, least)
  if (!p.linear) return call('ABS', binary('%', value, int(count)))
  const mask = 2 ** Math.ceil(Math.log2(count)) - 1
  const wide = binary('&', value, int(mask))
  return call('IF', binary('>=', wide, int(count)), binary('&', value, int(mask >> 1)), wide)
}

/** Takes a partitioning and the names of partitions; returns which rows they hold. Throws 1735 for an unknown one, 1235 where PostgreSQL cannot tell. */
export function partitionCondition(p: A.Partitioning, names: readonly string[], table: string): A.Expr {
  const partitions = partitionsOf(p)
  const keys = keysOf(p)
  return any(names.map((name) => {
    const at = partitions.findIndex((part) => same(part.name, name))
    const part = partitions[at]
    if (part === undefined) {
      if (p.sub) throw mysqlError('ER_NOT_SUPPORTED_YET', 'the rows of one subpartition')
      throw mysqlError('ER_UNKNOWN_PARTITION', name, table)
    }
    if (part.in) return listed(keys, part.in)
    if (part.lessThan) {
      const before = partitions[at - 1]?.lessThan
      const upper = below(keys, part.lessThan)
      return before ? all([not(below(keys, before)), upper]) : upper
    }
    if (p.method !== 'hash') throw mysqlError('ER_NOT_SUPPORTED_YET', 'the rows of one KEY partition')
    return binary('=', hashNumber(p, partitions.length), int(at))
  }))
}

/** Takes a partitioning; returns which rows have a partition, undefined when all have. */
export function coveredRows(p: A.Partitioning): A.Expr | undefined {
  const keys = keysOf(p)
  if (p.method === 'list') return listed(keys, p.partitions.flatMap((part) => part.in ?? []))
  const last = p.method === 'range' ? p.partitions.at(-1)?.lessThan : undefined
  return last === undefined || last.every((v) => v === 'maxvalue') ? undefined : below(keys, last)
}
