/** A trigger's body as PL/pgSQL: every expression and statement of it lowered as in a statement that comes alone. What has no such form is refused (1235). */
import { kindLetter } from '../../analyze/assigned.ts'
import type { Binder } from '../../analyze/binder.ts'
import type { BoundColumn, BoundExpr, Range } from '../../analyze/bound.ts'
import { rangeOfTable } from '../../analyze/from-binder.ts'
import { columnOf, EMPTY_FROM, Scope as NameScope } from '../../analyze/scope.ts'
import { storageOf } from '../../catalog/storage.ts'
import type { ColumnInfo, TableInfo } from '../../catalog/table.ts'
import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import { declareType } from '../../lower/ddl/column-draft.ts'
import { assign } from '../../lower/dml/assign.ts'
import { lowerDelete } from '../../lower/dml/delete.ts'
import { lowerInsert } from '../../lower/dml/insert.ts'
import { lowerUpdate } from '../../lower/dml/update.ts'
import type { Lowering } from '../../lower/lowering.ts'
import { b, pgType } from '../../pg/builder.ts'
import type { PgExpr, PgParam, PgStatement } from '../../pg/ast.ts'
import type { PlStatement, PlVariable } from '../../pg/plpgsql.ts'
import type * as A from '../../sql/ast.ts'
import { hasInto } from '../../sql/parser/terms.ts'
import { isStrict } from '../../types/sql-mode.ts'
import { isText, T } from '../../types/type.ts'
import type { ExprType, MySqlType } from '../../types/type.ts'
import type { ParamSlot } from '../../types/value.ts'
import { treeBindings } from '../bindings.ts'
import { translators } from '../compiler.ts'
import { compileContext, loadTables } from '../dml.ts'
import { ParameterEncoder } from '../encode.ts'
import { inlineParams } from '../inline.ts'
import { literalsOf } from '../literals.ts'
import type { StatementContext } from '../statement-context.ts'
import { isSystemDatabase } from '../system/tables.ts'
import { Names } from './scope.ts'
import type { Scope } from './scope.ts'

/** The setting that holds a user variable while triggers run. */
export const slotOf = (name: string): string => `u${Buffer.from(name.toLowerCase()).toString('hex')}`

export interface TriggerBody {
  readonly block: PlStatement
  /** user variables that it reads or writes, and the kinds of value that they were taken to hold */
  readonly variables: ReadonlyMap<string, ExprType>
  /** those of them that it reads */
  readonly read: ReadonlySet<string>
}

const refused = (what: string): MySqlError => mysqlError('ER_NOT_SUPPORTED_YET', `${what} in a trigger`)

/** Takes a trigger and the table that it is on; returns what PostgreSQL runs for each row. `types`: of user variables, where they are known already. */
export async function triggerBody(tree: A.CreateTrigger, table: TableInfo, types: ReadonlyMap<string, ExprType>, ctx: StatementContext): Promise<TriggerBody> {
  await loadTables(tree.body, ctx)
  // what it assigns has its say in what a variable may hold when it is read again
  const first = new Body(tree, table, types, ctx)
  first.compile()
  return new Body(tree, table, first.wider(), ctx).compile()
}

class Body {
  readonly #tree: A.CreateTrigger
  readonly #table: TableInfo
  readonly #ctx: StatementContext
  readonly #names: Names
  readonly #variables = new Map<string, ExprType>()
  readonly #read = new Set<string>()
  readonly #assigned: { readonly name: string; readonly type: ExprType }[] = []
  readonly #types: ReadonlyMap<string, ExprType>
  readonly #rows: Readonly<Record<'new' | 'old', Range>>
  readonly #declared: PlVariable[] = []
  #scope: Scope
  #below = Infinity
  #records = 0
  /** variables that are NULL now: nothing is known of them */
  readonly #unset = new Set<string>()

  constructor(tree: A.CreateTrigger, table: TableInfo, types: ReadonlyMap<string, ExprType>, ctx: StatementContext) {
    this.#tree = tree
    this.#table = table
    this.#types = types
    this.#ctx = ctx
    const collation = ctx.session.variables.text('collation_database')
    this.#names = new Names((type) => declareType('', type, undefined, { tableCollation: collation, strict: true }).declared.type)
    this.#names.read(tree.body, this.#names.root)
    this.#scope = this.#names.root
    this.#rows = { new: rangeOfTable(table, 'NEW', 'new'), old: rangeOfTable(table, 'OLD', 'old') }
  }

  compile(): TriggerBody {
    const { time, event } = this.#tree
    const row = time === 'after' ? 'null' : event === 'delete' ? 'old' : 'new'
    const body = this.#statement(this.#tree.body)
    const entered = b.our('trigger_enter', b.cast(b.num(this.#table.oid), 'oid'))
    const block: PlStatement = {
      kind: 'block', variables: this.#declared,
      body: [{ kind: 'if', branches: [{ condition: entered, body: [...body, { kind: 'perform', value: b.our('trigger_leave') }] }] }, { kind: 'return', row }],
    }
    return { block, variables: this.#variables, read: this.#read }
  }

  /** The types of its variables, wide enough for all that it assigns to them. */
  wider(): ReadonlyMap<string, ExprType> {
    const types = new Map(this.#variables)
    for (const { name, type } of this.#assigned) {
      const old = types.get(name)
      types.set(name, old === undefined || this.#unset.has(name) ? type : both(old, type))
      this.#unset.delete(name)
    }
    for (const [name, type] of this.#types) types.set(name, type)
    return types
  }

  // ---------------------------------------------------------------- statements

  #list(statements: readonly A.ProgramStatement[]): PlStatement[] {
    return statements.flatMap((s) => this.#statement(s))
  }

  #statement(s: A.ProgramStatement): PlStatement[] {
    switch (s.kind) {
      case 'block': return this.#block(s)
      case 'if': return this.#checked(() => [{ kind: 'if', branches: s.branches.map((x) => ({ condition: this.#condition(x.condition), body: this.#list(x.body) })), else: s.else === undefined ? undefined : this.#list(s.else) }])
      case 'case-statement': {
        const when = (x: A.CaseStatement['branches'][number]): A.Expr => (s.operand === undefined ? x.when : { kind: 'binary', op: '=', left: s.operand, right: x.when, span: x.when.span })
        const none: PlStatement[] = [{ kind: 'perform', value: fail(mysqlError('ER_SP_CASE_NOT_FOUND')) }]
        return this.#checked(() => [{ kind: 'if', branches: s.branches.map((x) => ({ condition: this.#condition(when(x)), body: this.#list(x.body) })), else: s.else === undefined ? none : this.#list(s.else) }])
      }
      case 'loop': return [{ kind: 'loop', label: labelOf(s.label), body: this.#list(s.body) }]
      case 'while': return this.#checked(() => [{ kind: 'loop', label: labelOf(s.label), body: [{ kind: 'exit', when: b.op('IS DISTINCT FROM', this.#condition(s.condition), b.bool(true)) }, ...this.#list(s.body)] }])
      case 'repeat': return this.#checked(() => [{ kind: 'loop', label: labelOf(s.label), body: [...this.#list(s.body), { kind: 'exit', when: this.#condition(s.until) }] }])
      case 'leave': return [{ kind: 'exit', label: labelOf(s.label) }]
      case 'iterate': return [{ kind: 'continue', label: labelOf(s.label) }]
      case 'set': return this.#checked(() => s.items.flatMap((item) => this.#set(item)))
      case 'do': return this.#checked(() => s.items.map((e) => ({ kind: 'perform' as const, value: this.#resolved(this.#translate(({ binder, lowering }) => lowering.lower(this.#bind(binder, e)).pg)) })))
      case 'signal': return this.#checked(() => this.#signal(s))
      case 'query': return this.#checked(() => this.#into(s.query))
      case 'insert': case 'update': case 'delete': return this.#checked(() => this.#write(s))
      default: throw refused(s.kind.replaceAll('-', ' ').toUpperCase())
    }
  }

  /** An error that MySQL finds when the statement runs is raised when it runs. */
  #checked(work: () => PlStatement[]): PlStatement[] {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof MySqlError) || error.errno === NOT_SUPPORTED) throw error
      return [{ kind: 'perform', value: fail(error) }]
    }
  }

  #block(s: A.Block): PlStatement[] {
    const outer = this.#scope
    this.#scope = this.#names.scopeOf(s)
    try {
      const body: PlStatement[] = []
      for (const d of s.declarations) {
        if (d.kind === 'declare-condition') continue
        if (d.kind !== 'declare-variable') throw refused(d.kind === 'declare-handler' ? 'handlers' : 'cursors')
        this.#below = this.#scope.variables.get(d.names[0]?.toLowerCase() ?? '')?.index ?? Infinity
        const made: PlStatement[] = []
        for (const name of d.names) {
          const variable = this.#scope.variables.get(name.toLowerCase())
          if (variable === undefined) continue
          const column = localColumn(variable.name, variable.index, variable.type)
          this.#declared.push({ name: column.attribute, type: pgType(variableType(column)), collation: isText(column.type) && column.type.collation !== 'binary' ? { schema: 'aproxy', name: column.type.collation } : undefined })
          const value = d.default
          made.push(...(value === undefined ? [{ kind: 'assign' as const, target: [column.attribute], value: b.null }] : this.#checked(() => [this.#assign([column.attribute], column, value)])))
        }
        this.#below = Infinity
        body.push(...made)
      }
      body.push(...this.#list(s.body))
      return s.label === undefined ? body : [{ kind: 'block', label: labelOf(s.label), variables: [], body }]
    } finally {
      this.#scope = outer
    }
  }

  #set(item: A.SetItem): PlStatement[] {
    switch (item.kind) {
      case 'set-user-variable': return [{ kind: 'perform', value: this.#resolved(this.#translate(({ binder, lowering }) => lowering.lower(this.#assignment(binder, item.name, this.#bind(binder, item.value))).pg)) }]
      case 'set-new-old': {
        const column = this.#table.columns.find((c) => c.name.toLowerCase() === item.column.toLowerCase())
        if (column === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', item.column, item.row.toUpperCase())
        return [this.#assign(['new', column.attribute], column, item.value)]
      }
      case 'set-variable': {
        const variable = item.scope === undefined ? this.#scope.variable(item.name, this.#below) : undefined
        if (variable === undefined) throw refused('SET of a system variable')
        const column = localColumn(variable.name, variable.index, variable.type)
        return [this.#assign([column.attribute], column, item.value)]
      }
      default: throw refused('this form of SET')
    }
  }

  #assign(target: readonly string[], column: ColumnInfo, e: A.Expr): PlStatement {
    if (e.kind === 'default-keyword') throw refused('DEFAULT')
    return { kind: 'assign', target, value: this.#resolved(this.#translate(({ binder, lowering }) => assign(lowering, this.#bind(binder, e), column, { ignore: false }))) }
  }

  #signal(s: A.Signal): PlStatement[] {
    if (s.resignal || s.condition === undefined) throw refused('RESIGNAL')
    const condition = s.condition.kind === 'condition-name' ? this.#scope.condition(s.condition.value) : s.condition
    if (condition?.kind !== 'sqlstate') throw mysqlError('ER_SIGNAL_BAD_CONDITION_TYPE')
    const state = condition.value
    const preset = state.startsWith('01') ? [1642, 'Unhandled user-defined warning condition'] as const : state.startsWith('02') ? [1643, 'Unhandled user-defined not found condition'] as const : [1644, 'Unhandled user-defined exception condition'] as const
    const item = (name: string, repr: 'text' | 'numeric', otherwise: PgExpr): PgExpr => {
      const given = s.items.find((i) => i.name.toLowerCase() === name)
      return given === undefined ? otherwise : b.cast(this.#resolved(this.#translate(({ binder, lowering }) => lowering.to(this.#bind(binder, given.value), repr))), repr)
    }
    return [{ kind: 'perform', value: b.our('signal', b.str(state), item('mysql_errno', 'numeric', b.num(preset[0])), item('message_text', 'text', b.str(preset[1]))) }]
  }

  /** SELECT … INTO: at most one row. */
  #into(query: A.Query): PlStatement[] {
    const { into } = query
    if (!hasInto(query) || into?.kind !== 'variables') throw refused('this form of SELECT')
    const record = `aproxy_r${++this.#records}`
    const seen = `aproxy_n${this.#records}`
    const translated = this.#translated()
    const { binder, lowering } = translated
    const bound = binder.queries.bind(query, undefined)
    if (bound.columns.length !== into.targets.length) throw mysqlError('ER_WRONG_NUMBER_OF_COLUMNS_IN_SELECT')
    const { query: pg, reprs } = lowering.queries.top(bound)
    const columns = bound.columns.map((_, i) => `c${i}`)
    const statement = this.#resolved<PgStatement>({ kind: 'select', items: [b.item(b.star('q'))], from: [{ kind: 'subquery-table', query: pg, alias: 'q', columns }] })
    this.#declared.push({ name: record, type: 'record' }, { name: seen, type: pgType('int4') })
    const range: Range = { name: '', database: undefined, alias: record, columns: [], nullable: false }
    const store = into.targets.map((target, i): PlStatement => {
      const type: ExprType = { ...(bound.columns[i] as { type: ExprType }).type, nullable: true }
      const value: BoundColumn = { kind: 'column', range, depth: 0, type, column: { name: '', attribute: `c${i}`, type, repr: reprs[i] ?? 'text' } }
      if ('user' in target) return { kind: 'perform', value: this.#resolved(lowering.lower(this.#assignment(binder, target.user, value)).pg) }
      const variable = this.#scope.variable(target.local)
      if (variable === undefined) throw mysqlError('ER_SP_UNDECLARED_VAR', target.local)
      const column = localColumn(variable.name, variable.index, variable.type)
      return { kind: 'assign', target: [column.attribute], value: this.#resolved(assign(lowering, value, column, { ignore: false })) }
    })
    return [
      { kind: 'assign', target: [seen], value: b.num(0) },
      {
        kind: 'each', record, statement, body: [
          { kind: 'assign', target: [seen], value: b.op('+', b.col(seen), b.num(1)) },
          { kind: 'if', branches: [{ condition: b.op('>', b.col(seen), b.num(1)), body: [{ kind: 'perform', value: fail(mysqlError('ER_TOO_MANY_ROWS')) }] }] },
          ...store,
        ],
      },
    ]
  }

  #write(s: A.Insert | A.Update | A.Delete): PlStatement[] {
    const { binder, lowering } = this.#translated()
    const lowered = s.kind === 'insert' ? lowerInsert(s, binder, lowering) : s.kind === 'update' ? lowerUpdate(s, binder, lowering) : lowerDelete(s, binder, lowering)
    if ((lowered.targets ?? 1) > 1 || (s.kind === 'delete' && s.targets !== undefined && s.targets.length > 1)) throw refused('a write to several tables')
    if (isSystemDatabase(lowered.table.database)) throw refused('a write to a system table')
    if (lowered.ignore || lowered.steps.some((step) => hasNested(step.statement))) throw refused(`this form of ${s.kind.toUpperCase()}`)
    const check: PlStatement = { kind: 'perform', value: b.our('trigger_writes', b.cast(b.num(lowered.table.oid), 'oid'), b.str(lowered.table.name)) }
    return [check, ...lowered.steps.map((step): PlStatement => {
      const statement = this.#resolved(step.statement)
      if (!returnsRows(statement)) return { kind: 'run', statement }
      const record = `aproxy_r${++this.#records}`
      this.#declared.push({ name: record, type: 'record' })
      return { kind: 'each', record, statement, body: [] }
    })]
  }

  // ---------------------------------------------------------------- expressions

  #condition(e: A.Expr): PgExpr {
    return this.#resolved(this.#translate(({ binder, lowering }) => lowering.condition(this.#bind(binder, e))))
  }

  #bind(binder: Binder, e: A.Expr): BoundExpr {
    return binder.output(() => binder.bind(e, new NameScope(undefined, EMPTY_FROM, 'field list')))
  }

  #assignment(binder: Binder, name: string, value: BoundExpr): BoundExpr {
    this.#use(name)
    const key = name.toLowerCase()
    this.#assigned.push({ name: key, type: { ...value.type, coercibility: 2, nullable: true } })
    return binder.call('ASSIGN', [value], { variable: name, mode: slotOf(name) })
  }

  #use(name: string): ExprType {
    const key = name.toLowerCase()
    let type = this.#variables.get(key) ?? this.#types.get(key)
    if (type === undefined) {
      const known = compileContext(this.#ctx).userVariable(name)
      if (known.value.kind === 'null') this.#unset.add(key)
      type = known.value.kind === 'null' ? { name: 'longtext', unsigned: false, length: 67108860, decimals: 0, collation: this.#ctx.session.variables.text('collation_connection'), coercibility: 2, nullable: true } : { ...known.type, coercibility: 2, nullable: true }
    }
    this.#variables.set(key, type)
    return type
  }

  #translated(): { binder: Binder; lowering: Lowering } {
    return translators({
      ...compileContext(this.#ctx),
      column: (n) => this.#column(n),
      // PL/pgSQL's own NEW and OLD stand in the way of those of RETURNING
      capabilities: { version: 170000 },
      variable: (name) => {
        this.#read.add(name.toLowerCase())
        return { slot: slotOf(name), type: this.#use(name) }
      },
    })
  }

  #translate<R>(work: (made: { binder: Binder; lowering: Lowering }) => R): R {
    return work(this.#translated())
  }

  /** NEW.x, OLD.x, and variables of the trigger. */
  #column(n: A.ColumnRef): BoundExpr | undefined {
    const row = n.schema === undefined ? n.table?.toLowerCase() : undefined
    if (row === 'new' || row === 'old') {
      const range = this.#rows[row]
      const column = range.columns.find((c) => c.name.toLowerCase() === n.name.toLowerCase())
      if (column === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', n.name, row.toUpperCase())
      const found = columnOf(range, column)
      return { ...found, type: { ...found.type, nullable: true } }
    }
    const variable = n.table === undefined ? this.#scope.variable(n.name, this.#below) : undefined
    if (variable === undefined) return undefined
    const info = localColumn(variable.name, variable.index, variable.type)
    const type: ExprType = { ...info.type, coercibility: 2, nullable: true }
    return { kind: 'column', depth: 0, type, column: { name: info.name, attribute: info.attribute, type, repr: info.repr }, range: { name: '', database: undefined, alias: '', columns: [], bare: true, nullable: false } }
  }

  /** The tree without parameters: constants stand in the text, and the moment comes from PostgreSQL. */
  #resolved<N extends object>(tree: N): N {
    const encoder = new ParameterEncoder(this.#ctx.session, this.#ctx.shared.version, treeBindings(literalsOf(this.#tree.body, this.#ctx.slots), []), isStrict(this.#ctx.session.sqlMode), true)
    return inlineParams(replaceFacts(tree), encoder)
  }
}

/** How much a kind of value can hold: a wider one reads what a narrower one wrote. */
export const WIDTH: Readonly<Record<string, number>> = { i: 0, u: 0, d: 1, f: 2, s: 3, b: 3 }

function both(x: ExprType, y: ExprType): ExprType {
  const [a, b2] = [kindLetter(x), kindLetter(y)]
  if (a === b2 && a !== 'd') return x
  const wide = Math.max(WIDTH[a] ?? 3, WIDTH[b2] ?? 3)
  const rest = { coercibility: 2, nullable: true } as const
  if (wide === 0) return { ...T.bigint(21), ...rest }
  if (wide === 1) return { ...T.decimal(65, Math.max(x.decimals, y.decimals)), ...rest }
  return wide === 2 ? { ...T.double, ...rest } : WIDTH[a] === 3 ? x : y
}

const NOT_SUPPORTED = 1235
const labelOf = (label: string | undefined): string | undefined => (label === undefined ? undefined : `l_${label.toLowerCase()}`)
const fail = (error: MySqlError): PgExpr => b.our('fail', b.num(error.errno), b.str(error.sqlState), b.str(error.message))

function localColumn(name: string, index: number, type: MySqlType): ColumnInfo {
  const { repr, baseOid, typeName } = storageOf({ type }, false)
  return { name, attribute: `v${index}_${name.toLowerCase()}`.slice(0, 60), attnum: index + 1, type, repr, baseOid, typeName, nullable: true, comment: '', key: '', columnType: '' }
}

/** Plain types: what is assigned has been converted already. */
const variableType = (c: ColumnInfo): string => (c.repr === 'time' ? 'interval' : c.repr === 'int' ? 'int8' : c.repr === 'unknown' ? 'text' : c.repr)

function returnsRows(s: PgStatement): boolean {
  switch (s.kind) {
    case 'select': case 'set-operation': case 'values': return true
    case 'insert': case 'update': case 'delete': return s.returning !== undefined && s.returning.length > 0
    default: return false
  }
}

/** Statements in texts of their own do not see the trigger's row. */
function hasNested(node: unknown): boolean {
  if (node === null || typeof node !== 'object') return false
  if (Array.isArray(node)) return node.some(hasNested)
  const n = node as { kind?: string; name?: { schema?: string; name: string } }
  if (n.kind === 'call' && n.name?.schema === 'aproxy' && /_rows$/.test(n.name.name)) return true
  return Object.values(node).some(hasNested)
}

function replaceFacts<N>(node: N): N {
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map(replaceFacts) as N
  if ((node as { kind?: string }).kind === 'param') return (factOf(node as unknown as PgParam) ?? node) as N
  return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, replaceFacts(v as unknown)])) as N
}

function factOf(param: PgParam): PgExpr | undefined {
  const { source, conversion } = param.source as ParamSlot
  if (source.kind === 'system-table') throw refused('a system table')
  if (source.kind !== 'session') return undefined
  const moment = source.fact === 'now' ? b.our('statement_now') : source.fact === 'utc-now' ? b.our('statement_utc') : undefined
  if (source.fact === 'database' || source.fact === 'current-user' || source.fact === 'version') return undefined
  if (moment === undefined) throw refused('what the session knows')
  switch (conversion.to) {
    case 'timestamp': return moment
    case 'date': case 'timestamptz': return b.cast(moment, conversion.to)
    default: throw refused('the moment as text')
  }
}

