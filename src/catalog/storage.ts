// table
import type { PgName, PgType } from '../pg/ast.ts'
import { pgType } from '../pg/builder.ts'
import { collationByName } from '../types/collation-table.ts'
import { reprOf } from '../types/type.ts'
import type { MySqlType, Repr } from '../types/type.ts'
import { columnTypeText, isPadSpace, makeType, parseColumnType, type DeclaredType, type TypeParts } from './column-type.ts'

/** How a declared MySQL type is stored in PostgreSQL. */
export interface Storage {
  /** type of the column in DDL */
  readonly type: PgType
  readonly collation?: PgName
  readonly repr: Repr
  /** OID of the base type, and the type's name for casts */
  readonly baseOid: number
  readonly typeName: string
}

/** A column's type as PostgreSQL's catalogs tell it. */
export interface StoredType {
  /** name of a domain in the helper schema */
  readonly domain?: string
  /** base type in pg_catalog (domains resolved), or any other type's name */
  readonly base: string
  readonly baseOid: number
  /** schema-qualified name for casts when the type is neither ours nor built in */
  readonly typeName: string
  readonly typmod: number
  /** MySQL collation: the name of a collation in the helper schema */
  readonly collation?: string
}

export const oids = {
  bool: 16, bytea: 17, int8: 20, int2: 21, int4: 23, text: 25, json: 114, float4: 700, float8: 701, bpchar: 1042, varchar: 1043, date: 1082, time: 1083,
  timestamp: 1114, timestamptz: 1184, interval: 1186, numeric: 1700, uuid: 2950, jsonb: 3802,
} as const
type BaseName = keyof typeof oids

const reprs: Partial<Record<BaseName, Repr>> = {
  bool: 'bool', bytea: 'bytea', int8: 'int', int2: 'int', int4: 'int', text: 'text', varchar: 'text', bpchar: 'bpchar', float4: 'float4', float8: 'float8', date: 'date',
  timestamp: 'timestamp', timestamptz: 'timestamptz', interval: 'time', numeric: 'numeric', jsonb: 'jsonb',
}

/** Domains of the helper schema: base type and the declared type they stand for. Their DDL is pg/compat/types.sql; a test compares the two. */
export const domains: Readonly<Record<string, { readonly base: BaseName; readonly type?: TypeParts; readonly pad?: true }>> = {
  tinyint: { base: 'int2', type: { name: 'tinyint' } },
  tinyint1: { base: 'int2', type: { name: 'tinyint', length: 1 } },
  utinyint: { base: 'int2', type: { name: 'tinyint', unsigned: true } },
  smallint: { base: 'int2', type: { name: 'smallint' } },
  usmallint: { base: 'int4', type: { name: 'smallint', unsigned: true } },
  mediumint: { base: 'int4', type: { name: 'mediumint' } },
  umediumint: { base: 'int4', type: { name: 'mediumint', unsigned: true } },
  int: { base: 'int4', type: { name: 'int' } },
  uint: { base: 'int8', type: { name: 'int', unsigned: true } },
  bigint: { base: 'int8', type: { name: 'bigint' } },
  ubigint: { base: 'numeric', type: { name: 'bigint', unsigned: true } },
  ubigint_key: { base: 'int8', type: { name: 'bigint', unsigned: true } },
  year: { base: 'int2', type: { name: 'year' } },
  bit: { base: 'int8' },
  bit64: { base: 'numeric', type: { name: 'bit', length: 64 } },
  ufloat: { base: 'float4', type: { name: 'float', unsigned: true } },
  udouble: { base: 'float8', type: { name: 'double', unsigned: true } },
  tinytext: { base: 'text', type: { name: 'tinytext' } },
  text: { base: 'text', type: { name: 'text' } },
  mediumtext: { base: 'text', type: { name: 'mediumtext' } },
  longtext: { base: 'text', type: { name: 'longtext' } },
  tinytext_pad: { base: 'bpchar', type: { name: 'tinytext' }, pad: true },
  text_pad: { base: 'bpchar', type: { name: 'text' }, pad: true },
  mediumtext_pad: { base: 'bpchar', type: { name: 'mediumtext' }, pad: true },
  longtext_pad: { base: 'bpchar', type: { name: 'longtext' }, pad: true },
  tinyblob: { base: 'bytea', type: { name: 'tinyblob' } },
  blob: { base: 'bytea', type: { name: 'blob' } },
  mediumblob: { base: 'bytea', type: { name: 'mediumblob' } },
  longblob: { base: 'bytea', type: { name: 'longblob' } },
}

/** A domain name is also its MySQL name in casts: `aproxy.mediumtext`. */
const domain = (name: string, collation?: string): Storage => {
  const base = domains[name]?.base ?? 'text'
  return stored(pgType(`aproxy.${name}`), base, `aproxy.${name}`, collation)
}
const base = (name: BaseName, args: readonly number[] = [], collation?: string): Storage => stored(pgType(name, ...args), name, name, collation)
const stored = (type: PgType, name: BaseName, typeName: string, collation?: string): Storage => ({
  type, repr: reprs[name] ?? 'unknown', baseOid: oids[name], typeName,
  ...(collation === undefined ? {} : { collation: { schema: 'aproxy', name: collation } }),
})

/**
 * Takes a declared type and whether the column is part of a key, a foreign key or AUTO_INCREMENT; returns how it is stored.
 * BIGINT UNSIGNED is a 63-bit bigint in keys, because numeric never meets an integer index.
 */
export function storageOf({ type }: DeclaredType, key: boolean): Storage {
  const pad = isPadSpace(type.collation)
  const u = type.unsigned ? 'u' : ''
  switch (type.name) {
    case 'tinyint': return domain(type.length === 1 && !type.unsigned ? 'tinyint1' : `${u}tinyint`)
    case 'smallint': case 'mediumint': case 'int': return domain(`${u}${type.name}`)
    case 'bigint': return domain(type.unsigned ? (key ? 'ubigint_key' : 'ubigint') : 'bigint')
    case 'decimal': return base('numeric', [type.length - (type.decimals > 0 ? 1 : 0) - (type.unsigned ? 0 : 1), type.decimals])
    case 'float': return type.unsigned ? domain('ufloat') : base('float4')
    case 'double': return type.unsigned ? domain('udouble') : base('float8')
    case 'bit': return domain(type.length > 63 ? 'bit64' : 'bit')
    case 'year': return domain('year')
    case 'date': return base('date')
    case 'time': return base('interval', [type.decimals])
    case 'datetime': return base('timestamp', [type.decimals])
    case 'timestamp': return base('timestamptz', [type.decimals])
    case 'char': case 'varchar': return pad ? base('bpchar', [], type.collation) : type.length === 0 ? base('varchar', [], type.collation) : base('varchar', [type.length], type.collation)
    case 'enum': case 'set': return base(pad ? 'bpchar' : 'text', [], type.collation)
    case 'tinytext': case 'text': case 'mediumtext': case 'longtext': return domain(pad ? `${type.name}_pad` : type.name, type.collation)
    case 'binary': case 'varbinary': case 'geometry': case 'vector': case 'null': return base('bytea')
    case 'tinyblob': case 'blob': case 'mediumblob': case 'longblob': return domain(type.name)
    case 'json': return base('jsonb')
  }
}

/** Whether the unsigned range needs a CHECK of the table's: a domain cannot carry DECIMAL's precision. */
export const needsUnsignedCheck = (type: MySqlType): boolean => type.name === 'decimal' && type.unsigned

/** A column's type in MySQL's terms. `readAs`: PostgreSQL type that references must be cast to for `repr` to be true (types MySQL does not have). */
export interface ReadType {
  readonly declared: DeclaredType
  readonly repr: Repr
  readonly baseOid: number
  readonly typeName: string
  readonly readAs?: string
}

/** Collation of a text column whose PostgreSQL collation is not one of ours: equal means equal bytes. */
export const foreignCollation = 'utf8mb4_0900_bin'
const foreignPadCollation = 'utf8mb4_bin'

/** Representations that a column of a view may have for one MySQL type: its query need not give the type of a table's column. */
const kinds: Readonly<Partial<Record<Repr, string>>> = { text: 'text', bpchar: 'text', bool: 'number', int: 'number', numeric: 'number', float4: 'number', float8: 'number', date: 'date', timestamp: 'date', timestamptz: 'date' }
const kindOf = (repr: Repr): string => kinds[repr] ?? repr

/** Takes what the catalogs say, the declared type of the facts (if any) and whether it is a view's column; returns the MySQL type. Total: an unknown type reads as text. */
export function readType(column: StoredType, recorded?: string, view = false): ReadType {
  const how = { baseOid: column.baseOid, typeName: column.domain === undefined ? column.typeName : `aproxy.${column.domain}` }
  const repr = reprs[column.base as BaseName]
  if (recorded !== undefined) {
    const declared = parseColumnType(recorded, column.collation ?? (column.base === 'bpchar' ? foreignPadCollation : foreignCollation))
    if (declared && repr !== undefined && (view ? kindOf(reprOf(declared.type)) === kindOf(repr) : isStored(storageOf(declared, false), column) || isStored(storageOf(declared, true), column))) return { declared, repr, ...how }
  }
  const derived = derive(column)
  if (derived === undefined || repr === undefined) return foreignType(column, how)
  return { declared: derived, repr, ...how }
}

/** Whether the declared type must be recorded: the catalogs alone would tell another. */
export function needsRecord(declared: DeclaredType, storage: Storage): boolean {
  const again = derive(storedTypeOf(storage))
  return again === undefined || columnTypeText(again) !== columnTypeText(declared)
}

/** The catalog's view of a storage, before it is in any catalog. */
export function storedTypeOf(storage: Storage): StoredType {
  const ours = storage.type.schema === 'aproxy'
  const name = ours ? (domains[storage.type.name]?.base ?? 'text') : storage.type.name
  return {
    base: name, baseOid: storage.baseOid, typeName: storage.typeName, typmod: typmodOf(name, storage.type.args),
    ...(ours ? { domain: storage.type.name } : {}), ...(storage.collation ? { collation: storage.collation.name } : {}),
  }
}

function isStored(storage: Storage, column: StoredType): boolean {
  const want = storedTypeOf(storage)
  return want.domain === column.domain && want.base === column.base && (want.domain !== undefined || want.typmod === column.typmod)
}

/** pg_attribute.atttypmod of a built-in type with arguments. */
function typmodOf(name: string, args: readonly number[] = []): number {
  const [a, b = 0] = args
  if (a === undefined) return -1
  switch (name) {
    case 'numeric': return ((a << 16) | (b & 0x7ff)) + 4
    case 'varchar': case 'bpchar': return a + 4
    case 'interval': return (0x7fff << 16) | a
    default: return a
  }
}

function derive(column: StoredType): DeclaredType | undefined {
  const { typmod } = column
  const collation = column.collation ?? (column.base === 'bpchar' ? foreignPadCollation : foreignCollation)
  if (column.domain !== undefined) {
    const row = domains[column.domain]
    if (row?.type) return makeType(row.type, collation)
    if (column.domain === 'bit') return makeType({ name: 'bit', length: 63 }, collation)
  }
  const fsp = typmod < 0 ? 6 : typmod & 0xffff
  switch (column.base) {
    case 'bool': return makeType({ name: 'tinyint', length: 1 }, collation)
    case 'int2': return makeType({ name: 'smallint' }, collation)
    case 'int4': return makeType({ name: 'int' }, collation)
    case 'int8': return makeType({ name: 'bigint' }, collation)
    case 'numeric': {
      if (typmod < 0) return makeType({ name: 'decimal', length: 65, scale: 30 }, collation)
      const precision = ((typmod - 4) >> 16) & 0xffff
      const scale = (((typmod - 4) & 0x7ff) ^ 1024) - 1024
      return makeType({ name: 'decimal', length: Math.min(65, Math.max(precision, scale)), scale: Math.max(0, Math.min(30, scale)) }, collation)
    }
    case 'float4': return makeType({ name: 'float' }, collation)
    case 'float8': return makeType({ name: 'double' }, collation)
    case 'text': return makeType({ name: 'longtext' }, collation)
    case 'varchar': return typmod > 4 && typmod - 4 <= 16383 ? makeType({ name: 'varchar', length: typmod - 4 }, collation) : makeType({ name: 'longtext' }, collation)
    case 'bpchar':
      if (typmod < 0) return makeType({ name: 'longtext' }, collation)
      return typmod - 4 <= 255 ? makeType({ name: 'char', length: typmod - 4 }, collation) : makeType({ name: 'varchar', length: Math.min(16383, typmod - 4) }, collation)
    case 'bytea': return makeType({ name: 'longblob' }, collation)
    case 'date': return makeType({ name: 'date' }, collation)
    case 'interval': return makeType({ name: 'time', length: Math.min(6, fsp === 0xffff ? 6 : fsp) }, collation)
    case 'timestamp': return makeType({ name: 'datetime', length: fsp }, collation)
    case 'timestamptz': return makeType({ name: 'timestamp', length: fsp }, collation)
    case 'jsonb': return makeType({ name: 'json' }, collation)
    default: return undefined
  }
}

/** Types that only PostgreSQL has: read through a cast. */
function foreignType(column: StoredType, how: { readonly baseOid: number; readonly typeName: string }): ReadType {
  const text = (declared: DeclaredType): ReadType => ({ declared, repr: 'text', ...how, readAs: 'text' })
  switch (column.base) {
    case 'uuid': return text(makeType({ name: 'char', length: 36 }, foreignCollation))
    case 'json': return { declared: makeType({ name: 'json' }, foreignCollation), repr: 'jsonb', ...how, readAs: 'jsonb' }
    case 'time': return { declared: makeType({ name: 'time', length: column.typmod < 0 ? 6 : column.typmod }, foreignCollation), repr: 'time', ...how, readAs: 'interval' }
    case 'money': return { declared: makeType({ name: 'decimal', length: 19, scale: 2 }, foreignCollation), repr: 'numeric', ...how, readAs: 'numeric' }
    case 'oid': return { declared: makeType({ name: 'int', unsigned: true }, foreignCollation), repr: 'int', ...how, readAs: 'int8' }
    case 'name': return text(makeType({ name: 'varchar', length: 63 }, foreignCollation))
    case 'inet': case 'cidr': case 'macaddr': case 'macaddr8': return text(makeType({ name: 'varchar', length: 49 }, foreignCollation))
    default: return text(makeType({ name: 'longtext' }, foreignCollation))
  }
}

/** Character set of a collation name (`binary` for binary). */
export const charsetOf = (collation: string): string => (collation === 'binary' ? 'binary' : (collationByName(collation)?.charset ?? 'utf8mb4'))
