import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { nearOf, statement } from './outline.ts'

/** One statement a line, in refused.tsv with the text that the error names; the answers are those of a MySQL 9.7 server that was only made to parse them. */
const lines = (name: string): string[] => readFileSync(new URL(`./grammar/${name}`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '')

test('what the server parses is parsed', () => {
  for (const sql of lines('accepted.sql')) assert.doesNotThrow(() => statement(sql), sql)
})

test('what the server refuses is refused at the same place', () => {
  for (const line of lines('refused.tsv')) {
    const [sql = '', near = ''] = line.split('\t')
    assert.equal(nearOf(sql), `near '${near}' at line 1`, sql)
  }
})
