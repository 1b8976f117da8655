import type { Answer, Cell } from '../../golden/cases.ts'

/** What two answers to one statement differ in: the first of error, names, types, values, warnings. Undefined when they agree. */
export type Difference = 'error' | 'name' | 'type' | 'value' | 'warnings'

export function difference(ours: Answer, theirs: Answer): Difference | undefined {
  if (ours.error?.[0] !== theirs.error?.[0]) return 'error'
  if (JSON.stringify(ours.names) !== JSON.stringify(theirs.names)) return 'name'
  if (JSON.stringify(ours.types) !== JSON.stringify(theirs.types)) return 'type'
  const real = theirs.types?.map((t) => /^(DOUBLE|FLOAT)/.test(t)) ?? []
  const same = ours.rows?.length === theirs.rows?.length && (ours.rows ?? []).every((row, r) => row.every((cell, c) => sameCell(cell, theirs.rows?.[r]?.[c] ?? null, real[c] === true)))
  if (!same) return 'value'
  return sameWarnings(ours.warnings ?? [], theirs.warnings ?? []) ? undefined : 'warnings'
}

type Warnings = NonNullable<Answer['warnings']>

/** As many warnings, or the same ones when each is counted once: a constant that warns is converted once here, for every row in MySQL (which tells the row's number of some). */
function sameWarnings(ours: Warnings, theirs: Warnings): boolean {
  return ours.length === theirs.length || distinct(ours) === distinct(theirs)
}

const distinct = (warnings: Warnings): string => [...new Map(warnings.map((w) => [w.join().replace(/ at row \d+$/, ''), w[1]])).values()].toSorted((x, y) => x - y).join()

/** Approximate numbers may differ in the last digits: mathematical libraries do. */
function sameCell(ours: Cell, theirs: Cell, real: boolean): boolean {
  if (ours === null || theirs === null) return ours === theirs
  if (typeof ours !== 'string' || typeof theirs !== 'string') return JSON.stringify(ours) === JSON.stringify(theirs)
  if (ours === theirs) return true
  return real && Math.abs(Number(ours) - Number(theirs)) <= 1e-13 * Math.abs(Number(theirs))
}
