import { discardingSink } from './collect.ts'
import type { PgConnection } from './connection.ts'
import type { PgRequest } from './requests.ts'
import { resetRequest } from './settings.ts'

/** How far a connection was changed by its user; an open transaction is seen without being told. */
export interface Dirt {
  tempTables?: boolean
  advisoryLocks?: boolean
  cursors?: boolean
  /** Names of changed settings, or true for any. */
  settings?: boolean | ReadonlySet<string>
  /** Anything at all: statements, listeners, sequences. */
  everything?: boolean
}

/** True when `connection` can go to the next user as it is. */
export function isClean(connection: PgConnection, dirt: Dirt | undefined): boolean {
  return connection.txStatus === 'I' && dirt === undefined && connection.cancelling === undefined && !connection.busy
}

/**
 * Undoes exactly what `dirt` names, in one write; `onConnect` is run again where a reset undid it. Rejects when the
 * connection must not be used any more.
 */
export async function resetConnection(
  connection: PgConnection,
  dirt: Dirt | undefined,
  onConnect: readonly string[],
): Promise<void> {
  connection.resume()
  // A late cancel would hit the next user's statement.
  while (connection.cancelling) await connection.cancelling
  const statements: PgRequest[] = []
  if (dirt?.cursors) statements.push(plain('CLOSE ALL'))
  if (dirt?.advisoryLocks) statements.push(plain('SELECT pg_advisory_unlock_all()'))
  if (dirt?.tempTables) statements.push(plain('DISCARD TEMP'))
  if (dirt?.settings === true) statements.push(plain('RESET ALL'))
  else if (dirt?.settings) for (const name of dirt.settings) statements.push(resetRequest(name))
  const runs: Promise<void>[] = []
  const send = (requests: PgRequest[]): void => void runs.push(connection.run(requests, discardingSink))
  // What is still under way may begin or end a transaction, so the status counts only behind it.
  if (connection.busy) await connection.run([], discardingSink)
  if (connection.txStatus !== 'I') send([plain('ROLLBACK')])
  // DISCARD ALL may not stand in a transaction block, nor in a pipeline with others.
  if (dirt?.everything) send([plain('DISCARD ALL')])
  else if (statements.length > 0 || runs.length === 0) send(statements)
  await Promise.all(runs)
  if (dirt?.everything) connection.forgetAll()
  if (dirt?.everything || dirt?.settings === true) {
    connection.settings.cleared()
    for (const sql of onConnect) await connection.simple(sql)
  } else if (dirt?.settings) {
    for (const name of dirt.settings) connection.settings.uncertain(name)
  }
  if (connection.txStatus !== 'I') throw new Error('the transaction did not end')
}

function plain(text: string): PgRequest {
  return { text, paramTypes: [], params: [] }
}
