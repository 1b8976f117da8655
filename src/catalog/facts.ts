/**
 * What PostgreSQL cannot hold of a MySQL schema lives in the object's comment: the user's own comment, then a line `aproxy:{…}` in compact JSON.
 * Comments survive pg_dump, restore and ALTER from either side. A fact that PostgreSQL's catalogs contradict is stale and ignored by the reader.
 */

export interface ColumnFacts {
  /** MySQL name where it is longer than PostgreSQL's 63 bytes */
  readonly n?: string
  /** declared type (COLUMN_TYPE), where storage alone does not tell it */
  readonly t?: string
  /** MySQL collation, where PostgreSQL's column has none (never for ordinary text) */
  readonly co?: string
  /** charset or collation was written on the column itself: SHOW CREATE TABLE repeats it */
  readonly xc?: 1
  /** canonical MySQL text of an expression default */
  readonly d?: string
  /** the expression reads other columns: PostgreSQL has no default */
  readonly dr?: 1
  /** a nullable column that has no default at all (ALTER COLUMN … DROP DEFAULT) */
  readonly nd?: 1
  /** ON UPDATE CURRENT_TIMESTAMP(n) */
  readonly u?: number
  /** canonical MySQL text of a generation expression */
  readonly g?: string
  /** declared VIRTUAL (PostgreSQL stores it) */
  readonly v?: 1
  /** INVISIBLE */
  readonly i?: 1
  /** SRID of a spatial column */
  readonly srid?: number
}

export interface TableFacts {
  readonly n?: string
  /** database of a temporary table */
  readonly db?: string
  readonly e?: string
  /** default collation */
  readonly co?: string
  readonly rf?: string
  /** remembered options: MAX_ROWS, STATS_PERSISTENT, … */
  readonly o?: Readonly<Record<string, string>>
  /** PARTITION BY text */
  readonly p?: string
  /** column order, when it is not PostgreSQL's */
  readonly order?: readonly string[]
  /** order of the keys but the primary, when it is not that of their names: a restored dump makes indexes in the order of their names */
  readonly ko?: readonly string[]
  /** keys without an index in PostgreSQL: FULLTEXT, SPATIAL, multi-valued */
  readonly k?: readonly KeyFacts[]
  /** CHECK … NOT ENFORCED: name, text */
  readonly ck?: readonly (readonly [string, string])[]
  /** foreign keys whose parent does not exist yet */
  readonly fk?: readonly PendingForeignKey[]
  /** MySQL's own view definition (canonical SELECT text), and its attributes */
  readonly view?: ViewFacts
}

export interface ViewFacts {
  readonly text: string
  /** the text that INFORMATION_SCHEMA.VIEWS shows, where it is another */
  readonly definition?: string
  /** the statement named the columns */
  readonly named?: 1
  /** system tables are read: PostgreSQL's view is empty */
  readonly sys?: 1
  /** tables of other databases are read */
  readonly abroad?: 1
  readonly algorithm?: string
  readonly definer?: string
  readonly security?: string
  readonly check?: string
  readonly columns?: readonly ViewColumnFacts[]
}
export interface ViewColumnFacts {
  readonly n: string
  readonly t: string
  readonly co?: string
  readonly null?: 0
  /** the digits that an expression may have, where a column of its type has others */
  readonly l?: number
  /** the type that DESCRIBE shows, where it is another: that of a table's column */
  readonly s?: string
  /** the default that DESCRIBE shows: a literal, or the precision of CURRENT_TIMESTAMP */
  readonly d?: string | number
}

export interface KeyFacts {
  /** MySQL name, where `table__name` does not tell it */
  readonly n?: string
  /** u unique, f fulltext, s spatial; absent: read from the index */
  readonly type?: 'index' | 'unique' | 'fulltext' | 'spatial'
  /** parts as [column, prefix length or 0, 1 = descending] or ['(expression)', 0, …]; present when the index does not tell */
  readonly parts?: readonly (readonly [string, number?, 1?])[]
  readonly c?: string
  /** INVISIBLE */
  readonly i?: 1
  readonly using?: 'BTREE' | 'HASH'
  /** made by the gateway for a foreign key; goes when an explicit key covers it */
  readonly gen?: 1
  /** WITH PARSER */
  readonly parser?: string
}

export interface ConstraintFacts {
  readonly n?: string
  /** canonical MySQL text of a CHECK */
  readonly x?: string
}

export interface PendingForeignKey {
  readonly n: string
  readonly c: readonly string[]
  readonly db: string
  readonly t: string
  readonly r: readonly string[]
  readonly d?: string
  readonly u?: string
}

export interface DatabaseFacts {
  readonly cs?: string
  readonly co?: string
  readonly enc?: 1
}

const mark = 'aproxy:{'

/** Takes a user comment and facts; returns the comment to store, or null when there is nothing to keep. */
export function writeComment(comment: string, facts: object): string | null {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (entries.length === 0) {
    // A user's own comment that looks like facts must not be read as facts: an empty record after it shields it.
    if (!looksLikeFacts(comment)) return comment === '' ? null : comment
  }
  const tail = `aproxy:${JSON.stringify(Object.fromEntries(entries))}`
  return comment === '' ? tail : `${comment}\n${tail}`
}

/** Takes a stored comment; returns the user's part and the facts (empty when there are none). Never throws. */
export function readComment<T extends object>(stored: string | null | undefined): { comment: string; facts: T; recorded: boolean } {
  const none = { facts: {} as T, recorded: false }
  if (stored === null || stored === undefined) return { comment: '', ...none }
  const start = tailStart(stored)
  if (start < 0) return { comment: stored, ...none }
  try {
    const facts = JSON.parse(stored.slice(start + mark.length - 1)) as T
    if (typeof facts !== 'object' || facts === null) return { comment: stored, ...none }
    return { comment: start === 0 ? '' : stored.slice(0, start - 1), facts, recorded: true }
  } catch {
    return { comment: stored, ...none }
  }
}

const looksLikeFacts = (text: string): boolean => tailStart(text) >= 0

// JSON never holds a raw line break, so the last line that starts with the mark is the record.
function tailStart(text: string): number {
  const at = text.lastIndexOf(`\n${mark}`)
  if (at >= 0) return at + 1
  return text.startsWith(mark) ? 0 : -1
}
