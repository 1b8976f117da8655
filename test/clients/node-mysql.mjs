import mysql from 'mysql'
import { suite } from './suite.mjs'

// mysql 2.18 knows rows as objects only.
const shape = (result, fields) => {
  if (Array.isArray(result) && Array.isArray(fields) && fields.some((f) => Array.isArray(f) || f === undefined))
    return { sets: result.map((r, i) => shape(r, fields[i])) }
  return Array.isArray(result)
    ? { rows: result.map((row) => fields.map((f) => row[f.name])) }
    : { affected: result.affectedRows, insertId: result.insertId }
}

await suite({
  name: 'mysql',
  account: 'mysql_native_password',
  plugins: ['mysql_native_password'],
  prepares: false,
  multi: true,
  error: (e) => ({ errno: e.errno, state: e.sqlState, message: e.sqlMessage }),
  async connect({ host, port, user, password, database, tls, foundRows, multi }) {
    const connection = mysql.createConnection({
      host,
      port,
      user,
      password,
      database,
      supportBigNumbers: true,
      dateStrings: true,
      typeCast: (field, next) => (field.type === 'NEWDECIMAL' ? field.string() : next()),
      multipleStatements: multi === true,
      charset: 'UTF8MB4_GENERAL_CI',
      flags: foundRows === true ? 'FOUND_ROWS' : '-FOUND_ROWS',
      ...(tls === true ? { ssl: { rejectUnauthorized: false } } : {}),
    })
    await new Promise((resolve, reject) => connection.connect((e) => (e ? reject(e) : resolve())))
    return {
      query: (sql, values) =>
        new Promise((resolve, reject) =>
          connection.query(sql, values, (e, result, fields) => (e ? reject(e) : resolve(shape(result, fields)))),
        ),
      // Its own streams are of an older kind that cannot be iterated; pausing after every row keeps memory as small.
      async *stream(sql) {
        const rows = []
        let wake = () => {}
        let ended = false
        let failure
        connection
          .query(sql)
          .on('result', (row) => {
            rows.push(Object.values(row))
            if (rows.length >= 100) connection.pause()
            wake()
          })
          .on('error', (e) => {
            failure = e
          })
          .on('end', () => {
            ended = true
            wake()
          })
        while (rows.length > 0 || !ended) {
          if (rows.length === 0) {
            connection.resume()
            await new Promise((resolve) => {
              wake = resolve
            })
          } else yield rows.shift()
        }
        if (failure !== undefined) throw failure
      },
      close: () => new Promise((resolve) => connection.end(() => resolve())),
    }
  },
})
