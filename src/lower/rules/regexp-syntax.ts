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

/** Flags may change within a group; then letters spell out both cases, because PostgreSQL's options hold for a whole expression. */
const INLINE = /\(\?[a-z]*-?[a-z]*[:)]/

/**
 * Takes a regular expression in ICU's syntax (MySQL manual: Regular Expressions), a match type and whether the collation ignores case;
 * returns it as an advanced regular expression of PostgreSQL's, options in front. Throws 3685 and its kin for what is no expression, 1235 for what PostgreSQL cannot match.
 */
export function translateRegexp(source: string, matchType: string, ignoreCase: boolean): string {
  if (source === '') throw mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT')
  return new Translation(source, flagsOf(matchType, ignoreCase)).text
}

class Translation {
  readonly #source: string
  readonly #ignoreCase: boolean
  /** letters are spelled out in both cases */
  readonly #spelled: boolean
  #flags: Flags & { extended: boolean }
  #at = 0
  #out = ''
  /** whether a quantifier may follow */
  #atom = false
  #groups = 0
  #references = 0
  readonly #open: (Flags & { extended: boolean })[] = []

  constructor(source: string, flags: Flags) {
    this.#source = source
    const leading = /^\(\?([a-z]+)\)/.exec(source)
    this.#flags = { ...flags, extended: false }
    if (leading) {
      this.#flags = withFlags(this.#flags, leading[1] as string, '')
      this.#at = leading[0].length
    }
    this.#ignoreCase = this.#flags.ignoreCase
    this.#spelled = INLINE.test(source.slice(this.#at).replaceAll('(?:', '('))
  }

  get text(): string {
    while (this.#at < this.#source.length) this.#step()
    if (this.#open.length > 0) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
    if (this.#references > this.#groups) throw mysqlError('ER_REGEXP_INVALID_BACK_REF')
    // options first: "***" and "(?" would mean something else in front
    return `(?${this.#ignoreCase && !this.#spelled ? 'i' : 'c'})${this.#out}`
  }

  #put(text: string, next: number, atom: boolean): void {
    this.#out += text
    this.#at = next
    this.#atom = atom
  }

  #step(): void {
    const source = this.#source
    const at = this.#at
    const c = source[at] as string
    const f = this.#flags
    if (f.extended && /\s/.test(c)) {
      this.#at++
      return
    }
    if (f.extended && c === '#') {
      const end = source.indexOf('\n', at)
      this.#at = end < 0 ? source.length : end + 1
      return
    }
    switch (c) {
      case '\\': {
        const [text, next, atom] = escape(source, at)
        const reference = /^\\([1-9])$/.exec(text)
        if (reference) this.#references = Math.max(this.#references, Number(reference[1]))
        return this.#put(text, next, atom)
      }
      case '[': {
        const [text, next] = bracket(source, at, this.#spelled && f.ignoreCase)
        return this.#put(text, next, true)
      }
      case '(': return this.#group()
      case ')': {
        const flags = this.#open.pop()
        if (flags === undefined) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
        this.#flags = flags
        return this.#put(')', at + 1, true)
      }
      case '.': return this.#put(f.dotAll ? '.' : f.unixLines ? '[^\\n]' : '[^\\n\\r\\u0085\\u2028\\u2029]', at + 1, true)
      // the end, or before a last line break
      case '$': return this.#put(f.multiline ? '(?=\\n|\\Z)' : '(?=\\n?\\Z)', at + 1, false)
      case '^': return this.#put(f.multiline ? '(?:^|(?<=\\n))' : '^', at + 1, false)
      case '|': return this.#put('|', at + 1, false)
      case '*': case '+': case '?': case '{': {
        if (!this.#atom) throw mysqlError('ER_REGEXP_RULE_SYNTAX', 1, at + 1)
        const [text, next] = quantifier(source, at)
        return this.#put(text, next, false)
      }
      default: {
        const point = String.fromCodePoint(source.codePointAt(at) as number)
        return this.#put(this.#spelled && f.ignoreCase ? bothCases(point) : point, at + point.length, true)
      }
    }
  }

  #group(): void {
    const rest = this.#source.slice(this.#at)
    const at = this.#at
    const open = (text: string, length: number): void => {
      this.#open.push(this.#flags)
      this.#put(text, at + length, false)
    }
    if (!rest.startsWith('(?')) {
      this.#groups++
      return open('(', 1)
    }
    if (rest.startsWith('(?#')) {
      const end = rest.indexOf(')')
      if (end < 0) throw mysqlError('ER_REGEXP_MISMATCHED_PAREN')
      this.#at = at + end + 1
      return
    }
    const plain = /^\(\?(?::|=|!|<=|<!)/.exec(rest)
    if (plain) return open(plain[0], plain[0].length)
    const named = /^\(\?<([A-Za-z][A-Za-z0-9]*)>/.exec(rest)
    if (named) {
      this.#groups++
      return open('(', named[0].length)
    }
    if (rest.startsWith('(?>')) throw unsupported('an atomic group')
    const flags = /^\(\?([a-z]*)(?:-([a-z]*))?([:)])/.exec(rest)
    if (flags) {
      const changed = withFlags(this.#flags, flags[1] ?? '', flags[2] ?? '')
      if (flags[3] === ':') open('(?:', flags[0].length)
      else this.#at = at + flags[0].length
      this.#flags = changed
      return
    }
    if (/^\(\?[{(]/.test(rest)) throw mysqlError('ER_REGEXP_UNIMPLEMENTED')
    throw mysqlError('ER_REGEXP_RULE_SYNTAX', 1, at + 3)
  }
}

function withFlags<F extends Flags & { extended: boolean }>(flags: F, on: string, off: string): F {
  const result = { ...flags }
  for (const [letters, value] of [[on, true], [off, false]] as const) {
    for (const c of letters) {
      if (c === 'i') result.ignoreCase = value
      else if (c === 's') result.dotAll = value
      else if (c === 'm') result.multiline = value
      else if (c === 'x') result.extended = value
      else if (c !== 'w' && c !== 'u') throw mysqlError('ER_REGEXP_INVALID_FLAG')
    }
  }
  return result
}

function bothCases(c: string): string {
  const cases = new Set([c, c.toLowerCase(), c.toUpperCase()].filter((x) => [...x].length === 1))
  return cases.size > 1 ? `[${[...cases].join('')}]` : c
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
function bracket(source: string, at: number, spelled: boolean): readonly [string, number] {
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
      if (!named) throw /^\[[.=:]/.test(source.slice(i)) ? mysqlError('ER_REGEXP_ILLEGAL_ARGUMENT') : unsupported('a set inside a set')
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
    if (spelled && range) {
      const [from, to] = [range[1] as string, range[2] as string]
      out += `${from}-${to}`
      if (/[a-z]/i.test(from) && /[a-z]/i.test(to)) for (const [x, y] of [[from.toLowerCase(), to.toLowerCase()], [from.toUpperCase(), to.toUpperCase()]] as const) out += x <= y ? `${x}-${y}` : ''
      i += range[0].length
      continue
    }
    const point = String.fromCodePoint(source.codePointAt(i) as number)
    out += spelled && point !== '-' ? bothCases(point).replace(/^\[(.*)\]$/, '$1') : point
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
