import type { MessageWriter } from './message-writer.ts'
import type { PgRequest } from './requests.ts'
import type { Run } from './run.ts'
import type { StatementCache } from './statement-cache.ts'

// The protocol counts them in 16 bits; PostgreSQL would take 65,536 for 0.
const MAX_PARAMETERS = 65_535

/** Writes one request of `run`: Parse unless its statement is prepared, Bind, Describe if asked, Execute. */
export function writeRequest(writer: MessageWriter, statements: StatementCache, run: Run, request: PgRequest): void {
  const { name, params } = request
  if (params.length > MAX_PARAMETERS) throw new RangeError(`${params.length} parameters; PostgreSQL takes ${MAX_PARAMETERS}`)
  if (name === undefined) {
    writer.parse('', request.text, request.paramTypes)
    ;(run.parses ??= []).push(null)
  } else {
    const parsed = statements.prepare(writer, name, request, run.parses)
    if (parsed !== undefined) (run.parses ??= []).push(parsed)
  }
  writer.bind(name ?? '', request)
  if (request.describe === true) writer.describe()
  writer.execute()
}

/** Forgets the statements of `run` whose Parse failed, was skipped or was never sent. */
export function dropUnparsed(statements: StatementCache, run: Run): void {
  const { parses } = run
  if (parses === undefined) return
  for (let i = run.parsed; i < parses.length; i++) {
    const statement = parses[i]
    if (statement) statements.drop(statement)
  }
}
