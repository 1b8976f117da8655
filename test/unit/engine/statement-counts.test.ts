import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { counterOf } from '../../../src/engine/statement-counts.ts'
import { serverUuid } from '../../../src/gateway.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'

test('statements are counted by the status variable of their kind', () => {
  const cases: readonly (readonly [sql: string, counter: string | undefined])[] = [
    ['SELECT 1', 'Com_select'], ['INSERT INTO t VALUES (1)', 'Com_insert'], ['REPLACE INTO t VALUES (1)', 'Com_replace'], ['UPDATE t SET a = 1', 'Com_update'], ['BEGIN', 'Com_begin'], ['COMMIT', 'Com_commit'],
    ['ROLLBACK', 'Com_rollback'], ['SAVEPOINT s', 'Com_savepoint'], ['ROLLBACK TO s', 'Com_rollback_to_savepoint'], ['SET @a = 1', 'Com_set_option'], ['USE d', 'Com_change_db'], ['CREATE TABLE t (a INT)', 'Com_create_table'],
    ['CREATE DATABASE d', 'Com_create_db'], ['ALTER TABLE t ADD b INT', 'Com_alter_table'], ['TRUNCATE t', 'Com_truncate'], ['SHOW TABLES', 'Com_show_tables'], ['SHOW COLUMNS FROM t', 'Com_show_fields'], ['SHOW CREATE TABLE t', 'Com_show_create_table'],
    ['SHOW STATUS', 'Com_show_status'], ['SHOW INDEX FROM t', 'Com_show_keys'], ['DESCRIBE t', 'Com_show_fields'], ['LOCK TABLES t READ', 'Com_lock_tables'], ['CALL p()', 'Com_call_procedure'], ['HELP \'x\'', 'Com_help'],
  ]
  for (const [sql, counter] of cases) assert.equal(counterOf(undefined, parseOne(sql).statement), counter, sql)
  assert.equal(counterOf(undefined, undefined), undefined)
})

test('an installation has one id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aproxy-uuid-'))
  const id = serverUuid(folder)
  assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  assert.equal(serverUuid(folder), id)
  rmSync(folder, { recursive: true })
})
