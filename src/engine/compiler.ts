import { hash } from 'node:crypto'
import { assignedVariables } from '../analyze/assigned.ts'
import type { AssignedVariables } from '../analyze/assigned.ts'
import { Binder } from '../analyze/binder.ts'
import type { BoundExpr, BoundQuery } from '../analyze/bound.ts'
import type { Environment, PinHow, PinSource } from '../analyze/environment.ts'
import type { Warning } from '../errors/warning.ts'
import type { SqlModeView } from '../analyze/signature.ts'
import type { ColumnInfo, TableInfo } from '../catalog/table.ts'
import { lowerDelete } from '../lower/dml/delete.ts'
import { lowerInsert } from '../lower/dml/insert.ts'
import { lowerUpdate } from '../lower/dml/update.ts'
import type { WriteLowering, WriteStep } from '../lower/dml/write.ts'
import { Lowering } from '../lower/lowering.ts'
import { RULES } from '../lower/rules/index.ts'
import { b } from '../pg/builder.ts'
import type { PgQuery, PgStatement } from '../pg/ast.ts'
import { print } from '../pg/printer.ts'
import type * as A from '../sql/ast.ts'
import { hasSqlMode, isStrict, SQL_MODE } from '../types/sql-mode.ts'
import { collationByName } from '../types/collation-table.ts'
import type { ColumnFacts, ResultColumn } from '../types/column-definition.ts'
import { compileBinaryRow, compileTextRow, resultFormats } from '../types/transcode.ts'
import type { RowTranscoder, TranscodeOptions } from '../types/transcode.ts'
import { T, withoutValues } from '../types/type.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import type { ParamSlot } from '../types/value.ts'
import type { Plan, PlanStep, RowsPlan, WritePlan, WritePlanStep } from './plan.ts'
import { ColumnFlag } from '../wire/constants.ts'
import { ResultHead } from './result-head.ts'

export type DmlStatement = A.QueryStatement | A.Insert | A.Update | A.Delete

/** What a compilation found out that its plan depends on. */
export interface Dependencies {
  readonly pins: readonly { readonly source: PinSource; readonly how: PinHow }[]
  readonly facts: ReadonlyMap<string, string>
  /** column names come from the source text up to here */
  readonly prefix: number
}

export interface CompileContext extends Omit<Environment, 'signatures' | 'pin' | 'pinText' | 'depend' | 'warn'> {
  readonly warn?: Environment['warn']
  readonly capabilities: { readonly version: number }
  readonly groupConcatMaxLen: number
  readonly padChar: boolean
  /** SET timestamp: columns that take the current time take that one */
  readonly clockStopped: boolean
}

/** What binding and lowering a statement find out, as they go. */
interface Findings {
  readonly pins: { source: PinSource; how: PinHow }[]
  readonly facts: Map<string, string>
  readonly tables: Set<TableInfo>
  readonly said: Warning[]
  prefix: number
}

const nothingFound = (): Findings => ({ pins: [], facts: new Map(), tables: new Set(), said: [], prefix: 0 })

/** Takes a parsed statement and the session as it is; returns a plan and what it depends on. Throws MySqlError. */
export function compile(statement: DmlStatement, context: CompileContext): { plan: Plan; dependencies: Dependencies } {
  const found = nothingFound()
  const assigned = assignedVariables(statement)
  const { binder, lowering } = translators(context, found, assigned)
  const plan = statement.kind === 'query' ? rows(statement.query, binder, lowering, context, found.tables) : write(statement, binder, lowering, found.tables)
  return { plan: { ...plan, ...(assigned ? { assigned } : {}), ...(found.said.length > 0 ? { said: found.said } : {}) }, dependencies: { pins: found.pins, facts: found.facts, prefix: found.prefix } }
}

/** A binder and a lowering for one statement. */
export function translators(context: CompileContext, found: Findings = nothingFound(), assigned: AssignedVariables | undefined = context.assigned): { binder: Binder; lowering: Lowering } {
  const env: Environment = {
    ...context,
    ...(assigned === undefined ? {} : { assigned }),
    signatures: (name) => (Object.hasOwn(RULES, name) ? RULES[name] : undefined),
    table: (schema, name) => {
      const table = context.table(schema, name)
      found.tables.add(table)
      return table
    },
    pin: (source, how) => void found.pins.push({ source, how }),
    pinText: (end) => { found.prefix = Math.max(found.prefix, end) },
    warn: context.warn ?? ((w) => void found.said.push(w)),
    depend: (on, value) => void found.facts.set(on, value),
  }
  const binder = new Binder(env)
  const lowering = new Lowering({
    rules: RULES, sqlMode: context.sqlMode, connectionCollation: context.collation, capabilities: context.capabilities, groupConcatMaxLen: context.groupConcatMaxLen, clockStopped: context.clockStopped, ...(assigned ? { assigns: true } : {}),
    pin: (e) => binder.pin(e),
    warn: env.warn,
    depend: (e, how) => {
      if (e.kind === 'value' && (e.source.kind === 'literal' || e.source.kind === 'param')) env.pin(e.source, how)
    },
  })
  return { binder, lowering }
}

function rows(query: A.Query, binder: Binder, lowering: Lowering, context: CompileContext, tables: ReadonlySet<TableInfo>): RowsPlan {
  const bound = binder.queries.bind(query, undefined)
  const { query: pg, reprs } = lowering.queries.top(bound)
  const columns = resultColumns(bound, reprs)
  const options = context.padChar ? { padChar: true } : {}
  const main = step(pg, tables)
  return {
    kind: 'rows', verb: 'select', tables: [...tables], step: main, columns, head: new ResultHead(columns),
    textFormats: resultFormats(columns, 'text'), binaryFormats: resultFormats(columns, 'binary'),
    text: compileTextRow(columns, options), binary: compileBinaryRow(columns, options), inCharset: transcoders(columns, options),
    ...(bound.limit !== undefined && calculatesRows(bound) ? { foundRows: step(counted(pg), tables) } : {}),
    locking: query.kind === 'select' && query.locking !== undefined, ...(takesLocks(main) ? { userLocks: true } : {}),
  }
}

/** Made when the first client of a character set asks. */
function transcoders(columns: readonly ResultColumn[], options: TranscodeOptions): RowsPlan['inCharset'] {
  const made = new Map<string, RowTranscoder>()
  return (charset, binary) => {
    const key = `${charset} ${binary}`
    let transcoder = made.get(key)
    if (transcoder === undefined) {
      transcoder = (binary ? compileBinaryRow : compileTextRow)(columns, { ...options, charset })
      made.set(key, transcoder)
    }
    return transcoder
  }
}

const takesLocks = (s: PlanStep): boolean => s.text.includes('aproxy.get_lock(')

/** SQL_CALC_FOUND_ROWS stands in the first SELECT. */
function calculatesRows(q: BoundQuery): boolean {
  return q.kind === 'set-operation' ? calculatesRows(q.left) : q.kind === 'select' && q.calcFoundRows
}

/** How many rows the query gives without its LIMIT. */
function counted(query: PgQuery): PgQuery {
  const { limit: _limit, offset: _offset, ...whole } = query
  return { kind: 'select', items: [b.item(b.call('count', b.star()))], from: [{ kind: 'subquery-table', query: whole as PgQuery, alias: 'q' }] }
}

function write(statement: Exclude<DmlStatement, A.QueryStatement>, binder: Binder, lowering: Lowering, tables: ReadonlySet<TableInfo>): WritePlan {
  const lowered: WriteLowering = statement.kind === 'insert' ? lowerInsert(statement, binder, lowering) : statement.kind === 'update' ? lowerUpdate(statement, binder, lowering) : lowerDelete(statement, binder, lowering)
  const writeSteps = (of: readonly WriteStep[]): WritePlanStep[] => of.map((s) => ({ ...writing(step(s.statement, tables)), count: s.count, ...(s.ids ? { ids: true } : {}) }))
  const steps = writeSteps(lowered.steps)
  const fallback = lowered.fallback === undefined ? undefined : writeSteps(lowered.fallback.steps)
  return {
    kind: 'write', verb: lowered.verb, tables: [...tables], table: lowered.table, records: lowered.records, auto: lowered.auto, ignore: lowered.ignore,
    ...(lowered.probe ? { probe: { ...step(lowered.probe.statement, tables), ...(lowered.probe.column === undefined ? {} : { column: lowered.probe.column }) } } : {}),
    targets: lowered.targets ?? 1, deprecations: lowered.deprecations ?? [], notes: lowered.notes ?? [],
    ...(lowered.exists ? { exists: step(lowered.exists, tables) } : {}),
    ...(lowered.ownIds === false ? { ownIds: false as const } : {}),
    ...(lowered.upsert ? { upsert: true as const } : {}), steps, ...([...steps, ...(fallback ?? [])].some(takesLocks) ? { userLocks: true as const } : {}),
    ...(lowered.fallback && fallback ? { fallback: { on: lowered.fallback.on, steps: fallback } } : {}),
  }
}

export const writing = (s: PlanStep): PlanStep => ({ ...s, text: writingText(s.text) })

/** The helper schema tells by this comment that bad values are errors in strict mode (src/pg/compat/warn.sql). */
export const writingText = (text: string): string => `/* write */ ${text}`

/** Prints a statement; its prepared name is its text's hash, so that equal texts are one statement on a connection. */
export function step(statement: PgStatement, tables: Iterable<TableInfo> = []): PlanStep {
  const { text, params } = print(statement)
  // a table made anew under the same name may answer other types, which PostgreSQL refuses under an old name
  const oids = [...tables].map((t) => t.oid).join()
  const system = params.some((p) => (p.source as ParamSlot).source.kind === 'system-table')
  return { ...(system ? { system } : {}), text, name: hash('sha1', `${text};${params.map((p) => p.oid).join()};${oids}`, 'base64url'), slots: params.map((p) => p.source as ParamSlot), oids: params.map((p) => p.oid) }
}

const NO_FACTS: ColumnFacts = {}

export function resultColumns(bound: BoundQuery, reprs: readonly Repr[]): ResultColumn[] {
  return bound.columns.map((c, i): ResultColumn => {
    const origin = c.origin
    const item = bound.kind === 'select' && bound.items[i] !== undefined ? bound.items[i].expr : undefined
    const wire = origin?.info?.wire ?? literalBytes(item)
    return {
      name: c.name, orgName: origin?.column ?? '', table: c.tableAlias ?? '', orgTable: origin?.table ?? '', schema: origin?.database ?? '',
      type: shownType(c), repr: reprs[i] ?? 'text', nullable: c.type.nullable, flags: origin?.info === undefined ? NO_FACTS : factsOf(origin.info), ...(wire ? { wire } : {}), ...(c.stored ? { held: 'table' as const } : item?.kind === 'value' && item.source.kind === 'local' ? { held: 'variable' as const } : {}),
    }
  })
}

/** In a table of the server's own NULL is a string, and one of more than 512 characters a BLOB; a key of a ROLLUP is no member. */
function shownType({ type, stored, rolled, origin }: BoundQuery['columns'][number]): MySqlType {
  if (stored !== true) return rolled ? withoutValues(type, 'char') : type
  if (type.name === 'null') return T.bytes(0)
  if (origin !== undefined || type.length <= 512) return type
  // whose length counts the bytes of a character twice
  if (type.name === 'varchar') return { ...type, name: 'text', length: type.length * (collationByName(type.collation)?.maxlen ?? 1) }
  return type.name === 'varbinary' ? { ...type, name: 'blob' } : type
}

/** A hexadecimal literal is told as an unsigned number, and it and a bit literal with no decimals. */
function literalBytes(e: BoundExpr | undefined): ResultColumn['wire'] {
  if (e?.kind !== 'value' || e.known?.kind !== 'hex' || e.node.kind !== 'hex') return undefined
  return { flags: ColumnFlag.BINARY | (e.node.form === 'bit' ? 0 : ColumnFlag.UNSIGNED), decimals: 0 }
}

function factsOf(c: ColumnInfo): ColumnFacts {
  return {
    ...(c.key === 'PRI' ? { primary: true, partKey: true } : c.key === 'UNI' ? { unique: true, partKey: true } : c.key === 'MUL' ? { multiple: true, partKey: true } : {}),
    ...(c.autoIncrement ? { autoIncrement: true } : {}),
    ...(c.default?.kind === 'now' ? { defaultNow: true } : {}),
    ...(c.onUpdateNow ? { onUpdateNow: true } : {}),
    ...(!c.nullable && c.default === undefined && c.autoIncrement === undefined && c.generated === undefined ? { noDefault: true } : {}),
  }
}

/** The switches of sql_mode that meaning depends on. */
export function sqlModeView(mode: number): SqlModeView {
  return {
    onlyFullGroupBy: hasSqlMode(mode, SQL_MODE.ONLY_FULL_GROUP_BY), noUnsignedSubtraction: hasSqlMode(mode, SQL_MODE.NO_UNSIGNED_SUBTRACTION), ignoreSpace: hasSqlMode(mode, SQL_MODE.IGNORE_SPACE), strict: isStrict(mode),
    errorForDivisionByZero: hasSqlMode(mode, SQL_MODE.ERROR_FOR_DIVISION_BY_ZERO), padCharToFullLength: hasSqlMode(mode, SQL_MODE.PAD_CHAR_TO_FULL_LENGTH),
    noZeroDate: hasSqlMode(mode, SQL_MODE.NO_ZERO_DATE), noZeroInDate: hasSqlMode(mode, SQL_MODE.NO_ZERO_IN_DATE), allowInvalidDates: hasSqlMode(mode, SQL_MODE.ALLOW_INVALID_DATES),
    timeTruncateFractional: hasSqlMode(mode, SQL_MODE.TIME_TRUNCATE_FRACTIONAL), noAutoValueOnZero: hasSqlMode(mode, SQL_MODE.NO_AUTO_VALUE_ON_ZERO),
  }
}
