import { innerName, isPartitionCheck, partitionCheckName, sequenceName, storedName, unsignedCheckName } from '../../catalog/names.ts'
import { needsUnsignedCheck } from '../../catalog/storage.ts'
import type { TableInfo } from '../../catalog/table.ts'
import type { PgName, PgStatement } from '../../pg/ast.ts'
import { checkIdentifier } from './column-draft.ts'
import type { Draft } from './draft.ts'
import { uniqueName } from './emit.ts'
import type { AlterTarget } from './emit-alter.ts'

/**
 * Statements that move and rename a table with everything named after it. Index, sequence and constraint names carry the table's (`table__name`), so a new table of the
 * old name must find them free. Names that MySQL made (`t_ibfk_1`, `t_chk_1`) follow the table. Names of tables made in PostgreSQL stay.
 */
export function emitRename(table: TableInfo, draft: Draft, target: AlterTarget): PgStatement[] {
  const steps: PgStatement[] = []
  const to = storedName(target.name.name)
  const old: PgName = { schema: draft.schema, name: draft.relation }
  // Into the other schema under the old name could collide; renaming first could, too: the new name is checked, the old name in the new schema is not.
  const between = draft.schema !== target.schema && draft.relation !== to
  let now: PgName = old
  const renameTo = (name: string): void => {
    if (now.name === name) return
    steps.push({ kind: 'rename', object: 'TABLE', name: now, to: name })
    now = { schema: now.schema ?? draft.schema, name }
  }
  if (draft.schema !== target.schema) {
    if (between) renameTo(storedName(`aproxy_moving_${table.oid}`))
    steps.push({ kind: 'set-schema', object: 'TABLE', name: now, to: target.schema })
    now = { schema: target.schema, name: now.name }
  }
  renameTo(to)
  const prefix = `${draft.relation}__`
  const auto = draft.columns.find((column) => column.autoIncrement)
  const ownSequence = auto?.from?.autoIncrement?.sequence ?? (auto ? sequenceName(draft.relation) : undefined)
  if (ownSequence?.startsWith(prefix)) steps.push({ kind: 'rename', object: 'SEQUENCE', name: { schema: target.schema, name: ownSequence }, to: sequenceName(to) })
  for (const key of draft.keys) {
    const index = key.from?.index ?? (key.from === undefined && key.type !== 'spatial' && !key.virtual ? innerName(draft.relation, key.name) : undefined)
    if (index?.startsWith(prefix)) steps.push({ kind: 'rename', object: 'INDEX', name: { schema: target.schema, name: index }, to: innerName(to, key.name) })
  }
  const constraint = (from: string | undefined, name: string): void => {
    if (from?.startsWith(prefix)) steps.push({ kind: 'rename-constraint', table: now, from, to: innerName(to, name) })
  }
  if (draft.relation === to) {
    for (const fk of draft.foreignKeys) steps.push(uniqueName('f', target.schema, to, fk.name))
    for (const check of draft.checks) steps.push(uniqueName('c', target.schema, to, check.name))
    return steps
  }
  const followed = (name: string, kind: 'ibfk' | 'chk'): string => {
    const next = name.startsWith(`${table.name}_${kind}_`) ? `${target.name.name}${name.slice(table.name.length)}` : name
    checkIdentifier(next)
    if (table.kind !== 'temporary' && (next !== name || draft.schema !== target.schema)) steps.push(uniqueName(kind === 'chk' ? 'c' : 'f', target.schema, to, next))
    return next
  }
  for (const fk of draft.foreignKeys) {
    const from = fk.from?.constraint ?? (fk.parent ? innerName(draft.relation, fk.name) : undefined)
    fk.name = followed(fk.name, 'ibfk')
    constraint(from, fk.name)
  }
  for (const check of draft.checks) {
    const from = check.enforced ? (check.from?.constraint ?? innerName(draft.relation, check.name)) : undefined
    check.name = followed(check.name, 'chk')
    constraint(from, check.name)
  }
  const covered = partitionCheckName(draft.relation)
  if (draft.partitionCheck ? isPartitionCheck(covered) : table.partitionCheck === covered && table.options.partitioning === draft.options.partitioning) constraint(covered, 'partitions__covered')
  for (const column of draft.columns) {
    if (needsUnsignedCheck(column.declared.type) && !column.from?.readAs) steps.push({ kind: 'rename-constraint', table: now, from: unsignedCheckName(draft.relation, column.attribute), to: unsignedCheckName(to, column.attribute) })
  }
  return steps
}
