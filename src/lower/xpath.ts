import { errorWithText } from '../errors/mysql-error.ts'

/** An XPath expression as the helper functions read it (as JSON): one letter says what it is. */
export type XPath =
  | { readonly t: 'n'; readonly v: number }
  | { readonly t: 's'; readonly v: string }
  | { readonly t: 'v'; readonly v: number }
  | { readonly t: 'o'; readonly op: string; readonly a: XPath; readonly b: XPath }
  | { readonly t: 'f'; readonly f: string; readonly a: readonly XPath[] }
  /** steps from the root (`r`), from the context, or from what an expression gives (`e`) */
  | { readonly t: 'p'; readonly r: boolean; readonly e?: XPath; readonly p?: readonly XPath[]; readonly s: readonly Step[] }
interface Step { readonly x: string; readonly n: string; readonly p: readonly XPath[] }

export interface ParsedXPath { readonly expression: XPath; /** user variables in the order of their numbers */ readonly variables: readonly string[] }

/** Takes the text of an XPath expression; returns its tree. Throws 1105 with the rest of the text, as MySQL does. */
export function parseXPath(text: string): ParsedXPath {
  const reader = new XPathReader(text)
  return { expression: reader.whole(), variables: reader.variables }
}

/** MySQL knows these functions and their numbers of arguments. */
const functions: Readonly<Record<string, readonly [min: number, max: number]>> = {
  true: [0, 0], false: [0, 0], not: [1, 1], boolean: [1, 1], number: [0, 1], last: [0, 0], position: [0, 0], count: [1, 1], sum: [1, 1], floor: [1, 1], ceiling: [1, 1], round: [1, 1],
  contains: [2, 2], concat: [2, 255], substring: [2, 3], 'string-length': [0, 1],
}
const axes = new Set(['ancestor', 'ancestor-or-self', 'attribute', 'child', 'descendant', 'descendant-or-self', 'following', 'following-sibling', 'namespace', 'parent', 'preceding', 'preceding-sibling', 'self'])
const name = /[\p{L}_:][\p{L}\p{N}_:.\-]*/uy
const number = /\d+(?:\.\d+)?|\.\d+/y
const isNodes = (e: XPath): boolean => e.t === 'p' || (e.t === 'o' && e.op === '|')

class XPathReader {
  readonly #text: string
  readonly variables: string[] = []
  #at = 0
  /** inside brackets there is a context for position() and last() */
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): XPath {
    const e = this.#or()
    this.#space()
    if (this.#at < this.#text.length) this.#fail()
    return e
  }

  #fail(at = this.#at, message = 'XPATH syntax error'): never {
    throw errorWithText(1105, `${message}: '${this.#text.slice(at, at + 32)}'`)
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }

  #accept(token: string): boolean {
    this.#space()
    if (!this.#text.startsWith(token, this.#at)) return false
    this.#at += token.length
    return true
  }

  #expect(token: string): void {
    if (!this.#accept(token)) this.#fail()
  }

  #match(pattern: RegExp): string | undefined {
    this.#space()
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }

  /** A word that stands where only an operator can. */
  #word(word: string): boolean {
    this.#space()
    const after = this.#text[this.#at + word.length] ?? ''
    if (!this.#text.startsWith(word, this.#at) || /[\p{L}\p{N}_.\-]/u.test(after)) return false
    this.#at += word.length
    return true
  }

  #or(): XPath {
    let left = this.#and()
    while (this.#word('or')) left = { t: 'o', op: 'or', a: left, b: this.#and() }
    return left
  }

  #and(): XPath {
    let left = this.#equality()
    while (this.#word('and')) left = { t: 'o', op: 'and', a: left, b: this.#equality() }
    return left
  }

  #compared(op: string, a: XPath, at: number, right: () => XPath): XPath {
    const b = right()
    if (isNodes(a) && isNodes(b)) this.#fail(at, 'XPATH error: comparison of two nodesets is not supported')
    return { t: 'o', op, a, b }
  }

  #equality(): XPath {
    let left = this.#relational()
    for (;;) {
      this.#space()
      const at = this.#at
      const op = this.#accept('!=') ? '!=' : this.#accept('=') ? '=' : undefined
      if (op === undefined) return left
      left = this.#compared(op, left, at, () => this.#relational())
    }
  }

  #relational(): XPath {
    let left = this.#additive()
    for (;;) {
      this.#space()
      const at = this.#at
      const op = this.#accept('<=') ? '<=' : this.#accept('>=') ? '>=' : this.#accept('<') ? '<' : this.#accept('>') ? '>' : undefined
      if (op === undefined) return left
      left = this.#compared(op, left, at, () => this.#additive())
    }
  }

  #additive(): XPath {
    let left = this.#multiplicative()
    for (;;) {
      const op = this.#accept('+') ? '+' : this.#accept('-') ? '-' : undefined
      if (op === undefined) return left
      left = { t: 'o', op, a: left, b: this.#multiplicative() }
    }
  }

  #multiplicative(): XPath {
    let left = this.#unary()
    for (;;) {
      const op = this.#accept('*') ? '*' : this.#word('div') ? 'div' : this.#word('mod') ? 'mod' : undefined
      if (op === undefined) return left
      left = { t: 'o', op, a: left, b: this.#unary() }
    }
  }

  #unary(): XPath {
    if (this.#accept('-')) return { t: 'o', op: '-', a: { t: 'n', v: 0 }, b: this.#unary() }
    let left = this.#path()
    while (this.#accept('|')) {
      const at = this.#at - 1
      const right = this.#path()
      if (!isNodes(left) || !isNodes(right)) this.#fail(at)
      left = { t: 'o', op: '|', a: left, b: right }
    }
    return left
  }

  #path(): XPath {
    this.#space()
    if (this.#accept('//')) return { t: 'p', r: true, s: [descend, ...this.#steps()] }
    if (this.#accept('/')) {
      this.#space()
      return { t: 'p', r: true, s: this.#stepAhead() ? this.#steps() : [] }
    }
    const primary = this.#primary()
    if (primary === undefined) return { t: 'p', r: false, s: this.#steps() }
    if (!isNodes(primary)) return primary
    const predicates = this.#predicates()
    const steps = this.#accept('//') ? [descend, ...this.#steps()] : this.#accept('/') ? this.#steps() : []
    return predicates.length > 0 || steps.length > 0 ? { t: 'p', r: false, e: primary, p: predicates, s: steps } : primary
  }

  #stepAhead(): boolean {
    name.lastIndex = this.#at
    return /[.@*]/.test(this.#text[this.#at] ?? '') || name.test(this.#text)
  }

  #primary(): XPath | undefined {
    const at = this.#at
    const c = this.#text[at]
    if (c === '(') {
      this.#at++
      const e = this.#or()
      this.#expect(')')
      return e
    }
    if (c === '"' || c === "'") {
      const end = this.#text.indexOf(c, at + 1)
      if (end < 0) this.#fail()
      this.#at = end + 1
      return { t: 's', v: this.#text.slice(at + 1, end) }
    }
    if (c === '$') return this.#variable()
    const digits = c === '.' && !/\d/.test(this.#text[at + 1] ?? '') ? undefined : this.#match(number)
    if (digits !== undefined) return { t: 'n', v: Number(digits) }
    const word = this.#match(name)
    const count = word === undefined ? undefined : functions[word]
    if (word !== undefined && count !== undefined && this.#accept('(')) return this.#call(word, count)
    this.#at = at
    return undefined
  }

  #variable(): XPath {
    const at = this.#at++
    if (this.#text[this.#at] !== '@') this.#fail(at, 'Unknown XPATH variable at')
    this.#at++
    const word = this.#match(name)
    if (word === undefined) this.#fail()
    const known = this.variables.indexOf(word.toLowerCase())
    if (known >= 0) return { t: 'v', v: known }
    this.variables.push(word.toLowerCase())
    return { t: 'v', v: this.variables.length - 1 }
  }

  #call(f: string, [min, max]: readonly [number, number]): XPath {
    const a: XPath[] = []
    if (!this.#accept(')')) {
      do a.push(this.#or())
      while (a.length < max && this.#accept(','))
      this.#expect(')')
    }
    if (a.length < min || (this.#depth === 0 && a.length === 0 && ['position', 'last', 'string-length', 'number'].includes(f))) this.#fail()
    return { t: 'f', f, a }
  }

  #steps(): Step[] {
    const steps = [this.#step()]
    for (;;) {
      if (this.#accept('//')) steps.push(descend, this.#step())
      else if (this.#accept('/')) steps.push(this.#step())
      else return steps
    }
  }

  #step(): Step {
    if (this.#accept('..')) return { x: 'parent', n: 'node()', p: this.#predicates() }
    if (this.#accept('.')) return { x: 'self', n: 'node()', p: this.#predicates() }
    if (this.#accept('@')) return { x: 'attribute', n: this.#test(), p: this.#predicates() }
    this.#space()
    const at = this.#at
    const word = /[\p{L}][\p{L}\-]*(?=\s*::)/uy
    const axis = this.#match(word)
    if (axis !== undefined && axes.has(axis)) {
      this.#expect('::')
      return { x: axis, n: this.#test(), p: this.#predicates() }
    }
    this.#at = at
    return { x: 'child', n: this.#test(), p: this.#predicates() }
  }

  #test(): string {
    if (this.#accept('*')) return '*'
    const word = this.#match(name)
    if (word === undefined) this.#fail()
    if ((word === 'text' || word === 'node' || word === 'comment') && /^\s*\(\s*\)/.test(this.#text.slice(this.#at))) {
      this.#expect('(')
      this.#expect(')')
      return `${word}()`
    }
    return word
  }

  #predicates(): XPath[] {
    const found: XPath[] = []
    while (this.#accept('[')) {
      this.#depth++
      found.push(this.#or())
      this.#depth--
      this.#expect(']')
    }
    return found
  }
}

const descend: Step = { x: 'descendant-or-self', n: 'node()', p: [] }
