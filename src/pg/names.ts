import { withoutNul } from '../types/nul.ts'
import type { PgName, PgType } from './ast.ts'

// Words that the grammar does not take as a bare function name (gram.y: reserved_keyword and col_name_keyword).
const notFunctionNames = new Set(
  (
    'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create current_catalog current_date current_role ' +
    'current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign from grant group having in ' +
    'initially intersect into lateral leading limit localtime localtimestamp not null offset on only or order placing primary references returning select ' +
    'session_user some symmetric system_user table then to trailing true union unique user using variadic when where window with ' +
    'between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int integer interval json json_array ' +
    'json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action national nchar ' +
    'none normalize nullif numeric out overlay position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes ' +
    'xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable'
  ).split(' '),
)

// Types whose bare spelling means the catalog type of the same name. `char` and `bit` bare are other types.
const bareTypes = new Set(
  (
    'int2 int4 int8 numeric float4 float8 bool text varchar bpchar bytea date time timetz timestamp timestamptz interval json jsonb uuid oid regclass ' +
    'regtype regproc regprocedure regnamespace name xml inet cidr macaddr varbit tsvector tsquery point line lseg box path polygon circle xid xid8 cid tid ' +
    'int4range int8range numrange tsrange tstzrange daterange anyelement anyarray record trigger void refcursor pg_lsn money'
  ).split(' '),
)

const simple = /^[a-z_][a-z0-9_]*$/

/** Takes any name; returns it as a quoted identifier. */
export function quoteIdent(given: string): string {
  const name = withoutNul(given)
  return `"${name.includes('"') ? name.replaceAll('"', '""') : name}"`
}

/** Takes a text; returns the string constant for it, as E'' only where a backslash is inside. */
export function quoteString(value: string): string {
  const text = withoutNul(value)
  const quoted = text.includes("'") ? text.replaceAll("'", "''") : text
  return text.includes('\\') ? `E'${quoted.replaceAll('\\', '\\\\')}'` : `'${quoted}'`
}

/** Takes a body; returns it between dollar quotes whose tag does not occur in it. */
export function quoteBody(body: string): string {
  let tag = '$body$'
  for (let n = 1; body.includes(tag) || body.endsWith(tag.slice(0, -1)); n++) tag = `$body${n}$`
  return tag + body + tag
}

/** Takes a possibly qualified name; returns it quoted. */
export function printName(name: PgName): string {
  return name.schema === undefined ? quoteIdent(name.name) : `${quoteIdent(name.schema)}.${quoteIdent(name.name)}`
}

/** Takes a function's name; returns it bare where the grammar allows that, else quoted. */
export function printFunctionName(name: PgName): string {
  const own = simple.test(name.name) && !notFunctionNames.has(name.name) ? name.name : quoteIdent(name.name)
  if (name.schema === undefined) return own
  return `${simple.test(name.schema) && !notFunctionNames.has(name.schema) ? name.schema : quoteIdent(name.schema)}.${own}`
}

/** Takes a type; returns its spelling in a cast or a column definition. */
export function printType(type: PgType): string {
  const bare = type.schema === undefined && (bareTypes.has(type.name) || (type.name === 'bit' && type.args !== undefined))
  const name = bare ? type.name : type.schema === undefined ? quoteIdent(type.name) : printFunctionName({ schema: type.schema, name: type.name })
  return name + (type.args !== undefined && type.args.length > 0 ? `(${type.args.join(', ')})` : '') + (type.array ? '[]' : '')
}
