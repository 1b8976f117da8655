/** What an expression is made of: which columns it reads, whether it is a constant, what NULL makes of it. */
import type { BoundColumn, BoundExpr, Range } from './bound.ts'

const VOLATILE = new Set(['RAND', 'UUID', 'UUID_SHORT', 'RANDOM_BYTES', 'SLEEP', 'SYSDATE', 'ASSIGN', 'LAST_INSERT_ID', 'NEXTVAL'])
/** Functions that may have a value although an argument is NULL; those of JSON besides. */
const TOLERANT = new Set(['AND', 'OR', 'IS', '<=>', 'CASE', 'IF', 'IFNULL', 'NULLIF', 'COALESCE', 'CONCAT_WS', 'ISNULL', 'INTERVAL', 'FIELD', 'ELT', 'MAKE_SET', 'EXPORT_SET', 'QUOTE', 'CHAR', 'GROUPING', 'VARIABLE', 'MATCH', 'MEMBER OF', 'NAME_CONST', 'BENCHMARK', 'CHARSET', 'COLLATION', 'COERCIBILITY'])
const isStrict = (name: string): boolean => !TOLERANT.has(name) && !VOLATILE.has(name) && !name.startsWith('JSON_')

/** Every column that an expression reads, in its subqueries too. */
export function readColumns(e: unknown): BoundColumn[] {
  const found: BoundColumn[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk)
    if (typeof node !== 'object' || node === null) return
    if ((node as BoundExpr).kind === 'column' && 'range' in node) return void found.push(node as BoundColumn)
    for (const [key, value] of Object.entries(node)) if (!SKIPPED.has(key) && typeof value === 'object') walk(value)
  }
  walk(e)
  return found
}
const SKIPPED = new Set(['type', 'node', 'range', 'columns', 'source', 'known', 'origin'])

/** The same value whenever its columns are the same; calls of `but` do not count. */
export function isDeterministic(e: unknown, but?: string): boolean {
  if (Array.isArray(e)) return e.every((item) => isDeterministic(item, but))
  if (typeof e !== 'object' || e === null) return true
  const n = e as BoundExpr
  if (n.kind === 'column' && 'range' in n) return true
  if ((n.kind === 'call' && n.name !== but && VOLATILE.has(n.name)) || n.kind === 'window' || (n.kind === 'aggregate' && n.over !== undefined)) return false
  return Object.entries(e).every(([key, value]) => SKIPPED.has(key) || typeof value !== 'object' || isDeterministic(value, but))
}

/** A constant already when the statement is prepared. */
export function isConstant(e: BoundExpr): boolean {
  switch (e.kind) {
    case 'value': return e.source.kind !== 'user-variable' && e.source.kind !== 'session'
    case 'call': return e.args.length > 0 && isDeterministic(e) && e.args.every(isConstant)
    default: return false
  }
}

/** NULL when all columns that it reads are. */
export function isNullOnNull(e: BoundExpr): boolean {
  switch (e.kind) {
    case 'column': return true
    case 'call': return isStrict(e.name) && e.args.some(isNullOnNull)
    default: return false
  }
}

/** The tables of whose columns one being NULL makes the expression NULL. */
function nullsOf(e: BoundExpr | undefined): Range[] {
  switch (e?.kind) {
    case 'column': return [e.range]
    case 'call': return e.name === 'IN' || e.name === 'BETWEEN' ? nullsOf(e.args[0]) : isStrict(e.name) ? e.args.flatMap(nullsOf) : []
    default: return []
  }
}

/** The tables no row of whose NULLs satisfies the condition. */
export function nullRejected(e: BoundExpr): Range[] {
  if (e.kind !== 'call') return nullsOf(e)
  switch (e.name) {
    case 'AND': return e.args.flatMap(nullRejected)
    case 'OR': {
      const [left, right] = e.args.map(nullRejected)
      return (left ?? []).filter((r) => right?.includes(r))
    }
    case 'IS': return e.extra?.what === 'null' && e.extra.not === true ? nullsOf(e.args[0]) : e.extra?.what === 'true' && e.extra.not !== true && e.args[0] !== undefined ? nullRejected(e.args[0]) : []
    default: return nullsOf(e)
  }
}
