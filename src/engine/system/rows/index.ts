import type { RowMaker } from '../load.ts'
import { programRows } from './programs.ts'
import { schemaRows } from './schema.ts'
import { mysqlRows, performanceRows, serverRows, sysRows } from './server.ts'

const of = (database: string, makers: Readonly<Record<string, RowMaker>>): [string, RowMaker][] => Object.entries(makers).map(([table, maker]) => [`${database}.${table}`, maker])

/** Where the rows of system tables come from; a table without a maker is empty here as it is on a server that does not use the feature. */
export const SYSTEM_ROWS: Readonly<Record<string, RowMaker>> = Object.fromEntries([
  ...of('information_schema', schemaRows), ...of('information_schema', programRows), ...of('information_schema', serverRows), ...of('performance_schema', performanceRows), ...of('mysql', mysqlRows), ...of('sys', sysRows),
])
