/** What a LIKE pattern says about the order of what it matches: its constant beginning, as bounds that an index can use. */

/** How a collation orders the beginning of strings: by code point, or by the Unicode algorithm (digits before letters, case apart). */
export type PrefixOrder = 'binary' | 'unicode'

const TOP: Readonly<Record<PrefixOrder, string>> = { binary: '\u{10ffff}', unicode: '\uffff' }

/**
 * Takes a pattern, its escape character and the order; returns bounds such that every string the pattern matches is >= low and < high.
 * A pattern without a usable beginning gives bounds that hold for every string.
 */
export function likeBounds(pattern: string, escape: string, order: PrefixOrder): { readonly low: string; readonly high: string } {
  let prefix = ''
  for (let i = 0; i < pattern.length; i++) {
    let c = pattern[i] as string
    if (c === '%' || c === '_') break
    if (c === escape && i + 1 < pattern.length) c = pattern[++i] as string
    // anything but these may be ignored, expanded or contracted with its neighbours
    if (!(order === 'unicode' ? /[A-Za-z0-9]/ : /[\x20-\x7d]/).test(c)) break
    prefix += c
  }
  return { low: prefix, high: successor(prefix, order) }
}

/** The least string that is greater than all strings with this beginning. */
function successor(prefix: string, order: PrefixOrder): string {
  const last = prefix.at(-1)
  if (last === undefined) return TOP[order]
  if (order === 'binary') return prefix.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1)
  const lower = last.toLowerCase()
  if (lower === 'z') return successor(prefix.slice(0, -1), order)
  return prefix.slice(0, -1) + (lower === '9' ? 'a' : String.fromCharCode(lower.charCodeAt(0) + 1))
}
