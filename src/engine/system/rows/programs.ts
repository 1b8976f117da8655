/** Stored programs as INFORMATION_SCHEMA tells of them. */
import { columnTypeText } from '../../../catalog/column-type.ts'
import type { MySqlType } from '../../../types/type.ts'
import { programOf } from '../../program/program.ts'
import type { RoutineKind } from '../../program/program.ts'
import { listRoutines } from '../../program/routines.ts'
import type { ListedRoutine } from '../../program/routines.ts'
import { actionOrder, triggersOf } from '../../program/triggers.ts'
import { zonedText } from '../../zone.ts'
import type { StatementContext } from '../../statement-context.ts'
import { visibleDatabases } from '../databases.ts'
import type { RowMaker, SystemRow, Wanted } from '../load.ts'
import { isSystemDatabase } from '../tables.ts'
import { typeFacts } from './schema.ts'

const DEF = 'def'

async function visibleRoutines(ctx: StatementContext, schema: string | undefined): Promise<ListedRoutine[]> {
  const found: ListedRoutine[] = []
  for (const { name } of await visibleDatabases(ctx, schema)) if (!isSystemDatabase(name)) found.push(...(await listRoutines(ctx, name)))
  return found
}

/** The type of a parameter or of a function's result. */
const typed = (type: MySqlType): SystemRow => ({ DATA_TYPE: /^\w+/.exec(columnTypeText({ type }))?.[0] ?? type.name, ...typeFacts(type), DTD_IDENTIFIER: columnTypeText({ type }) })

const routines: RowMaker = async (ctx, wanted: Wanted) => (await visibleRoutines(ctx, wanted['ROUTINE_SCHEMA'])).map((r) => {
  const returns = r.kind === 'FUNCTION' ? programOf(r).returns : undefined
  return {
    SPECIFIC_NAME: r.name, ROUTINE_CATALOG: DEF, ROUTINE_SCHEMA: r.database, ROUTINE_NAME: r.name, ROUTINE_TYPE: r.kind, DATA_TYPE: '', ...(returns === undefined ? {} : typed(returns)), ROUTINE_BODY: 'SQL', ROUTINE_DEFINITION: r.body,
    EXTERNAL_LANGUAGE: 'SQL', PARAMETER_STYLE: 'SQL', IS_DETERMINISTIC: r.deterministic ? 'YES' : 'NO', SQL_DATA_ACCESS: r.access, SECURITY_TYPE: r.security, CREATED: r.created, LAST_ALTERED: r.altered, SQL_MODE: r.sqlMode,
    ROUTINE_COMMENT: r.comment, DEFINER: r.definer, CHARACTER_SET_CLIENT: r.clientCharset, COLLATION_CONNECTION: r.connectionCollation, DATABASE_COLLATION: r.databaseCollation,
  }
})

const parameters: RowMaker = async (ctx, wanted: Wanted) => (await visibleRoutines(ctx, wanted['SPECIFIC_SCHEMA'])).flatMap((r) => {
  const { parameters: list, returns } = programOf(r)
  const of = (position: number, type: MySqlType, mode: string | null, name: string | null): SystemRow => ({ SPECIFIC_CATALOG: DEF, SPECIFIC_SCHEMA: r.database, SPECIFIC_NAME: r.name, ORDINAL_POSITION: position, PARAMETER_MODE: mode, PARAMETER_NAME: name, ...typed(type), ROUTINE_TYPE: r.kind })
  return [...(returns === undefined ? [] : [of(0, returns, null, null)]), ...list.map((p, i) => of(i + 1, p.type, p.mode.toUpperCase(), p.name))]
})

const triggers: RowMaker = async (ctx, wanted: Wanted) => {
  const rows: SystemRow[] = []
  for (const { name } of await visibleDatabases(ctx, wanted['TRIGGER_SCHEMA'] ?? wanted['EVENT_OBJECT_SCHEMA'])) {
    if (isSystemDatabase(name)) continue
    const all = await triggersOf(ctx, name)
    for (const t of all) {
      rows.push({
        TRIGGER_CATALOG: DEF, TRIGGER_SCHEMA: name, TRIGGER_NAME: t.name, EVENT_MANIPULATION: t.event.toUpperCase(), EVENT_OBJECT_CATALOG: DEF, EVENT_OBJECT_SCHEMA: name, EVENT_OBJECT_TABLE: t.table, ACTION_ORDER: actionOrder(t, all),
        ACTION_STATEMENT: t.statement, ACTION_ORIENTATION: 'ROW', ACTION_TIMING: t.time.toUpperCase(), ACTION_REFERENCE_OLD_ROW: 'OLD', ACTION_REFERENCE_NEW_ROW: 'NEW',
        CREATED: zonedText(BigInt(Math.round(Number(t.created) * 1e6)), ctx.session.variables.text('time_zone')).slice(0, 22), SQL_MODE: t.sqlMode, DEFINER: t.definer, CHARACTER_SET_CLIENT: t.clientCharset, COLLATION_CONNECTION: t.connectionCollation, DATABASE_COLLATION: t.databaseCollation,
      })
    }
  }
  return rows
}

export const programRows: Readonly<Record<string, RowMaker>> = { ROUTINES: routines, PARAMETERS: parameters, TRIGGERS: triggers }

/** The rows of SHOW PROCEDURE STATUS and SHOW FUNCTION STATUS. */
export async function routineStatus(ctx: StatementContext, kind: RoutineKind): Promise<(string | null)[][]> {
  const found = (await visibleRoutines(ctx, undefined)).filter((r) => r.kind === kind)
  return found.map((r) => [r.database, r.name, r.kind, 'SQL', r.definer, r.altered, r.created, r.security, r.comment, r.clientCharset, r.connectionCollation, r.databaseCollation])
}
