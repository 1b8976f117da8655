import mariadb from 'mariadb'
import { suite } from './suite.mjs'

// BIGINT comes as a BigInt.
const plain = (value) =>
  typeof value !== 'bigint' ? value : Number.isSafeInteger(Number(value)) ? Number(value) : String(value)

const shape = (result) => {
  if (Array.isArray(result) && !('meta' in result)) return { sets: result.map(shape) }
  return Array.isArray(result)
    ? { rows: result.map((row) => row.map(plain)) }
    : { affected: result.affectedRows, insertId: Number(result.insertId), warnings: result.warningStatus }
}

await suite({
  name: 'mariadb',
  plugins: ['caching_sha2_password', 'mysql_native_password'],
  prepares: true,
  multi: true,
  // The driver prints the microseconds of a binary TIME in full.
  binaryText: { t3: '12:34:56.789000' },
  error: (e) => ({ errno: e.errno, state: e.sqlState, message: e.sqlMessage }),
  async connect({ host, port, user, password, database, tls, foundRows, multi }) {
    const connection = await mariadb.createConnection({
      host,
      port,
      user,
      password,
      database,
      rowsAsArray: true,
      dateStrings: true,
      insertIdAsNumber: true,
      bitOneIsBoolean: false,
      multipleStatements: multi === true,
      foundRows: foundRows === true,
      allowPublicKeyRetrieval: true,
      ...(tls === true ? { ssl: { rejectUnauthorized: false } } : {}),
    })
    return {
      query: async (sql, values) => shape(await connection.query(sql, values)),
      prepared: async (sql, values) => shape(await connection.execute(sql, values)),
      stream: (sql) => connection.queryStream(sql),
      close: () => connection.end(),
    }
  },
})
