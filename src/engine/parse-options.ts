import type { Session } from '../session/session.ts'
import type { ParseOptions } from '../sql/lexer.ts'
import { hasSqlMode, SQL_MODE } from '../types/sql-mode.ts'

const cache = new Map<number, ParseOptions>()

/** How the session's sql_mode reads text. */
export const parseOptionsOf = (session: Session): ParseOptions => parseOptionsOfMode(session.sqlMode)

export function parseOptionsOfMode(mode: number): ParseOptions {
  let options = cache.get(mode)
  if (options === undefined) {
    options = {
      ansiQuotes: hasSqlMode(mode, SQL_MODE.ANSI_QUOTES), noBackslashEscapes: hasSqlMode(mode, SQL_MODE.NO_BACKSLASH_ESCAPES), pipesAsConcat: hasSqlMode(mode, SQL_MODE.PIPES_AS_CONCAT),
      highNotPrecedence: hasSqlMode(mode, SQL_MODE.HIGH_NOT_PRECEDENCE), ignoreSpace: hasSqlMode(mode, SQL_MODE.IGNORE_SPACE), realAsFloat: hasSqlMode(mode, SQL_MODE.REAL_AS_FLOAT),
    }
    if (cache.size > 1000) cache.clear()
    cache.set(mode, options)
  }
  return options
}
