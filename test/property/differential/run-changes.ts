import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import type { Connection } from 'mysql2/promise'
import { KNOWN_CHANGES } from './changes-known.ts'
import { TABLES } from './changes-grammar.ts'
import { aspects, asksRowCount, begin, change, leavesGap, prepareTables, scenes, touched } from './changes.ts'
import type { Aspect, Outcome, RecordedScene, Scene } from './changes.ts'

/** The database that recorded texts of errors name. */
export const RECORDED_DATABASE = 'aproxy_changes'

/** A server's two connections: without and with CLIENT_FOUND_ROWS. */
export async function connectTwice(options: object, database: string): Promise<readonly [Connection, Connection]> {
  const plain = await createConnection({ ...options, charset: 'utf8mb4', flags: ['-FOUND_ROWS'] })
  await prepareTables(plain, database)
  const found = await createConnection({ ...options, charset: 'utf8mb4', flags: ['FOUND_ROWS'] })
  await found.query(`USE ${database}`)
  return [plain, found]
}

/** Runs the same statements on a MySQL and on a gateway and prints what differs, with what went before where that matters; the tables are made anew after a difference that stays. */
export async function compareChanges(uris: readonly string[], { seed, count, database }: { seed: number; count: number; database: string }): Promise<void> {
  const servers = await Promise.all(uris.map((uri) => connectTwice({ uri }, database)))
  const sums = new Map<Aspect, number>()
  let [differ, known] = [0, 0]
  for (const scene of scenes(seed, count)) {
    const both = servers.map((s) => s[scene.foundRows ? 1 : 0])
    const start = (): Promise<unknown> => Promise.all(both.map((c) => begin(c, scene.mode)))
    const run = async (sql: string, i: number): Promise<{ theirs: Outcome; ours: Outcome; found: Aspect[] }> => {
      const [theirs, ours] = (await Promise.all(both.map((c) => change(c, sql, { rowCount: asksRowCount(i), prepared: scene.prepared })))) as [Outcome, Outcome]
      return { theirs, ours, found: aspects(ours, theirs) }
    }
    await start()
    let before: string[] = []
    for (const [i, sql] of scene.statements.entries()) {
      const first = await run(sql, i)
      if (first.found.length > 0 && KNOWN_CHANGES.some((k) => k.applies(sql, first.found, first.ours, first.theirs))) {
        known++
        await start()
        before = []
      } else if (first.found.length > 0) {
        differ++
        first.found.forEach((a) => sums.set(a, (sums.get(a) ?? 0) + 1))
        await start()
        const alone = await run(sql, i)
        print(scene, alone.found.length > 0 ? [] : before, sql, alone.found.length > 0 ? alone : first)
        await start()
        before = []
      } else if (leavesGap(sql, first.theirs)) {
        await start()
        before = []
      } else if (first.ours.answer.error === undefined) before.push(sql)
    }
    for (const c of both) await c.query('ROLLBACK')
  }
  process.stdout.write(`${count} statements, ${differ} differ: ${[...sums].map(([a, n]) => `${n} ${a}`).join(', ')}; ${known} known\n`)
  process.exitCode = differ > 0 ? 1 : 0
  for (const server of servers) await leave(server, database)
}

/** Writes changes.jsonl.gz: what a MySQL answers. A scene ends where it is open what comes next. */
export async function recordChanges(uri: string, { seed, count, database }: { seed: number; count: number; database: string }): Promise<void> {
  const server = await connectTwice({ uri }, database)
  const recorded: RecordedScene[] = []
  const dirty = new Set(Object.keys(TABLES))
  const start = async (connection: Connection, mode: string | null): Promise<void> => {
    await begin(connection, mode, dirty)
    dirty.clear()
  }
  for (const { statements, ...scene } of scenes(seed, count)) {
    const connection = server[scene.foundRows ? 1 : 0]
    let steps: RecordedScene['steps'][number][] = []
    await start(connection, scene.mode)
    for (const [i, sql] of statements.entries()) {
      const theirs = await change(connection, sql, { rowCount: asksRowCount(i), prepared: scene.prepared })
      touched(sql).forEach((name) => dirty.add(name))
      steps.push({ sql, rowCount: asksRowCount(i), theirs })
      if (!leavesGap(sql, theirs)) continue
      recorded.push({ ...scene, steps })
      steps = []
      await start(connection, scene.mode)
    }
    if (steps.length > 0) recorded.push({ ...scene, steps })
    await connection.query('ROLLBACK')
  }
  writeFileSync(new URL('changes.jsonl.gz', import.meta.url), gzipSync(`${recorded.map((r) => JSON.stringify(r)).join('\n')}\n`.replaceAll(database, RECORDED_DATABASE), { level: 9 }))
  process.stdout.write(`${count} answers in ${recorded.length} scenes\n`)
  await leave(server, database)
}

async function leave([plain, found]: readonly [Connection, Connection], database: string): Promise<void> {
  await plain.query('ROLLBACK')
  await found.query('ROLLBACK')
  await plain.query(`DROP DATABASE ${database}`)
  await plain.end()
  await found.end()
}

function print(scene: Scene, before: readonly string[], sql: string, { theirs, ours, found }: { theirs: Outcome; ours: Outcome; found: Aspect[] }): void {
  const lines = [`${found.join()}\t[${scene.mode ?? 'default'}${scene.foundRows ? ', found rows' : ''}${scene.prepared ? ', prepared' : ''}] ${sql}`, ...before.map((s) => `\tbefore  ${s}`)]
  const show = (of: (o: Outcome) => unknown): void => {
    const [m, a] = [JSON.stringify(of(theirs)), JSON.stringify(of(ours))]
    if (m !== a) lines.push(`\tmysql   ${m}`, `\taproxy  ${a}`)
  }
  show((o) => o.answer.error)
  show((o) => o.counts)
  show((o) => o.state)
  show((o) => o.answer.warnings)
  for (const name of Object.keys(theirs.tables)) {
    const rows = (o: Outcome): string[] => o.tables[name]?.map((r) => JSON.stringify(r)) ?? []
    const [m, a] = [rows(theirs), rows(ours)]
    const only = (x: string[], y: string[]): string => `${name} ${x.filter((r) => !y.includes(r)).join(' ')}`
    if (m.join() !== a.join()) lines.push(`\tmysql   ${only(m, a)}`, `\taproxy  ${only(a, m)}`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}
