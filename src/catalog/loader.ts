import { columnTypeText } from './column-type.ts'
import { literalDefault } from './default-text.ts'
import { isNow, mysqlText, readLiteral } from './expression-reader.ts'
import { readComment, type ColumnFacts, type ConstraintFacts, type KeyFacts, type TableFacts, type ViewFacts } from './facts.ts'
import { readIndexes, type RawIndex } from './key-reader.ts'
import { isPartitionCheck, isUnsignedCheck, outerName } from './names.ts'
import { foreignCollation, readType } from './storage.ts'
import type { CheckInfo, ColumnDefaultInfo, ColumnInfo, ForeignKeyInfo, InboundForeignKey, ReferenceRule, TableInfo, ViewInfo } from './table.ts'

/** What the catalog query says of one relation. */
export interface RawTable {
  readonly oid: number
  readonly kind: string
  readonly temporary: boolean
  readonly comment: string | null
  readonly columns: readonly RawColumn[]
  readonly indexes: readonly RawIndex[]
  readonly foreignKeys: readonly RawForeignKey[]
  readonly referencedBy: readonly RawForeignKey[]
  readonly checks: readonly { readonly name: string; readonly expression: string; readonly comment: string | null }[]
  readonly viewDefinition: string | null
  readonly checkOption: string | null
  readonly owner: string
}

export interface RawColumn {
  readonly name: string
  readonly num: number
  readonly notNull: boolean
  readonly typmod: number
  readonly domain: string | null
  readonly base: string
  readonly baseSchema: string
  readonly baseKind: string
  readonly baseOid: number
  readonly type: string
  readonly typeSchema: string
  readonly collation: string | null
  readonly default: string | null
  readonly generated: string | null
  readonly virtual: boolean
  readonly identity: boolean
  readonly sequence: readonly [string, string] | null
  readonly comment: string | null
}

interface RawForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  readonly schema: string
  readonly table: string
  readonly tableComment: string | null
  readonly references: readonly string[]
  readonly onDelete: string
  readonly onUpdate: string
  readonly comment: string | null
}

/** Where a relation was found, and how schemas are called in MySQL. */
export interface LoadContext {
  readonly schema: string
  readonly relation: string
  readonly database: string
  readonly databaseCollation: string
  databaseOf(schema: string): string
}

/** Takes the catalog's answer about one relation; returns the table in MySQL's terms. */
export function readTable(raw: RawTable, context: LoadContext): TableInfo {
  const { comment, facts } = readComment<TableFacts>(raw.comment)
  const { relation } = context
  const view = raw.kind === 'v' || raw.kind === 'm'
  const unordered = raw.columns.map((column) => readColumn(column, view ? facts.view : undefined))
  const columns = ordered(unordered, facts.order)
  const keys = readIndexes(raw.indexes, columns, relation, facts.k ?? [], facts.ko)
  const nameOf = (attribute: string): string => columns.find((c) => c.attribute === attribute)?.name ?? attribute
  const owned = columns.find((c) => c.autoIncrement)
  return {
    database: raw.temporary ? (facts.db ?? context.database) : context.database,
    schema: context.schema,
    name: facts.n ?? relation,
    relation,
    oid: raw.oid,
    kind: view ? 'view' : raw.temporary ? 'temporary' : 'table',
    columns: columns.map((column) => ({ ...column, key: keys.flag(column.name) })),
    keys: keys.keys,
    foreignKeys: [
      ...raw.foreignKeys.map((fk) => readForeignKey(fk, relation, nameOf, context)),
      ...(facts.fk ?? []).map((fk): ForeignKeyInfo => ({
        name: fk.n, columns: fk.c, database: fk.db, table: fk.t, references: fk.r, onDelete: (fk.d ?? 'NO ACTION') as ReferenceRule, onUpdate: (fk.u ?? 'NO ACTION') as ReferenceRule,
      })),
    ].sort(byName),
    checks: readChecks(raw, relation, facts),
    ...covered(raw),
    referencedBy: raw.referencedBy.map((fk): InboundForeignKey => ({
      name: constraintName(fk.comment, fk.table, fk.name), database: context.databaseOf(fk.schema), table: tableName(fk), columns: fk.columns, references: fk.references.map(nameOf),
      onDelete: rules[fk.onDelete] ?? 'NO ACTION', onUpdate: rules[fk.onUpdate] ?? 'NO ACTION', relation: { schema: fk.schema, name: fk.table },
    })),
    options: {
      engine: facts.e ?? 'InnoDB',
      collation: facts.co ?? (facts.db !== undefined || raw.comment?.includes('aproxy:{') ? context.databaseCollation : guessCollation(columns, context.databaseCollation)),
      comment: view ? 'VIEW' : comment,
      createOptions: facts.o ?? {},
      ...(facts.rf === undefined ? {} : { rowFormat: facts.rf }),
      ...(facts.p === undefined ? {} : { partitioning: facts.p }),
      ...(owned?.autoIncrement ? { autoIncrement: '' } : {}),
    },
    ...(view ? { view: readView(raw, facts.view) } : {}),
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Without a record, the table's collation is the one most of its text columns have. */
function guessCollation(columns: readonly ColumnInfo[], fallback: string): string {
  const counts = new Map<string, number>()
  for (const { type } of columns) {
    if (type.collation !== 'binary' && type.name !== 'json' && type.collation !== foreignCollation) counts.set(type.collation, (counts.get(type.collation) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fallback
}

function readColumn(raw: RawColumn, view?: ViewFacts): ColumnInfo {
  const { comment, facts } = readComment<ColumnFacts>(raw.comment)
  const builtIn = raw.baseSchema === 'pg_catalog' && raw.baseKind === 'b'
  const seen = view?.columns?.find((c) => c.n === raw.name)
  const collation = raw.collation ?? seen?.co
  const read = readType({
    base: builtIn ? raw.base : raw.baseSchema === 'aproxy' ? raw.base : `${raw.baseSchema}.${raw.base}`,
    baseOid: raw.baseOid,
    typeName: raw.typeSchema === 'pg_catalog' ? raw.type : `${raw.typeSchema}.${raw.type}`,
    typmod: raw.typmod,
    ...(raw.domain === null ? {} : { domain: raw.domain }),
    ...(collation === undefined || collation === null ? {} : { collation }),
  }, facts.t ?? seen?.t, view !== undefined)
  const type = seen?.l === undefined ? read.declared.type : { ...read.declared.type, length: seen.l }
  const nullable = !raw.notNull && seen?.null !== 0
  const defaultInfo = seen?.d !== undefined ? shownDefault(seen.d) : raw.generated === null ? readDefault(raw, type, facts, nullable) : undefined
  const autoIncrement = raw.sequence !== null && (raw.identity || /^nextval\(/.test(raw.default ?? ''))
  return {
    name: facts.n ?? raw.name,
    attribute: raw.name,
    attnum: raw.num,
    type,
    repr: read.repr,
    baseOid: read.baseOid,
    typeName: read.typeName,
    nullable,
    comment,
    key: '',
    columnType: seen?.s ?? columnTypeText(read.declared),
    ...(defaultInfo && !autoIncrement ? { default: defaultInfo } : {}),
    ...(autoIncrement && raw.sequence ? { autoIncrement: { schema: raw.sequence[0], sequence: raw.sequence[1] } } : {}),
    ...(facts.u === undefined ? {} : { onUpdateNow: { precision: facts.u } }),
    ...(raw.generated === null ? {} : { generated: { expression: facts.g ?? mysqlText(raw.generated), stored: facts.v !== 1 && !raw.virtual } }),
    ...(facts.i ? { invisible: true } : {}),
    ...(read.readAs === undefined ? {} : { readAs: read.readAs }),
    ...(facts.xc ? { explicitCollation: true as const } : {}),
    ...(facts.srid === undefined ? {} : { srid: facts.srid }),
  }
}

const shownDefault = (d: string | number): ColumnDefaultInfo => (typeof d === 'string' ? { kind: 'literal', text: d } : { kind: 'now', precision: d })

function readDefault(raw: RawColumn, type: ColumnInfo['type'], facts: ColumnFacts, nullable: boolean): ColumnDefaultInfo | undefined {
  if (raw.default === null && facts.dr && facts.d !== undefined) return { kind: 'expression', expression: facts.d, reads: true }
  if (raw.default === null) return nullable && !facts.nd ? { kind: 'literal', text: null } : undefined
  const temporal = type.name === 'datetime' || type.name === 'timestamp'
  if (facts.d === undefined && temporal && isNow(raw.default)) return { kind: 'now', precision: type.decimals }
  const literal = readLiteral(raw.default)
  // A literal in PostgreSQL where the record says an expression with a function or a column: someone changed the default behind us.
  // Types without literal defaults in MySQL have their expressions folded to literals by PostgreSQL.
  if (facts.d !== undefined && (withoutLiterals.has(type.name) || !(literal && /[(`]/.test(facts.d)))) return { kind: 'expression', expression: facts.d }
  if (literal) return literal.text === null ? { kind: 'literal', text: null } : literalDefault(type, literal.text)
  return { kind: 'expression', expression: facts.d ?? mysqlText(raw.default) }
}

const withoutLiterals = new Set(['json', 'geometry', 'tinytext', 'text', 'mediumtext', 'longtext', 'tinyblob', 'blob', 'mediumblob', 'longblob'])

/** Puts columns into MySQL's order: recorded names first to last; a column the record does not know stays behind its PostgreSQL neighbour. */
function ordered(columns: readonly ColumnInfo[], order: readonly string[] | undefined): readonly ColumnInfo[] {
  if (order === undefined) return columns
  const result = order.flatMap((name) => columns.find((c) => c.name === name) ?? [])
  columns.forEach((column, i) => {
    if (result.includes(column)) return
    const before = columns[i - 1]
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, column)
  })
  return result
}

const rules: Readonly<Record<string, ReferenceRule>> = { a: 'NO ACTION', r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' }

function readForeignKey(raw: RawForeignKey, relation: string, nameOf: (attribute: string) => string, context: LoadContext): ForeignKeyInfo {
  return {
    name: constraintName(raw.comment, relation, raw.name),
    columns: raw.columns.map(nameOf),
    database: context.databaseOf(raw.schema),
    table: tableName(raw),
    references: raw.references,
    onDelete: rules[raw.onDelete] ?? 'NO ACTION',
    onUpdate: rules[raw.onUpdate] ?? 'NO ACTION',
    constraint: raw.name,
  }
}

const tableName = (raw: RawForeignKey): string => readComment<TableFacts>(raw.tableComment).facts.n ?? raw.table

const constraintName = (comment: string | null, relation: string, name: string): string => readComment<ConstraintFacts>(comment).facts.n ?? outerName(relation, name)

function covered(raw: RawTable): { readonly partitionCheck?: string } {
  const check = raw.checks.find((c) => isPartitionCheck(c.name))
  return check ? { partitionCheck: check.name } : {}
}

function readChecks(raw: RawTable, relation: string, facts: TableFacts): CheckInfo[] {
  const enforced = raw.checks.filter((c) => !isUnsignedCheck(c.name) && !isPartitionCheck(c.name)).map((check): CheckInfo => {
    const { x, n } = readComment<ConstraintFacts>(check.comment).facts
    return { name: n ?? outerName(relation, check.name), expression: x ?? mysqlText(check.expression), enforced: true, constraint: check.name }
  })
  const others = (facts.ck ?? []).map(([name, expression]): CheckInfo => ({ name, expression, enforced: false }))
  return [...enforced, ...others].sort(byName)
}

/** Takes a kept view; returns it without columns, marked invalid. */
export function readDetached(raw: { readonly definition: string; readonly comment: string | null; readonly owner: string }, context: LoadContext): TableInfo {
  const { facts } = readComment<TableFacts>(raw.comment)
  return {
    database: context.database, schema: context.schema, name: facts.n ?? context.relation, relation: context.relation, oid: 0, kind: 'view',
    columns: [], keys: [], foreignKeys: [], checks: [], options: { engine: '', collation: context.databaseCollation, comment: 'VIEW', createOptions: {} },
    view: { ...readView({ viewDefinition: raw.definition, checkOption: null, owner: raw.owner }, facts.view), invalid: true },
  }
}

function readView(raw: Pick<RawTable, 'viewDefinition' | 'checkOption' | 'owner'>, facts: ViewFacts | undefined): ViewInfo {
  return {
    text: facts?.text ?? (raw.viewDefinition ?? '').trim().replace(/;$/, ''),
    ...(facts?.definition === undefined ? {} : { definition: facts.definition }),
    ...(facts?.named ? { named: true } : {}),
    ...(facts?.abroad ? { abroad: true } : {}),
    ...(facts?.sys ? { system: true } : {}),
    known: facts !== undefined,
    algorithm: (facts?.algorithm ?? 'UNDEFINED') as ViewInfo['algorithm'],
    definer: facts?.definer ?? `${raw.owner}@%`,
    security: (facts?.security ?? 'DEFINER') as ViewInfo['security'],
    check: (facts?.check ?? raw.checkOption ?? 'NONE') as ViewInfo['check'],
  }
}

export type { KeyFacts }
