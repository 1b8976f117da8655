import { innerName, isPartitionCheck, partitionCheckName, sequenceName, unsignedCheckName } from '../../catalog/names.ts'
import { needsUnsignedCheck } from '../../catalog/storage.ts'
import type { PgColumnDefinition, PgConstraint, PgExpr, PgIndexPart, PgName, PgStatement } from '../../pg/ast.ts'
import { b, pgType } from '../../pg/builder.ts'
import { printName } from '../../pg/printer.ts'
import { draftStorage, findColumn, tableOf, type Draft, type DraftCheck, type DraftColumn, type DraftForeignKey, type DraftKey, type DraftKeyPart } from './draft.ts'
import { keepSpaces } from '../convert.ts'
import { wordsOf } from '../rules/fulltext.ts'
import { columnComment, commentOn, constraintComment, isOnlyRecorded, keyComment, keyIndexName, tableComment } from './emit-facts.ts'

/** Statements that create the draft's table with its sequence, indexes, foreign keys and records. */
export function emitCreate(draft: Draft): PgStatement[] {
  const table = tableOf(draft)
  const auto = draft.columns.find((column) => column.autoIncrement)
  const sequence: PgName = { schema: draft.schema, name: sequenceName(draft.relation) }
  const primary = draft.keys.find((key) => key.type === 'primary')
  const constraints: PgConstraint[] = [
    ...(primary ? [primaryConstraint(draft, primary)] : []),
    ...draft.columns.flatMap((column) => unsignedCheck(draft, column) ?? []),
    ...draft.checks.flatMap((check) => checkConstraint(draft, check) ?? []),
    ...partitionConstraint(draft),
  ]
  return [
    ...(auto ? createSequence(draft, sequence) : []),
    { kind: 'create-table', ...(draft.temporary ? { temporary: true } : {}), name: table, columns: draft.columns.map((column) => columnDefinition(draft, column)), constraints },
    ...(auto ? [{ kind: 'alter-sequence', name: sequence, ownedBy: { table, column: auto.attribute } } as const] : []),
    ...draft.keys.flatMap((key) => createIndex(draft, key) ?? []),
    ...draft.foreignKeys.flatMap((fk) => addForeignKeyStep(draft, fk) ?? []),
    ...comments(draft),
  ]
}

/** AUTO_INCREMENT = n is the counter's value, not its START: TRUNCATE restarts at 1. */
export function createSequence(draft: Draft, name: PgName): PgStatement[] {
  const create: PgStatement = { kind: 'create-sequence', ...(draft.temporary ? { temporary: true } : {}), name }
  if (draft.startAt === undefined || BigInt(draft.startAt) <= 1n) return [create]
  return [create, perform(b.call('setval', regclass(name), b.cast(b.num(draft.startAt), 'int8'), b.bool(false)))]
}

export const regclass = (name: PgName): PgExpr => b.cast(b.str(printName(name)), pgType('regclass'))
export const nextOf = (sequence: PgName): PgExpr => b.call('nextval', regclass(sequence))

export function columnDefinition(draft: Draft, column: DraftColumn): PgColumnDefinition {
  const storage = draftStorage(draft, column)
  const value = column.autoIncrement ? nextOf({ schema: draft.schema, name: sequenceName(draft.relation) }) : column.defaultExpr
  return {
    name: column.attribute,
    type: storage.type,
    ...(storage.collation ? { collation: storage.collation } : {}),
    ...(column.nullable ? {} : { notNull: true }),
    ...(column.generated?.pg ? { generated: { expr: column.generated.pg, stored: true } } : value && !column.generated ? { default: value } : {}),
  }
}

export function primaryConstraint(draft: Draft, key: DraftKey): PgConstraint {
  const columns = key.parts.map((p) => ('column' in p ? (findColumn(draft, p.column)?.attribute ?? p.column) : ''))
  return { kind: 'primary-key', name: keyIndexName(draft, key), columns }
}

/** A prefix in a primary key has no counterpart; the whole column then is the key, which is stricter in nothing but duplicates beyond the prefix. */
export function unsignedCheck(draft: Draft, column: DraftColumn): PgConstraint | undefined {
  if (!needsUnsignedCheck(column.declared.type)) return undefined
  return { kind: 'check', name: unsignedCheckName(draft.relation, column.attribute), expr: b.op('>=', b.col(column.attribute), b.num(0)) }
}

/** A name that is cut could not be told from those of the user's checks: such a table goes without. */
export function partitionConstraint(draft: Draft): PgConstraint[] {
  const name = partitionCheckName(draft.relation)
  return draft.partitionCheck && isPartitionCheck(name) ? [{ kind: 'check', name, expr: draft.partitionCheck }] : []
}

export function checkConstraint(draft: Draft, check: DraftCheck): PgConstraint | undefined {
  return check.enforced && check.pg ? { kind: 'check', name: innerName(draft.relation, check.name), expr: check.pg } : undefined
}

const lengthInBytes = (column: DraftColumn): number => column.declared.type.length * (column.declared.type.collation === 'binary' ? 1 : 4)

/** The CREATE INDEX of a key; undefined for the primary key (a constraint) and for keys that are only remembered. */
export function createIndex(draft: Draft, key: DraftKey): PgStatement | undefined {
  if (key.type === 'primary' || isOnlyRecorded(key)) return undefined
  if (key.type === 'fulltext') return fulltextIndex(draft, key)
  const unique = key.type === 'unique'
  // A key over the start of a long text serves equality best as a hash of the whole: no size limit, and the query needs no rewriting.
  const [only] = key.parts
  const long = (p: DraftKeyPart): boolean => {
    const column = 'column' in p ? findColumn(draft, p.column) : undefined
    return column !== undefined && 'length' in p && p.length !== undefined && lengthInBytes(column) > 2600
  }
  const hash = !unique && key.parts.length === 1 && only !== undefined && long(only)
  const base = { kind: 'create-index', ...(unique ? { unique: true } : {}), name: keyIndexName(draft, key), table: tableOf(draft) } as const
  if (hash && 'column' in only) return { ...base, method: 'hash', parts: [{ expr: b.col(findColumn(draft, only.column)?.attribute ?? only.column) }] }
  return { ...base, parts: key.parts.map((part) => indexPart(draft, part, unique || long(part))) }
}

/** FULLTEXT: a GIN index over the words of all columns together. */
function fulltextIndex(draft: Draft, key: DraftKey): PgStatement {
  const columns = key.parts.flatMap((p) => ('column' in p ? [findColumn(draft, p.column)] : [])).filter((c) => c !== undefined)
  const texts = columns.map((column) => {
    const col = b.col(column.attribute)
    return draftStorage(draft, column).repr === 'bpchar' ? keepSpaces(col) : col
  })
  return { kind: 'create-index', name: keyIndexName(draft, key), table: tableOf(draft), method: 'gin', parts: [{ expr: wordsOf(columns[0]?.declared.type.collation ?? '', texts) }] }
}

function indexPart(draft: Draft, part: DraftKeyPart, cut: boolean): PgIndexPart {
  const column = 'column' in part ? findColumn(draft, part.column) : undefined
  const nullable = column === undefined || column.nullable
  const order = part.descending
    ? { direction: 'DESC' as const, ...(nullable ? { nulls: 'LAST' as const } : {}) }
    : nullable ? { direction: 'ASC' as const, nulls: 'FIRST' as const } : {}
  if (!('column' in part)) return { expr: part.pg ?? b.null, ...order }
  const expr = b.col(column?.attribute ?? part.column)
  if (part.length === undefined || !cut || column === undefined) return { expr, ...order }
  const storage = draftStorage(draft, column)
  if (storage.repr === 'bytea') return { expr: b.call('substr', expr, b.num(1), b.num(part.length)), ...order }
  const start = b.call('left', expr, b.num(part.length))
  // left() gives text, which compares trailing spaces; PAD SPACE columns must not.
  return { expr: storage.repr === 'bpchar' ? b.cast(start, 'bpchar') : start, ...order }
}

export function addForeignKeyStep(draft: Draft, fk: DraftForeignKey): PgStatement | undefined {
  if (!fk.parent) return undefined
  const constraint: PgConstraint = {
    kind: 'foreign-key',
    name: innerName(draft.relation, fk.name),
    columns: fk.columns.map((name) => findColumn(draft, name)?.attribute ?? name),
    table: fk.parent.table,
    references: fk.parent.attributes,
    ...(fk.onDelete === 'NO ACTION' ? {} : { onDelete: fk.onDelete }),
    ...(fk.onUpdate === 'NO ACTION' ? {} : { onUpdate: fk.onUpdate }),
  }
  return { kind: 'alter-table', name: tableOf(draft), actions: [{ kind: 'add-constraint', constraint }] }
}

/** The same foreign key without a look at the rows that are there. */
export function unchecked(step: PgStatement): PgStatement[] {
  if (step.kind !== 'alter-table') return [step]
  return [{ ...step, actions: step.actions.map((a) => (a.kind === 'add-constraint' && a.constraint.kind === 'foreign-key' ? { ...a, constraint: { ...a.constraint, notValid: true } } : a)) }]
}

/** COMMENTs for everything of a new table. */
function comments(draft: Draft): PgStatement[] {
  const steps: PgStatement[] = []
  const add = (text: string | null, statement: (text: string) => PgStatement): void => {
    if (text !== null) steps.push(statement(text))
  }
  add(tableComment(draft, draft.columns.map((c) => c.name)), (text) => commentOn.table(draft, text))
  for (const column of draft.columns) add(columnComment(draft, column), (text) => commentOn.column(draft, column, text))
  for (const key of draft.keys) if (!isOnlyRecorded(key)) add(keyComment(draft, key), (text) => commentOn.index(draft, keyIndexName(draft, key), text))
  for (const check of draft.checks) if (check.enforced) add(constraintComment(draft, check), (text) => commentOn.constraint(draft, innerName(draft.relation, check.name), text))
  for (const fk of draft.foreignKeys) if (fk.parent) add(constraintComment(draft, fk), (text) => commentOn.constraint(draft, innerName(draft.relation, fk.name), text))
  return steps
}

/** Refuses new names of CHECKs (3822) and foreign keys (1826) that another table of the database has. */
export function uniqueNames(draft: Draft): PgStatement[] {
  if (draft.temporary) return []
  return [
    ...draft.checks.flatMap((check) => (check.from ? [] : [uniqueName('c', draft.schema, draft.relation, check.name)])),
    ...draft.foreignKeys.flatMap((fk) => (fk.from ? [] : [uniqueName('f', draft.schema, draft.relation, fk.name)])),
  ]
}

export const uniqueName = (kind: 'c' | 'f', schema: string, relation: string, name: string): PgStatement =>
  perform(b.our('refuse_constraint', b.cast(b.str(kind), 'char'), b.str(schema), b.str(relation), b.str(name)))

/** SELECT of one function of the helper schema, for its effect. */
export const perform = (call: PgExpr): PgStatement => ({ kind: 'select', items: [{ expr: call }] })
export const attachViews: PgStatement = perform(b.our('attach_views'))
/** `maybe`: the relation may be gone by then. */
export const detachViews = (table: PgName, maybe = false): PgStatement =>
  perform(b.our('detach_views', maybe ? b.call('to_regclass', b.str(printName(table))) : regclass(table)))
export const forgetView = (view: PgName): PgStatement => perform(b.our('forget_view', b.str(view.schema ?? ''), b.str(view.name)))
export const forgetRoutines = (schema: string): PgStatement => perform(b.our('forget_routines', b.str(schema)))
export const forgetViews = (schema: string): PgStatement => perform(b.our('forget_views', b.str(schema)))
