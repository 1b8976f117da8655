import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText, defaultParseOptions, sourceFromBytes, sourceFromUtf8, T, TokenStream, unescape } from '../../../src/sql/lexer.ts'
import type { ParseOptions } from '../../../src/sql/lexer.ts'
import { Cursor } from '../../../src/sql/parser/cursor.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'

const names = Object.fromEntries(Object.entries(T).map(([name, type]) => [type, name]))

function tokens(text: string, options: Partial<ParseOptions> = {}): string[] {
  const stream = new TokenStream(sourceFromUtf8(text), { ...defaultParseOptions, ...options })
  while (stream.types.at(-1) !== T.end && stream.types.at(-1) !== T.error) stream.more()
  return stream.types.slice(0, -1).map((type, i) => `${names[type]} ${stream.source.slice(stream.starts[i], stream.ends[i])}`)
    .concat(stream.types.at(-1) === T.error ? ['error'] : [])
}

test('numbers and names that begin with digits', () => {
  assert.deepEqual(tokens('1 1. .5 1e3 1.5E-2 1a 1e 1e5a'), ['int 1', 'decimal 1.', 'decimal .5', 'double 1e3', 'double 1.5E-2', 'word 1a', 'word 1e', 'double 1e5', 'word a'])
  assert.deepEqual(tokens('t.1a `t`.1'), ['word t', 'op .', 'word 1a', 'quoted `t`', 'decimal .1'])
  assert.deepEqual(tokens('18446744073709551615 18446744073709551616 000000000000000000000001'), ['int 18446744073709551615', 'decimal 18446744073709551616', 'int 000000000000000000000001'])
  assert.deepEqual(tokens('1.e'), ['error 1.e'])
})

test('hexadecimal and bit literals', () => {
  assert.deepEqual(tokens("0x4D 0X4D x'4d' X'' 0b101 b'01' 0b12 0xg"), ['hex 0x4D', 'word 0X4D', "hex x'4d'", "hex X''", 'bit 0b101', "bit b'01'", 'word 0b12', 'word 0xg'])
  assert.deepEqual(tokens("x'123'"), ['error'])
  assert.deepEqual(tokens("b'2'"), ['error'])
})

test('strings, quotes and escapes', () => {
  assert.deepEqual(tokens(`'it''s' "a\\"b" n'x' _latin1'y' _nope 'z'`), [`string 'it''s'`, 'string "a\\"b"', "national n'x'", 'charset _latin1', "string 'y'", 'word _nope', "string 'z'"])
  assert.deepEqual(tokens('"a" \'b\\\'', { ansiQuotes: true, noBackslashEscapes: true }), ['quoted "a"', "string 'b\\'"])
  assert.deepEqual(tokens("'open"), ['error'])
  assert.equal(unescape('a\\n\\%\\_\\q\\0\\Zb', "'", false), 'a\n\\%\\_q\0\x1ab')
  assert.equal(unescape("it''s", "'", true), "it's")
})

test('comments', () => {
  assert.deepEqual(tokens('1 # c\n2 -- c\n3 --4 /* c */ 5 --'), ['int 1', 'int 2', 'int 3', 'op -', 'op -', 'int 4', 'int 5'])
  assert.deepEqual(tokens('/*!80400 1 */ /*!80401 2 /* in */ 3 */ /*!99999 4 */ /*! 5 */ /*M! 6 */ /*M!100100 7 */'), ['int 1', 'int 5'])
  assert.deepEqual(tokens('/*!50003 1'), ['int 1', 'error'])
  assert.deepEqual(tokens('/* open'), ['error'])
  assert.deepEqual(tokens('SELECT /*+ H(a) */ 1 /*+ no */'), ['word SELECT', 'hint /*+ H(a) */', 'int 1'])
})

test('operators', () => {
  assert.deepEqual(tokens('a<=>b<>c!=d<<1>>2:=->->>||&&'), ['word a', 'op <=>', 'word b', 'op <>', 'word c', 'op !=', 'word d', 'op <<', 'int 1', 'op >>', 'int 2', 'op :=', 'op ->', 'op ->>', 'op ||', 'op &&'])
  assert.deepEqual(tokens('1=!0'), ['int 1', 'error'])
  assert.deepEqual(tokens('!!1'), ['op !', 'op !', 'int 1'])
  assert.deepEqual(tokens('1 \\N'), ['int 1', 'error'])
})

test('variables', () => {
  assert.deepEqual(tokens("@a @`b c` @'d' @x.y @@global.z @"), ['variable @a', 'variable @`b c`', "variable @'d'", 'variable @x.y', 'op @@', 'word global', 'op .', 'word z', 'variable @'])
  const c = new Cursor(sourceFromUtf8("@`a``b` @'c''d' @é"))
  assert.deepEqual([c.userVariable(), c.userVariable(), c.userVariable()], ['a`b', "c'd", 'é'])
})

test('parameters', () => {
  assert.deepEqual(tokens('? ?'), ['param ?', 'param ?'])
  assert.deepEqual(tokens('?1'), ['error'])
  assert.deepEqual(tokens('?', { noParameters: true }), ['error'])
})

test('a word that touches a dot is never a keyword', () => {
  const c = new Cursor(sourceFromUtf8('select.from t. select'))
  assert.equal(c.at('SELECT'), false)
  assert.deepEqual(c.qualifiedName().name, 'from')
  assert.equal(c.identifier(), 't')
  c.expectOp('.')
  assert.equal(c.at('SELECT'), true)
})

test('function names need their parenthesis', () => {
  const word = (text: string, options: Partial<ParseOptions> = {}): boolean => new Cursor(sourceFromUtf8(text), { ...defaultParseOptions, ...options }).atIdentifier()
  assert.deepEqual([word('count(1)'), word('count (1)'), word('count'), word('count (1)', { ignoreSpace: true }), word('adddate(1)')], [false, true, true, false, true])
})

test('byte strings keep every byte', () => {
  assert.equal(sourceFromUtf8('é').length, 2)
  assert.equal(sourceFromBytes(Uint8Array.of(0xff, 0x41)), 'ÿA')
  assert.equal(decodeText(sourceFromUtf8('日本')), '日本')
  const c = new Cursor(sourceFromUtf8('`日本` 日本'))
  assert.deepEqual([c.identifier(), c.identifier()], ['日本', '日本'])
})

test('reading stops at a semicolon until more is wanted', () => {
  const stream = new TokenStream("SELECT 1; SELECT 'unfinished", defaultParseOptions)
  assert.equal(stream.types.length, 3)
  stream.more()
  assert.equal(stream.types.at(-1), T.error)
})

test('with IGNORE_SPACE a name may be apart from its point, not from a number', () => {
  assert.doesNotThrow(() => parseOne('SELECT .5 - .1', { ...defaultParseOptions, ignoreSpace: true }))
  assert.doesNotThrow(() => parseOne('SELECT t .a FROM t', { ...defaultParseOptions, ignoreSpace: true }))
})
