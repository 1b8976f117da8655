import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SYSTEM_COLUMNS } from '../../../src/engine/system/columns.ts'
import type { RowMaker, SystemRow } from '../../../src/engine/system/load.ts'
import { tableRow } from '../../../src/engine/system/rows/schema.ts'
import { SYSTEM_ROWS } from '../../../src/engine/system/rows/index.ts'
import { isSystemDatabase, systemTable, systemTableNames } from '../../../src/engine/system/tables.ts'
import type { StatementContext } from '../../../src/engine/statement-context.ts'
import { SHOW_COLUMNS } from '../../../src/engine/statements/show/columns.ts'
import { columnsOf } from '../../../src/engine/statements/show/answer.ts'
import { Session } from '../../../src/session/session.ts'
import { SystemVariables } from '../../../src/session/variables/system-variables.ts'

/** As much of a statement's surroundings as makers of rows look at that need no PostgreSQL. */
function surroundings(): StatementContext {
  const session = new Session({ connectionId: 7, user: 'root', host: 'localhost', account: 'root@localhost', globals: new SystemVariables() })
  const client = { id: 7, user: 'root', host: 'localhost:1', database: undefined, command: 'Query', time: 0, state: undefined, info: 'x' }
  const catalog = { databases: async () => [], tables: async () => [], load: async () => {}, table: () => undefined, database: async (name: string) => ({ name, schema: name, charset: 'utf8mb4', collation: 'utf8mb4_0900_ai_ci' }) }
  return {
    session, temporary: new Map(), identity: { id: 7, user: 'root', host: 'localhost', account: 'root@localhost', attributes: new Map([['_os', 'x']]), databases: ['shop'] },
    shared: { catalog, clients: { list: async () => [client] }, status: () => ({}), version: '8.4.0', pool: { health: {}, counters: {} } },
  } as unknown as StatementContext
}

test('every system table has columns with types', () => {
  for (const [database, tables] of Object.entries(SYSTEM_COLUMNS)) {
    assert.ok(isSystemDatabase(database.toUpperCase()))
    assert.deepEqual(systemTableNames(database), Object.keys(tables).sort())
    for (const [name, columns] of Object.entries(tables)) {
      const table = systemTable(database.toUpperCase(), name.toLowerCase())
      assert.equal(table?.columns.length, columns.length, `${database}.${name}`)
      assert.equal(table, systemTable(database, name))
    }
  }
  assert.equal(systemTable('information_schema', 'no_such'), undefined)
})

test('rows name columns that their tables have', async () => {
  const ctx = surroundings()
  let rows = 0
  for (const [key, maker] of Object.entries<RowMaker>(SYSTEM_ROWS)) {
    const [database = '', name = ''] = key.split('.')
    const table = systemTable(database, name)
    assert.ok(table, `${key} has a maker and no columns`)
    const columns = new Set(table.columns.map((c) => c.name))
    for (const row of await maker(ctx, {})) {
      rows++
      for (const column of Object.keys(row)) assert.ok(columns.has(column), `${key}.${column}`)
    }
  }
  assert.ok(rows > 5000)
})

test('only the tables that a query wants are made', async () => {
  const ctx = surroundings()
  const made = async (wanted: Record<string, string>): Promise<SystemRow[]> => [...(await (SYSTEM_ROWS['information_schema.COLUMNS'] as RowMaker)(ctx, wanted))]
  const one = await made({ TABLE_SCHEMA: 'MYSQL', TABLE_NAME: 'USER' })
  assert.deepEqual([...new Set(one.map((r) => `${String(r['TABLE_SCHEMA'])}.${String(r['TABLE_NAME'])}`))], ['mysql.user'])
  assert.deepEqual(await made({ TABLE_SCHEMA: 'no_such' }), [])
})

test('a view has no engine', () => {
  const view = { database: 'd', schema: 'd', name: 'v', relation: 'v', oid: 1, kind: 'view', columns: [], keys: [], foreignKeys: [], checks: [], options: { engine: 'InnoDB', collation: '', comment: '', createOptions: {} } } as const
  assert.deepEqual(tableRow(view, undefined), { TABLE_CATALOG: 'def', TABLE_SCHEMA: 'd', TABLE_NAME: 'v', TABLE_TYPE: 'VIEW', TABLE_COMMENT: 'VIEW' })
})

test('every form of SHOW has columns with types', () => {
  for (const [form, columns] of Object.entries(SHOW_COLUMNS)) {
    const made = columnsOf(form, 'first')
    assert.equal(made.length, columns.length)
    assert.equal(made[0]?.name, 'first')
  }
})
