/** LIKE as SHOW uses it: `%` and `_`, backslash escapes, without regard to case. */
export function likeMatcher(pattern: string): (text: string) => boolean {
  let source = '^'
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i] as string
    if (c === '\\' && i + 1 < pattern.length) source += escapeRegExp(pattern[++i] as string)
    else if (c === '%') source += '[\\s\\S]*'
    else if (c === '_') source += '[\\s\\S]'
    else source += escapeRegExp(c)
  }
  const expression = new RegExp(`${source}$`, 'iu')
  return (text) => expression.test(text)
}

const escapeRegExp = (c: string): string => c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
