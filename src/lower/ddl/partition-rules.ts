import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { familyOf } from '../../types/type.ts'
import { checkIdentifier } from './column-draft.ts'
import { findColumn, sameName, type Draft } from './draft.ts'
import { eachColumn } from './expressions.ts'

const maxPartitions = 8192
const allowedCalls = new Set([
  'ABS', 'CEILING', 'CEIL', 'FLOOR', 'MOD', 'DATEDIFF', 'DAY', 'DAYOFMONTH', 'DAYOFWEEK', 'DAYOFYEAR', 'HOUR', 'MICROSECOND', 'MINUTE', 'MONTH', 'QUARTER', 'SECOND', 'TIME_TO_SEC',
  'TO_DAYS', 'TO_SECONDS', 'UNIX_TIMESTAMP', 'WEEKDAY', 'YEAR', 'YEARWEEK', 'FROM_DAYS',
])
const varying = new Set(['RAND', 'NOW', 'SYSDATE', 'CURDATE', 'CURTIME', 'CURRENT_DATE', 'CURRENT_TIME', 'CURRENT_TIMESTAMP', 'LOCALTIME', 'LOCALTIMESTAMP', 'UTC_DATE', 'UTC_TIME', 'UTC_TIMESTAMP', 'UUID', 'USER', 'CURRENT_USER', 'DATABASE', 'VERSION', 'CONNECTION_ID'])
const constants = new Set(['int', 'decimal', 'double', 'string', 'hex', 'temporal', 'null', 'bool'])

/** Takes a PARTITION BY clause and the finished table; throws MySQL's error for what it does not take. `source`: the statement's text. */
export function checkPartitioning(draft: Draft, p: A.Partitioning, source: string): void {
  if (draft.temporary) throw mysqlError('ER_PARTITION_NO_TEMPORARY')
  if (draft.keys.some((key) => key.type === 'fulltext')) throw mysqlError('ER_TABLE_CANT_HANDLE_FT')
  checkDefinitions(p, source)
  for (const by of [p, ...(p.sub ? [p.sub] : [])]) checkFields(draft, by, source)
  if (draft.foreignKeys.length > 0) throw mysqlError('ER_FOREIGN_KEY_ON_PARTITIONED')
  checkUniqueKeys(draft, p)
}

/** What follows a mistake in the text, as syntax errors show it. */
function syntax(text: string, source: string, at: number): Error {
  return mysqlError('ER_PARSE_ERROR', text, Buffer.from(source.slice(at), 'latin1').toString('utf8'), source.slice(0, at).split('\n').length)
}

const kindName = (method: A.Partitioning['method']): string => method.toUpperCase()

/** Checks the list of partitions by itself. Throws 1479, 1480, 1481, 1484, 1492, 1493, 1495, 1499, 1504, 1517, 1566, 1697. */
export function checkDefinitions(p: A.Partitioning, source = ''): void {
  if (p.count === 0) throw mysqlError('ER_NO_PARTS_ERROR', 'partitions')
  if (p.sub?.count === 0) throw mysqlError('ER_NO_PARTS_ERROR', 'subpartitions')
  for (const part of p.partitions) {
    if (part.lessThan && p.method !== 'range') throw mysqlError('ER_PARTITION_WRONG_VALUES_ERROR', 'RANGE', 'LESS THAN')
    if (part.in && p.method !== 'list') throw mysqlError('ER_PARTITION_WRONG_VALUES_ERROR', 'LIST', 'IN')
    const at = source.indexOf('(', p.span.start)
    if (p.method === 'range' && !part.lessThan) throw mysqlError('ER_PARTITION_REQUIRES_VALUES_ERROR', 'RANGE', 'LESS THAN')
    if (p.method === 'list' && !part.in) throw mysqlError('ER_PARTITION_REQUIRES_VALUES_ERROR', 'LIST', 'IN')
    if (p.count !== undefined && p.count !== p.partitions.length) throw source === '' ? mysqlError('ER_PARTITION_WRONG_NO_PART_ERROR') : syntax('Wrong number of partitions defined, mismatch with previous setting', source, source.indexOf('(', at + 1))
  }
  if ((p.method === 'range' || p.method === 'list') && p.partitions.length === 0) throw mysqlError('ER_PARTITIONS_MUST_BE_DEFINED_ERROR', kindName(p.method))
  const each = Math.max(p.sub?.count ?? 1, ...p.partitions.map((part) => part.subpartitions.length))
  if (Math.max(p.count ?? 0, p.partitions.length) * each > maxPartitions) throw mysqlError('ER_TOO_MANY_PARTITIONS_ERROR')
  const names = new Set<string>()
  for (const { name } of p.partitions.flatMap((part) => [part, ...part.subpartitions])) {
    checkIdentifier(name)
    if (names.has(name.toLowerCase())) throw mysqlError('ER_SAME_NAME_PARTITION', name)
    names.add(name.toLowerCase())
  }
  if (p.method === 'range') checkRanges(p)
  if (p.method === 'list') checkLists(p)
}

/** The number a bound is, where it is a plain one. */
function numberOf(e: A.Expr | 'maxvalue' | undefined): bigint | undefined {
  if (e === undefined || e === 'maxvalue') return undefined
  if (e.kind === 'int') return BigInt(e.text)
  if (e.kind !== 'unary' || (e.op !== '-' && e.op !== '+')) return undefined
  const operand = numberOf(e.operand)
  return operand === undefined ? undefined : e.op === '-' ? -operand : operand
}

function checkRanges(p: A.Partitioning): void {
  let previous: bigint | undefined
  p.partitions.forEach((part, i) => {
    const bounds = part.lessThan ?? []
    const [bound] = bounds
    for (const value of bounds) if (value !== 'maxvalue' && value.kind === 'null') throw mysqlError('ER_NULL_IN_VALUES_LESS_THAN')
    if (p.columns) {
      if (bounds.length !== p.columns.length) throw mysqlError('ER_PARTITION_COLUMN_LIST_ERROR')
      if (bounds.length > 1) return
    } else {
      if (bounds.length > 1) throw mysqlError('ER_TOO_MANY_VALUES_ERROR', 'RANGE')
      if (bound !== 'maxvalue' && bound?.kind === 'string') throw mysqlError('ER_VALUES_IS_NOT_INT_TYPE_ERROR', part.name)
      if (bound !== 'maxvalue' && bound !== undefined) eachColumn(bound, (c) => { throw mysqlError('ER_BAD_FIELD_ERROR', c.name, 'partition function') })
      if (bound === 'maxvalue' && i < p.partitions.length - 1) throw mysqlError('ER_PARTITION_MAXVALUE_ERROR')
    }
    const number = numberOf(bound)
    if (number !== undefined && previous !== undefined && number <= previous) throw mysqlError('ER_RANGE_NOT_INCREASING_ERROR')
    previous = number
  })
}

function checkLists(p: A.Partitioning): void {
  const seen = new Set<string>()
  for (const part of p.partitions) {
    for (const value of part.in ?? []) {
      if (!p.columns && value.kind === 'row') throw mysqlError('ER_ROW_SINGLE_PARTITION_FIELD_ERROR')
      if (!p.columns && value.kind === 'string') throw mysqlError('ER_VALUES_IS_NOT_INT_TYPE_ERROR', part.name)
      const key = value.kind === 'null' ? 'null' : numberOf(value)?.toString()
      if (key === undefined) continue
      if (seen.has(key)) throw mysqlError('ER_MULTIPLE_DEF_CONST_IN_LIST_PART_ERROR')
      seen.add(key)
    }
  }
}

type Method = Pick<A.Partitioning, 'method' | 'expr' | 'columns'>

function checkFields(draft: Draft, by: Method, source: string): void {
  if (by.columns) {
    const seen = new Set<string>()
    for (const name of by.columns) {
      const column = findColumn(draft, name)
      if (!column) throw mysqlError('ER_FIELD_NOT_FOUND_PART_ERROR')
      if (seen.has(name.toLowerCase())) throw mysqlError('ER_SAME_NAME_PARTITION_FIELD', name)
      seen.add(name.toLowerCase())
      if (/(text|blob)$|^json$/.test(column.declared.type.name)) throw mysqlError('ER_BLOB_FIELD_IN_PART_FUNC_ERROR')
    }
  } else if (by.expr) checkFunction(draft, by.expr, source)
}

/** Checks a partitioning expression (manual: Partitioning Limitations Relating to Functions). Throws 1054, 1064, 1486, 1491, 1564, 1659. */
function checkFunction(draft: Draft, expr: A.Expr, source: string): void {
  let found = 0
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const e = node as A.Expr
    if (e.kind === 'user-variable' || e.kind === 'system-variable' || e.kind === 'subquery' || (e.kind === 'call' && (varying.has(e.name.toUpperCase()) || (e.name.toUpperCase() === 'UNIX_TIMESTAMP' && e.args.length === 0)))) {
      throw syntax('Constant, random or timezone-dependent expressions in (sub)partitioning function are not allowed', source, expr.span.start)
    }
    Object.values(node).forEach((value) => { if (typeof value === 'object') visit(value) })
  }
  visit(expr)
  eachColumn(expr, (c) => {
    found++
    if (!findColumn(draft, c.name)) throw mysqlError('ER_BAD_FIELD_ERROR', c.name, 'partition function')
  })
  refuse(expr)
  if (found === 0) throw mysqlError('ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR')
  if (expr.kind === 'column') {
    const column = findColumn(draft, expr.name)
    const family = column && familyOf(column.declared.type)
    if (family !== 'int' && family !== 'bit' && family !== 'year') throw mysqlError('ER_FIELD_TYPE_NOT_ALLOWED_AS_PARTITION_FIELD', expr.name)
  } else if (expr.kind === 'call') {
    const [first] = expr.args
    const type = first?.kind === 'column' ? findColumn(draft, first.name)?.declared.type : undefined
    const name = expr.name.toUpperCase()
    const family = type && familyOf(type)
    if (name === 'FROM_DAYS' || (family === 'real' && /^(CEIL|CEILING|FLOOR|ABS|MOD)$/.test(name)) || (family === 'decimal' && /^(ABS|MOD)$/.test(name))) throw mysqlError('ER_PARTITION_FUNC_NOT_ALLOWED_ERROR', 'PARTITION')
    if ((name === 'UNIX_TIMESTAMP' && type?.name !== 'timestamp') || (family === 'string' && name !== 'UNIX_TIMESTAMP')) throw mysqlError('ER_WRONG_EXPR_IN_PARTITION_FUNC_ERROR')
  }
}

function refuse(e: A.Expr): void {
  const refused = (): Error => mysqlError('ER_PARTITION_FUNCTION_IS_NOT_ALLOWED')
  switch (e.kind) {
    case 'column': return
    case 'unary': if (e.op === '-' || e.op === '+') return refuse(e.operand); throw refused()
    case 'binary': if (!/^([-+*%]|div|mod)$/i.test(e.op)) throw refused(); refuse(e.left); refuse(e.right); return
    case 'unit-call': if (e.name === 'EXTRACT') return e.args.forEach(refuse); throw refused()
    case 'call': if (allowedCalls.has(e.name.toUpperCase()) && e.schema === undefined) return e.args.forEach(refuse); throw refused()
    default: if (!constants.has(e.kind)) throw refused()
  }
}

/** Every unique key has all columns that decide the partition: the server looks for duplicates in one partition only. */
export function checkUniqueKeys(draft: Draft, p: A.Partitioning): void {
  const used = new Set<string>()
  for (const by of [p, ...(p.sub ? [p.sub] : [])]) {
    for (const name of by.columns ?? []) used.add(name)
    if (by.expr) eachColumn(by.expr, (c) => used.add(c.name))
  }
  for (const key of draft.keys) {
    if (key.type !== 'primary' && key.type !== 'unique') continue
    const whole = key.parts.flatMap((part) => ('column' in part && part.length === undefined ? [part.column] : []))
    if ([...used].some((name) => !whole.some((other) => sameName(other, name)))) throw mysqlError('ER_UNIQUE_KEY_NEED_ALL_FIELDS_IN_PF', key.type === 'primary' ? 'PRIMARY KEY' : 'UNIQUE INDEX')
  }
}
