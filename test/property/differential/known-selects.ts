// table
import type { Answer } from '../../golden/cases.ts'
import type { Known } from './known.ts'

type Warning = NonNullable<Answer['warnings']>[number]

const text = (a: Answer): string => JSON.stringify(a.rows)
/** Text without what case- and accent-insensitive collations do not tell apart. */
const folded = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replace(/ +(?=[",])/g, '')
const sorted = (a: Answer): string => JSON.stringify(a.rows?.map((r) => JSON.stringify(r)).toSorted())
/** The numbers without zeros that end their fractions. */
const plain = (a: Answer): string => text(a).replace(/(\.\d*?)0+(?=[",\]])/g, '$1').replace(/\.(?=[",\]])/g, '')

const said = (w: Warning): string => folded(`${w[1]} ${w[2].replace(/ at row \d+$/, '')}`)
/** What only one of two answers warns of. */
function apart(ours: Answer, theirs: Answer): Warning[] {
  const [o, t] = [ours.warnings ?? [], theirs.warnings ?? []]
  const [os, ts] = [new Set(o.map(said)), new Set(t.map(said))]
  return [...o.filter((w) => !ts.has(said(w))), ...t.filter((w) => !os.has(said(w)))]
}
/** Do the warnings differ in these numbers alone, or in how often they come? */
const warns = (ours: Answer, theirs: Answer, ...numbers: number[]): boolean => apart(ours, theirs).every((w) => numbers.includes(w[1]))
/** Values that are converted to be compared or computed with, and do not fit. */
const CONVERTED = [1292, 1365, 1366, 1411, 1441, 1264, 1265, 3156, 3986]

/** Are the column types the same but for what is taken out of them? */
const alike = (ours: Answer, theirs: Answer, leaveOut: (type: string) => string): boolean => JSON.stringify(ours.types?.map(leaveOut)) === JSON.stringify(theirs.types?.map(leaveOut))
const nullability = (t: string): string => t.replace(' NOT_NULL', '')
const width = (t: string): string => t.replace(/\(\d+/, '(')
const description = (t: string): string => t.replace(/\((\d+),(?:0|31)\)/, '($1)').replace(/^(?:LONGLONG|SHORT|TINY)\(/, 'LONG(').replace(/(?:TINY|MEDIUM|LONG)BLOB/, 'BLOB').replace('YEAR', 'LONG').replace('4294967292', '4294967295').replace(/^(JSON.*) BINARY/, '$1')
const SUBQUERY = /\(SELECT/
const NON_SCALAR = "This version of MySQL doesn't yet support 'sorting of non-scalar JSON values'"
const COLLATIONS = new Set([1267, 1270, 1271])

/** Reviewed differences between the gateway's and MySQL's SELECT statements. */
export const KNOWN_SELECTS: readonly Known[] = [
  { reason: 'of strings that are equal under their collation MIN, MAX, groups and set operations give another one: PostgreSQL keeps the last, MySQL the first that it reads', applies: (sql, what, ours, theirs) => what === 'value' && /\b(?:MIN|MAX|GROUP|DISTINCT|UNION|EXCEPT|INTERSECT)\b|v_groups/.test(sql) && folded(text(ours)) === folded(text(theirs)) },
  { reason: 'MySQL does not sort documents that are no scalars, and says so; here they are sorted as they are compared', applies: (_sql, what, ours, theirs) => (what === 'warnings' ? apart(ours, theirs).every((w) => w[2] === NON_SCALAR) : what === 'value' && theirs.warnings?.some((w) => w[2] === NON_SCALAR) === true && sorted(ours) === sorted(theirs)) },
  { reason: "MIN and MAX of no date are the zero date in MySQL's own tables, which it warns of", applies: (_sql, what, ours, theirs) => what === 'warnings' && apart(ours, theirs).every((w) => /^Incorrect date(?:time)? value: '0000-00-00/.test(w[2])) },
  { reason: 'which values are converted to be compared with those of a subquery, and how often, depends on the plan: lookups in an index, rows kept or read again', applies: (sql, what, ours, theirs) => what === 'warnings' && SUBQUERY.test(sql) && warns(ours, theirs, ...CONVERTED) },
  { reason: 'a value that is looked up in an index is converted to the type of its column, with a note of what is cut; which side of a join is looked up is the plan\'s choice', applies: (sql, what, ours, theirs) => what === 'warnings' && /JOIN|FROM v, w/.test(sql) && warns(ours, theirs, ...CONVERTED) },
  { reason: 'conditions that AND and OR join, and those of WHERE and HAVING, are looked at in an order that the plan chooses', applies: (sql, what, ours, theirs) => what === 'warnings' && /(?:WHERE|HAVING|ON) .*(?: AND | OR )/.test(sql) && warns(ours, theirs, ...CONVERTED) },
  { reason: 'LAG and LEAD of a TIME and a date: MySQL reads the text of the TIME as a date', applies: (sql, what) => (what === 'value' || what === 'warnings') && /\b(?:LAG|LEAD)\((?:(?:\w+\.)?(?:tm|t6|z), 1, (?:\w+\.)?(?:da|dm|d6|ts|t3|d|m)|(?:\w+\.)?(?:da|dm|d6|ts|t3|d|m), 1, (?:\w+\.)?(?:tm|t6|z))\)/.test(sql) },
  { reason: 'arguments of window functions are computed for rows that no frame or offset asks for, in MySQL or here', applies: (sql, what, ours, theirs) => what === 'warnings' && / OVER /.test(sql) && warns(ours, theirs, ...CONVERTED) },
  { reason: 'a decimal variable has the digits of its value, not 30 after the point', applies: (sql, what, ours, theirs) => (what === 'value' ? plain(ours) === plain(theirs) : what === 'type' && alike(ours, theirs, (t) => t.replace(/NEWDECIMAL\(.*?\)/, 'NEWDECIMAL'))) && /@n\b/.test(sql) },
  { reason: 'a variable that has no value is NULL here, text or a BLOB of some length in MySQL', applies: (sql, what, ours, theirs) => what === 'type' && /@(?:unset|e)\b/.test(sql) && alike(ours, theirs, (t) => (/BLOB|VAR_STRING|NULL|LONGLONG|DOUBLE/.test(t) ? 'any' : t)) },
  { reason: 'the width of text that is computed of variables follows the values that they have', applies: (sql, what, ours, theirs) => what === 'type' && /@\w+\b/.test(sql) && alike(ours, theirs, (t) => width(description(t))) },
  { reason: 'MySQL makes joins of subqueries in the select list, after which the columns beside them may be NULL, and of constant ones their value', applies: (sql, what, ours, theirs) => what === 'type' && SUBQUERY.test(sql) && alike(ours, theirs, nullability) },
  { reason: 'a key of a ROLLUP that something is computed of may be NULL, even beside a constant', applies: (sql, what, ours, theirs) => what === 'type' && /WITH ROLLUP/.test(sql) && alike(ours, theirs, nullability) },
  { reason: 'the width of a TEXT column counts the bytes of a character twice when it goes through an expression', applies: (sql, what, ours, theirs) => what === 'type' && /\btx\b|v_union|v_plain|\bTEXT\b/.test(sql) && alike(ours, theirs, (t) => t.replace(/BLOB\((?:262140|1048560|268435440)/, 'BLOB(')) },
  { reason: 'columns of views are described as columns, MySQL describes the expressions behind those of a merged view', applies: (sql, what, ours, theirs) => what === 'type' && /\bv_(?:plain|groups|union)\b/.test(sql) && alike(ours, theirs, (t) => width(description(t))) },
  { reason: 'the width of what is computed of a column of a derived table or CTE: MySQL takes the whole width of its type', applies: (sql, what, ours, theirs) => what === 'type' && /AS [abq] \(id, c\)|WITH (?:RECURSIVE )?q|FROM \(/.test(sql) && alike(ours, theirs, (t) => width(description(t))) },
  { reason: 'the width of a constant subquery is that of its type', applies: (sql, what, ours, theirs) => what === 'type' && /\(SELECT 1 UNION SELECT 1\)/.test(sql) && alike(ours, theirs, (t) => width(nullability(t))) },
  { reason: 'whether the rows of a join are sorted before or after they are joined is the plan\'s choice, which the descriptions of its columns tell', applies: (sql, what, ours, theirs) => what === 'type' && /JOIN|FROM v, w|LATERAL|JSON_TABLE/.test(sql) && alike(ours, theirs, description) },
  { reason: 'whether a subquery is kept in a table, and the query around it with it, is the plan\'s choice, which the descriptions of its columns tell', applies: (sql, what, ours, theirs) => what === 'type' && SUBQUERY.test(sql) && alike(ours, theirs, (t) => nullability(description(t))) },
  { reason: 'bytes from BIT_AND, BIT_OR and BIT_XOR are described as one longer and unsigned', applies: (sql, what, ours, theirs) => what === 'type' && /BIT_(?:AND|OR|XOR)\((?:bn|vy|bl|x'|CAST)/.test(sql) && alike(ours, theirs, (t) => (/^(?:VAR_)?STRING\(\d+,\d+\) BINARY/.test(t) ? 'bytes' : t)) },
  { reason: 'a hexadecimal literal is described as unsigned wherever its value passes', applies: (sql, what, ours, theirs) => what === 'type' && /\b(?:x'|0x)/.test(sql) && alike(ours, theirs, (t) => (/BINARY/.test(t) ? 'bytes or number' : t)) },
  { reason: 'the zeros before a number count to its width', applies: (sql, what, ours, theirs) => what === 'type' && /\b00012\b/.test(sql) && alike(ours, theirs, width) },
  { reason: 'what the expressions of a recursive CTE warn of is an error in MySQL, in strict mode; here only storing their values is', applies: (sql, what, ours, theirs) => what === 'error' && /WITH RECURSIVE/.test(sql) && [undefined, 1265, 1366].includes(ours.error?.[0]) && [1292, 1365, 1366].includes(theirs.error?.[0] ?? 0) },
  { reason: 'of two errors about collations another comes first', applies: (_sql, what, ours, theirs) => what === 'error' && (ours.error?.[0] === 1052 || COLLATIONS.has(ours.error?.[0] ?? 0)) && COLLATIONS.has(theirs.error?.[0] ?? 0) },
  { reason: 'SUM, AVG and GROUP_CONCAT of what is always NULL have the type of a DOUBLE or text in MySQL', applies: (sql, what, ours, theirs) => what === 'type' && /(?:SUM|AVG|GROUP_CONCAT)\((?:DISTINCT )?.*\bNULL\b/.test(sql) && alike(ours, theirs, (t) => (/^(?:DOUBLE|NEWDECIMAL|LONGBLOB|BLOB)/.test(t) ? 'any' : t)) },
  { reason: 'arguments of which the value does not depend are not computed: of rows of which one pair has decided, of window functions for rows that nobody asks for', applies: (sql, what, ours, theirs) => what === 'error' && ours.error === undefined && theirs.error?.[0] === 1690 && (/ OVER /.test(sql) || /\) (?:=|<|<>|<=>|IN) \(/.test(sql)) },
  { reason: 'a computed DECIMAL that becomes text or part of a document: MySQL writes a zero without its fraction, and a choice with the digits of its type', applies: (sql, what, ours, theirs) => what === 'value' && /JSON_|UNION|EXCEPT|INTERSECT|GROUP_CONCAT|VALUES/.test(sql) && plain(ours) === plain(theirs) },
  { reason: 'FLOAT, PI() and literals of DECIMAL among bytes and documents have the digits that the width of the column has room for', applies: (sql, what) => what === 'value' && /\bfl\b|pi\(\)|\b1\.(?!\d)|(?<!\d)\.5/.test(sql) && /\b(?:bn|vy|bl|h|js|o)\b|BINARY|0x|x'|JSON/.test(sql) },
  { reason: 'a number that is no date is before all dates when it is the only row of a subquery', applies: (sql, what) => what === 'value' && /\b(?:da|dm|d6|ts|t3)\b[^(]*\(SELECT 1\)/.test(sql) },
  { reason: 'a hexadecimal literal behind a derived table is text', applies: (sql, what) => (what === 'value' || what === 'warnings') && /SELECT id, 0x61 AS c/.test(sql) },
  { reason: 'the display width of columns of set operations', applies: (sql, what, ours, theirs) => what === 'type' && /UNION|EXCEPT|INTERSECT|VALUES/.test(sql) && alike(ours, theirs, (t) => width(description(t))) },
  { reason: 'numbers in variables count as text of a collation of their own when set operations compare collations', applies: (sql, what, ours, theirs) => what === 'error' && /@\w+ AS c/.test(sql) && ours.error === undefined && theirs.error?.[0] === 1271 },
  { reason: 'the width of GROUP_CONCAT follows the character set of its arguments', applies: (sql, what, ours, theirs) => what === 'type' && /GROUP_CONCAT\(/.test(sql) && alike(ours, theirs, (t) => width(description(t))) },
  { reason: 'set operations of MySQL tell 0 and -0 apart', applies: (sql, what, ours, theirs) => what === 'value' && /(?:EXCEPT|INTERSECT|UNION)/.test(sql) && /-(?:db|fl)|\b(?:db|fl) \*/.test(sql) && text(ours).replaceAll('["0"],', '') === text(theirs).replaceAll('["0"],', '') },
  { reason: "MySQL's answer to A EXCEPT (B EXCEPT C) lacks rows of A that neither has", applies: (sql, what) => what === 'value' && / EXCEPT \(SELECT .* (?:EXCEPT|INTERSECT)/.test(sql) },
]
