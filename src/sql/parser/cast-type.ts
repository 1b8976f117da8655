import type { CastType } from '../ast.ts'
import { T } from '../lexer.ts'
import type { Cursor } from './cursor.ts'
import { parseWholeLength } from './data-type.ts'

const parenthesized = (c: Cursor): number => {
  c.expect('(')
  const n = parseWholeLength(c)
  c.expect(')')
  return n
}
const optionalLength = (c: Cursor): { length?: number } => (c.at('(') ? { length: parenthesized(c) } : {})

/** Character set of CHAR(n) in a cast: `CHARACTER SET x`, `CHARSET x`, ASCII, UNICODE, BYTE; a BINARY attribute changes nothing that a cast shows. */
function charset(c: Cursor): { charset?: string } {
  c.accept('BINARY')
  let name: string | undefined
  if (c.accept('ASCII')) name = 'latin1'
  else if (c.accept('UNICODE')) name = 'ucs2'
  else if (c.accept('BYTE')) name = 'binary'
  else if (c.accept('CHARSET') || c.acceptAll('CHARACTER', 'SET') || c.acceptAll('CHAR', 'SET')) name = c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()
  c.accept('BINARY')
  return name === undefined ? {} : { charset: name }
}

const plainNames = new Set([
  'DATE', 'YEAR', 'JSON', 'POINT', 'LINESTRING', 'POLYGON', 'MULTIPOINT', 'MULTILINESTRING', 'MULTIPOLYGON', 'GEOMETRYCOLLECTION',
])

/** Takes a cursor at the type of CAST, CONVERT or RETURNING; returns it. */
export function parseCastType(c: Cursor): CastType {
  const word = c.word
  if (c.type !== T.word) c.fail()
  c.advance()
  switch (word) {
    case 'BINARY': return { name: 'binary', ...optionalLength(c) }
    case 'CHAR': case 'CHARACTER': return { name: 'char', ...optionalLength(c), ...charset(c) }
    case 'NCHAR': return { name: 'nchar', ...optionalLength(c) }
    case 'NATIONAL': {
      c.expectAny('CHAR', 'CHARACTER')
      return { name: 'nchar', ...optionalLength(c) }
    }
    case 'SIGNED': case 'UNSIGNED': {
      c.acceptAny('INTEGER', 'INT', 'INT4')
      return { name: word === 'SIGNED' ? 'signed' : 'unsigned' }
    }
    case 'TIME': return { name: 'time', ...optionalLength(c) }
    case 'DATETIME': return { name: 'datetime', ...optionalLength(c) }
    case 'DECIMAL': case 'DEC': {
      if (!c.accept('(')) return { name: 'decimal' }
      const length = parseWholeLength(c)
      const scale = c.accept(',') ? c.integer() : undefined
      c.expect(')')
      return { name: 'decimal', length, ...(scale === undefined ? {} : { scale }) }
    }
    case 'DOUBLE': {
      c.accept('PRECISION')
      return { name: 'double' }
    }
    case 'FLOAT8': return { name: 'double' }
    case 'REAL': return { name: c.options.realAsFloat ? 'float' : 'double' }
    case 'FLOAT': case 'FLOAT4': return { name: 'float', ...optionalLength(c) }
    case 'GEOMCOLLECTION': return { name: 'geometrycollection' }
    default:
      if (!plainNames.has(word)) {
        c.position--
        c.fail()
      }
      return { name: word.toLowerCase() as CastType['name'] }
  }
}
