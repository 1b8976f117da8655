import mysql from 'mysql2/promise'
import { suite } from './suite.mjs'

const shape = (result, fields) => {
  if (Array.isArray(fields) && Array.isArray(result) && fields.some((f) => Array.isArray(f) || f === undefined))
    return { sets: result.map((r, i) => shape(r, fields[i])) }
  return Array.isArray(result)
    ? { rows: result }
    : { affected: result.affectedRows, insertId: result.insertId, info: result.info, warnings: result.warningStatus }
}

await suite({
  name: 'mysql2',
  plugins: ['caching_sha2_password', 'mysql_native_password'],
  prepares: true,
  multi: true,
  error: (e) => ({ errno: e.errno, state: e.sqlState, message: e.sqlMessage }),
  async connect({ host, port, user, password, database, tls, foundRows, multi }) {
    const connection = await mysql.createConnection({
      host,
      port,
      user,
      password,
      database,
      rowsAsArray: true,
      supportBigNumbers: true,
      dateStrings: true,
      multipleStatements: multi === true,
      charset: 'utf8mb4',
      flags: [foundRows === true ? 'FOUND_ROWS' : '-FOUND_ROWS'],
      ...(tls === true ? { ssl: { rejectUnauthorized: false } } : {}),
    })
    return {
      query: async (sql, values) => shape(...(await connection.query(sql, values))),
      prepared: async (sql, values) => shape(...(await connection.execute(sql, values))),
      stream: (sql) => connection.connection.query(sql).stream({ highWaterMark: 100 }),
      close: () => connection.end(),
    }
  },
})
