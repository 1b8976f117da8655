const dollarTag = /\$(?:[A-Za-z_][A-Za-z_0-9]*)?\$/y

/** Takes a PostgreSQL script; returns its statements without the semicolons. Knows quotes, dollar quotes and comments; comments between statements are dropped. */
export function splitScript(script: string): string[] {
  const statements: string[] = []
  let start = 0
  let empty = true
  let i = 0
  const take = (end: number): void => {
    if (!empty) statements.push(script.slice(start, end).trim())
    start = end + 1
    empty = true
  }
  while (i < script.length) {
    const c = script[i] ?? ''
    if (c === '-' && script[i + 1] === '-') {
      const end = script.indexOf('\n', i)
      i = end < 0 ? script.length : end + 1
      if (empty) start = i
    } else if (c === '/' && script[i + 1] === '*') {
      i = skipBlockComment(script, i)
      if (empty) start = i
    } else if (c === "'" || c === '"') {
      i = skipQuoted(script, i, c, c === "'" && /[eE]/.test(script[i - 1] ?? ''))
      empty = false
    } else if (c === '$') {
      dollarTag.lastIndex = i
      const tag = dollarTag.exec(script)?.[0]
      if (tag === undefined) i += 1
      else {
        const end = script.indexOf(tag, i + tag.length)
        i = end < 0 ? script.length : end + tag.length
      }
      empty = false
    } else if (c === ';') {
      take(i)
      i += 1
    } else {
      if (empty && c.trim() !== '') empty = false
      i += 1
    }
  }
  take(script.length)
  return statements
}

function skipQuoted(script: string, at: number, quote: string, escapes: boolean): number {
  let i = at + 1
  while (i < script.length) {
    if (escapes && script[i] === '\\') i += 2
    else if (script[i] === quote) {
      if (script[i + 1] !== quote) return i + 1
      i += 2
    } else i += 1
  }
  return script.length
}

function skipBlockComment(script: string, at: number): number {
  let depth = 1
  let i = at + 2
  while (i < script.length && depth > 0) {
    if (script.startsWith('/*', i)) { depth += 1; i += 2 } else if (script.startsWith('*/', i)) { depth -= 1; i += 2 } else i += 1
  }
  return i
}
