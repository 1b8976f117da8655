import { fingerprint } from './fingerprint.ts'
import { defaultParseOptions } from './lexer.ts'

/** Takes MySQL text; returns it with `?` for every literal, or only its first word where it cannot be read. */
export function redactSql(sql: string): string {
  const bytes = Buffer.from(sql)
  const shape = fingerprint(bytes, defaultParseOptions)
  if (shape === undefined) return `${/^\s*\w*/.exec(sql)?.[0]?.trim() ?? ''} …`
  let out = ''
  let from = 0
  for (let i = 0; i < shape.literals.length; i += 3) {
    const start = shape.literals[i] ?? 0
    const end = shape.literals[i + 1] ?? 0
    out += `${bytes.toString('utf8', from, start)}?`
    from = end
  }
  return out + bytes.toString('utf8', from)
}
