/**
 * The value of a user variable with the type that MySQL keeps for it: integers, decimals and doubles stay numbers, everything else
 * is a string with a collation (dates, enumerations and JSON too) or bytes. NULL keeps the type it came with.
 */
export type UserValue =
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'uint'; readonly value: bigint }
  /** The digits as MySQL prints them, scale included. */
  | { readonly kind: 'decimal'; readonly value: string }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string; readonly collation: string }
  | { readonly kind: 'bytes'; readonly value: Buffer }
  | {
      readonly kind: 'null'
      readonly of: 'int' | 'uint' | 'decimal' | 'double' | 'string' | 'bytes'
      readonly collation?: string
    }

/** What `SELECT @never_set` gives. */
export const UNSET: UserValue = { kind: 'null', of: 'bytes' }

/** A client's user variables; names are case-insensitive (manual: "User-Defined Variables"). */
export class UserVariables {
  #values: Map<string, UserValue> | undefined

  /** Takes a name without the @; returns its value, NULL when never set. */
  get(name: string): UserValue {
    return this.#values?.get(name.toLowerCase()) ?? UNSET
  }

  /** Takes a name without the @ and its new value. */
  set(name: string, value: UserValue): void {
    this.#values ??= new Map()
    this.#values.set(name.toLowerCase(), value)
  }

  /** Names in lower case and their values. */
  entries(): Iterable<readonly [string, UserValue]> {
    return this.#values?.entries() ?? []
  }

  get size(): number {
    return this.#values?.size ?? 0
  }
}
