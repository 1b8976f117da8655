import type { AssignedVariables } from '../analyze/assigned.ts'
import type { Warning } from '../errors/warning.ts'
import type { TableInfo } from '../catalog/table.ts'
import type { ResultColumn } from '../types/column-definition.ts'
import type { RowTranscoder } from '../types/transcode.ts'
import type { ParamSlot, Value } from '../types/value.ts'
import type { Count, IdSource } from '../lower/dml/write.ts'
import type { ShapeStats } from '../base/query-stats.ts'
import type { ResultHead } from './result-head.ts'

/** One PostgreSQL statement of a plan. */
export interface PlanStep {
  readonly text: string
  /** prepared-statement name; empty: parsed each time */
  readonly name: string | undefined
  readonly slots: readonly ParamSlot[]
  readonly oids: readonly number[]
  /** some parameters are rows of system tables, to be made before it runs */
  readonly system?: true
}

interface PlanBase {
  /** the tables it was compiled against: it is stale when one of them changes */
  readonly tables: readonly TableInfo[]
  readonly verb: 'select' | 'insert' | 'replace' | 'update' | 'delete'
  /** the counters of its statement shape; set when the plan is cached */
  shape?: ShapeStats
  /** variables that it sets row by row */
  readonly assigned?: AssignedVariables
  /** warnings that come whenever it runs */
  readonly said?: readonly Warning[]
  /** it may take user-level locks, which PostgreSQL's session holds */
  readonly userLocks?: true
}

/** A plan whose answer is rows. */
export interface RowsPlan extends PlanBase {
  readonly kind: 'rows'
  readonly step: PlanStep
  readonly columns: readonly ResultColumn[]
  readonly head: ResultHead
  readonly textFormats: readonly (0 | 1)[]
  readonly binaryFormats: readonly (0 | 1)[]
  readonly text: RowTranscoder
  readonly binary: RowTranscoder
  /** rows for a character_set_results that is not utf8mb4 */
  readonly inCharset: (charset: string, binary: boolean) => RowTranscoder
  /** SQL_CALC_FOUND_ROWS: counts what LIMIT cut off */
  readonly foundRows?: PlanStep
  readonly locking: boolean
}

export type WritePlanStep = PlanStep & { readonly count: Count; readonly ids?: boolean }

/** A plan that writes: steps under one Sync. */
export interface WritePlan extends PlanBase {
  readonly kind: 'write'
  readonly table: TableInfo
  readonly steps: readonly WritePlanStep[]
  /** SQLSTATEs on which the rows are written one by one instead, and how */
  readonly fallback?: { readonly on: readonly string[]; readonly steps: readonly WritePlanStep[] }
  /** ON CONFLICT: rows left as they were may return nothing */
  readonly upsert?: true
  /** ids that rows brought are not the statement's insert id */
  readonly ownIds?: false
  readonly records: number | undefined
  readonly auto: { readonly cells?: readonly IdSource[] } | undefined
  readonly ignore: boolean
  /** UPDATE: how many tables */
  readonly targets: number
  /** what is to be told before it runs, and after */
  readonly deprecations: readonly Warning[]
  readonly notes: readonly Warning[]
  /** UPDATE: answers a row when there is one to update */
  readonly exists?: PlanStep
  /** counts the rows that the condition names: with none written, tells a row that is not there from one that a transaction just replaced */
  readonly probe?: PlanStep & { readonly column?: string }
}

export type Plan = RowsPlan | WritePlan

/** The values that one execution brings: literals by slot, parameters by index. */
export interface Bindings {
  literal(slot: number): Value
  /** the statement's text up to a byte offset */
  prefix(length: number): string
  readonly params: readonly Value[]
  /** values of the stored program that the statement is part of */
  readonly local?: ((index: number) => Value) | undefined
  /** A VALUES list of this many like rows was read as one: literals and parameters repeat with these strides. */
  readonly rows: number
  readonly literalsPerRow: number
  readonly paramsPerRow: number
}
