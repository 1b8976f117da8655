import type { TableInfo } from '../../catalog/table.ts'
import type { PgStatement } from '../../pg/ast.ts'
import type { ValueSource } from '../../types/value.ts'
import type { Probe } from './probe.ts'

/** How a step's answer counts towards affected rows. */
export type Count =
  | 'none'
  /** the command tag */
  | 'rows'
  /** one row (matched, changed) */
  | 'matched-changed'
  /** one row (deleted) */
  | 'total'
  /** a row per source row: (id, inserted?) */
  | 'upsert'

/** A writing statement, lowered: steps that run under one Sync, so as one transaction. */
export interface WriteLowering {
  readonly verb: 'insert' | 'replace' | 'update' | 'delete'
  readonly table: TableInfo
  readonly steps: readonly {
    readonly statement: PgStatement
    readonly count: Count
    /** the rows it returns begin with the generated id */
    readonly ids?: boolean
    /** run only when some row brings its own id */
    readonly onlyExplicitIds?: boolean
  }[]
  /** rows sent by VALUES; undefined for INSERT … SELECT */
  readonly records?: number | undefined
  /** the table has an AUTO_INCREMENT column: where its values come from, row by row; absent cells: generated for every row */
  readonly auto?: { readonly cells?: readonly (ValueSource | undefined)[] | 'query' }
  readonly ignore: boolean
  /** counts the rows that the condition names, where a unique key finds them */
  readonly probe?: Probe | undefined
}
