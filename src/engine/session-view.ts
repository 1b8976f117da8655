import type { Session } from '../session/session.ts'
import type { ParseOptions } from '../sql/lexer.ts'
import { textEncoder } from '../types/charset-encode.ts'
import type { TextDecode } from '../types/charset-encode.ts'
import { charsetByName } from '../types/charset-table.ts'
import { collationByName } from '../types/collation-table.ts'
import type { DefinitionSession } from '../types/column-definition.ts'
import { clientDecoder } from './client-text.ts'
import { parseOptionsOf } from './parse-options.ts'

/** What every statement needs of the session's variables, looked up once and again only when one of them has changed. */
export interface SessionView {
  readonly session: Session
  readonly revision: number
  readonly database: string
  readonly options: ParseOptions
  readonly collation: string
  /** the character set of collation_connection, which literals are of */
  readonly charset: string
  /** reads what the client sends, where that is no UTF-8 */
  readonly decode: TextDecode | undefined
  /** the character set that text is sent in, where that is not utf8mb4; `binary`: each column's own */
  readonly results: string | undefined
  readonly timeZone: string
  readonly definitions: DefinitionSession
  /** All that plans depend on in every session, as part of their key. */
  readonly key: string
}

const views = new WeakMap<Session, SessionView>()

/** Takes a session; returns what it is now. */
export function viewOf(session: Session, known?: SessionView): SessionView {
  const view = known?.session === session ? known : views.get(session)
  if (view !== undefined && view.revision === session.variables.revision && view.database === session.database) return view
  const fresh = makeView(session)
  views.set(session, fresh)
  return fresh
}

function makeView(session: Session): SessionView {
  const { variables, database, sqlMode } = session
  const collation = variables.text('collation_connection')
  const client = variables.text('character_set_client')
  const decode = clientDecoder(client)
  const results = String(variables.value('character_set_results') ?? 'binary')
  const facts = [database, sqlMode, collation, variables.number('div_precision_increment'), variables.number('group_concat_max_len'), decode === undefined ? '' : client, session.clockStopped]
  return {
    session, database, collation, decode,
    results: results === 'utf8mb4' ? undefined : results,
    charset: collationByName(collation)?.charset ?? 'utf8mb4',
    revision: variables.revision,
    options: parseOptionsOf(session),
    timeZone: variables.text('time_zone'),
    definitions: definitionsOf(session, collation),
    key: facts.join('\0'),
  }
}

/** One object for equal ones, so that they can be compared by identity. */
const interned = new Map<string, DefinitionSession>()

function definitionsOf(session: Session, connectionCollation: string): DefinitionSession {
  const results = session.variables.value('character_set_results')
  if (results === null) return intern({ resultsCollationId: null, charsetMaxLength: 4 })
  const charset = charsetByName(String(results))
  const connection = collationByName(connectionCollation)
  const collation = connection?.charset === charset?.name ? connection : collationByName(charset?.defaultCollation ?? 'utf8mb4_0900_ai_ci')
  return intern({ resultsCollationId: collation?.id ?? 255, charsetMaxLength: charset?.maxlen ?? 4, encode: textEncoder(charset?.name) })
}

function intern(definitions: DefinitionSession): DefinitionSession {
  const key = `${definitions.resultsCollationId},${definitions.charsetMaxLength}`
  const known = interned.get(key)
  if (known !== undefined) return known
  interned.set(key, definitions)
  return definitions
}
