/** Where a value comes from, as far as MySQL's warnings and errors about its conversion to a number depend on that. */
import type { BoundExpr } from '../analyze/bound.ts'
import { familyOf } from '../types/type.ts'
import { resultsOf } from './rules/operators.ts'

export interface Origin {
  /** text is read as DOUBLE or integer without a word */
  readonly quiet: boolean
  /** what is told of text that becomes a DECIMAL: all (1366 when there are no digits, 1292 for what is cut), the rest (1292 alone), that it is empty of digits (1366 alone), nothing */
  readonly heard: 'all' | 'rest' | 'empty' | 'nothing'
  /** a DOUBLE beyond BIGINT is an error (1690) and not cut; text beyond it is told (1105) */
  readonly computed: boolean
  /** a time is written with six digits of the second, or without a fraction when it has none */
  readonly summed?: true
  /** a FLOAT is written with the digits of a DOUBLE */
  readonly widened?: true
  /** the name that warnings about a document give it */
  readonly name: string
}

/** Functions whose text is read in another way than that of most. */
const FUNCTIONS: Readonly<Record<string, Partial<Origin>>> = {
  COALESCE: { quiet: true, widened: true }, IFNULL: { quiet: true, widened: true }, GREATEST: { quiet: true, widened: true }, LEAST: { quiet: true, widened: true }, ANY_VALUE: { quiet: true, widened: true },
  MD5: { quiet: true }, SHA: { quiet: true }, SHA1: { quiet: true },
  REGEXP_REPLACE: { quiet: true, heard: 'nothing' }, REGEXP_SUBSTR: { quiet: true, heard: 'nothing' },
  '~': { quiet: true, heard: 'rest' }, '|': { quiet: true, heard: 'rest' }, '&': { quiet: true, heard: 'rest' }, '^': { quiet: true, heard: 'rest' }, '<<': { quiet: true, heard: 'rest' }, '>>': { quiet: true, heard: 'rest' },
  CONV: { computed: false }, BIN: { computed: false }, OCT: { computed: false }, JSON_VALUE: { heard: 'rest' }, ADDTIME: { summed: true }, SUBTIME: { summed: true }, DATE_ADD: { summed: true }, DATE_SUB: { summed: true }, ADDDATE: { summed: true }, SUBDATE: { summed: true }, TIMESTAMPADD: { summed: true }, STR_TO_DATE: { summed: true },
}
const NAMES: Readonly<Record<string, string>> = { CAST: 'cast_as_json', '->': 'json_extract', JSON_MERGE: 'json_merge_preserve' }
const isLong = (e: BoundExpr): boolean => e.type.name.endsWith('text') || e.type.name.endsWith('blob')

export function originOf(e: BoundExpr): Origin {
  switch (e.kind) {
    case 'column': return { quiet: isLong(e), heard: isLong(e) ? 'empty' : 'all', computed: false, name: e.column.name }
    case 'any-value': return originOf(e.operand)
    case 'call': {
      const chosen = e.name === 'NULLIF' ? e.args.slice(0, 1) : resultsOf(e)
      return chosen.length > 0 ? oneOf(chosen.map(originOf), e.name === 'NULLIF' ? originOf(chosen[0] as BoundExpr).name : e.name.toLowerCase()) : { quiet: false, heard: 'empty', computed: true, name: NAMES[e.name] ?? e.name.toLowerCase(), ...FUNCTIONS[e.name] }
    }
    case 'aggregate': case 'window': return { quiet: (e.name === 'MAX' || e.name === 'MIN') && e.over === undefined, heard: 'empty', computed: familyOf(e.type) === 'real' && e.name !== 'MAX' && e.name !== 'MIN', name: e.name.toLowerCase() }
    case 'subquery': return e.query.kind === 'select' && e.query.items[0] !== undefined ? ofItem(e.query.items[0].expr) : { quiet: isLong(e), heard: 'all', computed: false, name: '' }
    default: return { quiet: false, heard: 'rest', computed: false, name: '' }
  }
}

/** IF, CASE and NULLIF read the value they choose. */
function oneOf(origins: readonly Origin[], name: string): Origin {
  return { quiet: origins.every((o) => o.quiet), heard: origins[0]?.heard ?? 'rest', computed: origins.some((o) => o.computed), ...(origins.some((o) => o.widened) ? { widened: true as const } : {}), name }
}

/** A member's text is kept as it is. */
const ofItem = (e: BoundExpr): Origin => (e.type.values === undefined ? originOf(e) : { ...originOf(e), quiet: true })
