import type * as A from '../sql/ast.ts'
import type { TableInfo } from '../catalog/table.ts'
import { mysqlError } from '../errors/mysql-error.ts'
import { warning } from '../errors/warning.ts'
import { collationByName } from '../types/collation-table.ts'
import { collatedOf, mergeCollations } from '../types/resolve.ts'
import { doubleValue, integerValue, stringValue, typeOfValue } from '../types/literal.ts'
import { familyOf, isText, T, withoutValues } from '../types/type.ts'
import type { ExprType } from '../types/type.ts'
import type { Value, ValueSource } from '../types/value.ts'
import type { BoundCall, BoundExpr, BoundValue, CallExtra } from './bound.ts'
import type { Environment, PinHow } from './environment.ts'
import { heldVariable, localVariable, storedCall, userVariable } from './local.ts'
import { keptCollation } from './assigned.ts'
import { isConstant, refuseLimit, unwrapped, withoutStar } from './subquery-shape.ts'
import { isWindowed } from './search.ts'
import { QueryBinder } from './query-binder.ts'
import { complete } from './call-type.ts'
import { introduced, typeKey } from './literal-collation.ts'
import { unknownFunction } from '../sql/native-functions.ts'
import { comparisons, rowOperators, binaryNames } from './operator-names.ts'
import { isOneRow, sameWidth, scalar, widthOf } from './width.ts'
import type { Definitions } from './dependence.ts'
import { generatedExpr, viewQuery } from './definitions.ts'
import { readColumns } from './expression-facts.ts'
import type { Scope } from './scope.ts'
import type { TypeContext } from './signature.ts'
import { windowResult } from './aggregate.ts'
import { AggregateBinder } from './aggregate-binder.ts'
import { sessionCall, sessionExtra } from './session-calls.ts'
import { bindWindow, checkWindowCall, checkWindowPlace } from './window-binder.ts'

/**
 * Binds expressions: resolves names, finds the rule of every operator and function, and infers MySQL's type of every node.
 * Throws MySqlError (1054, 1052, 1305, 1582, 1241, 1267 …).
 */
export class Binder {
  readonly env: Environment
  readonly queries: QueryBinder
  readonly types: TypeContext
  /** the function whose type is being inferred, for errors */
  #calling = ''
  /** a literal's exact type only matters where it can reach the client; predicates bind literals by kind alone */
  #output = true
  /** what is bound stands in a view's text: its literals are no part of the statement */
  #foreign = false
  /** VALUES(c) and row aliases of INSERT … ON DUPLICATE KEY UPDATE */
  insertedColumn: ((name: string) => BoundExpr) | undefined
  defaultOf: ((ref: A.ColumnRef, scope: Scope) => BoundExpr) | undefined
  /** inside ANY_VALUE(), which takes columns from any row of a group */
  #anyValue = false
  readonly aggregates = new AggregateBinder(this)
  /** where the statement names each temporary table */
  readonly temporary = new Map<TableInfo, A.TableName>()
  /** can the names of the select items being bound reach the client? not those of subqueries in expressions */
  namesMatter = true

  constructor(env: Environment) {
    this.env = env
    this.queries = new QueryBinder(this)
    this.types = {
      collation: env.collation,
      divPrecisionIncrement: env.divPrecisionIncrement,
      get groupConcatMaxLen() {
        env.depend('@@=group_concat_max_len', String(env.groupConcatMaxLen))
        return env.groupConcatMaxLen
      },
      collate: (args, operation) => mergeCollations(args.map((a) => collatedOf(a.type, env.collation)), operation ?? this.#calling),
      pin: (arg) => this.pin(arg),
      sqlMode: env.sqlMode,
      warn: (symbol, ...args) => env.warn(warning('Warning', symbol, ...args)),
    }
  }

  /** The value of a literal or parameter, which then belongs to the plan's key. */
  pin(arg: BoundExpr | undefined): Value | undefined {
    if (arg?.kind !== 'value' || arg.known === undefined) return undefined
    const s = arg.source
    if (s.kind === 'literal' || s.kind === 'param') this.env.pin(s, 'value')
    return arg.known
  }

  /** Binds in a clause whose literals never reach the client. */
  readonly predicate = <R>(work: () => R): R => this.#during({ output: false }, work)
  readonly output = <R>(work: () => R): R => this.#during({ output: true }, work)
  /** Binds a text that is not the statement's own. */
  readonly foreign = <R>(work: () => R): R => this.#during({ foreign: true }, work)
  #during<R>(mode: { readonly output?: boolean; readonly foreign?: boolean }, work: () => R): R {
    const before = { output: this.#output, foreign: this.#foreign }
    const { output, foreign } = { ...before, ...mode }
    this.#output = output
    this.#foreign = foreign
    try {
      return work()
    } finally {
      this.#output = before.output
      this.#foreign = before.foreign
    }
  }

  bind(node: A.Expr, scope: Scope): BoundExpr {
    const group = scope.group
    if (group === undefined || this.aggregates.open.has(group)) return this.#bind(node, scope)
    // HAVING knows no expressions but those of the select list
    const grouped = scope.clause === 'having clause' && node.kind !== 'column' ? undefined : group.grouped(node)
    if (grouped === undefined) return this.#bind(node, scope)
    if (scope.clause === 'having clause' && node.kind === 'column' && scope.aliases.some((a) => a.name.toLowerCase() === node.name.toLowerCase() && a.bind() !== grouped)) this.env.warn(warning('Warning', 'ER_NON_UNIQ_ERROR', node.name, 'having clause'))
    if (node !== group.whole && node.kind !== 'column' && !this.#anyValue) readColumns(grouped).forEach((c) => group.allow(c))
    this.env.trace?.(node, grouped)
    return grouped
  }

  readonly bindAll = (nodes: readonly A.Expr[], scope: Scope): BoundExpr[] => nodes.map((n) => this.bind(n, scope))

  #bind(node: A.Expr, scope: Scope): BoundExpr {
    const bind = this.#table[node.kind] as (node: A.Expr, scope: Scope) => BoundExpr
    const bound = bind(node, scope)
    this.env.trace?.(node, bound)
    return bound
  }

  /** What views and generated columns stand for. */
  readonly definitions: Definitions = {
    view: (range) => (range.table?.view === undefined ? undefined : viewQuery(range.table, range.table.view.text, this.env)),
    generated: (range, column) => generatedExpr(range, column, this.env),
  }

  /** A call of a rule row, its type inferred from its arguments. */
  call(name: string, args: readonly BoundExpr[], extra: CallExtra = {}, shown = name): BoundCall {
    const signature = this.env.signatures(name)
    if (signature === undefined) throw unknownFunction(name, shown, this.env.database)
    if (args.length < signature.min || args.length > signature.max) throw mysqlError('ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT', shown)
    for (const arg of args) if (arg.kind === 'row' && !rowOperators.has(name)) throw mysqlError('ER_OPERAND_COLUMNS', 1)
    this.#calling = shown.toLowerCase()
    const type = signature.type(args, this.types, extra)
    return { kind: 'call', name, args, ...(Object.keys(extra).length > 0 ? { extra } : {}), type: complete(type, args) }
  }

  value(from: ValueSource, known: Value | undefined, node: A.Expr, type?: ExprType): BoundValue {
    const source: ValueSource = this.#foreign && from.kind === 'literal' && known !== undefined ? { kind: 'constant', value: known } : from
    return { kind: 'value', source, ...(known ? { known } : {}), node, type: type ?? typeOfValue(known ?? { kind: 'null' }, this.env.collation) }
  }

  #pinLiteral(slot: number, how: PinHow): void {
    if (!this.#foreign) this.env.pin({ kind: 'literal', slot }, how)
  }

  #literal(node: A.Expr & { readonly slot: number }, value: Value, type?: ExprType): BoundValue {
    const source = { kind: 'literal', slot: node.slot } as const
    if (this.#output) this.#pinLiteral(node.slot, 'type')
    return this.value(source, value, node, type)
  }

  /** What a plan takes from a text is read as UTF-8 or bytes: the value of another character set stays in the plan. */
  #introduced(node: A.StringLiteral | A.HexLiteral, introducer: string): BoundValue {
    const { value, type } = introduced(node.bytes, introducer, node.kind === 'string' ? this.env.clientCharset : undefined)
    if (this.env.clientCharset === undefined && (introducer === 'binary' || (node.kind === 'string' && introducer.startsWith('utf8')))) return this.#literal(node, value, type)
    this.env.pin({ kind: 'literal', slot: node.slot }, 'value')
    return this.value({ kind: 'constant', value }, value, node, type)
  }

  readonly #table: { readonly [K in A.ExprKind]: (node: Extract<A.Expr, { kind: K }>, scope: Scope) => BoundExpr } = {
    int: (n) => this.#literal(n, integerValue(n.text)),
    decimal: (n) => this.#literal(n, { kind: 'decimal', text: n.text }),
    double: (n) => {
      if (!Number.isFinite(Number(n.text))) throw mysqlError('ER_ILLEGAL_VALUE_FOR_TYPE', 'double', n.text)
      // its length is that of its text
      if (this.#output) this.#pinLiteral(n.slot, 'value')
      return this.#literal(n, doubleValue(n.text), { ...T.double, length: n.text.length, coercibility: 5, nullable: false })
    },
    string: (n) => (n.introducer === undefined ? this.#literal(n, stringValue(n.bytes)) : this.#introduced(n, n.introducer)),
    hex: (n) => (n.introducer === undefined ? this.#literal(n, { kind: 'hex', bytes: Buffer.from(n.bytes, 'latin1') }) : this.#introduced(n, n.introducer)),
    temporal: (n) => {
      this.#pinLiteral(n.slot, 'value')
      return this.call('TEMPORAL_LITERAL', [this.value({ kind: 'literal', slot: n.slot }, { kind: 'string', text: n.bytes }, n)], { mode: n.type })
    },
    null: (n) => this.value({ kind: 'constant', value: { kind: 'null' } }, { kind: 'null' }, n),
    bool: (n) => this.value({ kind: 'constant', value: { kind: 'int', value: n.value ? 1n : 0n } }, { kind: 'int', value: n.value ? 1n : 0n }, n, { ...T.bool, coercibility: 5, nullable: false }),
    param: (n) => {
      const known = this.env.param(n.index)
      const source = { kind: 'param', index: n.index } as const
      if (known !== undefined && this.#output) this.env.pin(source, 'type')
      return this.value(source, known, n, known === undefined ? { ...T.string(255, this.env.collation), coercibility: 4, nullable: true } : typeOfValue(known, this.env.collation))
    },
    column: (n, scope) => this.#column(n, scope),
    'user-variable': (n) => heldVariable(n.name, this.env) ?? userVariable(n, this),
    'system-variable': (n) => {
      const scope = n.scope === 'global' ? 'global' : n.scope === undefined ? undefined : 'session'
      const { value, type } = this.env.systemVariable(scope, n.name)
      this.env.depend(`@@${n.name.toLowerCase()}`, typeKey(type))
      return this.value({ kind: 'session', fact: scope === 'global' ? `global:${n.name}` : `variable:${n.name}` }, value, n, { ...type, nullable: true })
    },
    'default-keyword': (n) => { throw mysqlError('ER_PARSE_ERROR', 'near', String(n.span.start), 1) },
    'default-of': (n, scope) => {
      if (this.defaultOf) return this.defaultOf(n.column, scope)
      const ref = this.#column(n.column, scope)
      return this.call('DEFAULT_OF', [ref], { node: n })
    },
    'values-of': (n) => {
      if (this.insertedColumn) return this.insertedColumn(n.column.name)
      return this.value({ kind: 'constant', value: { kind: 'null' } }, { kind: 'null' }, n)
    },
    unary: (n, scope) => {
      if (n.op === '+') return this.bind(n.operand, scope)
      if (n.op === '-' && (n.operand.kind === 'int' || n.operand.kind === 'decimal' || n.operand.kind === 'double')) return this.#negative(n.operand)
      const operand = this.bind(n.operand, scope)
      scalar(operand)
      return this.call({ '-': 'NEG', '~': '~', not: 'NOT', binary: 'BINARY' }[n.op], [operand])
    },
    binary: (n, scope) => {
      const left = this.bind(n.left, scope)
      const right = this.bind(n.right, scope)
      if (comparisons.has(n.op)) sameWidth(left, right)
      return this.call(binaryNames[n.op] ?? n.op.toUpperCase(), [left, right])
    },
    between: (n, scope) => this.call('BETWEEN', this.bindAll([n.operand, n.low, n.high], scope), { not: n.not }),
    'in-list': (n, scope) => {
      const operand = this.bind(n.operand, scope)
      const items = this.bindAll(n.items, scope)
      for (const item of items) sameWidth(operand, item)
      return this.call('IN', [operand, ...items], { not: n.not })
    },
    'in-subquery': (n, scope) => {
      const operand = scope.operand(() => this.bind(n.operand, scope))
      const query = this.#unsorted(n.query, scope)
      refuseLimit(query)
      if (query.columns.length !== widthOf(operand)) throw mysqlError('ER_OPERAND_COLUMNS', widthOf(operand))
      return { kind: 'in-query', not: n.not, operand, query, type: { ...T.bool, coercibility: 5, nullable: true } }
    },
    like: (n, scope) => this.call('LIKE', this.bindAll(n.escape ? [n.operand, n.pattern, n.escape] : [n.operand, n.pattern], scope), { not: n.not }),
    regexp: (n, scope) => this.call('REGEXP', this.bindAll([n.operand, n.pattern], scope), { not: n.not }),
    is: (n, scope) => this.call('IS', [this.bind(n.operand, scope)], { not: n.not, what: n.what }),
    'member-of': (n, scope) => this.call('MEMBER OF', this.bindAll([n.operand, n.array], scope)),
    case: (n, scope) => {
      const nodes: A.Expr[] = []
      if (n.operand) nodes.push(n.operand)
      for (const w of n.whens) nodes.push(w.when, w.then)
      if (n.else) nodes.push(n.else)
      return this.call('CASE', this.bindAll(nodes, scope), { operand: n.operand !== undefined, otherwise: n.else !== undefined })
    },
    cast: (n, scope) => {
      if (n.array) throw mysqlError('ER_NOT_SUPPORTED_YET', 'CAST-ing data to array of char/binary BLOBs')
      return this.call('CAST', [this.bind(n.operand, scope)], { cast: n.type, ...(n.timeZone !== undefined ? { mode: n.timeZone } : {}) })
    },
    'convert-using': (n, scope) => this.call('CONVERT USING', [this.bind(n.operand, scope)], { charset: n.charset }),
    collate: (n, scope) => {
      const collation = n.collation.toLowerCase().replace(/^utf8_/, 'utf8mb3_')
      if (collationByName(collation) === undefined) throw mysqlError('ER_UNKNOWN_COLLATION', n.collation)
      const operand = this.bind(n.operand, scope)
      const charset = collationByName(collation)?.charset
      const bytes = ['binary', 'bit', 'null'].includes(familyOf(operand.type)) || operand.type.textCollation?.collation === 'binary'
      const own = isText(operand.type) ? collationByName(operand.type.collation)?.charset : bytes ? 'binary' : undefined
      // a literal follows the connection's character set; both Unicode encodings are one here, but for the names of character sets
      const isName = operand.kind === 'call' && (operand.name === 'CHARSET' || operand.name === 'COLLATION')
      if (own !== undefined && own !== charset && (isName || !(own.startsWith('utf8') && charset?.startsWith('utf8')))) throw mysqlError('ER_COLLATION_CHARSET_MISMATCH', n.collation, own)
      return this.call('COLLATE', [operand], { collation })
    },
    'interval-arithmetic': (n, scope) => this.call('DATE_ADD', this.bindAll([n.operand, n.amount], scope), { unit: n.unit, sign: n.sign, node: n }),
    call: (n, scope) => storedCall(n, this.env) ?? this.#call(n, scope),
    'unit-call': (n, scope) => this.call(n.name, this.bindAll(n.args, scope), { unit: n.unit, node: n }),
    trim: (n, scope) => this.call('TRIM', this.bindAll(n.remove ? [n.operand, n.remove] : [n.operand], scope), { side: n.side }),
    'char-call': (n, scope) => this.call('CHAR', this.bindAll(n.args, scope), n.charset !== undefined ? { charset: n.charset } : {}),
    'weight-string': (n, scope) => this.call('WEIGHT_STRING', [this.bind(n.operand, scope)], { ...(n.as ? { mode: n.as } : {}), ...(n.length !== undefined ? { length: n.length } : {}), ...(n.numbers ? { numbers: n.numbers } : {}) }),
    'json-value': (n, scope) => this.call('JSON_VALUE', this.bindAll([n.doc, n.path], scope), { node: n, ...(n.returning ? { cast: n.returning } : {}) }),
    aggregate: (n, scope) => this.aggregates.bind(n, scope),
    'window-call': (n, scope) => {
      checkWindowPlace(n, scope, scope.group !== undefined && this.aggregates.open.has(scope.group))
      checkWindowCall(this, n)
      const args = this.bindAll(n.args, scope)
      return { kind: 'window', name: n.name, args, over: bindWindow(this, n.over, scope, this.queries.windows), type: windowResult(n.name, args, () => this.call('COALESCE', [args[0] as BoundExpr, args[2] as BoundExpr], {}, n.name).type) }
    },
    match: (n, scope) => this.call('MATCH', [...n.columns.map((c) => this.bind(c, scope)), this.bind(n.against, scope)], { mode: n.mode }),
    subquery: (n, scope) => {
      const query = this.#subquery(n.query, scope)
      const first = query.columns[0]
      if (query.columns.length !== 1 || first === undefined) {
        return { kind: 'subquery', query, type: { ...T.null, coercibility: 2, nullable: true } }
      }
      const only = { kind: 'subquery', query, type: { ...first.type, nullable: first.type.nullable || !isOneRow(query) } } as const
      const inner = unwrapped(only)
      return inner === only ? { ...only, type: withoutValues(only.type, 'char') } : inner
    },
    exists: (n, scope) => ({ kind: 'exists', query: this.#unsorted(withoutStar(n.query), scope), type: { ...T.bool, coercibility: 5, nullable: false } }),
    quantified: (n, scope) => {
      const operand = scope.operand(() => this.bind(n.left, scope))
      const query = this.#unsorted(n.query, scope)
      refuseLimit(query)
      // of rows only = ANY, which is IN, and <> ALL, which is NOT IN
      if (widthOf(operand) > 1 && !(n.op === '=' && n.quantifier === 'any') && !(n.op === '<>' && n.quantifier === 'all')) throw mysqlError('ER_OPERAND_COLUMNS', 1)
      if (query.columns.length !== widthOf(operand)) throw mysqlError('ER_OPERAND_COLUMNS', widthOf(operand))
      return { kind: 'quantified', op: n.op, quantifier: n.quantifier, operand, query, type: { ...T.bool, coercibility: 5, nullable: operand.type.nullable || query.columns.some((c) => c.type.nullable) } }
    },
    row: (n, scope) => {
      const items = this.bindAll(n.items, scope)
      return { kind: 'row', items, type: { ...T.null, coercibility: 5, nullable: false } }
    },
    assign: (n, scope) => {
      const held = this.env.variable?.(n.variable)
      if (held !== undefined) return this.call('ASSIGN', [scalar(this.bind(n.value, scope))], { variable: n.variable, mode: held.slot })
      const variable = this.env.assigned?.byName.get(n.variable.toLowerCase())
      if (variable === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', ':= in this statement')
      const call = this.call('ASSIGN', [scalar(this.bind(n.value, scope))], { variable: n.variable, length: variable.slot })
      if (isText(call.type)) variable.collation = keptCollation((call.args[0] as BoundExpr).type, call.type.collation)
      return call
    },
  }

  #negative(n: A.IntLiteral | A.DecimalLiteral | A.DoubleLiteral): BoundExpr {
    const source = { kind: 'literal', slot: n.slot, negative: true } as const
    if (this.#output) this.#pinLiteral(n.slot, 'type')
    if (n.kind === 'double') return this.value(source, { kind: 'double', value: -Number(n.text) }, n)
    if (n.kind === 'decimal') return this.value(source, { kind: 'decimal', text: `-${n.text}` }, n)
    const value = -BigInt(n.text)
    return this.value(source, value < -9223372036854775808n ? { kind: 'decimal', text: value.toString() } : { kind: 'int', value }, n)
  }

  #column(n: A.ColumnRef, scope: Scope): BoundExpr {
    const local = localVariable(n, this.env)
    if (local !== undefined) return local
    const { expr, scope: owner } = this.#resolve(n, scope)
    if (isWindowed(expr) && (owner.clause === 'having clause' || owner.clause === 'group statement')) throw mysqlError('ER_WINDOW_INVALID_WINDOW_FUNC_ALIAS_USE', n.name)
    if (owner.group === undefined) return expr
    if (this.aggregates.open.has(owner.group)) return expr.kind === 'any-value' ? expr.operand : expr
    return this.#grouped(expr, owner)
  }

  /** HAVING sees what is selected and what is grouped; other names are looked for in the enclosing queries (manual: SELECT Statement). */
  #resolve(n: A.ColumnRef, scope: Scope): { expr: BoundExpr; scope: Scope } {
    for (let from = scope; ; ) {
      const found = from.resolve(n.name, n.table, n.schema)
      const { expr, scope: { group, selected, parent } } = found
      // a subquery in HAVING sees all that FROM offers, but for its own HAVING
      if (selected === undefined || (found.scope !== scope && scope.clause !== 'having clause') || group === undefined || expr.kind !== 'column' || selected.has(expr.column) || this.aggregates.open.has(group)) return found
      if (group.exprs.some((g) => g.kind === 'column' && g.range === expr.range && g.column === expr.column)) return found
      if (parent === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', [n.schema, n.table, n.name].filter((p) => p !== undefined).join('.'), scope.clause)
      from = parent
    }
  }

  /** A column of a grouped query outside aggregates: a grouped column, or one taken from any row of the group. */
  #grouped(expr: BoundExpr, owner: Scope): BoundExpr {
    const group = owner.group
    if (group === undefined || expr.kind !== 'column') return expr
    for (const g of group.exprs) if (g.kind === 'column' && g.range === expr.range && g.column === expr.column) return g
    if (!this.#anyValue) group.allow(expr)
    return { kind: 'any-value', operand: expr, type: expr.type }
  }

  #subquery(query: A.Query, scope: Scope) {
    const namesMatter = this.namesMatter
    this.namesMatter = false
    try {
      return this.output(() => this.queries.bind(query, scope))
    } finally {
      this.namesMatter = namesMatter
    }
  }

  /** A subquery of IN, ANY, ALL or EXISTS, which no order changes. */
  #unsorted(query: A.Query, scope: Scope) {
    if (query.limit === undefined) this.queries.unsorted = query
    return this.#subquery(query, scope)
  }

  #call(n: A.Call, scope: Scope): BoundExpr {
    if (n.schema !== undefined) throw mysqlError('ER_SP_DOES_NOT_EXIST', 'FUNCTION', `${n.schema}.${n.written}`)
    const fact = sessionCall(n, this)
    if (fact !== undefined) return fact
    if (n.name === 'NAME_CONST' && n.args.length === 2 && !n.args.every(isConstant)) throw mysqlError('ER_WRONG_ARGUMENTS', 'NAME_CONST')
    if (n.name === 'ANY_VALUE') return this.call(n.name, this.#withAnyValue(() => this.bindAll(n.args, scope)), {}, n.written)
    if (n.name === 'GROUPING') return this.#grouping(n, scope)
    if (this.env.signatures(n.name) === undefined) throw unknownFunction(n.name, n.written, this.env.database)
    const args = this.bindAll(n.args, scope)
    return this.call(n.name, args, { node: n, ...sessionExtra(n.name, this.env) }, n.written)
  }

  /** GROUPING() speaks of grouped expressions (1111, 3602). */
  #grouping(n: A.Call, scope: Scope): BoundExpr {
    const { group } = scope
    if (n.args.some((a) => a.kind === 'int')) throw mysqlError('ER_WRONG_ARGUMENTS', 'GROUPING function')
    if (group === undefined || group.exprs.length === 0) throw mysqlError('ER_INVALID_GROUP_FUNC_USE')
    const args = this.#withAnyValue(() => this.bindAll(n.args, scope))
    args.forEach((a, i) => {
      if (!group.exprs.includes(a) || a.kind === 'subquery') throw mysqlError('ER_FIELD_IN_GROUPING_NOT_GROUP_BY', i + 1)
    })
    return this.call(n.name, args, {}, n.written)
  }

  #withAnyValue<R>(work: () => R): R {
    const outer = this.#anyValue
    this.#anyValue = true
    try {
      return work()
    } finally {
      this.#anyValue = outer
    }
  }
}
