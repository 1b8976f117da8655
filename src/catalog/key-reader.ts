import { mysqlText } from './expression-reader.ts'
import { readComment, type KeyFacts } from './facts.ts'
import { outerName } from './names.ts'
import type { ColumnInfo, KeyInfo, KeyPartInfo } from './table.ts'

export interface RawIndex {
  readonly name: string
  readonly unique: boolean
  readonly primary: boolean
  readonly partial: boolean
  readonly valid: boolean
  readonly exclusion: boolean
  readonly method: string
  /** attribute numbers; 0 = expression */
  readonly columns: readonly number[]
  readonly options: readonly number[]
  readonly definitions: readonly string[] | null
  readonly comment: string | null
}

/** Takes the indexes of a relation in creation order, the keys that exist only as facts, and the recorded order of their names; returns MySQL's keys in MySQL's order. */
export function readIndexes(raw: readonly RawIndex[], columns: readonly ColumnInfo[], relation: string, recorded: readonly KeyFacts[], order: readonly string[] = []): { keys: KeyInfo[]; flag(column: string): ColumnInfo['key'] } {
  const keys = raw.filter((index) => index.valid && !index.exclusion && !(index.partial && index.unique)).map((index) => readIndex(index, columns, relation))
  for (const facts of recorded) {
    const parts = readParts(facts, columns)
    if (parts.length === 0) continue
    keys.push({
      name: facts.n ?? '', type: facts.type ?? 'index', parts, comment: facts.c ?? '', visible: facts.i !== 1,
      using: facts.type === 'fulltext' ? 'FULLTEXT' : facts.type === 'spatial' ? 'SPATIAL' : 'BTREE',
      ...(facts.parser === undefined ? {} : { parser: facts.parser }),
    })
  }
  const place = (key: KeyInfo): number => { const at = order.indexOf(key.name); return at < 0 ? order.length : at }
  const sorted = keys.map((key, i) => ({ key, i, at: place(key), rank: rankOf(key, columns) })).sort((a, b) => a.rank - b.rank || a.at - b.at || a.i - b.i).map((k) => k.key)
  return { keys: sorted, flag: (column) => flagOf(column, sorted, columns) }
}

function readIndex(raw: RawIndex, columns: readonly ColumnInfo[], relation: string): KeyInfo {
  const { comment, facts } = readComment<KeyFacts>(raw.comment)
  const recorded = facts.parts && facts.parts.length >= raw.columns.length ? readParts(facts, columns) : []
  const parts = recorded.length > 0 ? recorded : raw.columns.map((num, i) => readPart(num, raw.definitions?.[i], ((raw.options[i] ?? 0) & 1) === 1, columns))
  return {
    name: raw.primary ? 'PRIMARY' : (facts.n ?? outerName(relation, raw.name)),
    index: raw.name,
    type: facts.type ?? (raw.primary ? 'primary' : raw.unique ? 'unique' : 'index'),
    parts,
    comment: facts.c ?? comment,
    visible: facts.i !== 1,
    using: facts.using ?? (facts.type === 'fulltext' ? 'FULLTEXT' : 'BTREE'),
    ...(facts.gen ? { generated: true as const } : {}),
    ...(facts.using ? { explicitUsing: true as const } : {}),
    ...(facts.parser === undefined ? {} : { parser: facts.parser }),
  }
}

function readPart(num: number, definition: string | undefined, descending: boolean, columns: readonly ColumnInfo[]): KeyPartInfo {
  const down = descending ? { descending: true as const } : {}
  const column = columns.find((c) => c.attnum === num)
  if (column) return { column: column.name, ...down }
  return { expression: mysqlText(definition ?? ''), ...down }
}

/** Parts as recorded; a column that is gone takes its part with it. */
function readParts(facts: KeyFacts, columns: readonly ColumnInfo[]): KeyPartInfo[] {
  return (facts.parts ?? []).flatMap(([text, length, descending]): KeyPartInfo[] => {
    const down = descending ? { descending: true as const } : {}
    if (text.startsWith('(')) return [{ expression: text.slice(1, -1), ...down }]
    const column = columns.find((c) => c.name === text)
    return column ? [{ column: column.name, ...(length ? { length } : {}), ...down }] : []
  })
}

/** MySQL's order of keys: primary, unique without NULLs, unique, others; those over expressions after columns; FULLTEXT last. */
function rankOf(key: KeyInfo, columns: readonly ColumnInfo[]): number {
  if (key.type === 'primary') return 0
  const expressions = key.parts.some((p) => 'expression' in p)
  if (key.type === 'unique') {
    const nullable = key.parts.some((p) => 'expression' in p || columns.find((c) => c.name === p.column)?.nullable !== false)
    return (nullable ? 2 : 1) + (expressions ? 0.5 : 0)
  }
  return key.type === 'fulltext' ? 5 : expressions ? 4 : 3
}

function flagOf(name: string, keys: readonly KeyInfo[], columns: readonly ColumnInfo[]): ColumnInfo['key'] {
  const has = (key: KeyInfo, first: boolean): boolean => (first ? key.parts.slice(0, 1) : key.parts).some((p) => 'column' in p && p.column === name)
  if (keys.some((key) => key.type === 'primary' && has(key, false))) return 'PRI'
  // The first unique key without NULLs stands in for a missing primary key (manual: SHOW COLUMNS).
  if (!keys.some((key) => key.type === 'primary')) {
    const promoted = keys.find((key) => key.type === 'unique' && key.parts.every((p) => 'column' in p && p.length === undefined && columns.find((c) => c.name === p.column)?.nullable === false))
    if (promoted && has(promoted, false)) return 'PRI'
  }
  if (keys.some((key) => key.type === 'unique' && key.parts.length === 1 && has(key, true))) return 'UNI'
  return keys.some((key) => key.type !== 'primary' && has(key, true)) ? 'MUL' : ''
}
