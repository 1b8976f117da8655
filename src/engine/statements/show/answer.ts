import type { ColumnInfo, TableInfo } from '../../../catalog/table.ts'
import { storageOf } from '../../../catalog/storage.ts'
import type * as A from '../../../sql/ast.ts'
import { isText, T } from '../../../types/type.ts'
import type { MySqlType } from '../../../types/type.ts'
import { treeBindings } from '../../bindings.ts'
import { planOf, runPlan } from '../../dml.ts'
import { likeMatcher } from '../../like.ts'
import { literalsOf } from '../../literals.ts'
import { ResultHead } from '../../result-head.ts'
import { resultColumn, sendRows } from '../../respond.ts'
import type { MadeColumn, MadeValue } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import type { SystemRow } from '../../system/load.ts'
import { SHOW_COLUMNS } from './columns.ts'

const UTF8 = 'utf8mb3_general_ci'

/** Tables that MySQL's own queries behind SHOW read; where there is none, the columns are expressions. */
const TABLES: Readonly<Record<string, string>> = {
  databases: 'SCHEMATA', tables: 'TABLES', 'full-tables': 'TABLES', 'table-status': 'TABLES', columns: 'COLUMNS', 'full-columns': 'COLUMNS', index: 'SHOW_STATISTICS', variables: 'session_variables', status: 'session_status',
  engines: 'ENGINES', plugins: 'PLUGINS', charset: 'CHARACTER_SETS', collation: 'COLLATIONS', triggers: 'TRIGGERS', events: 'EVENTS', 'procedure-status': 'ROUTINES', 'function-status': 'ROUTINES', 'open-tables': 'OPEN_TABLES',
}

/** The columns of a form's answer; `names`: other names for the first ones (`Tables_in_x`). */
export function columnsOf(form: string, ...names: string[]): MadeColumn[] {
  const table = TABLES[form]
  return (SHOW_COLUMNS[form] ?? []).map((text, i): MadeColumn => {
    const [name = '', type = '', nullable, length, flags] = text.split('|')
    return { name: names[i] ?? name, type: typeOf(type, Number(length ?? 0)), nullable: nullable === '?', ...(table === undefined ? {} : { table }), ...(flags ? { flags: Number(flags) } : {}) }
  })
}

/** `length`: bytes of four-byte characters. */
function typeOf(type: string, length: number): MySqlType {
  const name = /^[a-z_]+/.exec(type)?.[0] ?? ''
  const unsigned = type.includes('unsigned')
  switch (name) {
    case 'bigint': case 'int': return { name, unsigned, length, decimals: 0, collation: 'binary' }
    case 'double': return { ...T.double, length, decimals: type === 'double' ? 2 : 0, unsigned }
    case 'decimal': return T.decimal(9, 6)
    case 'timestamp': return T.timestamp(length === 22 ? 2 : 0)
    case 'char': return { ...T.varchar(Math.ceil(length / 4), UTF8), name: 'char' }
    case 'datetime': return T.datetime()
    case 'text': return { name: length > 262140 ? 'longtext' : 'text', unsigned: false, length: Math.ceil(length / 4), decimals: 0, collation: UTF8 }
    case 'medium_blob': case 'long_blob': return { name: name === 'medium_blob' ? 'mediumtext' : 'longtext', unsigned: false, length: Math.ceil(length / 4), decimals: 0, collation: UTF8 }
    case 'enum': return { name: 'enum', unsigned: false, length: Math.ceil(length / 4), decimals: 0, collation: UTF8 }
    case 'null': return T.null
    default: return T.varchar(Math.ceil(length / 4), UTF8)
  }
}

type Filter = Pick<A.Show, 'like' | 'where'>

/** Sends rows after LIKE (over the column `name`, the first unless said otherwise) and WHERE have chosen among them. */
export async function answer(n: Filter, ctx: StatementContext, columns: readonly MadeColumn[], rows: readonly (readonly MadeValue[])[], name = 0): Promise<void> {
  if (n.where !== undefined) return answerWhere(n.where, ctx, columns, rows)
  if (n.like === undefined) return sendRows(ctx, columns, rows)
  const matches = likeMatcher(n.like)
  sendRows(ctx, columns, rows.filter((r) => matches(String(r[name] ?? ''))))
}

/** WHERE is any expression over the answer's columns: the rows become a table of this statement's own. */
async function answerWhere(where: A.Expr, ctx: StatementContext, columns: readonly MadeColumn[], rows: readonly (readonly MadeValue[])[]): Promise<void> {
  const table = tableOf(columns)
  const span = where.span
  const query: A.Select = { kind: 'select', span, distinct: false, modifiers: [], items: [{ kind: 'star', span }], from: { kind: 'table-name', name: table.name, span }, where }
  const statement: A.QueryStatement = { kind: 'query', query, span }
  const own: StatementContext = { ...ctx, made: { table, rows: rows.map((row) => Object.fromEntries(columns.map((c, i) => [c.name, plain(row[i])])) satisfies SystemRow) } }
  const { plan } = await planOf(statement, own)
  if (plan.kind !== 'rows') return
  const described = plan.columns.map((c, i) => ({ ...resultColumn(columns[i] as MadeColumn), repr: c.repr }))
  await runPlan({ ...plan, tables: [], columns: described, head: new ResultHead(described) }, treeBindings(literalsOf(statement, ctx.slots), ctx.params), own)
}

const plain = (v: MadeValue | undefined): string | number | bigint | null => (v === undefined || v === null ? null : Buffer.isBuffer(v) ? v.toString('utf8') : v)

function tableOf(columns: readonly MadeColumn[]): TableInfo {
  const infos = columns.map((c, i): ColumnInfo => {
    // nobody compares by the number of a member here
    const type = c.type.name === 'enum' || c.type.name === 'null' ? T.varchar(64, UTF8) : c.type.name === 'varchar' || !isText(c.type) ? c.type : { ...c.type, name: 'longtext' as const }
    const { repr, baseOid, typeName } = storageOf({ type }, false)
    return { name: c.name, attribute: c.name, attnum: i + 1, type, repr, baseOid, typeName, nullable: true, comment: '', key: '', columnType: '' }
  })
  return { database: '', schema: '', name: 'show', relation: 'show', oid: 0, kind: 'system', columns: infos, keys: [], foreignKeys: [], checks: [], options: { engine: '', collation: UTF8, comment: '', createOptions: {} } }
}
