import { Capability, Status } from '../../wire/constants.ts'
import { columnDefinition } from '../../types/column-definition.ts'
import { valueText } from '../../types/value-text.ts'
import { familyOf, reprOf } from '../../types/type.ts'
import type { Value } from '../../types/value.ts'
import { writeResultEnd, writeResultHeader } from '../../wire/responses.ts'
import { writeMadeRow } from '../made-row.ts'
import { definitionSession, statusOf } from '../respond.ts'
import type { StatementContext } from '../statement-context.ts'
import type { Parameter } from './program.ts'

/** A prepared CALL answers its OUT parameters as one more result of one row (manual: mysql_stmt_next_result()). */
export function sendOutParameters(outs: readonly { readonly parameter: Parameter; readonly value: Value }[], ctx: StatementContext): void {
  const { w, caps, session } = ctx
  // clients that do not know of several results of a prepared statement get none
  if (outs.length === 0 || !(caps & Capability.PS_MULTI_RESULTS)) return
  const definitions = definitionSession(session)
  const status = statusOf(ctx) | Status.MORE_RESULTS_EXISTS | Status.PS_OUT_PARAMS
  writeResultHeader(w, caps, outs.map(({ parameter: p }) => columnDefinition({ name: p.name, orgName: '', table: '', orgTable: '', schema: '', type: p.type, repr: reprOf(p.type), nullable: true, flags: {} }, definitions)), status)
  writeMadeRow(w, outs.map(({ parameter }) => parameter.type), outs.map(({ parameter, value }) => made(value, familyOf(parameter.type) === 'bit')))
  writeResultEnd(w, caps, status, session.warnings.wireCount)
}

function made(value: Value, bits: boolean): string | number | bigint | Buffer | null {
  switch (value.kind) {
    case 'null': return null
    case 'int': return bits ? Buffer.from(value.value.toString(16).padStart(2, '0'), 'hex') : value.value
    case 'double': case 'float': return value.value
    case 'bytes': case 'hex': return value.bytes
    default: return valueText(value)
  }
}
