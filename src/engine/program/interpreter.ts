/** Runs the statements of a stored program, one after the other, over the client's session. */
import type * as A from '../../sql/ast.ts'
import { sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'
import { MySqlError, mysqlError } from '../../errors/mysql-error.ts'
import type { Warning } from '../../errors/warning.ts'
import { hasInto } from '../../sql/parser/terms.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'
import { Capability } from '../../wire/constants.ts'
import { treeBindings } from '../bindings.ts'
import { collectQuery, evaluate, planOfError } from '../dml.ts'
import { ParameterEncoder } from '../encode.ts'
import { errorContext } from '../error-context.ts'
import { asMySqlError } from '../failures.ts'
import { parseOptionsOf } from '../parse-options.ts'
import type { ProgramNames, StatementContext } from '../statement-context.ts'
import { tablesNamed } from '../tables.ts'
import { handlerFor, keepsDiagnostics, raise } from './conditions.ts'
import type { ActiveHandler } from './conditions.ts'
import { storedValue, truth } from './local-value.ts'
import type { Program } from './program.ts'
import { quickValue } from './quick.ts'
import type { Scope } from './scope.ts'

/** Where the program goes on, when that is not the next statement. */
type Flow = undefined | { readonly kind: 'leave' | 'iterate'; readonly label: string } | { readonly kind: 'return'; readonly value: Value } | { readonly kind: 'exit'; readonly block: A.Block }

/** What an expression gave; where a handler took its error, where the program goes on. */
type Evaluated = { readonly value: Value } | { readonly flow: Flow }

interface OpenCursor {
  readonly rows: readonly (readonly Value[])[]
  readonly width: number
  next: number
}

/** After so many statements that asked nobody, others get their turn. */
const PATIENCE = 500

/** One run of a program: its variables, cursors and handlers. */
export class Interpreter {
  readonly #program: Program
  readonly #ctx: StatementContext
  readonly values: Value[]
  readonly #cursors: (OpenCursor | undefined)[]
  readonly #names: ProgramNames
  #scope: Scope
  /** variables from this index on are being declared */
  #below = Infinity
  #handlers: readonly ActiveHandler[] = []
  #steps = 0

  /** how RETURN converts its value */
  #returned: (value: Value) => Value = (value) => value

  /** `fn`: the program is a function, which sends nothing. */
  constructor(program: Program, ctx: StatementContext, fn = false) {
    this.#program = program
    this.#scope = program.names.root
    this.values = new Array<Value>(program.names.variables).fill(NULL_VALUE)
    this.#cursors = new Array<OpenCursor | undefined>(program.names.cursors).fill(undefined)
    this.#names = {
      variable: (name) => this.#scope.variable(name, this.#below),
      value: (index) => this.values[index] ?? NULL_VALUE,
      assign: (name, value) => this.assign(name, value),
      condition: (name) => this.#scope.condition(name),
    }
    const { using: _using, program: _outer, calls: _calls, inside, ...rest } = ctx
    const inner: StatementContext = { ...rest, source: program.source, params: [], slots: program.slots, silent: true, more: true, ...(fn || inside !== undefined ? { inside: inside ?? NOTHING } : {}), run: (sql, params, using) => this.#dynamic(sql, params, using) }
    this.#ctx = { ...inner, program: this.#names }
  }

  /** Runs the body; returns the value of RETURN, undefined when there was none. */
  async run(returned?: (value: Value) => Value): Promise<Value | undefined> {
    if (returned !== undefined) this.#returned = returned
    const flow = await this.#statement(this.#program.tree.body)
    return flow?.kind === 'return' ? flow.value : undefined
  }

  assign(name: string, value: Value): void {
    const variable = this.#scope.variable(name, this.#below)
    if (variable === undefined) throw mysqlError('ER_SP_UNDECLARED_VAR', name)
    const { session, shared } = this.#ctx
    this.values[variable.index] = storedValue(value, variable.name, variable.type, new ParameterEncoder(session, shared.version, treeBindings([], [])))
  }

  // ---------------------------------------------------------------- statements

  async #list(statements: readonly A.ProgramStatement[]): Promise<Flow> {
    for (const s of statements) {
      const flow = await this.#statement(s)
      if (flow !== undefined) return flow
    }
    return undefined
  }

  #statement(s: A.ProgramStatement): Promise<Flow> {
    switch (s.kind) {
      case 'block': return this.#block(s)
      case 'if': return this.#if(s)
      case 'case-statement': return this.#case(s)
      case 'loop': return this.#loop(s.label, async () => this.#list(s.body))
      case 'while': return this.#loop(s.label, async () => this.#when(s.condition, () => this.#list(s.body), DONE))
      case 'repeat': return this.#loop(s.label, async () => (await this.#list(s.body)), s.until)
      case 'leave': case 'iterate': return Promise.resolve({ kind: s.kind, label: s.label.toLowerCase() })
      case 'return': return this.#return(s)
      default: return this.#instruction(s, () => this.#plain(s))
    }
  }

  async #block(block: A.Block): Promise<Flow> {
    const outer = { scope: this.#scope, handlers: this.#handlers, below: this.#below }
    this.#scope = this.#program.names.scopeOf(block)
    this.#below = Infinity
    try {
      const flow = (await this.#declare(block)) ?? (await this.#list(block.body))
      if (flow?.kind === 'exit' && flow.block === block) return undefined
      return flow?.kind === 'leave' && block.label !== undefined && flow.label === block.label.toLowerCase() ? undefined : flow
    } finally {
      for (const cursor of this.#scope.cursors.values()) this.#cursors[cursor.index] = undefined
      this.#scope = outer.scope
      this.#handlers = outer.handlers
      this.#below = outer.below
    }
  }

  async #declare(block: A.Block): Promise<Flow> {
    const from = this.#handlers.length
    // handlers are in force from the block's beginning on, for what goes wrong with a default too
    for (const d of block.declarations) if (d.kind === 'declare-handler') this.#handlers = [...this.#handlers, { declaration: d, block, scope: this.#scope, from }]
    for (const d of block.declarations) {
      if (d.kind !== 'declare-variable') continue
      this.#below = this.#scope.variables.get(d.names[0]?.toLowerCase() ?? '')?.index ?? Infinity
      const result: Evaluated = d.default === undefined ? { value: NULL_VALUE } : await this.#value(d.default)
      this.#below = Infinity
      if ('flow' in result) {
        if (result.flow !== undefined) return result.flow
        continue
      }
      this.#ctx.session.warnings.clear()
      for (const name of d.names) {
        const variable = this.#scope.variables.get(name.toLowerCase())
        if (variable !== undefined) this.values[variable.index] = NULL_VALUE
        if (d.default === undefined) continue
        const flow = await this.#instruction(undefined, async () => this.assign(name, result.value))
        if (flow !== undefined) return flow
      }
    }
    return undefined
  }

  async #if(s: A.If): Promise<Flow> {
    for (const branch of s.branches) {
      const result = await this.#condition(branch.condition)
      if ('flow' in result) return result.flow
      if (result.value) return this.#list(branch.body)
    }
    return this.#list(s.else ?? [])
  }

  async #case(s: A.CaseStatement): Promise<Flow> {
    for (const branch of s.branches) {
      const result = await this.#condition(s.operand === undefined ? branch.when : compared(branch, s.operand))
      if ('flow' in result) return result.flow
      if (result.value) return this.#list(branch.body)
    }
    if (s.else !== undefined) return this.#list(s.else)
    return this.#instruction(undefined, () => Promise.reject(mysqlError('ER_SP_CASE_NOT_FOUND')))
  }

  async #when(condition: A.Expr, then: () => Promise<Flow>, otherwise: Flow): Promise<Flow> {
    const result = await this.#condition(condition)
    if ('flow' in result) return result.flow ?? DONE
    return result.value ? then() : otherwise
  }

  async #loop(label: string | undefined, round: () => Promise<Flow>, until?: A.Expr): Promise<Flow> {
    const own = label?.toLowerCase()
    for (;;) {
      await this.#tick()
      const flow = await round()
      if (flow !== undefined && flow !== DONE) {
        const mine = (flow.kind === 'leave' || flow.kind === 'iterate') && flow.label === own
        if (!mine) return flow
        if (flow.kind === 'leave') return undefined
        continue
      }
      if (flow === DONE) return undefined
      if (until === undefined) continue
      const end = await this.#condition(until)
      if ('flow' in end) return end.flow
      if (end.value) return undefined
    }
  }

  async #return(s: A.Return): Promise<Flow> {
    let value: Value | undefined
    const flow = await this.#instruction(s, async () => {
      value = this.#returned(quickValue(s.value, this.#names) ?? (await evaluate([s.value], this.#ctx, true)).values[0] ?? NULL_VALUE)
    })
    return flow ?? (value === undefined ? undefined : { kind: 'return', value })
  }

  /** A statement that could stand alone, and those of cursors. */
  async #plain(s: A.ProgramStatement): Promise<void> {
    switch (s.kind) {
      case 'open-cursor': return this.#open(s.name)
      case 'fetch-cursor': return this.#fetch(s)
      case 'close-cursor': {
        const cursor = this.#scope.cursor(s.name)
        if (cursor === undefined || this.#cursors[cursor.index] === undefined) throw mysqlError('ER_SP_CURSOR_NOT_OPEN')
        this.#cursors[cursor.index] = undefined
        return
      }
      case 'set': if (this.#assigned(s)) return
    }
    const statement = s as A.Statement
    if (statement.kind === 'query' && !hasInto(statement.query) && !(this.#ctx.caps & Capability.MULTI_RESULTS)) throw mysqlError('ER_SP_BADSELECT', `${this.#program.routine.database}.${this.#program.routine.name}`)
    this.#checkInside(statement)
    await this.#ctx.perform(statement, this.#ctx)
    if (statement.kind === 'set' || statement.kind === 'do') this.#ctx.session.rowCount = 0n
  }

  /** A function must leave alone what the statement that called it works on (1442). */
  #checkInside(s: A.Statement): void {
    const { inside, session } = this.#ctx
    if (inside === undefined || inside.size === 0) return
    const target = s.kind === 'insert' ? s.table : s.kind === 'update' ? s.table : s.kind === 'delete' ? s.from : undefined
    const used = target === undefined ? undefined : tablesNamed(target, session.database).find((t) => inside.has(`${t.database}\0${t.name}`))
    if (used !== undefined) throw mysqlError('ER_CANT_UPDATE_USED_TABLE_IN_SF_OR_TRG', used.name)
  }

  /** SET of a variable to what PostgreSQL need not be asked for. */
  #assigned(s: A.SetStatement): boolean {
    const [item] = s.items
    if (s.items.length !== 1 || item?.kind !== 'set-variable' || item.scope !== undefined || this.#names.variable(item.name) === undefined) return false
    const value = quickValue(item.value, this.#names)
    if (value === undefined) return false
    this.assign(item.name, value)
    this.#ctx.session.rowCount = 0n
    return true
  }

  /** EXECUTE, and its kind. */
  async #dynamic(sql: string, params: readonly Value[], using: readonly string[] | undefined): Promise<void> {
    const source = sourceFromUtf8(sql)
    const parsed = parseOne(source, parseOptionsOf(this.#ctx.session))
    if (parsed.statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
    const { program: _program, ...rest } = this.#ctx
    await rest.perform(parsed.statement, { ...rest, source, params, slots: parsed.slots, ...(using === undefined ? {} : { using }) })
  }

  // ---------------------------------------------------------------- cursors

  async #open(name: string): Promise<void> {
    const cursor = this.#scope.cursor(name)
    if (cursor === undefined) throw mysqlError('ER_SP_CURSOR_MISMATCH', name)
    if (this.#cursors[cursor.index] !== undefined) throw mysqlError('ER_SP_CURSOR_ALREADY_OPEN')
    const scope = this.#scope
    this.#scope = cursor.scope
    try {
      this.#cursors[cursor.index] = { ...(await collectQuery(cursor.query, this.#ctx)), next: 0 }
    } finally {
      this.#scope = scope
    }
  }

  #fetch(s: A.FetchCursor): void {
    const declared = this.#scope.cursor(s.name)
    const cursor = declared === undefined ? undefined : this.#cursors[declared.index]
    if (cursor === undefined) throw mysqlError('ER_SP_CURSOR_NOT_OPEN')
    if (cursor.width !== s.into.length) throw mysqlError('ER_SP_WRONG_NO_OF_FETCH_ARGS')
    const row = cursor.rows[cursor.next]
    if (row === undefined) throw mysqlError('ER_SP_FETCH_NO_DATA')
    cursor.next++
    s.into.forEach((name, i) => this.assign(name, row[i] ?? NULL_VALUE))
  }

  // ---------------------------------------------------------------- expressions

  async #value(e: A.Expr, storing = true): Promise<Evaluated> {
    let value: Value = NULL_VALUE
    let done = false
    const flow = await this.#instruction(undefined, async () => {
      value = quickValue(e, this.#names) ?? (await evaluate([e], this.#ctx, storing)).values[0] ?? NULL_VALUE
      done = true
    })
    return done && flow === undefined ? { value } : { flow }
  }

  async #condition(e: A.Expr): Promise<{ readonly value: boolean } | { readonly flow: Flow }> {
    const quick = quickValue(e, this.#names)
    const known = quick === undefined ? undefined : truth(quick)
    if (known !== undefined) {
      this.#ctx.session.warnings.clear()
      return { value: known }
    }
    const result = await this.#value(asCondition(e), false)
    return 'flow' in result ? result : { value: truth(result.value) === true }
  }

  // ---------------------------------------------------------------- conditions

  /** Runs one instruction: it empties the diagnostics, and what goes wrong in it goes to a handler. */
  async #instruction(s: A.ProgramStatement | undefined, work: () => Promise<void>): Promise<Flow> {
    const { session } = this.#ctx
    await this.#tick()
    session.startStatement(s !== undefined && keepsDiagnostics(s))
    const before = new Set(session.warnings.rows)
    try {
      await work()
    } catch (error) {
      const failure = this.#failure(error, s)
      const row = raise(failure, session)
      const handler = failure.errno === KILLED ? undefined : handlerFor(row, this.#handlers)
      if (handler === undefined) throw failure
      return this.#handle(handler, row)
    }
    let found: { handler: ActiveHandler; row: Warning } | undefined
    for (const row of this.#handlers.length === 0 ? [] : session.warnings.rows) {
      const handler = before.has(row) ? undefined : handlerFor(row, this.#handlers)
      if (handler !== undefined) found = { handler, row }
    }
    return found === undefined ? undefined : this.#handle(found.handler, found.row)
  }

  #failure(error: unknown, s: A.ProgramStatement | undefined): MySqlError {
    if (error instanceof MySqlError) return error
    const statement = s === undefined || !('kind' in s) ? undefined : (s as A.Statement)
    const failure = asMySqlError(error, errorContext(this.#ctx, statement, planOfError(error)))
    if (failure.errno === UNKNOWN) this.#ctx.shared.log.error({ event: 'internal_error', err: error }, 'a program\'s statement failed for a reason of the gateway\'s own')
    return failure
  }

  async #handle(handler: ActiveHandler, condition: Warning): Promise<Flow> {
    const { session } = this.#ctx
    const { stackedDiagnostics } = session
    const rows = [...session.warnings.rows]
    const outer = { scope: this.#scope, handlers: this.#handlers }
    stackedDiagnostics.push({ rows, condition, rowCount: session.rowCount })
    const depth = stackedDiagnostics.length
    this.#handlers = this.#handlers.slice(0, handler.from)
    this.#scope = handler.scope
    let flow: Flow
    try {
      flow = await this.#statement(handler.declaration.body)
    } finally {
      stackedDiagnostics.length = depth - 1
      this.#scope = outer.scope
      this.#handlers = outer.handlers
    }
    // what was handled is over; what the handler itself has met stays
    const old = new Set(rows)
    session.warnings.replace(session.warnings.rows.filter((row) => !old.has(row)))
    if (flow !== undefined) return flow
    return handler.declaration.action === 'exit' ? { kind: 'exit', block: handler.block } : undefined
  }

  async #tick(): Promise<void> {
    this.#ctx.checkKilled()
    if (++this.#steps % PATIENCE === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}

const NOTHING: ReadonlySet<string> = new Set()
const KILLED = 1317
const UNKNOWN = 1105
/** A loop's condition does not hold any more. */
const DONE: Flow = { kind: 'leave', label: '' }

/** `e <> 0` where only a conversion can tell: PostgreSQL evaluates the condition. */
const conditions = new WeakMap<A.Expr, A.Expr>()
function asCondition(e: A.Expr): A.Expr {
  let made = conditions.get(e)
  if (made === undefined) conditions.set(e, (made = { kind: 'is', not: false, operand: e, what: 'true', span: e.span }))
  return made
}

type Branch = A.CaseStatement['branches'][number]
const comparisons = new WeakMap<Branch, A.Expr>()
function compared(branch: Branch, operand: A.Expr): A.Expr {
  let made = comparisons.get(branch)
  if (made === undefined) comparisons.set(branch, (made = { kind: 'binary', op: '=', left: operand, right: branch.when, span: branch.when.span }))
  return made
}
