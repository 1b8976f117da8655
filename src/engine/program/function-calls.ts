/** Calls of stored functions: those that depend on no row are run by the gateway before the statement that they are in. */
import type { LocalVariable } from '../../analyze/environment.ts'
import { isSessionFunction } from '../../analyze/session-calls.ts'
import { refusal } from '../../sql/native-functions.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import { RULES } from '../../lower/rules/index.ts'
import { decodeText } from '../../sql/lexer.ts'
import type * as A from '../../sql/ast.ts'
import { survey } from '../../sql/survey.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'
import { evaluate } from '../dml.ts'
import type { StatementContext, StoredCalls } from '../statement-context.ts'
import { tablesNamed } from '../tables.ts'
import { atomically } from './atomic.ts'
import { effectsOf } from './effects.ts'
import { truth } from './local-value.ts'
import type { Program } from './program.ts'
import { findRoutine } from './routines.ts'
import { runFunction } from './run-function.ts'

interface Found {
  readonly program: Program
  readonly variable: LocalVariable
}

type Tree = { readonly kind?: string } & Readonly<Record<string, unknown>>

const children = (node: object): object[] => Object.entries(node).flatMap(([k, v]) => (k !== 'span' && v !== null && typeof v === 'object' ? [v as object] : []))

/** Is it no built-in function (manual: Function Name Parsing and Resolution)? */
const isStored = (n: A.Call): boolean => n.schema !== undefined || n.stored === true || !(Object.hasOwn(RULES, n.name) || isSessionFunction(n.name) || refusal(n.name) !== 'ER_SP_DOES_NOT_EXIST')

/** Does a statement call what is no built-in function? */
export const namesStored = (statement: object): boolean => survey(statement).calls.some(isStored)

/** The stored functions that trees call; nothing is run yet. Throws 1318. */
export async function findCalls(trees: readonly object[], ctx: StatementContext): Promise<Calls | undefined> {
  const nodes = trees.flatMap((tree) => survey(tree).calls.filter(isStored))
  if (nodes.length === 0) return undefined
  const found = new Map<A.Call, Found>()
  for (const node of nodes) {
    const database = node.schema ?? ctx.session.database
    const program = database === '' ? undefined : await findRoutine(ctx, 'FUNCTION', database, node.written)
    if (program?.returns === undefined) continue
    if (program.parameters.length !== node.args.length) throw mysqlError('ER_SP_WRONG_NO_OF_ARGS', 'FUNCTION', `${database}.${node.written}`, program.parameters.length, node.args.length)
    found.set(node, { program, variable: { name: node.written, index: -1 - found.size, type: program.returns } })
  }
  return found.size === 0 ? undefined : new Calls(found)
}

/** Runs what a statement calls, then the statement: all of it or nothing (manual: Stored Program Binary Logging, on functions that write). `parts`: its expressions, where the tree around them is made anew each time. */
export async function withCalls<R>(statement: object, ctx: StatementContext, work: (ctx: StatementContext) => Promise<R>, parts: readonly object[] = [statement]): Promise<R> {
  if (ctx.calls !== undefined) return work(ctx)
  const calls = await findCalls(parts, ctx)
  if (calls === undefined) return work(ctx)
  const whole = async (): Promise<R> => {
    const inner: StatementContext = { ...ctx, calls }
    await calls.run(statement, inner)
    return work(inner)
  }
  return calls.writes && ctx.inside === undefined ? atomically(ctx, whole) : whole()
}

class Calls implements StoredCalls {
  readonly #found: ReadonlyMap<A.Call, Found>
  readonly #values: Value[]
  /** the statement is the client's own: an error names its text */
  #shown = false
  readonly find: (node: A.Call) => LocalVariable | undefined
  readonly value: (index: number) => Value

  constructor(found: ReadonlyMap<A.Call, Found>) {
    this.#found = found
    this.#values = new Array<Value>(found.size).fill(NULL_VALUE)
    this.find = (node) => this.#found.get(node)?.variable
    this.value = (index) => this.#values[-1 - index] ?? NULL_VALUE
  }

  get writes(): boolean {
    return [...this.#found.values()].some(({ program }) => effectsOf(program) === 'writes')
  }

  /** Runs the calls in the order in which MySQL comes to them. */
  async run(statement: object, ctx: StatementContext): Promise<void> {
    const { kind, span } = statement as Tree & { readonly span?: A.Span }
    this.#shown = span !== undefined && span.end > span.start
    const used = new Set([...(ctx.inside ?? []), ...tablesNamed(statement, ctx.session.database).map((t) => `${t.database}\0${t.name}`)])
    await this.#visit(statement, { ...ctx, inside: used }, kind === 'update' || kind === 'delete')
  }

  #has(node: object): boolean {
    return this.#found.has(node as A.Call) || children(node).some((c) => this.#has(c))
  }

  /** `rows`: the statement comes here once for each row. */
  async #visit(node: object, ctx: StatementContext, rows: boolean): Promise<void> {
    if (!this.#has(node)) return
    const n = node as A.Expr | A.Query | A.Insert
    switch (n.kind) {
      case 'select': {
        const inner = rows || n.from !== undefined
        for (const child of children(n)) await this.#visit(child, ctx, inner)
        return
      }
      case 'insert':
        await this.#visit(n.source, ctx, rows)
        if (n.onDuplicate !== undefined) await this.#visit(n.onDuplicate, ctx, true)
        return
      case 'call': return this.#call(n, ctx, rows)
      case 'case': return this.#case(n, ctx, rows)
      case 'binary':
        if (n.op === 'and' || n.op === 'or') return this.#logical(n, ctx, rows)
    }
    for (const child of children(n)) await this.#visit(child, ctx, rows)
  }

  async #call(n: A.Call, ctx: StatementContext, rows: boolean): Promise<void> {
    const found = this.#found.get(n)
    if (found !== undefined) {
      const { program, variable } = found
      if (rows && (dependsOnRow(n.args, ctx) || (effectsOf(program) !== 'none' && !program.routine.deterministic))) throw mysqlError('ER_NOT_SUPPORTED_YET', `stored function ${program.routine.name} for each row`)
      for (const arg of n.args) await this.#visit(arg, ctx, rows)
      const args: Value[] = []
      for (const arg of n.args) args.push(await this.#value(arg, ctx, true))
      this.#values[-1 - variable.index] = await runFunction(program, args, this.#shown ? decodeText(ctx.source.slice(n.span.start, n.span.end)) : n.written, ctx)
      return
    }
    const [first, ...rest] = n.args
    const lazy = !rows && (n.name === 'IF' || n.name === 'IFNULL' || n.name === 'COALESCE') && first !== undefined && rest.some((a) => this.#has(a))
    if (!lazy) {
      for (const arg of n.args) await this.#visit(arg, ctx, rows)
      return
    }
    if (n.name === 'IF') {
      await this.#visit(first, ctx, rows)
      const chosen = rest[(await this.#true(first, ctx)) ? 0 : 1]
      if (chosen !== undefined) await this.#visit(chosen, ctx, rows)
      return
    }
    for (const arg of n.args) {
      await this.#visit(arg, ctx, rows)
      if ((await this.#value(arg, ctx)).kind !== 'null') return
    }
  }

  async #case(n: A.Case, ctx: StatementContext, rows: boolean): Promise<void> {
    if (rows) {
      for (const child of children(n)) await this.#visit(child, ctx, rows)
      return
    }
    if (n.operand !== undefined) await this.#visit(n.operand, ctx, rows)
    for (const { when, then } of n.whens) {
      await this.#visit(when, ctx, rows)
      const holds = await this.#true(n.operand === undefined ? when : { kind: 'binary', op: '=', left: n.operand, right: when, span: when.span }, ctx)
      if (holds) return this.#visit(then, ctx, rows)
    }
    if (n.else !== undefined) await this.#visit(n.else, ctx, rows)
  }

  async #logical(n: A.Binary, ctx: StatementContext, rows: boolean): Promise<void> {
    await this.#visit(n.left, ctx, rows)
    if (rows || !this.#has(n.right)) return this.#visit(n.right, ctx, rows)
    const left = await this.#value({ kind: 'is', not: false, operand: n.left, what: n.op === 'and' ? 'false' : 'true', span: n.left.span }, ctx)
    if (truth(left) !== true) await this.#visit(n.right, ctx, rows)
  }

  async #true(e: A.Expr, ctx: StatementContext): Promise<boolean> {
    return truth(await this.#value({ kind: 'is', not: false, operand: e, what: 'true', span: e.span }, ctx)) === true
  }

  async #value(e: A.Expr, ctx: StatementContext, storing = false): Promise<Value> {
    return (await evaluate([e], ctx, storing)).values[0] ?? NULL_VALUE
  }
}

/** Does an argument name a column, or ask a query that might? */
function dependsOnRow(node: object, ctx: StatementContext): boolean {
  const n = node as Tree
  if (n.kind === 'subquery' || n.kind === 'exists' || n.kind === 'aggregate' || n.kind === 'window-call') return true
  if (n.kind === 'column') {
    const column = node as A.ColumnRef
    return column.table !== undefined || ctx.program?.variable(column.name) === undefined
  }
  return children(node).some((c) => dependsOnRow(c, ctx))
}
