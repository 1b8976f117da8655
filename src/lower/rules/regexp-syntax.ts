import { mysqlError } from '../../errors/mysql-error.ts'

/** Match flags after the match type's letters have been read in order; the last of two that contradict wins. Throws 3900. */
interface Flags {
  ignoreCase: boolean
  multiline: boolean
  dotAll: boolean
  unixLines: boolean
}
function flagsOf(matchType: string, ignoreCase: boolean): Flags {
  const flags: Flags = { ignoreCase, multiline: false, dotAll: false, unixLines: false }
  for (const c of matchType) {
    if (c === 'c') flags.ignoreCase = false
    else if (c === 'i') flags.ignoreCase = true
    else if (c === 'm') flags.multiline = true
    else if (c === 'n') flags.dotAll = true
    else if (c === 'u') flags.unixLines = true
    else throw mysqlError('ER_WRONG_ARGUMENTS', 'regexp_like')
  }
  return flags
}

const properties: Readonly<Record<string, string>> = {
  l: '[:alpha:]', letter: '[:alpha:]', alpha: '[:alpha:]', alphabetic: '[:alpha:]', lu: '[:upper:]', upper: '[:upper:]', uppercase: '[:upper:]', ll: '[:lower:]', lower: '[:lower:]', lowercase: '[:lower:]',
  n: '[:digit:]', nd: '[:digit:]', digit: '[:digit:]', p: '[:punct:]', punct: '[:punct:]', punctuation: '[:punct:]', z: '[:space:]', space: '[:space:]', white_space: '[:space:]', alnum: '[:alnum:]', cntrl: '[:cntrl:]', xdigit: '[:xdigit:]',
}

const unsupported = (what: string): Error => mysqlError('ER_NOT_SUPPORTED_YET', `${what} in a regular expression`)
const hex = (code: number): string => `\\U${code.toString(16).padStart(8, '0')}`
const quote = (c: string): string => (/[\w\s]/u.test(c) || c.charCodeAt(0) > 127 ? c : `\\${c}`)

/**
 * Takes a regular expression in ICU's syntax (MySQL manual: Regular Expressions), a match type and whether the collation ignores case;
 * returns it as an advanced regular expression of PostgreSQL's, options in front. Throws 3685 and its kin for what is no expression, 1235 for what PostgreSQL cannot match.
 */
export function translateRegexp(source: string, matchType: string, ignoreCase: boolean): string {
  const flags = flagsOf(matchType, ignoreCase)
  let at = 0
  const leading = /^\(\?([a-z]+)\)/.exec(source)
  if (leading) {
    for (const c of leading[1] as string) {
      if (c === 'i') flags.ignoreCase = true
      else if (c === 's') flags.dotAll = true
      else if (c === 'm') flags.multiline = true
      else if (c === 'x') throw unsupported('(?x)')
      else throw mysqlError('ER_REGEXP_INVALID_FLAG')
    }
    at = leading[0].length
  }
  if (source === '') throw mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT')
  const any = flags.dotAll ? '.' : flags.unixLines ? '[^\\n]' : '[^\\n\\r\\u0085\\u2028\\u2029]'
  let out = ''
  let depth = 0
  /** whether a quantifier may follow */
  let atom = false
  while (at < source.length) {
    const c = source[at] as string
    switch (c) {
      case '\\': {
        const [text, next, isAtom] = escape(source, at)
        out += text
        at = next
        atom = isAtom
        break
      }
      case '[': {
        const [text, next] = bracket(source, at)
        out += text
        at = next
        atom = true
        break
      }
      case '(': {
        const [text, next] = group(source, at)
        out += text
        at = next
        if (text !== '') depth++
        atom = false
        break
      }
      case ')':
        if (depth-- === 0) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
        out += ')'
        at++
        atom = true
        break
      case '.':
        out += any
        at++
        atom = true
        break
      case '$':
        // the end, or before a last line break
        out += flags.multiline ? '$' : '(?=\\n?\\Z)'
        at++
        atom = false
        break
      case '^': case '|':
        out += c
        at++
        atom = false
        break
      case '*': case '+': case '?': case '{': {
        if (!atom) throw mysqlError('ER_REGEXP_RULE_SYNTAX', 1, at + 1)
        const [text, next] = quantifier(source, at)
        out += text
        at = next
        atom = false
        break
      }
      default: {
        const point = String.fromCodePoint(source.codePointAt(at) as number)
        out += point
        at += point.length
        atom = true
      }
    }
  }
  if (depth > 0) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
  // "***" and "(?" mean something else in front
  return `(?${flags.ignoreCase ? 'i' : 'c'}${flags.multiline ? 'w' : ''})${out}`
}

function quantifier(source: string, at: number): readonly [string, number] {
  let text = source[at] as string
  let next = at + 1
  if (text === '{') {
    const bound = /^\{(\d+)(,(\d*))?\}/.exec(source.slice(at))
    if (!bound) throw mysqlError('ER_REGEXP_BAD_INTERVAL')
    if (bound[3] && Number(bound[3]) < Number(bound[1])) throw mysqlError('ER_REGEXP_MAX_LT_MIN')
    if (Number(bound[1]) > 255 || Number(bound[3] ?? 0) > 255) throw unsupported('an interval over 255')
    text = bound[0]
    next = at + text.length
  }
  if (source[next] === '+') throw unsupported('a possessive quantifier')
  if (source[next] === '?') return [`${text}?`, next + 1]
  return [text, next]
}

function group(source: string, at: number): readonly [string, number] {
  const rest = source.slice(at)
  if (!rest.startsWith('(?')) return ['(', at + 1]
  if (rest.startsWith('(?#')) {
    const end = rest.indexOf(')')
    if (end < 0) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
    return ['', at + end + 1]
  }
  const plain = /^\(\?(?::|=|!|<=|<!)/.exec(rest)
  if (plain) return [plain[0], at + plain[0].length]
  const named = /^\(\?<([A-Za-z][A-Za-z0-9]*)>/.exec(rest)
  if (named) return ['(', at + named[0].length]
  if (rest.startsWith('(?>')) throw unsupported('an atomic group')
  if (/^\(\?[a-z-]*[:)]/.test(rest)) throw unsupported('a flag inside an expression')
  throw mysqlError('ER_REGEXP_RULE_SYNTAX', 1, at + 3)
}

/** One escape sequence outside brackets: its translation, what follows it, and whether it stands for a character. */
function escape(source: string, at: number): readonly [string, number, boolean] {
  const rest = source.slice(at)
  const c = rest[1]
  if (c === undefined) throw mysqlError('ER_REGEXP_BAD_ESCAPE_SEQUENCE')
  const code = /^\\(?:x\{([0-9A-Fa-f]{1,8})\}|x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|0([0-7]{1,3}))/.exec(rest)
  if (code) return [hex(code[5] !== undefined ? Number.parseInt(code[5], 8) : Number.parseInt(code[1] ?? code[2] ?? code[3] ?? code[4] ?? '0', 16)), at + code[0].length, true]
  const property = /^\\([pP])\{(\^?)([^}]*)\}/.exec(rest)
  if (property) {
    const name = properties[(property[3] as string).toLowerCase().replace(/^(is|general_category=|gc=)/, '')]
    if (name === undefined) throw unsupported(`\\p{${property[3]}}`)
    return [`[${(property[1] === 'P') !== (property[2] === '^') ? '^' : ''}${name}]`, at + property[0].length, true]
  }
  switch (c) {
    case 'b': return ['\\y', at + 2, false]
    case 'B': return ['\\Y', at + 2, false]
    case 'A': return ['\\A', at + 2, false]
    case 'z': return ['\\Z', at + 2, false]
    case 'Z': return ['(?=\\n?\\Z)', at + 2, false]
    case 'h': return ['[\\t\\u0020\\u00a0]', at + 2, true]
    case 'H': return ['[^\\t\\u0020\\u00a0]', at + 2, true]
    case 'R': return ['(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])', at + 2, true]
    case 'Q': {
      const end = source.indexOf('\\E', at + 2)
      const literal = source.slice(at + 2, end < 0 ? source.length : end)
      return [[...literal].map(quote).join(''), end < 0 ? source.length : end + 2, true]
    }
    case 'E': return ['', at + 2, false]
    case 'G': case 'X': case 'N': case 'k': case 'K': throw unsupported(`\\${c}`)
    case 'd': case 'D': case 'w': case 'W': case 's': case 'S': case 't': case 'n': case 'r': case 'f': case 'a': case 'e': return [`\\${c}`, at + 2, true]
    case 'v': return ['[\\n\\v\\f\\r\\u0085\\u2028\\u2029]', at + 2, true]
    default:
      if (/[1-9]/.test(c)) return [`\\${c}`, at + 2, true]
      // a letter without a meaning is itself
      return [quote(c), at + 2, true]
  }
}

/** A bracket expression. Sets inside sets, and their intersection, are not PostgreSQL's. */
function bracket(source: string, at: number): readonly [string, number] {
  let out = '['
  let i = at + 1
  if (source[i] === '^') {
    out += '^'
    i++
  }
  const start = i
  for (; i < source.length; ) {
    const c = source[i] as string
    if (c === ']' && i > start) return [`${out}]`, i + 1]
    if (c === '[') {
      const named = /^\[(\^?):(\^?)([A-Za-z_]+):\]/.exec(source.slice(i))
      if (!named) throw source.slice(i).startsWith('[.') || source.slice(i).startsWith('[=') ? mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT') : unsupported('a set inside a set')
      const name = properties[(named[3] as string).toLowerCase()] ?? (/^(alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit)$/.test(named[3] as string) ? `[:${named[3]}:]` : undefined)
      if (name === undefined) throw mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT')
      if (named[2] === '^') throw unsupported('a negated class inside a set')
      out += name
      i += named[0].length
      continue
    }
    if (c === '&' && source[i + 1] === '&') throw unsupported('&& inside a set')
    if (c === '\\') {
      const [text, next] = bracketEscape(source, i)
      out += text
      i = next
      continue
    }
    const range = /^([^\\[\]])-([^\\[\]])/u.exec(source.slice(i))
    if (range && (range[1] as string).codePointAt(0)! > (range[2] as string).codePointAt(0)!) throw mysqlError('ER_REGEXP_INVALID_RANGE')
    const point = String.fromCodePoint(source.codePointAt(i) as number)
    out += point
    i += point.length
  }
  throw mysqlError('ER_REGEXP_MISSING_CLOSE_BRACKET')
}

function bracketEscape(source: string, at: number): readonly [string, number] {
  const c = source[at + 1]
  if (c === 'b') return ['\\b', at + 2]
  if (c === 'p' || c === 'P') {
    const [text, next] = escape(source, at)
    if (text.startsWith('[^')) throw unsupported('a negated class inside a set')
    return [text.slice(1, -1), next]
  }
  if (c === 'h') return ['\\t\\u0020\\u00a0', at + 2]
  if (c === 'v') return ['\\n\\v\\f\\r\\u0085\\u2028\\u2029', at + 2]
  const [text, next] = escape(source, at)
  if (text.startsWith('[') || text.startsWith('(') || text === '\\y' || text === '\\Y') throw mysqlError('ER_REGEXP_BAD_ESCAPE_SEQUENCE')
  return [text, next]
}
