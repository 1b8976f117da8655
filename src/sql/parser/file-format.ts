import type { FileFormat } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseTextString } from './primary.ts'

/** CHARACTER SET of a file, if said, in lower case. */
export function parseFileCharset(c: Cursor): string | undefined {
  if (!c.accept('CHARSET') && !c.acceptAll('CHARACTER', 'SET') && !c.acceptAll('CHAR', 'SET')) return undefined
  return c.accept('BINARY') ? 'binary' : c.identifierOrText().toLowerCase()
}

/** `{FIELDS | COLUMNS} ...` and `LINES ...` of LOAD DATA and INTO OUTFILE; texts are byte strings. */
export function parseFileFormat(c: Cursor): FileFormat {
  const format: { -readonly [K in keyof FileFormat]: FileFormat[K] } = {}
  if (c.accept('FIELDS') || c.accept('COLUMNS')) {
    let count = 0
    for (; ; count++) {
      if (c.accept('TERMINATED')) {
        c.expect('BY')
        format.fieldsTerminated = parseTextString(c)
      } else if (c.accept('OPTIONALLY')) {
        c.expect('ENCLOSED')
        c.expect('BY')
        format.enclosed = parseTextString(c)
        format.optionallyEnclosed = true
      } else if (c.accept('ENCLOSED')) {
        c.expect('BY')
        format.enclosed = parseTextString(c)
      } else if (c.accept('ESCAPED')) {
        c.expect('BY')
        format.escaped = parseTextString(c)
      } else break
    }
    if (count === 0) c.fail()
  }
  if (c.accept('LINES')) {
    let count = 0
    for (; ; count++) {
      if (c.accept('TERMINATED')) {
        c.expect('BY')
        format.linesTerminated = parseTextString(c)
      } else if (c.accept('STARTING')) {
        c.expect('BY')
        format.linesStarting = parseTextString(c)
      } else break
    }
    if (count === 0) c.fail()
  }
  return format
}
