/** LOAD DATA LOCAL INFILE: the client's file becomes INSERT statements of many rows (manual: LOAD DATA Statement). */
import type { ColumnInfo, TableInfo } from '../../../catalog/table.ts'
import { mysqlError } from '../../../errors/mysql-error.ts'
import { warning } from '../../../errors/warning.ts'
import type * as A from '../../../sql/ast.ts'
import { isStrict } from '../../../types/sql-mode.ts'
import { familyOf } from '../../../types/type.ts'
import { NULL_VALUE } from '../../../types/value.ts'
import type { Value } from '../../../types/value.ts'
import { treeBindings } from '../../bindings.ts'
import { planOf } from '../../dml.ts'
import type { Bindings, WritePlan } from '../../plan.ts'
import { literalsOf } from '../../literals.ts'
import { ok } from '../../respond.ts'
import type { StatementContext } from '../../statement-context.ts'
import { write } from '../../write.ts'
import { requireTable } from '../show/schema.ts'
import { RecordReader } from './reader.ts'
import type { Field } from './reader.ts'

const BATCH = 500
const SPAN = { start: 0, end: 0 }

export async function loadData(n: A.LoadData, ctx: StatementContext): Promise<void> {
  if (n.xml) throw mysqlError('ER_NOT_SUPPORTED_YET', 'LOAD XML')
  if (n.format.fieldsTerminated === '' && (n.format.enclosed ?? '') === '') throw mysqlError('ER_NOT_SUPPORTED_YET', 'LOAD DATA with fixed-size rows')
  if (!n.local) throw mysqlError('ER_OPTION_PREVENTS_STATEMENT', '--secure-file-priv')
  if (!ctx.session.variables.on('local_infile')) throw mysqlError('ER_CLIENT_LOCAL_FILES_DISABLED')
  const table = await requireTable(ctx, n.table)
  const load = new Load(n, table, ctx)
  await inOneTransaction(ctx, async () => {
    const reader = new RecordReader(n.format)
    for await (const piece of ctx.client.requestLocalFile(n.file)) await load.take(reader.push(piece))
    await load.take(reader.finish())
    await load.flush()
  })
  const { records, deleted, inserted } = load
  ok(ctx, { affected: inserted + deleted, info: `Records: ${records}  Deleted: ${deleted}  Skipped: ${Math.max(0, records - inserted)}  Warnings: ${ctx.session.warnings.count}` })
}

/** All of a file or nothing of it, as one statement should. */
async function inOneTransaction(ctx: StatementContext, work: () => Promise<void>): Promise<void> {
  const { session, guard } = ctx
  const own = !session.transaction.active && session.autocommit && session.lockedTables === undefined
  if (own) session.beginTransaction()
  else await guard.savepoint('SAVEPOINT aproxy_load')
  try {
    await work()
    if (own) await guard.commit()
    else await guard.savepoint('RELEASE SAVEPOINT aproxy_load')
  } catch (error) {
    if (own) await guard.rollback()
    else await guard.savepoint('ROLLBACK TO SAVEPOINT aproxy_load')
    throw error
  }
}

/** What the fields of a record are put into. */
type Place = { readonly column: ColumnInfo } | { readonly variable: string }

class Load {
  records = 0
  inserted = 0
  deleted = 0
  readonly #n: A.LoadData
  readonly #ctx: StatementContext
  readonly #places: readonly Place[]
  readonly #columns: readonly string[]
  readonly #decode: (bytes: string) => string
  #skip: number
  #rows: Field[][] = []
  /** every field of a record goes into a column as it is */
  readonly #simple: boolean
  #plan: WritePlan | undefined

  constructor(n: A.LoadData, table: TableInfo, ctx: StatementContext) {
    this.#n = n
    this.#ctx = ctx
    this.#skip = n.ignoreLines
    const named = (name: string): ColumnInfo => {
      const column = table.columns.find((c) => c.name.toLowerCase() === name.toLowerCase())
      if (column === undefined) throw mysqlError('ER_BAD_FIELD_ERROR', name, 'field list')
      return column
    }
    this.#places = n.columns === undefined ? table.columns.filter((c) => c.invisible !== true).map((column) => ({ column })) : n.columns.map((c) => (c.kind === 'user-variable' ? { variable: c.name } : { column: named(c.name) }))
    this.#simple = n.set === undefined && this.#places.every((p) => 'column' in p && p.column.generated === undefined)
    const listed = this.#places.flatMap((p) => ('column' in p ? [p.column.name] : []))
    const set = (n.set ?? []).map((a) => named(a.column.name).name)
    this.#columns = [...listed.filter((name) => !set.includes(name)), ...set]
    this.#decode = decoder(n.charset ?? ctx.session.variables.text('character_set_database'))
  }

  async take(records: Iterable<Field[]>): Promise<void> {
    for (const record of records) {
      if (this.#skip > 0) {
        this.#skip--
        continue
      }
      this.#rows.push(record)
      if (this.#rows.length >= BATCH) await this.flush()
    }
  }

  /** Inserts what has come together. */
  async flush(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    if (rows.length === 0) return
    const width = this.#places.length
    const simple = this.#simple && rows.every((row) => row.length >= width)
    const params: Value[] = []
    const values = rows.map((row) => this.#row(row, params))
    if (!simple) return this.#insert(await this.#compile(values, params), treeBindings(literalsOf(this.#n, this.#ctx.slots), params), rows.length)
    // one plan for all: two rows stand for any number of them
    this.#plan ??= await this.#compile([values[0] ?? [], (values[0] ?? []).map((_, i): A.Expr => ({ kind: 'param', index: width + i, span: SPAN }))], [...params.slice(0, width), ...params.slice(0, width)])
    await this.#insert(this.#plan, { params, rows: rows.length, paramsPerRow: width, literalsPerRow: 0, literal: () => NULL_VALUE, prefix: () => '' }, rows.length)
  }

  /** Every field is a parameter of its own; SET expressions see fields in the place of columns and variables. */
  async #compile(rows: readonly (readonly A.Expr[])[], params: readonly Value[]): Promise<WritePlan> {
    const n = this.#n
    const statement: A.Insert = {
      kind: 'insert', span: SPAN, replace: n.duplicates === 'replace', ignore: n.duplicates !== 'replace', columns: this.#columns,
      table: { kind: 'table-name', span: SPAN, name: n.table.name, ...(n.table.schema === undefined ? {} : { schema: n.table.schema }) }, source: { kind: 'values', rows },
    }
    return (await planOf(statement, { ...this.#ctx, params })).plan as WritePlan
  }

  async #insert(plan: WritePlan, bindings: Bindings, records: number): Promise<void> {
    const { session } = this.#ctx
    const before = session.warnings.rows.length
    const { counts } = await write(plan, bindings, this.#ctx)
    this.inserted += counts.inserted
    this.deleted += counts.deleted
    // rows are counted from the beginning of the file, not of the batch
    const earlier = this.records - records
    if (earlier > 0) session.warnings.amend(before, (w) => ({ ...w, message: w.message.replace(/ at row (\d+)$/, (_, row: string) => ` at row ${Number(row) + earlier}`) }))
  }

  #row(record: readonly Field[], params: Value[]): A.Expr[] {
    this.records++
    const places = this.#places
    const { session } = this.#ctx
    const strict = this.#n.duplicates === 'replace' && isStrict(session.sqlMode)
    const complain = (symbol: 'ER_WARN_TOO_FEW_RECORDS' | 'ER_WARN_TOO_MANY_RECORDS'): void => {
      if (strict) throw mysqlError(symbol, this.records)
      session.warn(warning('Warning', symbol, this.records))
    }
    if (places.slice(record.length).some((p) => 'column' in p)) complain('ER_WARN_TOO_FEW_RECORDS')
    if (record.length > places.length) complain('ER_WARN_TOO_MANY_RECORDS')
    const columns = new Map<string, A.Expr>()
    const variables = new Map<string, A.Expr>()
    places.forEach((place, i) => {
      const field = record[i]
      const index = params.length
      const param: A.Param = { kind: 'param', index, span: SPAN }
      if ('column' in place) {
        const missing = field === undefined || place.column.generated !== undefined
        if (!missing) params.push(this.#value(field, place.column))
        columns.set(place.column.name.toLowerCase(), missing ? { kind: 'default-keyword', span: SPAN } : param)
      } else {
        params.push(field === undefined || field === null ? NULL_VALUE : { kind: 'string', text: this.#decode(field) })
        variables.set(place.variable.toLowerCase(), param)
      }
    })
    for (const a of this.#n.set ?? []) columns.set(a.column.name.toLowerCase(), substitute(a.value, columns, variables))
    return this.#columns.map((name) => columns.get(name.toLowerCase()) as A.Expr)
  }

  #value(field: Field, column: ColumnInfo): Value {
    if (field === null) return NULL_VALUE
    const family = familyOf(column.type)
    if (family === 'binary' || family === 'bit') return { kind: 'bytes', bytes: Buffer.from(field, 'latin1') }
    return { kind: 'string', text: this.#decode(field) }
  }
}

/** Columns and variables of the record in a SET expression are its fields. */
function substitute(e: A.Expr, columns: ReadonlyMap<string, A.Expr>, variables: ReadonlyMap<string, A.Expr>): A.Expr {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (node === null || typeof node !== 'object') return node
    const n = node as { kind?: string; name?: string; table?: string }
    if (n.kind === 'user-variable' && n.name !== undefined) return variables.get(n.name.toLowerCase()) ?? node
    if (n.kind === 'column' && n.name !== undefined) return columns.get(n.name.toLowerCase()) ?? node
    return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, k === 'span' ? v : walk(v)]))
  }
  return walk(e) as A.Expr
}

const LABELS: Readonly<Record<string, string>> = {
  latin1: 'windows-1252', latin2: 'iso-8859-2', latin5: 'windows-1254', latin7: 'iso-8859-13', greek: 'iso-8859-7', hebrew: 'iso-8859-8', koi8r: 'koi8-r', koi8u: 'koi8-u', cp1250: 'windows-1250', cp1251: 'windows-1251', cp1256: 'windows-1256',
  cp1257: 'windows-1257', cp866: 'ibm866', gbk: 'gbk', gb2312: 'gb2312', gb18030: 'gb18030', big5: 'big5', euckr: 'euc-kr', ujis: 'euc-jp', eucjpms: 'euc-jp', sjis: 'shift_jis', cp932: 'shift_jis', macroman: 'macintosh',
}

/** Takes the file's character set; returns what turns its bytes into text. */
function decoder(charset: string): (bytes: string) => string {
  if (charset === 'binary' || charset.startsWith('utf8') || charset === 'ascii') return (bytes) => Buffer.from(bytes, 'latin1').toString('utf8')
  const label = LABELS[charset]
  if (label === undefined) throw mysqlError('ER_NOT_SUPPORTED_YET', `LOAD DATA … CHARACTER SET ${charset}`)
  const decode = new TextDecoder(label)
  return (bytes) => decode.decode(Buffer.from(bytes, 'latin1'))
}
