// table
import type { Known } from './known.ts'

/** Reviewed differences between the gateway's and MySQL's SELECT statements. */
export const KNOWN_SELECTS: readonly Known[] = []
