// table
/** Options after the column list of CREATE TABLE, in ALTER TABLE, of partitions and of databases. */
import type { QualifiedName, TableOption } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { acceptCharacterSet, atCharacterSet, parseCharsetName, parseList, parseWordOrText } from './terms.ts'

type OptionValue = TableOption['value']
type OptionParser = (c: Cursor) => OptionValue

const anyNumber: OptionParser = (c) => {
  const text = c.ulong()
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}
/** Sizes and counts of 64 bits are decimal only. */
const number: OptionParser = (c) => (c.type === T.int ? anyNumber(c) : c.fail())
const numberOrDefault: OptionParser = (c) => (c.accept('DEFAULT') ? 'default' : anyNumber(c))
const flagOrDefault: OptionParser = (c) => (c.accept('DEFAULT') ? 'default' : c.text() === '0' || c.text() === '1' ? number(c) : c.fail())
const text: OptionParser = (c) => c.textLiteral()
const wordOrText: OptionParser = parseWordOrText
const oneOf =
  (...words: string[]): OptionParser =>
  (c) =>
    c.expectAny(...words).toLowerCase()
/** 16777216, 16M, 1G */
const size: OptionParser = (c) => {
  if (!/^\d+[kmg]$/i.test(c.text())) return anyNumber(c)
  const text = c.text().toUpperCase()
  c.advance()
  return text
}
const tables: OptionParser = (c) => {
  c.expectOp('(')
  const names: readonly QualifiedName[] = c.atOp(')') ? [] : parseList(c, (each) => each.qualifiedName())
  c.expectOp(')')
  return names
}

const TABLE_OPTIONS: Readonly<Record<string, readonly [name: string, parse: OptionParser]>> = {
  ENGINE: ['engine', wordOrText],
  SECONDARY_ENGINE: ['secondary_engine', (c) => (c.accept('NULL') ? 'null' : parseWordOrText(c))],
  MAX_ROWS: ['max_rows', number],
  MIN_ROWS: ['min_rows', number],
  AVG_ROW_LENGTH: ['avg_row_length', number],
  PASSWORD: ['password', text],
  COMMENT: ['comment', text],
  COMPRESSION: ['compression', text],
  ENCRYPTION: ['encryption', text],
  AUTO_INCREMENT: ['auto_increment', number],
  PACK_KEYS: ['pack_keys', flagOrDefault],
  STATS_AUTO_RECALC: ['stats_auto_recalc', flagOrDefault],
  STATS_PERSISTENT: ['stats_persistent', flagOrDefault],
  STATS_SAMPLE_PAGES: ['stats_sample_pages', numberOrDefault],
  CHECKSUM: ['checksum', anyNumber],
  TABLE_CHECKSUM: ['checksum', anyNumber],
  DELAY_KEY_WRITE: ['delay_key_write', anyNumber],
  ROW_FORMAT: ['row_format', oneOf('DEFAULT', 'FIXED', 'DYNAMIC', 'COMPRESSED', 'REDUNDANT', 'COMPACT')],
  UNION: ['union', tables],
  INSERT_METHOD: ['insert_method', oneOf('NO', 'FIRST', 'LAST')],
  TABLESPACE: ['tablespace', wordOrText],
  CONNECTION: ['connection', text],
  KEY_BLOCK_SIZE: ['key_block_size', number],
  ENGINE_ATTRIBUTE: ['engine_attribute', text],
  SECONDARY_ENGINE_ATTRIBUTE: ['secondary_engine_attribute', text],
  AUTOEXTEND_SIZE: ['autoextend_size', size],
}

const PARTITION_OPTIONS: Readonly<Record<string, readonly [name: string, parse: OptionParser]>> = {
  ENGINE: ['engine', wordOrText],
  COMMENT: ['comment', text],
  MAX_ROWS: ['max_rows', anyNumber],
  MIN_ROWS: ['min_rows', anyNumber],
  TABLESPACE: ['tablespace', wordOrText],
  NODEGROUP: ['nodegroup', anyNumber],
}

/** Returns the option at the cursor, or undefined (nothing consumed) when there is none. */
export function parseTableOption(c: Cursor): TableOption | undefined {
  const mark = c.mark()
  const word = c.word
  const row = TABLE_OPTIONS[word]
  if (row !== undefined && Object.hasOwn(TABLE_OPTIONS, word)) {
    c.expect(word)
    return named(c, mark, row[0], row[1])
  }
  if (c.acceptAll('START', 'TRANSACTION')) return { name: 'start_transaction', value: 1, span: c.spanFrom(mark) }
  if (c.accept('STORAGE')) {
    return { name: 'storage', value: oneOf('DISK', 'MEMORY')(c), span: c.spanFrom(mark) }
  }
  return parseDirectory(c, mark) ?? parseCharsetOption(c, mark)
}

/** Takes whether a comma may stand between options; returns every option at the cursor. */
export function parseTableOptions(c: Cursor, commas: boolean): TableOption[] {
  const options: TableOption[] = []
  for (;;) {
    if (commas && options.length > 0 && c.acceptOp(',')) {
      options.push(parseTableOption(c) ?? c.fail())
      continue
    }
    const option = parseTableOption(c)
    if (option === undefined) return options
    options.push(option)
  }
}

export function parsePartitionOptions(c: Cursor): TableOption[] {
  const options: TableOption[] = []
  for (;;) {
    const option = parsePartitionOption(c)
    if (option === undefined) return options
    options.push(option)
  }
}

function parsePartitionOption(c: Cursor): TableOption | undefined {
  const mark = c.mark()
  if (c.accept('STORAGE')) {
    c.expect('ENGINE')
    return named(c, mark, 'engine', wordOrText)
  }
  const word = c.word
  const row = PARTITION_OPTIONS[word]
  if (row !== undefined && Object.hasOwn(PARTITION_OPTIONS, word)) {
    c.expect(word)
    return named(c, mark, row[0], row[1])
  }
  return parseDirectory(c, mark)
}

/** Takes whether READ ONLY is allowed (ALTER DATABASE only); returns the options, possibly none. */
export function parseDatabaseOptions(c: Cursor, alter: boolean): TableOption[] {
  const options: TableOption[] = []
  for (;;) {
    const mark = c.mark()
    if (alter && c.at('READ')) {
      c.expect('READ')
      c.expect('ONLY')
      options.push(named(c, mark, 'read_only', numberOrDefault))
      continue
    }
    const option = parseCharsetOption(c, mark, true)
    if (option === undefined) return options
    options.push(option)
  }
}

/** Whether a database option begins here: ALTER DATABASE may leave out the name; CHARSET and ENCRYPTION are names there. */
export function atDatabaseOption(c: Cursor): boolean {
  return c.atAny('DEFAULT', 'COLLATE', 'READ', 'CHARACTER', 'CHAR')
}

function parseDirectory(c: Cursor, mark: number): TableOption | undefined {
  if (c.acceptAll('DATA', 'DIRECTORY')) return named(c, mark, 'data_directory', text)
  if (c.acceptAll('INDEX', 'DIRECTORY')) return named(c, mark, 'index_directory', text)
  return undefined
}

function parseCharsetOption(c: Cursor, mark: number, database = false): TableOption | undefined {
  const explicit = c.accept('DEFAULT')
  if (atCharacterSet(c)) {
    acceptCharacterSet(c)
    return named(c, mark, 'character_set', parseCharsetName)
  }
  if (c.accept('COLLATE')) return named(c, mark, 'collate', parseCharsetName)
  if (database && c.accept('ENCRYPTION')) return named(c, mark, 'encryption', text)
  return explicit ? c.fail() : undefined
}

function named(c: Cursor, mark: number, name: string, parse: OptionParser): TableOption {
  c.acceptOp('=')
  const value = parse(c)
  return { name, value, span: c.spanFrom(mark) }
}
