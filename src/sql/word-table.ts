/** What the lexer knows about words. */
import { charsetNames, functionIdentifiers, functionWords, nonReservedWords, reservedWords } from './keywords.ts'

/** Token kinds. `error` is text that is no token at all: the parser fails when it arrives there. */
export const T = {
  end: 0, word: 1, quoted: 2, string: 3, national: 4, int: 5, decimal: 6, double: 7, hex: 8, bit: 9, param: 10, variable: 11, op: 12, hint: 13, charset: 14, error: 15,
} as const

/** Bits of `aux` for words. */
export const RESERVED = 1
export const NON_ASCII = 2
/** Bits of `aux` for strings, quoted names and variables: escapes or doubled quotes inside. The literal's ordinal is `aux >> 2`. */
export const ESCAPED = 1

/** Word as written in all upper or all lower case → its upper-case form and class; mixed case takes a second look. */
export interface WordEntry { readonly word: string; readonly flags: number; readonly hintable: boolean }
export const FUNCTION = 4
export const CHARSET_PREFIX = 8
export const wordEntries = new Map<string, WordEntry>()
const addWord = (word: string, flags: number): void => {
  const old = wordEntries.get(word)
  const entry = { word, flags: flags | (old?.flags ?? 0), hintable: /^(SELECT|INSERT|UPDATE|DELETE|REPLACE)$/.test(word) }
  wordEntries.set(word, entry)
  wordEntries.set(word.toLowerCase(), entry)
}
for (const w of nonReservedWords) addWord(w, 0)
for (const w of reservedWords) addWord(w, RESERVED)
for (const w of functionWords) addWord(w, functionIdentifiers.has(w) ? 0 : FUNCTION)
for (const w of charsetNames) addWord(`_${w.toUpperCase()}`, CHARSET_PREFIX)
