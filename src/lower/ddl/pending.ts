import type { PgStatement } from '../../pg/ast.ts'
import { draftOf, findColumn, type Draft } from './draft.ts'
import { commentOn, constraintComment, tableComment } from './emit-facts.ts'
import { addForeignKeyStep, unchecked } from './emit.ts'
import { compatible } from './foreign-keys.ts'
import { innerName } from '../../catalog/names.ts'
import type { DdlContext } from './plan.ts'
import { sameName } from './draft.ts'

/**
 * Foreign keys made with foreign_key_checks = 0 before their parent existed wait in the child's record. When the parent appears, they become constraints
 * of PostgreSQL's. One that does not fit the new parent (columns, types, unique key) keeps waiting, as MySQL keeps it unresolved.
 */
export async function adoptPending(ctx: DdlContext, parent: Draft): Promise<{ steps: PgStatement[]; invalidates: { database: string; table: string }[] }> {
  const steps: PgStatement[] = []
  const invalidates: { database: string; table: string }[] = []
  const pending = await ctx.catalog.pendingForeignKeys(parent.database, parent.name)
  const children = new Map(pending.map((p) => [`${p.database}\0${p.table}`, { database: p.database, name: p.table }]))
  await ctx.catalog.load([...children.values()])
  for (const { database, name } of children.values()) {
    const table = ctx.catalog.table(database, name)
    if (!table) continue
    const child = draftOf(table)
    let changed = false
    child.foreignKeys = child.foreignKeys.map((fk) => {
      if (fk.from?.constraint !== undefined || fk.database !== parent.database || fk.table !== parent.name) return fk
      const references = fk.references.map((r) => findColumn(parent, r))
      const unique = parent.keys.some((key) => (key.type === 'primary' || key.type === 'unique') && key.parts.length === fk.references.length
        && key.parts.every((p) => 'column' in p && p.length === undefined && fk.references.some((r) => sameName(r, p.column))))
      const fits = unique && references.every((r, i) => r !== undefined && compatible(r.declared.type, findColumn(child, fk.columns[i] ?? '')?.declared.type ?? r.declared.type))
      if (!fits) return fk
      const bound = { ...fk, parent: { table: { schema: parent.schema, name: parent.relation }, attributes: references.map((r) => r?.attribute ?? '') } }
      const step = addForeignKeyStep(child, bound)
      if (!step) return fk
      // Rows that came before the parent are not looked at, as in MySQL.
      steps.push(...unchecked(step))
      const comment = constraintComment(child, bound)
      if (comment !== null) steps.push(commentOn.constraint(child, innerName(child.relation, bound.name), comment))
      changed = true
      return bound
    })
    if (!changed) continue
    const physical = [...table.columns].sort((a, z) => a.attnum - z.attnum).map((c) => c.name)
    steps.push(commentOn.table(child, tableComment(child, physical)))
    invalidates.push({ database, table: name })
  }
  return { steps, invalidates }
}
