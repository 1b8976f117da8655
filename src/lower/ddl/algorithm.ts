import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { familyOf, type MySqlType } from '../../types/type.ts'
import { maxlenOf } from './charset.ts'
import { sameName, type Draft, type DraftColumn } from './draft.ts'
import { columnsOfText } from './expressions.ts'
import type { DdlContext } from './plan.ts'

/** How far MySQL would go to carry out an ALTER (manual: Online DDL Operations): each needs more than the one before. */
type Way = 'instant' | 'inplace' | 'copy'

/** What an ALTER needs, and why, in MySQL's words. */
interface Need {
  readonly way: Way
  /** why it is not instant, and where a copy is needed why it is not in place */
  readonly reason?: string
  readonly instantReason?: string
  /** writers have to wait: LOCK=NONE is refused */
  readonly lock?: true
  /** the server decides it before the storage engine is asked */
  readonly server?: true
}

const order: Readonly<Record<Way, number>> = { instant: 0, inplace: 1, copy: 2 }
const typeChange: Need = { way: 'copy', reason: 'Cannot change column type INPLACE', instantReason: 'Need to rebuild the table to change column type' }

/** Takes an ALTER and the draft it made; throws 1845 or 1846 when ALGORITHM or LOCK ask for what cannot be. Returns whether MySQL would copy the table, row by row. */
export function checkAlgorithm(ctx: DdlContext, draft: Draft, s: A.AlterTable): boolean {
  const algorithm = s.algorithm ?? 'default'
  const lock = s.lock ?? 'default'
  if (!/^(default|copy|inplace|instant)$/.test(algorithm)) throw mysqlError('ER_UNKNOWN_ALTER_ALGORITHM', algorithm)
  if (!/^(default|none|shared|exclusive)$/.test(lock)) throw mysqlError('ER_UNKNOWN_ALTER_LOCK', lock)
  if (draft.temporary) {
    if (algorithm === 'inplace' || algorithm === 'instant') throw mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED', `ALGORITHM=${algorithm.toUpperCase()}`, 'ALGORITHM=COPY')
    return true
  }
  const partition = s.actions.find((a) => a.kind === 'partition')
  if (partition) return checkPartitionAction(partition, algorithm, lock)
  const only = s.actions.length === 1 ? s.actions[0] : undefined
  if (only?.kind === 'rename-table' && (lock === 'none' || lock === 'shared')) throw mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED', 'LOCK=NONE/SHARED', 'LOCK=EXCLUSIVE')
  const need = needOf(ctx, draft, s)
  const refuse = (what: string, use: string, reason?: string): Error => (reason === undefined ? mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED', what, use) : mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED_REASON', what, reason, use))
  if (algorithm === 'instant' && lock !== 'default') throw mysqlError('ER_WRONG_USAGE', 'ALGORITHM=INSTANT', 'LOCK=NONE/SHARED/EXCLUSIVE')
  if (algorithm === 'copy' && renamesForeignKeyColumn(draft)) throw refuse('ALGORITHM=COPY', 'ALGORITHM=INPLACE', 'Columns participating in a foreign key are renamed')
  if (algorithm === 'copy' || (need.way === 'copy' && need.server)) {
    if (algorithm === 'inplace' || algorithm === 'instant') throw refuse(`ALGORITHM=${algorithm.toUpperCase()}`, 'ALGORITHM=COPY')
    if (lock === 'none') throw refuse('LOCK=NONE', 'LOCK=SHARED', 'COPY algorithm requires a lock')
    return true
  }
  if (algorithm === 'instant' && need.way !== 'instant') throw refuse('ALGORITHM=INSTANT', 'ALGORITHM=COPY/INPLACE', need.instantReason ?? need.reason)
  if (need.way === 'copy') {
    if (algorithm === 'inplace') throw refuse('ALGORITHM=INPLACE', 'ALGORITHM=COPY', need.reason)
    if (lock === 'none') throw refuse('LOCK=NONE', 'LOCK=SHARED', need.reason)
    return true
  }
  if (need.lock && lock === 'none') throw refuse('LOCK=NONE', 'LOCK=SHARED', need.reason)
  return false
}

/** Partition actions stand alone. Those that move rows keep writers out. */
function checkPartitionAction(a: Extract<A.AlterAction, { readonly kind: 'partition' }>, algorithm: string, lock: string): boolean {
  if (a.action === 'exchange') return false
  if (a.action === 'remove') return true
  if (algorithm === 'instant') throw mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED', 'ALGORITHM=INSTANT', 'ALGORITHM=COPY/INPLACE')
  if (algorithm === 'copy') {
    if (lock === 'none') throw mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED_REASON', 'LOCK=NONE', 'COPY algorithm requires a lock', 'LOCK=SHARED')
    return true
  }
  const moves = a.action === 'reorganize' || a.action === 'rebuild' || a.action === 'coalesce' || (a.action === 'add' && a.definitions === undefined)
  if (moves && lock === 'none') throw mysqlError('ER_ALTER_OPERATION_NOT_SUPPORTED', 'LOCK=NONE', 'LOCK=SHARED')
  return false
}

/** What goes furthest counts; among equals the first that has a reason. */
function needOf(ctx: DdlContext, draft: Draft, s: A.AlterTable): Need {
  const needs = [...needsOfServer(draft, s), ...needsOfColumns(draft), ...needsOfKeys(ctx, draft), ...s.actions.map(needOfAction)]
  const virtual = changesOfVirtual(draft)
  if (virtual > 0 && needs.some((n) => n.way === 'inplace')) needs.push({ way: 'copy', reason: 'INPLACE ADD or DROP of virtual columns cannot be combined with other ALTER TABLE actions' })
  const server = needs.find((n) => n.server)
  if (server) return server
  const most = needs.reduce((way, n) => (order[n.way] > order[way] ? n.way : way), 'instant' as Way)
  const same = needs.filter((n) => n.way === most)
  const reasoned = same.find((n) => n.reason !== undefined) ?? same[0] ?? { way: most }
  return needs.some((n) => n.lock) ? { ...reasoned, lock: true } : reasoned
}

/** What the server itself does by a copy. */
function needsOfServer(draft: Draft, s: A.AlterTable): Need[] {
  const copy: Need = { way: 'copy', server: true }
  const needs: Need[] = []
  if (s.partitioning || s.actions.some((a) => a.kind === 'order-by')) needs.push(copy)
  if (draft.checks.some((check) => check.enforced && (check.from === undefined || !check.from.enforced || readsChanged(draft, check.expression)))) needs.push(copy)
  const virtual = draft.columns.some((c) => c.generated && !c.generated.stored && (!c.from || c.defined))
  if (s.validation === 'with' && virtual) needs.push(copy)
  if (draft.columns.some((c) => c.generated && c.from && asksChangedDefault(draft, c.generated.expression))) needs.push(copy)
  return needs
}

const changedDefaults = (draft: Draft): DraftColumn[] => draft.columns.filter((c) => c.from && JSON.stringify(c.default) !== JSON.stringify(c.from.default))

/** Does an expression ask for the default of a column that gets another one? */
export function asksChangedDefault(draft: Draft, text: string): boolean {
  return changedDefaults(draft).some((c) => text.includes(`default(\`${c.name}\`)`))
}

/** A CHECK is looked at again when a column that it reads has another type, or another default that it asks for. */
function readsChanged(draft: Draft, text: string): boolean {
  if (asksChangedDefault(draft, text)) return true
  const names = columnsOfText(text)
  return draft.columns.some((c) => c.from && c.defined && !c.generated && names.has(c.name.toLowerCase()) && !keepsType(c))
}

function needsOfColumns(draft: Draft): Need[] {
  const needs: Need[] = []
  for (const column of draft.columns) {
    const { from, generated } = column
    if (!from) {
      if (generated?.stored || column.default?.kind === 'expression') needs.push({ way: 'copy' })
      if (column.autoIncrement) needs.push({ way: 'inplace', reason: 'Adding an auto-increment column requires a lock', lock: true })
      continue
    }
    if (!column.defined) continue
    const sameExpression = generated?.expression === from.generated?.expression
    if (generated && (!sameExpression || (!generated.stored && !keepsType(column)))) needs.push({ way: 'copy' })
    else if (!keepsType(column)) needs.push(typeChange)
    else if (column.nullable !== from.nullable || isLonger(column)) needs.push({ way: 'inplace' })
  }
  const kept = draft.columns.filter((c) => c.from)
  const before = (draft.from?.columns ?? []).filter((c) => kept.some((k) => k.from === c))
  if (kept.some((c, i) => c.from !== before[i])) needs.push({ way: 'inplace' })
  return needs
}

function changesOfVirtual(draft: Draft): number {
  const added = draft.columns.filter((c) => !c.from && c.generated && !c.generated.stored).length
  const dropped = (draft.from?.columns ?? []).filter((c) => c.generated && !c.generated.stored && !draft.columns.some((d) => d.from === c)).length
  return added + dropped
}

function needsOfKeys(ctx: DdlContext, draft: Draft): Need[] {
  const needs: Need[] = []
  const gone = (draft.from?.keys ?? []).filter((key) => !draft.keys.some((k) => k.from === key))
  if (gone.some((key) => key.type === 'primary') && !draft.keys.some((key) => key.type === 'primary')) needs.push({ way: 'copy', reason: 'Dropping a primary key is not allowed without also adding a new primary key' })
  if (draft.foreignKeys.some((fk) => !fk.from) && ctx.foreignKeyChecks) needs.push({ way: 'copy', reason: 'Adding foreign keys needs foreign_key_checks=OFF' })
  for (const key of draft.keys) {
    if (key.from) {
      if (key.name !== key.from.name || key.visible !== key.from.visible) needs.push({ way: 'inplace' })
    } else if (key.type === 'fulltext') needs.push({ way: 'inplace', reason: 'Fulltext index creation requires a lock', lock: true })
    else if (key.type === 'spatial') needs.push({ way: 'inplace', reason: 'Do not support online operation on table with GIS index', lock: true })
    else if (key.parts.some((p) => 'expression' in p)) needs.push({ way: 'inplace', reason: 'ADD COLUMN col...VIRTUAL, ADD INDEX(col)', lock: true })
    else needs.push({ way: 'inplace' })
  }
  if (draft.keys.filter((key) => key.type === 'fulltext' && !key.from).length > 1) needs.push({ way: 'copy', reason: 'InnoDB presently supports one FULLTEXT index creation at a time' })
  if (gone.length > 0 || (draft.from?.foreignKeys ?? []).some((fk) => !draft.foreignKeys.some((f) => f.from === fk))) needs.push({ way: 'inplace' })
  return needs
}

function needOfAction(a: A.AlterAction): Need {
  return a.kind === 'options' || a.kind === 'convert-charset' || a.kind === 'force' ? { way: 'inplace' } : { way: 'instant' }
}

function renamesForeignKeyColumn(draft: Draft): boolean {
  const renamed = draft.columns.filter((c) => c.from && !sameName(c.name, c.from.name))
  const names = [...draft.foreignKeys.flatMap((fk) => fk.columns), ...(draft.from?.referencedBy ?? []).flatMap((fk) => fk.references)]
  return renamed.some((c) => names.some((name) => sameName(name, c.name) || (c.from !== undefined && sameName(name, c.from.name))))
}

/** Can the rows stay as they are? A VARCHAR may grow while its length takes as many bytes, an ENUM or SET may get members behind the others. */
function keepsType({ declared: { type }, from }: DraftColumn): boolean {
  if (!from) return true
  const old = from.type
  if (type.name !== old.name || type.unsigned !== old.unsigned || type.collation !== old.collation) return false
  switch (familyOf(type)) {
    case 'string': case 'binary':
      if (type.name === 'varchar' || type.name === 'varbinary') return type.length >= old.length && (bytesOf(type) > 255) === (bytesOf(old) > 255)
      return type.length === old.length
    case 'enum': case 'set': {
      const now = type.values ?? []
      return (old.values ?? []).every((v, i) => now[i] === v)
    }
    case 'int': return true
    default: return type.length === old.length && type.decimals === old.decimals
  }
}

const bytesOf = (t: MySqlType): number => t.length * maxlenOf(t.collation)
const isLonger = ({ declared: { type }, from }: DraftColumn): boolean => (type.name === 'varchar' || type.name === 'varbinary') && from !== undefined && type.length > from.type.length

