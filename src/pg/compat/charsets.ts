import { UPPER_HALVES } from '../../types/charset-codes.ts'

const escaped = (text: string): string => [...text].map((c) => `\\${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

/** aproxy.charset_table(charset): the characters of a single-byte character set beyond ASCII, and the characters that have their bytes' numbers; NULL for other sets. */
export function charsetStatements(): string[] {
  const rows = Object.entries(UPPER_HALVES).map(([name, upper]) => {
    const pairs = [...upper].map((c, i) => [c, String.fromCharCode(0x80 + i)] as const).filter(([c], i) => c !== '\ufffd' && c > '\x7f' && upper.indexOf(c) === i)
    const side = (n: 0 | 1): string => (pairs.length === 0 ? `''` : `U&'${escaped(pairs.map((p) => p[n]).join(''))}'`)
    return `WHEN '${name}' THEN ARRAY[${side(0)}, ${side(1)}]`
  })
  return [`CREATE OR REPLACE FUNCTION aproxy.charset_table(charset text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE charset COLLATE "C" ${rows.join('\n    ')} END
$$`]
}
