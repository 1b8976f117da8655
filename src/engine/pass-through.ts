import type { PgErrorFields } from '../base/pg-fields.ts'
import type { PgField, PgSink } from '../backend/requests.ts'
import { warningFromNotice } from '../errors/from-postgres.ts'
import type { ResultColumn } from '../types/column-definition.ts'
import { compileTextRow } from '../types/transcode.ts'
import type { RowTranscoder } from '../types/transcode.ts'
import { T } from '../types/type.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import { end, ok } from './respond.ts'
import { ResultHead } from './result-head.ts'
import { viewOf } from './session-view.ts'
import type { StatementContext } from './statement-context.ts'

/** PostgreSQL's types that are more than their text to a client, by OID. */
const TYPES: Readonly<Record<number, readonly [MySqlType, Repr]>> = {
  16: [T.bool, 'bool'], 20: [T.bigint(20), 'int'], 21: [T.int, 'int'], 23: [T.int, 'int'], 26: [T.bigint(20), 'int'],
  700: [T.float, 'float4'], 701: [T.double, 'float8'], 1700: [T.decimal(65, 30), 'text'],
}
const TEXT = T.varchar(65_535, 'utf8mb4_0900_ai_ci')

/** sql_rewrite.enabled = false: takes PostgreSQL's own SQL, runs it and answers in MySQL's protocol, values as PostgreSQL prints them. */
export async function passThrough(text: string, ctx: StatementContext): Promise<void> {
  const { lease, session } = ctx
  const sink = new PassedRows(ctx)
  await lease.run([{ text, paramTypes: [], params: [], describe: true }], sink)
  // BEGIN and COMMIT are PostgreSQL's here; the client sees them in its status flags.
  const open = lease.connection !== undefined && lease.connection.txStatus !== 'I'
  if (open && !session.transaction.active) session.beginTransaction()
  else if (!open) session.transaction.end()
  if (sink.hasRows) end(ctx, sink.rows)
  else ok(ctx, { affected: sink.affected })
}

class PassedRows implements PgSink {
  readonly #ctx: StatementContext
  #head: ResultHead | undefined
  #transcode: RowTranscoder | undefined
  #started = false
  rows = 0
  affected = 0

  constructor(ctx: StatementContext) {
    this.#ctx = ctx
  }

  get hasRows(): boolean {
    return this.#head !== undefined
  }

  fields(_index: number, fields: PgField[]): void {
    const columns = fields.map((f): ResultColumn => {
      const [type, repr] = TYPES[f.typeOid] ?? [TEXT, 'text']
      return { name: f.name, orgName: '', table: '', orgTable: '', schema: '', type, repr, nullable: true, flags: {} }
    })
    if (columns.length === 0) return
    this.#head = new ResultHead(columns)
    this.#transcode = compileTextRow(columns)
  }

  row(_index: number, buffer: Buffer, start: number, stop: number): void {
    if (this.#transcode === undefined) return
    this.#start()
    this.rows++
    const { w, lease, client } = this.#ctx
    this.#transcode(w, buffer, start, stop)
    if (!w.saturated) return
    lease.connection?.pause()
    const resume = (): void => lease.connection?.resume()
    client.drained().then(resume, resume)
  }

  complete(_index: number, tag: string): void {
    if (this.#head !== undefined) this.#start()
    else this.affected = Number(tag.split(' ').pop()) || 0
  }

  notice(fields: PgErrorFields): void {
    const warning = warningFromNotice(fields)
    if (warning) this.#ctx.session.warn(warning)
  }

  #start(): void {
    if (this.#started) return
    this.#started = true
    const { w, caps, session } = this.#ctx
    this.#head?.write(w, caps, viewOf(session).definitions, session.statusFlags)
  }
}
