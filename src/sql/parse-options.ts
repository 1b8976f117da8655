/** The sql_mode flags that change how text is read. */
export interface ParseOptions {
  readonly ansiQuotes: boolean
  readonly noBackslashEscapes: boolean
  readonly pipesAsConcat: boolean
  readonly highNotPrecedence: boolean
  readonly ignoreSpace: boolean
  readonly realAsFloat: boolean
  /** A `?` is a syntax error: everywhere but in PREPARE and COM_STMT_PREPARE. */
  readonly noParameters?: boolean
}

export const defaultParseOptions: ParseOptions = {
  ansiQuotes: false, noBackslashEscapes: false, pipesAsConcat: false, highNotPrecedence: false, ignoreSpace: false, realAsFloat: false,
}
