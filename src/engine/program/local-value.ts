import { encode } from '../../types/convert.ts'
import type { ConversionContext } from '../../types/convert.ts'
import { familyOf, reprOf } from '../../types/type.ts'
import type { MySqlType } from '../../types/type.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'

/** A value as a variable of this type keeps it: converted as into a column of the variable's name. Throws and warns as MySQL does. */
export function storedValue(value: Value, name: string, type: MySqlType, ctx: ConversionContext): Value {
  if (value.kind === 'null') return NULL_VALUE
  if (value.kind === 'int' && type.name === 'bigint' && !type.unsigned && value.value <= 9223372036854775807n) return value
  // a variable holds the moment as the session sees it, whatever happens to its time zone later
  const local: MySqlType = type.name === 'timestamp' ? { ...type, name: 'datetime' } : type
  const text = encode(value, { kind: 'column', to: reprOf(local), type: local, column: name, notNull: false }, ctx)
  return text === null ? NULL_VALUE : valueOfStored(text, local)
}

function valueOfStored(text: string, type: MySqlType): Value {
  switch (familyOf(type)) {
    case 'int': case 'year': case 'bit': return { kind: 'int', value: BigInt(text) }
    case 'decimal': return { kind: 'decimal', text }
    case 'real': return { kind: type.name === 'float' ? 'float' : 'double', value: Number(text) }
    case 'date': return { kind: 'date', text: text === '-infinity' ? '0000-00-00' : text }
    case 'datetime': return { kind: 'datetime', text: text === '-infinity' ? '0000-00-00 00:00:00' : text }
    case 'time': return { kind: 'time', text }
    case 'binary': case 'geometry': return { kind: 'bytes', bytes: Buffer.from(text.slice(2), 'hex') }
    case 'json': return { kind: 'json', text }
    case 'string': case 'enum': case 'set': case 'null': return { kind: 'string', text, collation: type.collation }
  }
}

/** Is the value true (manual: Logical Operators)? Undefined when only PostgreSQL's conversion of it can tell. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'null': return false
    case 'int': return value.value !== 0n
    case 'double': case 'float': return value.value !== 0
    case 'decimal': return Number(value.text) !== 0
    default: return undefined
  }
}
