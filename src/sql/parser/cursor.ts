import { mysqlError } from '../../errors/mysql-error.ts'
import type { MySqlError } from '../../errors/mysql-error.ts'
import type { Expr, QualifiedName, Span } from '../ast.ts'
import { decodeText, defaultParseOptions, ESCAPED, NON_ASCII, RESERVED, T, TokenStream, unescape } from '../lexer.ts'
import type { ParseOptions } from '../lexer.ts'
import { notLabels, notRoles } from '../keywords.ts'

export interface Token {
  readonly type: number
  readonly start: number
  readonly end: number
  /** Upper-case unquoted word, '' for everything else. */
  readonly word: string
  /** Operator text, '' for everything else. */
  readonly op: string
  /** Decoded identifier, of words, quoted names and user variables. */
  readonly name?: string
  /** Unescaped bytes, of strings. */
  readonly text?: string
}

const SYNTAX_ERROR = 'You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use'
const MAX_DEPTH = 300
const THREAD_STACK = 1048576

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/**
 * The parser's place in the text. Words that touch a dot (`t.select`, `NEW.x`) are plain names and never match `at()`.
 * `position` may be saved and set again to look ahead; it counts tokens.
 */
export class Cursor {
  readonly source: string
  readonly options: ParseOptions
  readonly stream: TokenStream
  position = 0
  /** Ordinals of literals that became replaceable nodes of the tree; the others (aliases, lengths, comments) belong to the statement's shape. */
  readonly free: boolean[] = []
  /** An operand that was read before it was known to be one (a parenthesised query); the next primary expression takes it. */
  pending: Expr | undefined
  pendingStart = 0
  /** What is wrong with a statement that can be read: told when no syntax error comes behind it. */
  mistake: MySqlError | undefined
  readonly #types: number[]
  readonly #words: string[]
  readonly #from: number
  #depth = 0

  /** `from`: byte offset where the statement begins; line numbers count from there. */
  constructor(source: string, options: ParseOptions = defaultParseOptions, from = 0) {
    this.source = source
    this.options = options
    this.stream = new TokenStream(source, options, from)
    this.#types = this.stream.types
    this.#words = this.stream.words
    this.#from = from
  }

  /** Kind of the current token (a value of `T`). */
  get type(): number {
    return this.#types[this.position]!
  }

  /** Upper-case word or operator text of the current token, '' otherwise. */
  get word(): string {
    return this.#words[this.position]!
  }

  get start(): number {
    return this.stream.starts[this.position]!
  }

  get end(): number {
    return this.stream.ends[this.position]!
  }

  /** Index of the token n places ahead; reads on when a `;` lies between. */
  ahead(n: number): number {
    const i = this.position + n
    while (i >= this.#types.length) {
      const last = this.#types[this.#types.length - 1]
      if (last === T.end || last === T.error) return this.#types.length - 1
      this.stream.more()
    }
    return i
  }

  token(): Token {
    return this.#tokenAt(this.position)
  }

  peek(n = 1): Token {
    return this.#tokenAt(this.ahead(n))
  }

  /** Upper-case word (or operator text) of the token n places ahead. */
  peekWord(n = 1): string {
    return this.#words[this.ahead(n)]!
  }

  peekType(n = 1): number {
    return this.#types[this.ahead(n)]!
  }

  #tokenAt(i: number): Token {
    const type = this.#types[i]!
    const base = { type, start: this.stream.starts[i]!, end: this.stream.ends[i]!, word: type === T.word ? this.#words[i]! : '', op: type === T.op ? this.#words[i]! : '' }
    if (type === T.word || type === T.quoted || type === T.variable) return { ...base, name: this.#nameAt(i) }
    if (type === T.string || type === T.national) return { ...base, text: this.#stringAt(i) }
    return base
  }

  #nameAt(i: number): string {
    const { source, stream } = this
    const type = this.#types[i]!
    const start = stream.starts[i]!
    const end = stream.ends[i]!
    if (type === T.word) {
      const raw = source.slice(start, end)
      return (stream.aux[i]! & NON_ASCII) === 0 ? raw : decodeText(raw)
    }
    const open = type === T.variable ? start + 1 : start
    const mark = source.charAt(open)
    if (mark === '`' || (mark === '"' && this.options.ansiQuotes)) {
      const body = source.slice(open + 1, end - 1)
      return decodeText((stream.aux[i]! & ESCAPED) === 0 ? body : body.replaceAll(mark + mark, mark))
    }
    if (mark === "'" || mark === '"') {
      const body = source.slice(open + 1, end - 1)
      return decodeText((stream.aux[i]! & ESCAPED) === 0 ? body : unescape(body, mark, this.options.noBackslashEscapes))
    }
    return decodeText(source.slice(open, end))
  }

  #stringAt(i: number): string {
    const { source, stream } = this
    const open = stream.starts[i]! + (this.#types[i] === T.national ? 1 : 0)
    const body = source.slice(open + 1, stream.ends[i]! - 1)
    return (stream.aux[i]! & ESCAPED) === 0 ? body : unescape(body, source.charAt(open), this.options.noBackslashEscapes)
  }

  /** Steps to the next token; the end of the text is never passed. */
  advance(): void {
    if (this.position + 1 < this.#types.length) this.position++
    else this.position = this.ahead(1)
  }

  /** True when the current token is this unquoted keyword (or this operator). */
  at(word: string): boolean {
    return this.#words[this.position] === word
  }

  atAny(...words: string[]): boolean {
    return words.includes(this.#words[this.position]!)
  }

  accept(word: string): boolean {
    if (this.#words[this.position] !== word) return false
    this.advance()
    return true
  }

  /** All words in a row, or none is taken. */
  acceptAll(...words: string[]): boolean {
    for (let i = 0; i < words.length; i++) if (this.#words[this.ahead(i)] !== words[i]) return false
    for (let i = 0; i < words.length; i++) this.advance()
    return true
  }

  /** Takes the first of the words that stands here; returns it, or undefined. */
  acceptAny(...words: string[]): string | undefined {
    const word = this.#words[this.position]!
    if (word === '' || !words.includes(word)) return undefined
    this.advance()
    return word
  }

  expect(word: string): void {
    if (this.#words[this.position] !== word) this.fail()
    this.advance()
  }

  /** One of the words must stand here; returns it. */
  expectAny(...words: string[]): string {
    return this.acceptAny(...words) ?? this.fail()
  }

  atOp(op: string): boolean {
    return this.#words[this.position] === op
  }

  acceptOp(op: string): boolean {
    return this.accept(op)
  }

  expectOp(op: string): void {
    this.expect(op)
  }

  /** True at the end of the text or at a `;`. */
  atEnd(): boolean {
    return this.#types[this.position] === T.end || this.#words[this.position] === ';'
  }

  /** True when an identifier stands here. */
  atIdentifier(): boolean {
    return this.identifierAt(0)
  }

  identifierAt(n: number): boolean {
    const i = this.ahead(n)
    const type = this.#types[i]
    return type === T.quoted || (type === T.word && (this.stream.aux[i]! & RESERVED) === 0)
  }

  /** Any identifier MySQL allows: quoted, or a word that is not reserved. */
  identifier(): string {
    if (!this.identifierAt(0)) this.fail()
    const name = this.#nameAt(this.position)
    this.advance()
    return name
  }

  /** A column alias: an identifier or a string. */
  aliasIdentifier(): string {
    return this.#types[this.position] === T.string ? this.textLiteral() : this.identifier()
  }

  /** An identifier or a string, where MySQL takes either (host names, plugin names, engine names). */
  identifierOrText(): string {
    return this.#types[this.position] === T.string ? this.textLiteral() : this.identifier()
  }

  labelIdentifier(): string {
    if (this.#types[this.position] === T.word && notLabels.has(this.#words[this.position]!)) this.fail()
    return this.identifier()
  }

  roleIdentifier(): string {
    if (this.#types[this.position] === T.word && notRoles.has(this.#words[this.position]!)) this.fail()
    return this.identifierOrText()
  }

  /** `a` or `a.b` */
  qualifiedName(): QualifiedName {
    const start = this.start
    const first = this.identifier()
    if (!this.accept('.')) return { name: first, span: this.spanFrom(start) }
    const name = this.anyName()
    return { schema: first, name, span: this.spanFrom(start) }
  }

  /** An identifier behind a dot: reserved words only when they touch it. */
  anyName(): string {
    return this.identifier()
  }

  atString(): boolean {
    return this.#types[this.position] === T.string
  }

  /** A plain string literal; returns its bytes. */
  stringLiteral(): string {
    if (this.#types[this.position] !== T.string) this.fail()
    const bytes = this.#stringAt(this.position)
    this.advance()
    return bytes
  }

  /** Unescaped bytes of the string token that stands here, plain or national; steps over it. */
  stringBytes(): string {
    const bytes = this.#stringAt(this.position)
    this.advance()
    return bytes
  }

  /** A plain string literal; returns its text. */
  textLiteral(): string {
    return decodeText(this.stringLiteral())
  }

  /** A user variable `@x`; returns its name. */
  userVariable(): string {
    if (this.#types[this.position] !== T.variable) this.fail()
    const name = this.#nameAt(this.position)
    this.advance()
    return name
  }

  /** `user`, `user@host`, `'user'@'host'`; the host is absent when not written. */
  account(): { user: string; host?: string } {
    const user = this.identifierOrText()
    return this.#types[this.position] === T.variable ? { user, host: this.userVariable() } : { user }
  }

  /** A size such as 4096, 16M, 1G (letters K, M, G); returns the number. */
  sizeLiteral(): number {
    if (this.#types[this.position] === T.word) {
      const match = /^(\d+)([KMG])$/i.exec(this.text())
      if (match === null) this.fail()
      this.advance()
      return Number(match[1]) * 1024 ** ('KMG'.indexOf(match[2]!.toUpperCase()) + 1)
    }
    return this.integer()
  }

  /** A whole number that fits a JS number exactly: lengths, counts, sizes. */
  integer(): number {
    return Number(this.ulong())
  }

  /** An unsigned whole number, decimal or hexadecimal; returns its decimal digits. */
  ulong(): string {
    const type = this.#types[this.position]
    const text = this.text()
    if (type !== T.int && !(type === T.hex && text.startsWith('0x'))) this.fail()
    this.advance()
    return type === T.int ? text : BigInt(text).toString()
  }

  /** Source text of the current token. */
  text(): string {
    return this.source.slice(this.start, this.end)
  }

  /** Ordinal of the current literal token, counted from the beginning of the statement as the fingerprint counts. */
  nextSlot(): number {
    return this.stream.aux[this.position]! >> 2
  }

  /** Offset to begin a span at: where the current token starts. */
  mark(): number {
    return this.stream.starts[this.position]!
  }

  /** From a mark to the end of the last token taken. */
  spanFrom(mark: number): Span {
    const end = this.position > 0 ? this.stream.ends[this.position - 1]! : mark
    return { start: mark, end: end < mark ? mark : end }
  }

  /** Where the last token taken ends. */
  get lastEnd(): number {
    return this.position > 0 ? this.stream.ends[this.position - 1]! : this.#from
  }

  /** Throws the syntax error that points at the current token. */
  fail(): never {
    this.failAt(this.start)
  }

  failAt(start: number): never {
    // The server drops blanks around a query and the closing semicolons before it looks at it.
    let from = this.#from
    while (isBlank(this.source.charCodeAt(from))) from++
    let end = this.source.length
    while (end > start && (isBlank(this.source.charCodeAt(end - 1)) || this.source.charCodeAt(end - 1) === 59)) end--
    let line = 1
    for (let i = this.source.indexOf('\n', from); i >= 0 && i < start; i = this.source.indexOf('\n', i + 1)) line++
    // 80 characters of at most four bytes; the message template cuts to 80.
    throw mysqlError('ER_PARSE_ERROR', SYNTAX_ERROR, decodeText(this.source.slice(start, Math.min(end, start + 324))), line)
  }

  /** Every recursive production enters; too deep nesting is refused as the server refuses it when its stack is used up. */
  enter(): void {
    if (++this.#depth > MAX_DEPTH) this.tooDeep()
  }

  leave(): void {
    this.#depth--
  }

  tooDeep(): never {
    throw mysqlError('ER_STACK_OVERRUN_NEED_MORE', THREAD_STACK - 20000, THREAD_STACK, 20000)
  }
}
