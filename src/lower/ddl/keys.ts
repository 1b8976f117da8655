import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { familyOf, isText } from '../../types/type.ts'
import { ExpressionText } from '../expression-text.ts'
import { maxlenOf } from './charset.ts'
import { checkIdentifier, isSpatial } from './column-draft.ts'
import { findColumn, findKey, sameName, type Draft, type DraftColumn, type DraftKey, type DraftKeyPart } from './draft.ts'
import { checkKept, withoutStored } from './expression-rules.ts'
import { eachColumn, lowerIn } from './expressions.ts'
import type { DdlContext } from './plan.ts'

const maxKeyBytes = 3072
const longTypes = new Set(['tinytext', 'text', 'mediumtext', 'longtext', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'geometry', 'vector'])

/** Takes a key definition; appends it to the draft. Throws 1061, 1068, 1072, 1089, 1170, 1071, 1171, 1280 and their kin. */
export function addKey(ctx: DdlContext, draft: Draft, k: A.KeyDefinition): DraftKey {
  if (k.type === 'primary' && draft.keys.some((key) => key.type === 'primary')) throw mysqlError('ER_MULTIPLE_PRI_KEY')
  const given = k.type === 'primary' ? undefined : (k.name ?? k.constraint)
  if (given !== undefined) checkIdentifier(given)
  if (given !== undefined && sameName(given, 'PRIMARY')) throw mysqlError('ER_WRONG_NAME_FOR_INDEX', given)
  if (given !== undefined && (given === '' || given.endsWith(' '))) throw mysqlError('ER_WRONG_NAME_FOR_INDEX', given)
  if (given !== undefined && findKey(draft, given)) throw mysqlError('ER_DUP_KEYNAME', given)
  if ([...(k.options.comment ?? '')].length > 1024) throw mysqlError('ER_TOO_LONG_INDEX_COMMENT', given ?? '', 1024)
  const [only] = k.parts
  const geometry = k.type === 'index' && k.parts.length === 1 && only && 'column' in only && only.length === undefined ? findColumn(draft, only.column) : undefined
  // A plain key over a geometry is a spatial one (manual: Creating Spatial Indexes).
  if (geometry && isSpatial(geometry) && !geometry.nullable) return addKey(ctx, draft, { ...k, type: 'spatial' })
  const seen = new Set<string>()
  let bytes = 0
  let virtual = false
  const parts = k.parts.map((part): DraftKeyPart => {
    const descending = part.direction === 'desc' ? { descending: true as const } : {}
    if (!('column' in part)) {
      if (k.type === 'primary') throw mysqlError('ER_FUNCTIONAL_INDEX_PRIMARY_KEY')
      if (k.type === 'fulltext') throw mysqlError('ER_FULLTEXT_FUNCTIONAL_INDEX')
      if (k.type === 'spatial') throw mysqlError('ER_SPATIAL_FUNCTIONAL_INDEX')
      checkKept('index', given ?? 'functional_index', part.expr)
      eachColumn(part.expr, (c) => {
        if (findColumn(draft, c.name)?.autoIncrement) throw mysqlError('ER_FUNCTIONAL_INDEX_REF_AUTO_INCREMENT', given ?? keyNameFor(draft, []))
      })
      const expression = new ExpressionText(ctx.connectionCharset).show(part.expr)
      // A multi-valued key (CAST(… AS … ARRAY)) has no counterpart; it is remembered.
      if (part.expr.kind === 'cast' && part.expr.array) {
        virtual = true
        return { expression, ...descending }
      }
      return { expression, pg: withoutStored('index', given ?? 'functional_index', () => lowerIn(ctx, draft, part.expr, 'index', given ?? 'functional_index')), ...descending }
    }
    const column = findColumn(draft, part.column)
    if (!column) throw mysqlError('ER_KEY_COLUMN_DOES_NOT_EXITS', part.column)
    if (seen.has(column.name)) throw mysqlError('ER_DUP_FIELDNAME', part.column)
    seen.add(column.name)
    const length = checkPart(k.type, column, part.length)
    bytes += length === undefined ? widthOf(column) : length * maxlenOf(column.declared.type.collation)
    return { column: column.name, ...(length === undefined ? {} : { length }), ...descending }
  })
  if (k.type !== 'fulltext' && k.type !== 'spatial' && bytes > maxKeyBytes) throw mysqlError('ER_TOO_LONG_KEY', maxKeyBytes)
  const key: DraftKey = {
    name: k.type === 'primary' ? 'PRIMARY' : (given ?? keyNameFor(draft, parts)),
    type: k.type,
    parts,
    comment: k.options.comment ?? '',
    visible: k.options.visible !== false,
    using: k.type === 'fulltext' ? 'FULLTEXT' : k.type === 'spatial' ? 'SPATIAL' : 'BTREE',
    explicitUsing: (k.using ?? k.options.using) === 'btree',
    generated: false,
    ...(k.options.parser === undefined ? {} : { parser: k.options.parser }),
    ...(virtual ? { virtual } : {}),
  }
  if (key.type === 'primary') makeNotNull(draft, key)
  // A key of the user's replaces the one that was made for a foreign key and that it covers.
  draft.keys = draft.keys.filter((other) => !(other.generated && key.type !== 'fulltext' && key.type !== 'spatial' && covers(key, columnsOf(other))))
  draft.keys.push(key)
  return key
}

/** Checks one column of a key; returns the prefix length that counts (none when it is the whole column). */
function checkPart(keyType: A.KeyDefinition['type'], column: DraftColumn, length: number | undefined): number | undefined {
  const { type } = column.declared
  const { name } = column
  if (keyType === 'fulltext') {
    if (!isText(type) || type.name === 'enum' || type.name === 'set' || column.generated?.stored === false) throw mysqlError('ER_BAD_FT_COLUMN', name)
    return undefined
  }
  if (keyType === 'spatial') {
    if (!isSpatial(column)) throw mysqlError('ER_SPATIAL_MUST_HAVE_GEOM_COL')
    if (column.nullable) throw mysqlError('ER_SPATIAL_CANT_HAVE_NULL')
    return undefined
  }
  if (type.name === 'json') throw mysqlError('ER_JSON_USED_AS_KEY', name)
  if (length === 0) throw mysqlError('ER_KEY_PART_0', name)
  if (longTypes.has(type.name)) {
    if (length === undefined) throw mysqlError('ER_BLOB_KEY_WITHOUT_LENGTH', name)
    return length
  }
  if (length === undefined) return undefined
  const sized = type.name === 'char' || type.name === 'varchar' || type.name === 'binary' || type.name === 'varbinary'
  if (!sized || length > type.length) throw mysqlError('ER_WRONG_SUB_KEY')
  return length === type.length ? undefined : length
}

/** Bytes a column takes in a key. */
function widthOf(column: DraftColumn): number {
  const { type } = column.declared
  switch (familyOf(type)) {
    case 'string': case 'binary': return type.length * maxlenOf(type.collation)
    default: return 8
  }
}

function makeNotNull(draft: Draft, key: DraftKey): void {
  for (const part of key.parts) {
    const column = 'column' in part ? findColumn(draft, part.column) : undefined
    if (!column) continue
    if (column.explicitNull) throw mysqlError('ER_PRIMARY_CANT_HAVE_NULL')
    if (column.generated && !column.generated.stored) throw mysqlError('ER_UNSUPPORTED_ACTION_ON_GENERATED_COLUMN', 'Defining a virtual generated column as primary key')
    if (column.default?.kind === 'literal' && column.default.text === null) delete column.default
    column.nullable = false
  }
}

/** The name MySQL gives a key without one: the first column's, with a number when it is taken. */
export function keyNameFor(draft: Draft, parts: readonly DraftKeyPart[]): string {
  const [first] = parts
  const base = first && 'column' in first ? first.column : 'functional_index'
  const taken = (name: string): boolean => findKey(draft, name) !== undefined || sameName(name, 'PRIMARY')
  if (!taken(base)) return base
  for (let n = 2; ; n++) if (!taken(`${base}_${n}`)) return `${base}_${n}`
}

export const columnsOf = (key: DraftKey): string[] => key.parts.map((p) => ('column' in p ? p.column : ''))

/** Whether a key begins with these columns, whole, in this order. */
export function covers(key: DraftKey, columns: readonly string[]): boolean {
  return key.type !== 'fulltext' && key.type !== 'spatial' && columns.length > 0 && columns.every((name, i) => {
    const part = key.parts[i]
    return part !== undefined && 'column' in part && part.length === undefined && sameName(part.column, name)
  })
}

/** Throws 1075 unless there is at most one AUTO_INCREMENT column and a key begins with it. */
export function checkAutoIncrement(draft: Draft): void {
  const auto = draft.columns.filter((column) => column.autoIncrement)
  const [only] = auto
  if (!only) return
  if (auto.length > 1 || !draft.keys.some((key) => covers(key, [only.name]))) throw mysqlError('ER_WRONG_AUTO_KEY')
}
