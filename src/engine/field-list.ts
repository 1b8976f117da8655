import { rangeOfTable } from '../analyze/from-binder.ts'
import { columnDefinition } from '../types/column-definition.ts'
import { Capability } from '../wire/constants.ts'
import { writeColumnDefinition, writeEof, writeResultEnd } from '../wire/responses.ts'
import { definitionSession } from './respond.ts'
import type { StatementContext } from './statement-context.ts'
import { tableOf } from './dml.ts'
import { likeMatcher } from './like.ts'

/** COM_FIELD_LIST: a table's column definitions with their defaults, for tab completion. */
export async function fieldList(table: string, pattern: string, ctx: StatementContext): Promise<void> {
  await ctx.shared.catalog.load([{ database: ctx.session.database, name: table }])
  const info = tableOf(ctx, undefined, table)
  const definitions = definitionSession(ctx.session)
  const matches = pattern === '' ? () => true : likeMatcher(pattern)
  const range = rangeOfTable(info, undefined, 't')
  for (const c of range.columns) {
    if (!matches(c.name)) continue
    const definition = columnDefinition({ name: c.name, orgName: c.name, table: info.name, orgTable: info.name, schema: info.database, type: c.type, repr: c.repr, nullable: c.type.nullable, flags: {} }, definitions)
    writeColumnDefinition(ctx.w, { ...definition, ...(c.info?.default?.kind === 'literal' && c.info.default.text !== null ? { defaultValue: c.info.default.text } : {}) }, true)
  }
  if ((ctx.caps & Capability.DEPRECATE_EOF) !== 0) writeResultEnd(ctx.w, ctx.caps, ctx.session.statusFlags, 0)
  else writeEof(ctx.w, ctx.caps, 0, ctx.session.statusFlags)
}
