import { sourceFromUtf8 } from '../sql/lexer.ts'
import { parseOne } from '../sql/parser/parser.ts'
import { survey } from '../sql/survey.ts'

export interface TableName { readonly database: string; readonly name: string }

/** The tables that a statement names, so that they can be loaded before it is bound. */
export function tablesNamed(statement: object, database: string): TableName[] {
  const found = new Map<string, TableName>()
  for (const { schema, name } of survey(statement).tables) {
    const owner = schema ?? database
    if (owner !== '') found.set(`${owner}\0${name}`, { database: owner, name })
  }
  return [...found.values()]
}

/** The tables that a view reads; none when its text cannot be read. */
export function tablesOfView(text: string, database: string): TableName[] {
  try {
    const { statement } = parseOne(sourceFromUtf8(text))
    return statement === undefined ? [] : tablesNamed(statement, database)
  } catch {
    return []
  }
}
