import type { TableInfo } from '../../catalog/table.ts'
import type { Warning } from '../../errors/warning.ts'
import type { PgStatement } from '../../pg/ast.ts'
import type { ValueSource } from '../../types/value.ts'
import type { Probe } from './probe.ts'

/** Where a row's id comes from: a constant, an expression; undefined: it is a new one. */
export type IdSource = ValueSource | 'expression' | undefined

/** How a step's answer counts towards affected rows. */
export type Count =
  | 'none'
  /** the command tag; its rows begin with an id where the step says so */
  | 'rows'
  /** one row (matched, changed) */
  | 'matched-changed'
  /** one row (deleted) */
  | 'total'
  /** a row per source row: (id, what, generated); what: rows inserted and deleted, or for ON DUPLICATE KEY 1 inserted, 2 updated, 0 as it was; below 0: left out */
  | 'written'
  /** one row (count, first generated id, last id) */
  | 'selected'

export interface WriteStep {
  readonly statement: PgStatement
  readonly count: Count
  /** the rows it returns begin with the row's id */
  readonly ids?: boolean
}

/** A writing statement, lowered: steps that run under one Sync, so as one transaction. */
export interface WriteLowering {
  readonly verb: 'insert' | 'replace' | 'update' | 'delete'
  readonly table: TableInfo
  readonly steps: readonly WriteStep[]
  /** SQLSTATEs on which the rows are written one by one instead, and how */
  readonly fallback?: { readonly on: readonly string[]; readonly steps: readonly WriteStep[] } | undefined
  /** rows sent by VALUES; undefined for INSERT … SELECT */
  readonly records?: number | undefined
  /** ON DUPLICATE KEY UPDATE: rows left as they were may return nothing */
  readonly upsert?: boolean
  /** the table has an AUTO_INCREMENT column: where its values come from, row by row; absent cells: generated for every row */
  readonly auto?: { readonly cells?: readonly IdSource[] } | undefined
  readonly ignore: boolean
  /** INSERT … SELECT … ON DUPLICATE KEY UPDATE: ids that rows brought are not the statement's insert id */
  readonly ownIds?: false
  /** UPDATE: how many tables */
  readonly targets?: number
  /** what its text says that should not be said any more: told first */
  readonly deprecations?: readonly Warning[]
  /** what is to be told whenever it runs */
  readonly notes?: readonly Warning[]
  /** UPDATE: is there a row at all? What is wrong with a value does not matter when there is none. */
  readonly exists?: PgStatement
  /** counts the rows that the condition names, where a unique key finds them */
  readonly probe?: Probe | undefined
}
