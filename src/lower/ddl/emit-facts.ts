import { columnTypeText } from '../../catalog/column-type.ts'
import { writeComment, type ColumnFacts, type ConstraintFacts, type KeyFacts, type PendingForeignKey, type TableFacts } from '../../catalog/facts.ts'
import { innerName } from '../../catalog/names.ts'
import { needsRecord } from '../../catalog/storage.ts'
import type { PgStatement } from '../../pg/ast.ts'
import { draftStorage, tableOf, type Draft, type DraftCheck, type DraftColumn, type DraftForeignKey, type DraftKey } from './draft.ts'

/** Drops what is undefined, so that records stay small. */
const compact = <T extends object>(facts: T): T => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

/** The comment a column gets: the user's and what PostgreSQL cannot hold. */
export function columnComment(draft: Draft, column: DraftColumn): string | null {
  const foreign = column.from !== undefined && !column.defined && (column.from.readAs !== undefined || column.from.repr === 'bool')
  const facts: Mutable<ColumnFacts> = {}
  if (column.name !== column.attribute) facts.n = column.name
  if (!foreign && needsRecord(column.declared, draftStorage(draft, column))) facts.t = columnTypeText(column.declared)
  if (column.explicitCollation) facts.xc = 1
  if (column.default?.kind === 'expression') {
    facts.d = column.default.expression
    if (column.default.reads) facts.dr = 1
  }
  if (column.nullable && column.default === undefined && !column.generated && !column.autoIncrement) facts.nd = 1
  if (column.onUpdateNow) facts.u = column.onUpdateNow.precision
  if (column.generated) {
    facts.g = column.generated.expression
    if (!column.generated.stored) facts.v = 1
  }
  if (column.invisible) facts.i = 1
  if (column.srid !== undefined) facts.srid = column.srid
  return writeComment(column.comment, facts)
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Keys that have no index of PostgreSQL's: remembered in the table's record. */
export const isOnlyRecorded = (key: DraftKey): boolean => key.type === 'spatial' || key.virtual === true || (key.type === 'fulltext' && key.from !== undefined && key.from.index === undefined)

/** The comment a table gets. `physical`: names of the columns in PostgreSQL's order. */
export function tableComment(draft: Draft, physical: readonly string[]): string | null {
  const names = draft.columns.map((column) => column.name)
  const recorded = draft.keys.filter(isOnlyRecorded).map((key) => ({ ...keyFacts(draft, key), n: key.name, type: key.type as NonNullable<KeyFacts['type']> }))
  const keyOrder = draft.keys.filter((key) => key.type !== 'primary').map((key) => key.name)
  const byName = keyOrder.every((key, i) => i === 0 || innerName(draft.relation, keyOrder[i - 1] ?? '') < innerName(draft.relation, key))
  const unenforced = draft.checks.filter((check) => !check.enforced).map((check) => [check.name, check.expression] as const)
  const pending = draft.foreignKeys.filter((fk) => !fk.parent && fk.from?.constraint === undefined).map(pendingOf)
  const { options } = draft
  const facts: TableFacts = compact<{ [K in keyof TableFacts]: TableFacts[K] | undefined }>({
    n: draft.name === draft.relation ? undefined : draft.name,
    db: draft.temporary ? draft.database : undefined,
    e: options.engine === 'InnoDB' ? undefined : options.engine,
    co: options.collation,
    rf: options.rowFormat,
    o: Object.keys(options.createOptions).length > 0 ? options.createOptions : undefined,
    p: options.partitioning,
    order: physical.join('\0') === names.join('\0') ? undefined : names,
    ko: byName ? undefined : keyOrder,
    k: recorded.length > 0 ? recorded : undefined,
    ck: unenforced.length > 0 ? unenforced : undefined,
    fk: pending.length > 0 ? pending : undefined,
  }) as TableFacts
  return writeComment(options.comment, facts)
}

function pendingOf(fk: DraftForeignKey): PendingForeignKey {
  return {
    n: fk.name, c: fk.columns, db: fk.database, t: fk.table, r: fk.references,
    ...(fk.onDelete === 'NO ACTION' ? {} : { d: fk.onDelete }), ...(fk.onUpdate === 'NO ACTION' ? {} : { u: fk.onUpdate }),
  }
}

function keyFacts(draft: Draft, key: DraftKey): KeyFacts {
  const plain = key.parts.every((p) => 'column' in p && p.length === undefined && !(key.type === 'primary' && p.descending)) && key.type !== 'fulltext' && !isOnlyRecorded(key)
  const parts = plain ? undefined : key.parts.map((p): readonly [string, number?, 1?] => {
    const text = 'column' in p ? p.column : `(${p.expression})`
    const length = 'column' in p ? (p.length ?? 0) : 0
    return p.descending ? [text, length, 1] : length ? [text, length] : [text]
  })
  return compact<{ [K in keyof KeyFacts]: KeyFacts[K] | undefined }>({
    n: key.type === 'primary' || keyIndexName(draft, key) === `${draft.relation}__${key.name}` ? undefined : key.name,
    parts,
    c: isOnlyRecorded(key) && key.comment !== '' ? key.comment : undefined,
    i: key.visible ? undefined : 1,
    using: key.explicitUsing ? 'BTREE' : undefined,
    gen: key.generated ? 1 : undefined,
    parser: key.parser,
    type: key.type === 'fulltext' ? key.type : undefined,
  }) as KeyFacts
}

export const keyIndexName = (draft: Draft, key: DraftKey): string => innerName(draft.relation, key.name)

/** The comment of a key's index. */
export function keyComment(draft: Draft, key: DraftKey): string | null {
  return writeComment(key.comment, keyFacts(draft, key))
}

/** The comment of a constraint: its MySQL name when it is cut, a CHECK's text. */
export function constraintComment(draft: Draft, named: DraftCheck | DraftForeignKey): string | null {
  const inner = innerName(draft.relation, named.name)
  const facts: ConstraintFacts = compact<{ [K in keyof ConstraintFacts]: ConstraintFacts[K] | undefined }>({
    n: inner === `${draft.relation}__${named.name}` ? undefined : named.name,
    x: 'expression' in named ? named.expression : undefined,
  }) as ConstraintFacts
  return writeComment('', facts)
}

/** COMMENT statements for everything new in a draft. */
export const commentOn = {
  column: (draft: Draft, column: DraftColumn, text: string | null): PgStatement => ({ kind: 'comment', object: 'COLUMN', name: tableOf(draft), column: column.attribute, text }),
  table: (draft: Draft, text: string | null): PgStatement => ({ kind: 'comment', object: 'TABLE', name: tableOf(draft), text }),
  index: (draft: Draft, name: string, text: string | null): PgStatement => ({ kind: 'comment', object: 'INDEX', name: { schema: draft.schema, name }, text }),
  constraint: (draft: Draft, name: string, text: string | null): PgStatement => ({ kind: 'comment', object: 'CONSTRAINT', name: { name }, onTable: tableOf(draft), text }),
}
