// record-writes.ts mysql://root@host:port: writes writes.jsonl.gz, a real MySQL's answers to every store.
// record-writes.ts mysql://root@host:port mysql://root@gateway:port: prints what differs now.
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createConnection } from 'mysql2/promise'
import { prepareValues } from './values.ts'
import { STORES, store, storedOtherwise } from './writes.ts'

const database = 'aproxy_stores'
const connections = await Promise.all(process.argv.slice(2).map(async (uri) => {
  const connection = await createConnection({ uri, charset: 'utf8mb4' })
  await prepareValues(connection, database)
  return connection
}))
const [mysql, gateway] = connections
if (mysql === undefined) throw new Error('which server? mysql://user@host:port')
const lines: string[] = []
let differ = 0
for (const s of STORES) {
  const [theirs, ours] = await Promise.all([store(mysql, s), gateway && store(gateway, s)])
  lines.push(JSON.stringify({ ...s, answers: theirs }))
  for (const difference of ours === undefined ? [] : storedOtherwise(ours, theirs)) {
    differ++
    process.stdout.write(`${s.mode} ${s.type}: ${difference}\n`)
  }
}
if (gateway === undefined) writeFileSync(new URL('writes.jsonl.gz', import.meta.url), gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
process.stdout.write(`${lines.length} columns, ${differ} differences\n`)
for (const connection of connections) {
  await connection.query(`DROP DATABASE ${database}`)
  await connection.end()
}
