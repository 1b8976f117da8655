import { columnTypeText, spatialTypes, type DeclaredType } from '../../catalog/column-type.ts'
import { storageOf, type Storage } from '../../catalog/storage.ts'
import type { CheckInfo, ColumnDefaultInfo, ColumnInfo, ForeignKeyInfo, KeyInfo, KeyPartInfo, TableInfo, TableOptions } from '../../catalog/table.ts'
import type { PgExpr, PgName } from '../../pg/ast.ts'

/** A table being defined or changed. `from` is what exists already: what has none is new, what differs from it is changed. */
export interface Draft {
  database: string
  schema: string
  name: string
  relation: string
  readonly temporary: boolean
  columns: DraftColumn[]
  keys: DraftKey[]
  foreignKeys: DraftForeignKey[]
  checks: DraftCheck[]
  options: Mutable<TableOptions>
  /** AUTO_INCREMENT = n, when the statement says it */
  startAt?: string
  /** refuses rows without a partition */
  partitionCheck?: PgExpr | undefined
  readonly from?: TableInfo
}
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface DraftColumn {
  name: string
  attribute: string
  declared: DeclaredType
  nullable: boolean
  /** NULL was written: a primary key on it is an error */
  readonly explicitNull?: boolean
  default?: ColumnDefaultInfo
  /** the default in PostgreSQL, when it is new */
  defaultExpr?: PgExpr
  /** a new default that reads its row: what rows that exist get */
  rowDefault?: { readonly value: PgExpr; readonly check: PgExpr }
  autoIncrement: boolean
  readonly onUpdateNow?: { readonly precision: number }
  generated?: { readonly expression: string; readonly stored: boolean; readonly pg?: PgExpr }
  /** its expression (a new one) is or will be resolved */
  readonly generating?: true
  /** the same of a default */
  readonly computing?: true
  readonly invisible: boolean
  comment: string
  readonly explicitCollation: boolean
  readonly srid?: number
  /** the definition was written anew (ADD, MODIFY, CHANGE) */
  defined: boolean
  from?: ColumnInfo
}

export interface DraftKey {
  name: string
  readonly type: KeyInfo['type']
  parts: readonly DraftKeyPart[]
  comment: string
  visible: boolean
  readonly using: KeyInfo['using']
  readonly explicitUsing: boolean
  generated: boolean
  readonly parser?: string
  /** a part cannot be an index of PostgreSQL's (multi-valued): the key is only remembered */
  readonly virtual?: boolean
  from?: KeyInfo
}
export type DraftKeyPart =
  | { readonly column: string; readonly length?: number; readonly descending?: true }
  | { readonly expression: string; readonly pg?: PgExpr; readonly descending?: true }

export interface DraftForeignKey extends Omit<ForeignKeyInfo, 'name' | 'columns' | 'constraint'> {
  name: string
  columns: readonly string[]
  /** the parent, when it exists */
  readonly parent?: { readonly table: PgName; readonly attributes: readonly string[] }
  /** the name was made by the gateway (`t_ibfk_1`) */
  from?: ForeignKeyInfo
}

export interface DraftCheck {
  name: string
  expression: string
  enforced: boolean
  readonly pg?: PgExpr
  from?: CheckInfo
}

/** Takes an existing table; returns a draft that changes nothing yet. */
export function draftOf(table: TableInfo): Draft {
  return {
    database: table.database,
    schema: table.schema,
    name: table.name,
    relation: table.relation,
    temporary: table.kind === 'temporary',
    columns: table.columns.map(draftColumnOf),
    keys: table.keys.map((key) => ({
      name: key.name, type: key.type, parts: key.parts.map((p: KeyPartInfo) => ({ ...p })), comment: key.comment, visible: key.visible, using: key.using,
      explicitUsing: key.explicitUsing === true, generated: key.generated === true, ...(key.parser === undefined ? {} : { parser: key.parser }),
      ...(key.index === undefined && key.type === 'index' ? { virtual: true } : {}), from: key,
    })),
    foreignKeys: table.foreignKeys.map((fk) => ({ ...fk, from: fk })),
    checks: table.checks.map((check) => ({ ...check, from: check })),
    options: { ...table.options },
    from: table,
  }
}

function draftColumnOf(column: ColumnInfo): DraftColumn {
  return {
    name: column.name,
    attribute: column.attribute,
    declared: declaredOf(column),
    nullable: column.nullable,
    autoIncrement: column.autoIncrement !== undefined,
    invisible: column.invisible === true,
    comment: column.comment,
    explicitCollation: column.explicitCollation === true,
    defined: false,
    from: column,
    ...(column.default ? { default: column.default } : {}),
    ...(column.onUpdateNow ? { onUpdateNow: column.onUpdateNow } : {}),
    ...(column.generated ? { generated: column.generated } : {}),
    ...(column.srid === undefined ? {} : { srid: column.srid }),
  }
}

export const declaredOf = (column: ColumnInfo): DeclaredType => ({ type: column.type, ...(spatialTypes.has(column.columnType) ? { spatial: column.columnType } : {}) })

export const sameName = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase()

/** Takes a draft and a column name in any case; returns the column. */
export const findColumn = (draft: Draft, name: string): DraftColumn | undefined => draft.columns.find((c) => sameName(c.name, name))
export const findKey = (draft: Draft, name: string): DraftKey | undefined => draft.keys.find((k) => sameName(k.name, name))

export const tableOf = (draft: Draft): PgName => ({ schema: draft.schema, name: draft.relation })

/** Whether a column is part of a key, a foreign key or AUTO_INCREMENT, from either side. */
export function isKeyed(draft: Draft, column: DraftColumn): boolean {
  return column.autoIncrement
    || draft.keys.some((key) => key.parts.some((p) => 'column' in p && sameName(p.column, column.name)))
    || draft.foreignKeys.some((fk) => fk.columns.some((name) => sameName(name, column.name)))
    || (draft.from?.referencedBy ?? []).some((fk) => fk.references.some((name) => column.from !== undefined && sameName(name, column.from.name)))
}

/** How a column of the draft is stored. A column stored as a key column stays one, so that dropping a key rewrites nothing. */
export function draftStorage(draft: Draft, column: DraftColumn): Storage {
  const wasKey = column.from?.typeName === 'aproxy.ubigint_key'
  return storageOf(column.declared, wasKey || isKeyed(draft, column))
}

/** The draft's column as the binder sees it, for lowering the table's own expressions. */
export function columnInfoOf(draft: Draft, column: DraftColumn): ColumnInfo {
  const storage = draftStorage(draft, column)
  // A column whose type stays keeps its own representation, which may be PostgreSQL's (bool, uuid).
  const kept = column.from !== undefined && !column.defined ? column.from : undefined
  return {
    name: column.name,
    attribute: column.attribute,
    attnum: column.from?.attnum ?? 0,
    type: column.declared.type,
    repr: kept?.repr ?? storage.repr,
    baseOid: kept?.baseOid ?? storage.baseOid,
    typeName: kept?.typeName ?? storage.typeName,
    nullable: column.nullable,
    comment: column.comment,
    key: '',
    columnType: columnTypeText(column.declared),
    ...(column.default ? { default: column.default } : {}),
    ...(kept?.readAs === undefined ? {} : { readAs: kept.readAs }),
    ...(column.invisible ? { invisible: true } : {}),
    ...(column.generated ? { generated: { expression: column.generated.expression, stored: column.generated.stored } } : {}),
  }
}
