import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RecordReader } from '../../../src/engine/statements/load-data/reader.ts'
import type { Field } from '../../../src/engine/statements/load-data/reader.ts'
import type { FileFormat } from '../../../src/sql/ast.ts'

function read(text: string, format: FileFormat, size: number): Field[][] {
  const reader = new RecordReader(format)
  const bytes = Buffer.from(text, 'latin1')
  const records: Field[][] = []
  for (let at = 0; at < bytes.length; at += size) records.push(...reader.push(bytes.subarray(at, at + size)))
  return [...records, ...reader.finish()]
}

const csv: FileFormat = { fieldsTerminated: ',', enclosed: '"', optionallyEnclosed: true, linesTerminated: '\r\n' }
const cases: { name: string; text: string; format: FileFormat; records: Field[][] }[] = [
  { name: 'tabs', text: 'a\tb\nc\td\n', format: {}, records: [['a', 'b'], ['c', 'd']] },
  { name: 'no terminator at the end', text: 'a\tb\nc\t', format: {}, records: [['a', 'b'], ['c', '']] },
  { name: 'escapes and NULL', text: '\\N\ta\\tb\\\\\\N\n\\Nx\t\\\n\n', format: {}, records: [[null, 'a\tb\\N'], ['Nx', '\n']] },
  { name: 'quotes', text: '"a,""b""",c\r\nNULL,"NULL"\r\n"x\r\ny",\r\n', format: csv, records: [['a,"b"', 'c'], [null, 'NULL'], ['x\r\ny', '']] },
  { name: 'a quote inside is data', text: '"a"b",c\r\n', format: csv, records: [['a"b', 'c']] },
  { name: 'long terminators', text: 'a||b<>c||d<>', format: { fieldsTerminated: '||', linesTerminated: '<>' }, records: [['a', 'b'], ['c', 'd']] },
  { name: 'lines with a beginning', text: 'skip\nxx>1\t2\nno\nxx>3\t4\n', format: { linesStarting: 'xx>' }, records: [['1', '2'], ['3', '4']] },
  { name: 'no escape character', text: 'a\\N\tb\\\n', format: { escaped: '' }, records: [['a\\N', 'b\\']] },
  { name: 'empty lines are records', text: '\n\n', format: {}, records: [[''], ['']] },
]

for (const { name, text, format, records } of cases) {
  test(`records of a file: ${name}, cut at every place`, () => {
    for (let size = 1; size <= text.length; size++) assert.deepEqual(read(text, format, size), records, `pieces of ${size}`)
  })
}
