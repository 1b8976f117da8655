import type * as A from './ast.ts'

const types = new Map<string, A.PgType>()

/** A type by its catalog name; `aproxy.` prefixed names are in the helper schema. */
export function pgType(name: string, ...args: number[]): A.PgType {
  const key = args.length === 0 ? name : `${name}(${args})`
  let type = types.get(key)
  if (type === undefined) {
    const dot = name.indexOf('.')
    const base = name.endsWith('[]') ? name.slice(0, -2) : name
    type = {
      ...(dot > 0 ? { schema: base.slice(0, dot) } : {}),
      name: dot > 0 ? base.slice(dot + 1) : base,
      ...(args.length > 0 ? { args } : {}),
      ...(name.endsWith('[]') ? { array: true } : {}),
    }
    types.set(key, type)
  }
  return type
}

const isExpr = (e: A.PgExpr | undefined): e is A.PgExpr => e !== undefined

function junction(op: 'AND' | 'OR', items: readonly (A.PgExpr | undefined)[]): A.PgExpr | undefined {
  return items.filter(isExpr).reduce<A.PgExpr | undefined>((l, r) => (l ? b.op(op, l, r) : r), undefined)
}

/** Builds nodes of the PostgreSQL tree; one short name per node kind. */
export const b = {
  param: (source: object, oid: number): A.PgParam => ({ kind: 'param', source, oid }),
  str: (value: string): A.PgString => ({ kind: 'string', value }),
  num: (value: number | bigint | string): A.PgNumber => ({ kind: 'number', text: String(value) }),
  bytes: (hex: string): A.PgBytes => ({ kind: 'bytes', hex }),
  bool: (value: boolean): A.PgBool => ({ kind: 'bool', value }),
  null: { kind: 'null' } as A.PgNull,
  default: { kind: 'default' } as A.PgDefault,
  col: (...path: string[]): A.PgColumn => ({ kind: 'column', path }),
  star: (table?: string): A.PgStar => (table === undefined ? { kind: 'star' } : { kind: 'star', table }),
  /** A built-in function (pg_catalog by search path order). */
  call: (name: string, ...args: A.PgExpr[]): A.PgCall => ({ kind: 'call', name: { name }, args }),
  /** A function of the helper schema. */
  our: (name: string, ...args: A.PgExpr[]): A.PgCall => ({ kind: 'call', name: { schema: 'aproxy', name }, args }),
  keyword: (name: A.PgKeyword['name']): A.PgKeyword => ({ kind: 'keyword', name }),
  coalesce: (...args: A.PgExpr[]): A.PgExpr => ({ kind: 'keyword-call', name: 'COALESCE', args }),
  nullif: (x: A.PgExpr, y: A.PgExpr): A.PgExpr => ({ kind: 'keyword-call', name: 'NULLIF', args: [x, y] }),
  greatest: (...args: A.PgExpr[]): A.PgExpr => ({ kind: 'keyword-call', name: 'GREATEST', args }),
  least: (...args: A.PgExpr[]): A.PgExpr => ({ kind: 'keyword-call', name: 'LEAST', args }),
  grouping: (...args: A.PgExpr[]): A.PgExpr => ({ kind: 'keyword-call', name: 'GROUPING', args }),
  op: (op: string, left: A.PgExpr, right: A.PgExpr): A.PgBinary => ({ kind: 'binary', op, left, right }),
  eq: (left: A.PgExpr, right: A.PgExpr): A.PgBinary => ({ kind: 'binary', op: '=', left, right }),
  distinctFrom: (left: A.PgExpr, right: A.PgExpr): A.PgBinary => ({ kind: 'binary', op: 'IS DISTINCT FROM', left, right }),
  notDistinctFrom: (left: A.PgExpr, right: A.PgExpr): A.PgBinary => ({ kind: 'binary', op: 'IS NOT DISTINCT FROM', left, right }),
  /** Conjunction of what is there; undefined when nothing is. */
  and: (...items: (A.PgExpr | undefined)[]): A.PgExpr | undefined => junction('AND', items),
  or: (...items: (A.PgExpr | undefined)[]): A.PgExpr | undefined => junction('OR', items),
  not: (operand: A.PgExpr): A.PgUnary => ({ kind: 'unary', op: 'NOT', operand }),
  neg: (operand: A.PgExpr): A.PgUnary => ({ kind: 'unary', op: '-', operand }),
  isNull: (operand: A.PgExpr): A.PgIs => ({ kind: 'is', not: false, operand, what: 'NULL' }),
  isNotNull: (operand: A.PgExpr): A.PgIs => ({ kind: 'is', not: true, operand, what: 'NULL' }),
  isTrue: (operand: A.PgExpr): A.PgIs => ({ kind: 'is', not: false, operand, what: 'TRUE' }),
  like: (operand: A.PgExpr, pattern: A.PgExpr, escape?: A.PgExpr, not = false): A.PgLike => ({ kind: 'like', not, operand, pattern, ...(escape ? { escape } : {}) }),
  in: (operand: A.PgExpr, items: readonly A.PgExpr[], not = false): A.PgIn => ({ kind: 'in', not, operand, items }),
  inQuery: (operand: A.PgExpr, query: A.PgQuery, not = false): A.PgInQuery => ({ kind: 'in-query', not, operand, query }),
  any: (left: A.PgExpr, op: string, right: A.PgExpr): A.PgQuantified => ({ kind: 'quantified', op, quantifier: 'ANY', left, right }),
  case: (whens: readonly { when: A.PgExpr; then: A.PgExpr }[], otherwise?: A.PgExpr, operand?: A.PgExpr): A.PgCase => ({ kind: 'case', whens, ...(otherwise ? { else: otherwise } : {}), ...(operand ? { operand } : {}) }),
  if: (when: A.PgExpr, then: A.PgExpr, otherwise?: A.PgExpr): A.PgCase => ({ kind: 'case', whens: [{ when, then }], ...(otherwise ? { else: otherwise } : {}) }),
  cast: (operand: A.PgExpr, type: string | A.PgType, ...args: number[]): A.PgCast => ({ kind: 'cast', operand, type: typeof type === 'string' ? pgType(type, ...args) : type }),
  /** COLLATE in the helper schema unless a schema is given; `C` is pg_catalog's. */
  collate: (operand: A.PgExpr, name: string): A.PgCollate => ({ kind: 'collate', operand, collation: name === 'C' ? { schema: 'pg_catalog', name } : { schema: 'aproxy', name } }),
  extract: (field: string, operand: A.PgExpr): A.PgExtract => ({ kind: 'extract', field, operand }),
  /** `type`: of the elements. */
  array: (items: readonly A.PgExpr[], type?: string): A.PgArray => ({ kind: 'array', items, ...(type ? { type: pgType(type.endsWith('[]') ? type : `${type}[]`) } : {}) }),
  row: (...items: A.PgExpr[]): A.PgRow => ({ kind: 'row', items }),
  subquery: (query: A.PgQuery): A.PgSubquery => ({ kind: 'subquery', query }),
  exists: (query: A.PgQuery): A.PgExists => ({ kind: 'exists', query }),
  item: (expr: A.PgExpr, alias?: string): A.PgItem => (alias === undefined ? { expr } : { expr, alias }),
  table: (name: string, alias?: string, schema?: string): A.PgTable => ({ kind: 'table', name, ...(alias ? { alias } : {}), ...(schema ? { schema } : {}) }),
}
