import { errorWithText, mysqlError } from '../errors/mysql-error.ts'
import { ERRORS } from '../errors/table.ts'
import { fingerprint } from '../sql/fingerprint.ts'
import { defaultParseOptions, T, TokenStream } from '../sql/lexer.ts'
import type { ParseOptions } from '../sql/lexer.ts'
import { digestOf } from './plan-cache.ts'

/** One rule of the operator's own: it has `match` or `digest`, and `replace` or `refuse`. */
export interface StatementRule {
  readonly name: string
  readonly match?: RegExp | undefined
  readonly digest?: string | undefined
  readonly replace?: string | undefined
  readonly refuse?: string | undefined
}

interface RuleSource extends Omit<StatementRule, 'match'> {
  readonly match?: string | undefined
}

/** What the operator has said of statements: beginnings that are refused, and rules; looked at before anything else is done with a statement. */
export class StatementRules {
  readonly #beginnings: readonly (readonly string[])[]
  readonly #rules: readonly StatementRule[]

  /** Takes beginnings such as `DROP DATABASE`, and the rules in order. */
  private constructor(beginnings: readonly string[], rules: readonly RuleSource[]) {
    this.#beginnings = beginnings.map((text) => words(Buffer.from(text).toString('latin1'), defaultParseOptions, 0, Infinity).words).filter((w) => w.length > 0)
    this.#rules = rules.map(({ match, ...rule }) => ({ ...rule, ...(match === undefined ? {} : { match: new RegExp(match, 'i') }) }))
  }

  /** Returns undefined when there is nothing to look for. */
  static of(beginnings: readonly string[], rules: readonly RuleSource[]): StatementRules | undefined {
    const active = rules.filter((r) => r.replace !== undefined || r.refuse !== undefined)
    return beginnings.length + active.length === 0 ? undefined : new StatementRules(beginnings, active)
  }

  /** Takes a text (one byte each character) and where a statement in it begins; returns the text with that statement replaced, or as it was. Throws 1148 when it is refused. */
  apply(source: string, options: ParseOptions, from = 0): string {
    const longest = this.#beginnings.reduce((n, b) => Math.max(n, b.length), 0)
    const found = words(source, options, from, longest)
    if (this.#beginnings.some((b) => b.every((word, i) => found.words[i] === word))) throw mysqlError('ER_NOT_ALLOWED_COMMAND')
    const bytes = Buffer.from(source.slice(found.start, found.end), 'latin1')
    const text = bytes.toString('utf8')
    for (const rule of this.#rules) {
      if (!(rule.match === undefined ? rule.digest === digestOfText(bytes, options) : rule.match.test(text))) continue
      if (rule.refuse !== undefined) throw errorWithText(ERRORS.ER_NOT_ALLOWED_COMMAND.errno, rule.refuse)
      const replaced = rule.match === undefined ? (rule.replace as string) : text.replace(rule.match, rule.replace as string)
      return source.slice(0, found.start) + Buffer.from(replaced).toString('latin1') + source.slice(found.end)
    }
    return source
  }
}

function digestOfText(bytes: Buffer, options: ParseOptions): string | undefined {
  const shape = fingerprint(bytes, options)
  return shape === undefined ? undefined : digestOf(shape)
}

/** The first tokens of a statement, words in upper case, and where it begins and ends. Comments are no tokens, and what is in a version comment is. */
function words(source: string, options: ParseOptions, from: number, most: number): { words: readonly string[]; start: number; end: number } {
  const stream = new TokenStream(source, options, from)
  const found: string[] = []
  const { types, starts, ends } = stream
  const behind = types.findIndex((type, i) => type === T.end || type === T.error || source[starts[i] as number] === ';')
  const count = behind < 0 ? types.length : behind
  for (let i = 0; i < count && i < most; i++) {
    if (types[i] !== T.hint) found.push(source.slice(starts[i], ends[i]).toUpperCase())
  }
  return { words: found, start: starts[0] ?? from, end: types[behind] === T.error ? source.length : (ends[count - 1] ?? source.length) }
}
