import type { Repr, MySqlType } from './type.ts'

/**
 * A value that the gateway itself holds: a literal, a statement parameter, a user variable, a session fact.
 * `string` text is decoded; `bytes` is a binary string (also a text literal whose bytes are not UTF-8).
 */
export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'decimal'; readonly text: string }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string; readonly collation?: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'hex'; readonly bytes: Buffer }
  | { readonly kind: 'date' | 'datetime' | 'time'; readonly text: string }
  | { readonly kind: 'json'; readonly text: string }

export const NULL_VALUE: Value = { kind: 'null' }

/** Where a bound parameter of a plan takes its value from when the plan runs. */
export type ValueSource =
  | { readonly kind: 'literal'; readonly slot: number; readonly negative?: boolean }
  | { readonly kind: 'param'; readonly index: number }
  | { readonly kind: 'user-variable'; readonly name: string }
  /** a parameter or variable of the stored program that runs the statement */
  | { readonly kind: 'local'; readonly index: number }
  | { readonly kind: 'session'; readonly fact: SessionFact }
  | { readonly kind: 'constant'; readonly value: Value }
  /** One column of a VALUES list, sent as an array: element i comes from cell i; undefined is NULL. */
  | { readonly kind: 'rows'; readonly position: number; readonly cells: readonly (ValueSource | undefined)[] }
  /** The rows of a table that the gateway makes, as JSON; `pins`: values that the query wants of its columns, so that other rows need not be made. */
  | { readonly kind: 'system-table'; readonly database: string; readonly table: string; readonly pins: Readonly<Record<string, ValueSource>> }

/** What the session knows and PostgreSQL does not; read when a plan runs. `now` is the statement's start, a datetime(6) in the session time zone. */
export type SessionFact =
  | 'now' | 'utc-now' | 'unix-now' | 'last-insert-id' | 'row-count' | 'found-rows' | 'database' | 'connection-id' | 'user' | 'current-user' | 'version'
  | `variable:${string}` | `global:${string}`

/**
 * Text that is no date or time where one is wanted: error 1525 that names the kind, the zero value, or `none`: NULL without a word.
 * `unfit`: known to be no value of the column beside it, `cut`: known to be more than that holds; both say so.
 */
export type Strictness = 'date' | 'datetime' | 'timestamp' | 'zero' | 'none' | 'unfit' | 'cut'

/**
 * How a bound value is converted before it is sent.
 * expression: as MySQL converts an operand (`'12abc'` to a double is 12 with warning 1292);
 * `strict`: what becomes of text that is no date or time; `beside`: the column that it is compared with.
 * `document`: text beside JSON is a document, not a JSON string; the argument's number and the function's name are for its error.
 * column: as MySQL stores into a column (range, length, truncation; errors or warnings by sql_mode), with the column's name for the text
 * (and the table's, which JSON errors tell).
 */
export type Conversion =
  | PrefixConversion
  | { readonly kind: 'expression'; readonly to: Repr; readonly type: MySqlType; readonly strict?: Strictness; readonly beside?: { readonly kind: string; readonly column: string }; readonly document?: readonly [argument: number, named: string] }
  | { readonly kind: 'column'; readonly to: Repr; readonly type: MySqlType; readonly column: string; readonly table?: string; readonly notNull: boolean; readonly ignore?: boolean; /** the row of a VALUES list, from 2 */ readonly row?: number }

/** The bounds of a LIKE pattern's beginning, beside the LIKE itself: what an index can use. */
export interface PrefixConversion {
  readonly kind: 'prefix'
  readonly bound: 'low' | 'high'
  readonly order: 'binary' | 'unicode'
  readonly escape: string
  readonly to: Repr
  readonly type: MySqlType
}

/** A plan's parameter. Two slots with the same source and conversion are one object, so that the printer gives them one number. */
export interface ParamSlot {
  readonly source: ValueSource
  readonly conversion: Conversion
}
