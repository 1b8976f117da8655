import { mysqlError } from '../errors/mysql-error.ts'
import type { PgCatalog } from '../catalog/catalog.ts'
import { RULES } from '../lower/rules/index.ts'
import { Session } from '../session/session.ts'
import { SystemVariables } from '../session/variables/system-variables.ts'
import { sourceFromUtf8 } from '../sql/lexer.ts'
import { parseOne } from '../sql/parser/parser.ts'
import type { ParamSlot, Value, ValueSource } from '../types/value.ts'
import { isDml, planOf } from './dml.ts'
import { literalsOf } from './literals.ts'
import type { Dependency } from './plan-cache.ts'
import type { StatementContext } from './statement-context.ts'

/** What a statement becomes, for people. */
export interface Translation {
  readonly steps: readonly { readonly text: string; readonly parameters: readonly string[] }[]
  /** What the plan is bound to beside the shape of the statement: literals whose value matters, session facts. */
  readonly pins: readonly string[]
  /** The operators and functions of the rule tables that the statement uses. */
  readonly rules: readonly string[]
}

export interface TranslateOptions {
  readonly catalog: PgCatalog
  readonly database: string
  /** server_version_num of the PostgreSQL to translate for. */
  readonly serverVersion: number
}

/** Takes one MySQL statement; returns its translation for a fresh session. Throws MySqlError, also for statements that are not translated as a whole. */
export async function translate(sql: string, { catalog, database, serverVersion }: TranslateOptions): Promise<Translation> {
  const source = sourceFromUtf8(sql)
  const { statement, slots, paramCount } = parseOne(source)
  if (statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
  if (!isDml(statement)) throw mysqlError('ER_NOT_SUPPORTED_YET', `translate for ${statement.kind} statements`)
  const session = new Session({ connectionId: 0, user: '', host: 'localhost', account: '', database, globals: new SystemVariables() })
  // Compiling looks at these parts of a statement's context only; nothing runs, and no stored function is known.
  const guard = { run: () => Promise.resolve() }
  const context = { guard, source, params: [], session, slots, temporary: new Map(), shared: { catalog, capabilities: () => ({ version: serverVersion }), settings: () => ({ keepsSchema: true }) } }
  const { plan, dependencies } = await planOf(statement, context as unknown as StatementContext)
  const literals = literalsOf(statement, slots)
  const steps = plan.kind === 'rows' ? [plan.step, ...(plan.foundRows ? [plan.foundRows] : [])] : plan.steps
  return {
    steps: steps.map((s) => ({ text: s.text, parameters: s.slots.map((slot) => parameter(slot, literals, paramCount)) })),
    pins: dependencies.map((d) => pin(d, literals)),
    rules: rulesOf(statement),
  }
}

function parameter({ source, conversion }: ParamSlot, literals: readonly (Value | undefined)[], paramCount: number): string {
  return `${origin(source, literals, paramCount)} as ${conversion.to}${conversion.kind === 'column' ? ` for column ${conversion.column}` : ''}`
}

function origin(source: ValueSource, literals: readonly (Value | undefined)[], paramCount: number): string {
  switch (source.kind) {
    case 'literal':
      return `literal ${source.negative ? '-' : ''}${show(literals[source.slot])}`
    case 'param':
      return `parameter ${source.index + 1} of ${paramCount}`
    case 'user-variable':
      return `@${source.name}`
    case 'local':
      return `variable ${source.index + 1} of its program`
    case 'session':
      return `session ${source.fact}`
    case 'constant':
      return `constant ${show(source.value)}`
    case 'rows':
      return `array of ${source.cells.length} values`
    case 'system-table':
      return `rows of ${source.database}.${source.table}`
  }
}

function pin(d: Dependency, literals: readonly (Value | undefined)[]): string {
  if (d.kind === 'fact') return d.name
  if (d.kind === 'prefix') return `text up to byte ${d.length}`
  if (d.kind === 'rows') return 'number of rows'
  const { source, how } = d
  return source.kind === 'literal' ? `${how} of literal ${show(literals[source.slot])}` : `${how} of parameter ${source.index + 1}`
}

function show(value: Value | undefined): string {
  if (value === undefined || value.kind === 'null') return 'NULL'
  if ('bytes' in value) return `x'${value.bytes.toString('hex')}'`
  if (value.kind === 'string') return `'${value.text.replaceAll("'", "''")}'`
  return 'text' in value ? value.text : String(value.value)
}

/** Names of rules, in the order of their first appearance. */
function rulesOf(statement: object): string[] {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const { kind, name, op } = node as { kind?: unknown; name?: unknown; op?: unknown }
    const rule = kind === 'call' || kind === 'aggregate' ? name : op
    if (typeof rule === 'string' && Object.hasOwn(RULES, rule.toUpperCase())) found.add(rule.toUpperCase())
    for (const child of Object.values(node)) walk(child)
  }
  walk(statement)
  return [...found]
}
