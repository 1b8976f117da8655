import { mysqlError } from '../errors/mysql-error.ts'
import type { PreparedStatement } from '../session/prepared.ts'
import type { Session } from '../session/session.ts'
import { parseOne } from '../sql/parser/parser.ts'
import { columnDefinition } from '../types/column-definition.ts'
import { binaryParameterToValue } from '../types/convert.ts'
import { T } from '../types/type.ts'
import { NULL_VALUE } from '../types/value.ts'
import type { Value } from '../types/value.ts'
import { parseExecuteParameters } from '../wire/binary-parameters.ts'
import type { BinaryParameter } from '../wire/binary-parameters.ts'
import type { Command } from '../wire/commands.ts'
import { writePrepareOk } from '../wire/responses.ts'
import { isDml, planOf } from './dml.ts'
import { parseOptionsOf } from './parse-options.ts'
import { isPreparable } from './preparable.ts'
import { definitionSession } from './respond.ts'
import type { StatementContext } from './statement-context.ts'

/** COM_STMT_PREPARE: the statement is compiled once, for its columns and for its errors. */
export async function prepareStatement(sql: Buffer, ctx: StatementContext): Promise<void> {
  const { session, caps, w } = ctx
  session.startStatement()
  const parsed = parseOne(ctx.source, parseOptionsOf(session))
  const statement = parsed.statement
  if (statement === undefined) throw mysqlError('ER_EMPTY_QUERY')
  if (parsed.paramCount > 65535) throw mysqlError('ER_PS_MANY_PARAM')
  if (!isPreparable(statement)) throw mysqlError('ER_UNSUPPORTED_PS')
  const definitions = definitionSession(session)
  const columns = isDml(statement) ? await columnsOf(statement, { ...ctx, slots: parsed.slots }) : []
  const prepared = session.prepared.add(sql.toString('latin1'), parsed.paramCount)
  const parameter = columnDefinition({ name: '?', orgName: '', table: '', orgTable: '', schema: '', type: T.varchar(21845, 'utf8mb4_0900_ai_ci'), repr: 'text', nullable: true, flags: {} }, definitions)
  writePrepareOk(w, caps, {
    id: prepared.id, columns, parameters: Array.from({ length: parsed.paramCount }, () => parameter), warnings: session.warnings.wireCount, status: session.statusFlags,
  } as never)
}

async function columnsOf(statement: Parameters<typeof planOf>[0], ctx: StatementContext) {
  const { plan } = await planOf(statement, ctx, true)
  if (plan.kind !== 'rows') return []
  const definitions = definitionSession(ctx.session)
  return plan.columns.map((c) => columnDefinition(c, definitions))
}

/** Takes COM_STMT_EXECUTE and its statement; returns the parameters as values. Throws 1210 and what a malformed packet is. */
export function executeParameters(command: Extract<Command, { kind: 'stmtExecute' }>, statement: PreparedStatement, caps: number, session: Session): readonly Value[] {
  let long: Map<number, Buffer> | undefined
  if (statement.longData !== undefined) {
    long = new Map()
    for (const [index, pieces] of statement.longData) long.set(index, Buffer.concat(pieces))
    statement.longData = undefined
  }
  const parameters = parseExecuteParameters(command.payload, command.offset, statement.parameterCount, statement.types, caps, long)
  statement.types = parameters.types
  const charset = session.variables.text('character_set_client')
  return parameters.values.map((v) => valueOfParameter(v, charset))
}

const valueOfParameter = (v: BinaryParameter, charset: string): Value => (v.kind === 'null' ? NULL_VALUE : binaryParameterToValue(v, charset))

export function longData(command: Extract<Command, { kind: 'stmtSendLongData' }>, session: Session): void {
  const statement = session.prepared.find(command.id)
  if (statement !== undefined) session.prepared.addLongData(statement, command.parameter, Buffer.from(command.data))
}

export function resetStatement(id: number, session: Session): void {
  session.prepared.require(id, 'mysqld_stmt_reset').longData = undefined
}

export function closeStatement(id: number, session: Session): void {
  session.prepared.close(id)
}
