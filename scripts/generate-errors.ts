// Writes src/errors/table.ts from a TSV of MySQL error facts (errno, symbol, sqlstate, message, message_source, note).
// Usage: node --import tsx scripts/generate-errors.ts errors.tsv
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Texts that a running server was seen to send where the published list has another, older or unlimited one. */
const MEASURED: Record<string, string> = {
  ER_UNKNOWN_ERROR: 'Unknown error',
  ER_WINDOW_RANGE_FRAME_ORDER_TYPE: "Window '%s' with RANGE N PRECEDING/FOLLOWING frame requires exactly one deterministic ORDER BY expression, of numeric or temporal type",
  ER_NON_UNIQ_ERROR: "Column '%-.192s' in %-.192s is ambiguous",
  ER_WRONG_FIELD_WITH_GROUP:
    'Expression #%u of %s is not in GROUP BY clause and contains nonaggregated column ' +
    "'%-.192s' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by",
  ER_DUP_ENTRY: "Duplicate entry '%-.64s' for key '%-.385s'",
  ER_DUP_ENTRY_WITH_KEY_NAME: "Duplicate entry '%-.64s' for key '%-.385s'",
  ER_PARSE_ERROR: "%s near '%-.80s' at line %d",
  ER_MIX_OF_GROUP_FUNC_AND_FIELDS:
    "In aggregated query without GROUP BY, expression #%u of %s contains nonaggregated column '%-.192s'; " +
    'this is incompatible with sql_mode=only_full_group_by',
  ER_WRONG_VALUE_FOR_VAR: "Variable '%-.64s' can't be set to the value of '%-.200s'",
  ER_TRUNCATED_WRONG_VALUE: "Truncated incorrect %-.64s value: '%-.128s'",
  ER_UNKNOWN_TIME_ZONE: "Unknown or incorrect time zone: '%-.64s'",
  ER_DIVISION_BY_ZERO: 'Division by 0',
  ER_TRUNCATED_WRONG_VALUE_FOR_FIELD: "Incorrect %-.32s value: '%-.128s' for column '%.192s' at row %ld",
  ER_WRONG_VALUE_FOR_TYPE: "Incorrect %-.32s value: '%-.128s' for function %-.32s",
  ER_WRONG_VALUE: "Incorrect %-.32s value: '%-.128s'",
}

const MEASURED_STATES: Record<string, string> = {}

const source = process.argv[2]
if (source === undefined) {
  process.stderr.write('usage: generate-errors.ts errors.tsv\n')
  process.exit(2)
}

const quote = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `"${text.replaceAll('\\', '\\\\')}"`
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const symbols = new Map<string, [number, string, string]>()
for (const line of readFileSync(source, 'utf8').trimEnd().split('\n').slice(1)) {
  const [errno, symbol, sqlState, rawMessage, messageSource, note] = line.split('\t')
  if (!errno || !symbol || !sqlState || rawMessage === undefined) continue
  if (messageSource === 'none' || note?.includes('(9.x)')) continue
  const message = MEASURED[symbol] ?? rawMessage.replaceAll('\\n', '\n')
  if (symbols.has(symbol)) throw new Error(`symbol twice: ${symbol}`)
  symbols.set(symbol, [Number(errno), MEASURED_STATES[symbol] ?? sqlState, message])
}
for (const symbol of Object.keys(MEASURED)) if (!symbols.has(symbol)) throw new Error(`no such symbol: ${symbol}`)

const rows = [...symbols].map(
  ([symbol, [errno, state, text]]) => `  ${symbol}: [${errno}, '${state}', ${quote(text).replaceAll('\n', '\\n')}],`,
)
const out = `// MySQL 8.x server errors: number, SQLSTATE and message template. Written by scripts/generate-errors.ts; do not edit.

const rows = {
${rows.join('\n')}
} as const satisfies Record<string, readonly [errno: number, sqlState: string, template: string]>

export type ErrorSymbol = keyof typeof rows

export interface ErrorRow {
  readonly symbol: ErrorSymbol
  readonly errno: number
  readonly sqlState: string
  readonly template: string
}

/** Every server error by its symbol. */
export const ERRORS: Readonly<Record<ErrorSymbol, ErrorRow>> = Object.fromEntries(
  Object.entries(rows).map(([symbol, [errno, sqlState, template]]) => [symbol, { symbol, errno, sqlState, template }]),
) as Record<ErrorSymbol, ErrorRow>

const byNumber = new Map<number, ErrorRow>(Object.values(ERRORS).map((row) => [row.errno, row]))

/** Takes an error number; returns its row, or undefined for a number that MySQL 8 does not define. */
export function errorByNumber(errno: number): ErrorRow | undefined {
  return byNumber.get(errno)
}
`
writeFileSync(fileURLToPath(new URL('../src/errors/table.ts', import.meta.url)), out)
process.stdout.write(`${symbols.size} errors\n`)
