/** Answers that statements give: OK, result sets made by the gateway itself. */
import { columnDefinition } from '../types/column-definition.ts'
import type { DefinitionSession, ResultColumn } from '../types/column-definition.ts'
import { reprOf, T } from '../types/type.ts'
import type { MySqlType } from '../types/type.ts'
import type { Session } from '../session/session.ts'
import { Status } from '../wire/constants.ts'
import { encodeTracked, writeOk, writeResultEnd, writeResultHeader, writeTextRow } from '../wire/responses.ts'
import { writeMadeRow } from './made-row.ts'
import { viewOf } from './session-view.ts'
import type { StatementContext } from './statement-context.ts'

export function statusOf(ctx: StatementContext): number {
  return ctx.session.statusFlags | (ctx.more ? Status.MORE_RESULTS_EXISTS : 0)
}

/** Writes OK and remembers ROW_COUNT(). */
export function ok(ctx: StatementContext, answer: { affected?: number | bigint; insertId?: bigint; info?: string } = {}): void {
  const { session } = ctx
  session.rowCount = BigInt(answer.affected ?? 0)
  if (ctx.silent) return
  const changes = session.takeChanges()
  const tracked = changes === undefined ? undefined : encodeTracked({ ...(changes.schema !== undefined ? { schema: changes.schema } : {}), ...(changes.variables.length > 0 ? { variables: changes.variables.map((v) => [v.name, v.value] as const) } : {}), ...(changes.state ? { stateChanged: true } : {}) } as never)
  writeOk(ctx.w, ctx.caps, { affectedRows: answer.affected ?? 0, insertId: answer.insertId ?? 0, status: statusOf(ctx) | (tracked ? Status.SESSION_STATE_CHANGED : 0), warnings: session.warnings.wireCount, ...(answer.info ? { info: answer.info } : {}), ...(tracked ? { tracked } : {}) })
}

/** What column definitions show of the session. */
export function definitionSession(session: Session): DefinitionSession {
  return viewOf(session).definitions
}

/** A column of a result that the gateway makes itself. */
export interface MadeColumn {
  readonly name: string
  readonly type: MySqlType
  readonly nullable?: boolean
  /** A column of a table, not an expression: MySQL describes the two a little differently. */
  readonly table?: string
  /** flags of the definition, where they are not those of the type: keys of MySQL's own tables behind SHOW show in them */
  readonly flags?: number
}
export type MadeValue = string | number | bigint | Buffer | null

export const text = (name: string, length = 64, nullable = false): MadeColumn => ({ name, type: T.varchar(length, 'utf8mb3_general_ci'), nullable })
export const int = (name: string, length = 21, nullable = false): MadeColumn => ({ name, type: T.bigint(length), nullable })

export function resultColumn(c: MadeColumn): ResultColumn {
  return { name: c.name, orgName: c.table === undefined ? '' : c.name, table: c.table ?? '', orgTable: c.table ?? '', schema: '', type: c.type, repr: reprOf(c.type), nullable: c.nullable === true, flags: {} }
}

/** Sends a result set of values the gateway has; `warnings`: the count to tell, where it is not the statement's. */
export function sendRows(ctx: StatementContext, columns: readonly MadeColumn[], rows: readonly (readonly MadeValue[])[], warnings?: number): void {
  const { w, caps, session } = ctx
  const definitions = definitionSession(session)
  writeResultHeader(w, caps, columns.map((c) => ({ ...columnDefinition(resultColumn(c), definitions), ...(c.flags === undefined ? {} : { flags: c.flags }) })), session.statusFlags)
  for (const row of rows) {
    if (ctx.binary) writeMadeRow(w, columns.map((c) => c.type), row)
    else writeTextRow(w, row.map((v) => (v === null || Buffer.isBuffer(v) ? v : (definitions.encode?.(String(v)) ?? String(v)))))
  }
  end(ctx, rows.length, warnings)
}

/** Ends a result set. */
export function end(ctx: StatementContext, rows: number, warnings = ctx.session.warnings.wireCount): void {
  ctx.session.rowCount = -1n
  ctx.session.foundRows = BigInt(rows)
  writeResultEnd(ctx.w, ctx.caps, statusOf(ctx), warnings)
}
