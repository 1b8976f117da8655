// table
import type { Answer } from '../../golden/cases.ts'
import type { Difference } from './differences.ts'
import { COLUMNS } from './values.ts'

/** A difference that stays, and why. */
export interface Known {
  readonly reason: string
  readonly applies: (sql: string, what: Difference, ours: Answer, theirs: Answer) => boolean
}

const type = (a: Answer): string => a.types?.[0] ?? ''
/** A column's type without its display width. */
const shape = (a: Answer): string => type(a).replace(/\(\d+/, '(')

const codes = (a: Answer): number[] => [...new Map((a.warnings ?? []).map((w) => [w[2].replace(/ at row \d+$/, ''), w[1]])).values()]
/** Every warning of the first is one of the second, which has more. */
const fewer = (a: Answer, b: Answer): boolean => codes(a).length < codes(b).length && codes(a).every((c) => codes(b).includes(c))
/** What the first says beyond the second is about constants of the statement. */
const aboutConstants = (sql: string, a: Answer, b: Answer): boolean => {
  const said = new Set((b.warnings ?? []).map((w) => w[2]))
  const isConstant = (value: string | undefined): boolean => value !== undefined && (sql.includes(`'${value}'`) || (value.length > 2 && sql.includes(value)))
  return (a.warnings ?? []).every((w) => said.has(w[2]) || isConstant(/'([^']*)'/.exec(w[2])?.[1]))
}
const text = (a: Answer): string => JSON.stringify(a.rows)
const allNull = (a: Answer): boolean => a.rows?.every((r) => r[0] === null) === true
const OPERATOR = / (?:[-+*/%&|^]|DIV|<<|>>) |MOD\(/
const BESIDE_NULL = /(?<!IS |NOT )NULL\)* (?:[-+*/%&|^]|DIV|<<|>>|=|<>|<=?|>=?|XOR) | (?:[-+*/%&|^]|DIV|<<|>>|=|<>|<=?|>=?|XOR) \(*(?:[A-Z_]+\()*NULL/
/** The expression without what stands in parentheses. */
const outline = (sql: string): string => {
  let depth = 0
  return [...sql.replace(/'[^']*'/g, "''")].filter((c) => ((depth += c === '(' ? 1 : 0), depth > 0 ? ((depth -= c === ')' ? 1 : 0), false) : true)).join('')
}

/** Does the expression compare rows somewhere: (a, b) = (c, d), (a, b) IN (…)? */
function comparesRows(sql: string): boolean {
  return [...sql.matchAll(/(?<!\w)\(/g)].some(({ index }) => {
    let [at, depth, comma] = [index, 0, false]
    for (; at < sql.length; at++) {
      if (sql[at] === '(') depth++
      else if (sql[at] === ')' && --depth === 0) break
      else if (sql[at] === ',' && depth === 1) comma = true
    }
    return comma && /^\) (=|<>|<=?|>=?|<=>|IN) \(/.test(sql.slice(at))
  })
}
/** Errors that come of computing a value. */
export const COMPUTED = new Set([1690, 3064, 3141, 3144, 3146, 3158, 3513, 3685, 3688, 3691, 3692, 3696, 3854])
/** Only MySQL says an error, that of computing something. */
const unread = (ours: Answer, theirs: Answer): boolean => ours.error === undefined && COMPUTED.has(theirs.error?.[0] ?? 0)
const TEMPORAL = new RegExp(`\\b(?:${[...COLUMNS.moment, ...COLUMNS.time].join('|')}|NOW|CONVERT_TZ|CUR(?:DATE|TIME)|DATE\\w*|TIME\\w*|(?:FROM|SEC|STR|LAST|MAKE|ADD|SUB)_?(?:DAYS?|TO|DATE|TIME|UNIXTIME)\\w*)\\b`)
const allCodes = (a: Answer, of: Answer): boolean => (a.warnings ?? []).every((w) => (of.warnings ?? []).some((v) => v[1] === w[1]))
// MySQL tells the argument of UNHEX, INET6_ATON and INET_NTOA by its name, and writes an expression in other words: TIME(x) as a cast
export const distinct = (a: Answer): string[] => [...new Set((a.warnings ?? []).map((w) => w.join().replace(/(?: for column '.*')? at row \d+$/, '').replace(/^(.*,1411,).* (for function (?:unhex|inet6_aton|inet_ntoa))$/, '$1$2').replace(/^(.*,6527,\w+ value is out of range) in .*/, '$1').replace(/[\u{10000}-\u{10ffff}]/gu, '?').replace(/\?+/g, '?')))]
/** Warnings that only the gateway gives, when it gives all of MySQL's; undefined when it does not. */
function more(ours: Answer, theirs: Answer): string[] | undefined {
  const [o, t] = [distinct(ours), distinct(theirs)]
  return t.every((w) => o.includes(w)) ? o.filter((w) => !t.includes(w)) : undefined
}
/** Is the value that a warning tells a literal of the statement? */
function tellsLiteral(warning: string, statement: string): boolean {
  const sql = statement.replace(/x'([0-9a-f]*)'/g, (_all, x: string) => `'${Buffer.from(x, 'hex').toString('latin1')}'`)
  const value = /: ''?([^]*?)'?'(?: for function \w+)?$/.exec(warning)?.[1]
  if (value === '1' || value === '0') return sql.includes(value === '1' ? 'TRUE' : 'FALSE') || sql.split(/[^\w.+-]+/).includes(value)
  return value !== undefined && (sql.includes(`'${value}'`) || sql.split(/[^\w.+-]+/).includes(value))
}
/** Are these warnings given once, as of what is computed before the first row? */
const toldOnce = (warnings: readonly string[] | undefined, by: Answer): boolean => warnings !== undefined && warnings.length > 0 && warnings.every((w) => (by.warnings ?? []).filter((v) => distinct({ warnings: [v] })[0] === w).length === 1)
/** Where an expression may not come to read what it is given. */
const CHOICE = /\b(?:IF|COALESCE|IFNULL|NULLIF|FIELD|ELT|MAKE_SET)\(|CASE /
const COLUMN = new RegExp(`\\b(?:id|${Object.values(COLUMNS).flat().join('|')})\\b`)
/** Is the first argument of a NULLIF a constant? */
function nullsConstant(sql: string): boolean {
  for (const at of sql.matchAll(/NULLIF\(/g)) {
    let [end, depth] = [at.index + at[0].length, 0]
    while (end < sql.length && (depth > 0 || sql[end] !== ',')) depth += { '(': 1, ')': -1 }[sql[end++] as string] ?? 0
    if (!COLUMN.test(sql.slice(at.index + at[0].length, end).replace(/'[^']*'/g, ''))) return true
  }
  return false
}
const clockFunction = /\b(TIME|TIMESTAMP|TIMEDIFF|ADDTIME|SUBTIME|MAKETIME|SEC_TO_TIME|FROM_UNIXTIME|UNIX_TIMESTAMP|CONVERT_TZ|TIMESTAMPADD|DATE_ADD|DATE_SUB)\(| INTERVAL /
const dateFunction = /\b(DATE_ADD|DATE_SUB|ADDDATE|SUBDATE|TIMESTAMPADD|TIMESTAMP|TIMESTAMPDIFF|TIMEDIFF|ADDTIME|SUBTIME|MAKEDATE|MAKETIME|WEEK|YEARWEEK|DATE_FORMAT|TIME_FORMAT)\(| [-+] INTERVAL /
/** A part of a date or time, of what may be none. */
const partFunction = /\b(?:YEAR|QUARTER|MONTH|MONTHNAME|DAY\w*|WEEK\w*|HOUR|MINUTE|SECOND|MICROSECOND|EXTRACT|LAST_DAY|TIME_TO_SEC|TO_DAYS|TO_SECONDS|DATE|DATEDIFF)\(/
const textFunction = /\b(LPAD|RPAD|SUBSTRING|INSERT|REPEAT|REPLACE|CONCAT|CONCAT_WS|LEFT|RIGHT|SUBSTRING_INDEX|CHAR|EXPORT_SET|FORMAT|HEX|LOCATE|INSTR)\(/
const leavesNullsOut = /\b(?:CHAR|CONCAT_WS|MAKE_SET)\(/
/** A constant that is NULL, or may be: what is read from a literal that is no such thing. */
const constantNull = /\bNULL\b|\b(?:CAST|FROM_BASE64|UNHEX|DATE|TIME|TIMESTAMP|STR_TO_DATE|LAST_DAY|MAKETIME|INET_ATON|INET6_ATON|LN|LOG(?:2|10)?|SQRT|DATEDIFF|TIMEDIFF|TO_DAYS|YEAR|MONTH|DAY|WEEK|QUARTER)\(\(*(?:'|x'|_|-?\d)/
/** A NULL among the values, or in a document. */
const hasNullInside = (a: Answer): boolean => a.rows?.some((r) => r[0] === null || /\bnull\b/.test(String(r[0]))) === true
/** Values that agree where the test does not say that they may differ. */
const sameBut = (ours: Answer, theirs: Answer, differ: (o: unknown, t: unknown) => boolean): boolean => ours.rows?.every(([o], i) => JSON.stringify(o) === JSON.stringify(theirs.rows?.[i]?.[0]) || differ(o, theirs.rows?.[i]?.[0])) === true
/** The arguments of the calls of a function. */
function argumentsOf(sql: string, name: RegExp): string[][] {
  const calls: string[][] = []
  for (const m of sql.matchAll(new RegExp(`\\b(?:${name.source})\\(`, 'g'))) {
    const args = ['']
    let [depth, quoted] = [0, false]
    for (const c of sql.slice(m.index + m[0].length)) {
      if (c === "'") quoted = !quoted
      if (!quoted && c === '(') depth++
      if (!quoted && c === ')' && depth-- === 0) break
      if (!quoted && c === ',' && depth === 0) args.push('')
      else args[args.length - 1] += c
    }
    calls.push(args.map((a) => a.trim()))
  }
  return calls
}
/** What stands on both sides of the first BETWEEN's AND. */
function bounds(sql: string): string[] {
  const found = ['']
  let depth = 0
  for (const word of (/ BETWEEN (.*) AS e FROM /.exec(sql)?.[1] ?? '').split(/( AND )|(?<=[()])|(?=[()])/)) {
    depth += word === '(' ? 1 : word === ')' ? -1 : 0
    if (word === ' AND ' && depth === 0) found.push('')
    else found[found.length - 1] += word ?? ''
  }
  return found
}
/** Does a count of LEFT, LPAD, REPEAT … follow from a constant that must be computed? */
const computedCount = (sql: string): boolean =>
  [...argumentsOf(sql, /LPAD|RPAD|REPEAT|LEFT|RIGHT|SUBSTRING/).flatMap((a) => a.slice(1, 3)), ...argumentsOf(sql, /SPACE/).map(([n]) => n ?? '')].some((n) => /\(|^-?b?'|^-?\d/.test(n) && !COLUMN.test(n.replace(/'[^']*'/g, '')))
/** The values, of bytes in documents those that their base64 stands for. */
const decoded = (a: Answer): string => JSON.stringify(a.rows?.map((r) => (typeof r[0] === 'string' ? r[0].replace(/base64:type\d+:([A-Za-z0-9+/=]*)/g, (_all, x: string) => Buffer.from(x, 'base64').toString()) : r[0])))
const isString = (a: Answer): boolean => /^(?:VAR_STRING|(?:TINY|MEDIUM|LONG)?BLOB)\(/.test(type(a))
/** The values without the zeros that end a fraction. */
const plain = (a: Answer): string => JSON.stringify(a.rows?.map((r) => (typeof r[0] === 'string' ? r[0].replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : r[0])))

/** Texts whose numbers agree but for the last digits. */
function nearly(ours: unknown, theirs: unknown): boolean {
  const number = /-?\d+\.\d+(?:e[-+]?\d+)?/g
  const [o, t] = [String(ours), String(theirs)]
  const [x, y] = [o.match(number) ?? [], t.match(number) ?? []]
  return o.replace(number, '#') === t.replace(number, '#') && x.every((n, i) => Math.abs(Number(n) - Number(y[i])) <= 1e-13 * Math.abs(Number(n)))
}

/** Reviewed differences between the gateway's and MySQL's expressions. */
export const KNOWN: readonly Known[] = [
  { reason: 'rows: a constant is converted when the statement starts, MySQL converts it when the pairs before it have not decided, and not always to the same type', applies: (sql, what) => what === 'warnings' && comparesRows(sql.replace(/^SELECT (?:IF\(|CASE WHEN )\(?/, 'SELECT ')) },
  { reason: 'rows: MySQL and PostgreSQL compute different ones of the pairs behind one that has decided, whose errors only one of them gives', applies: (sql, what, ours, theirs) => what === 'error' && comparesRows(sql) && (unread(ours, theirs) || unread(theirs, ours)) },
  { reason: 'rows: of an integer beyond BIGINT and another beside a NULL MySQL does not say that they differ', applies: (sql, what, ours, theirs) => what === 'value' && comparesRows(sql) && / IN \(/.test(sql) && /\d{19,}/.test(sql) && sameBut(ours, theirs, (o, t) => o === '0' && t === null) },
  { reason: 'rows: of two errors in one expression, that of a constant comes first', applies: (sql, what, ours, theirs) => what === 'error' && comparesRows(sql) && ours.error?.[0] === 1525 && COMPUTED.has(theirs.error?.[0] ?? 0) },
  { reason: 'rows: two texts whose collations do not go together are no error to MySQL where rows are compared in their order, (1, CHAR(65 USING utf8mb4)) < (2, s)', applies: (sql, what, ours, theirs) => what === 'error' && comparesRows(sql) && / [<>]=? \(/.test(sql) && theirs.error === undefined && ours.error?.[0] === 1267 },
  { reason: 'BETWEEN: PostgreSQL does not look at the second bound where the first has decided (an index may serve both), MySQL does, and it converts the value for each of them', applies: (sql, what, ours, theirs) => / BETWEEN /.test(sql) && (what === 'warnings' ? allCodes(ours, theirs) || allCodes(theirs, ours) || [ours, theirs].every((a) => codes(a).every((c) => c === 1292 || c === 1441)) : what === 'error' && (unread(ours, theirs) || (allNull(theirs) && COMPUTED.has(ours.error?.[0] ?? 0)))) },
  { reason: 'BETWEEN with documents: MySQL says itself that it does not support it (1235), and what it compares depends on which of the three is a constant', applies: (sql, what, ours, theirs) => what !== 'error' && / BETWEEN /.test(sql) && [ours, theirs].every((a) => codes(a).includes(1235)) },
  { reason: 'a constant BETWEEN is NOT NULL when its value is not', applies: (sql, what, ours, theirs) => what === 'type' && / BETWEEN /.test(outline(sql)) && type(theirs) === `${type(ours)} NOT_NULL` },
  { reason: 'BETWEEN of a TIME column and a computed constant that is no time: that it is none is not known when the plan is made', applies: (sql, what) => what === 'value' && (/^SELECT (?:tm|t6) (?:NOT )?BETWEEN .*(?:[A-Z\d]\(|x'00'|_binary|COLLATE)/.test(sql) || /^SELECT \(*[A-Z_]+\(.* BETWEEN (?:tm|t6) AND /.test(sql)) },
  { reason: 'BETWEEN of dates, a number that is one and text or bytes that are none, or of dates and computed constants: what they are is known when the plan runs', applies: (sql, what) => what === 'value' && /^SELECT (?:da|dm|d6|ts|t3) (?:NOT )?BETWEEN /.test(sql) && (/(?:'[^']*'|0x1F) AND \d{6,}|\d{6,} AND (?:_?[a-z]*'|0x1F)/.test(sql) || bounds(sql).some((e) => /^(?:[A-Z_]+)?\(/.test(e) && !COLUMN.test(e.replace(/'[^']*'/g, '')))) },
  { reason: 'BETWEEN of dates and a number that is no date, below zero or of more digits than any: MySQL cuts it to a BIGINT or takes it for the zero date', applies: (sql, what) => what === 'value' && /^SELECT (?:da|dm|d6|ts|t3) .*BETWEEN .*(?:\b9{20}\b|-\d)/.test(sql.replace(/'[^']*'/g, "''")) },
  { reason: 'BETWEEN of a TIME or YEAR, a number and a date, or of a date, a number and text: MySQL converts each bound to another type', applies: (sql, what) => what === 'value' && (/^SELECT (?:da|dm|d6|ts|t3) (?:NOT )?BETWEEN \d+ AND (?:js->|\(?[A-Z_]+\(|'|v[cnbg]\b|tx\b|ch\b)/.test(sql) || /^SELECT (?:tm|t6|y) (?:NOT )?BETWEEN .*(?:\b(?:da|dm|d6|ts|t3)\b|DATE|TIMESTAMP|NOW)/.test(sql)) },
  { reason: 'BETWEEN of bytes of which the first have no weight: MySQL does not look whether the second are text', applies: (sql, what, ours, theirs) => what === 'error' && ours.error?.[0] === 3854 && theirs.error === undefined && /(?<!NOT) BETWEEN (?:x'00'|0x1F|b'101') AND /.test(sql) },
  { reason: 'IN: items are converted together where MySQL stops at the first that is equal, and one by one where MySQL converts all constants when the statement starts', applies: (sql, what, ours, theirs) => what === 'warnings' && / IN \(/.test(sql) && (fewer(theirs, ours) || fewer(ours, theirs)) },
  { reason: 'IN: a constant that is neither a date nor a time among both is compared as another type from one row to the next', applies: (sql, what) => what === 'value' && /^SELECT (?:_binary|x)?'[^']*' (?:NOT )?IN \(/.test(sql) && /\b(?:tm|t6|TIME|CURTIME)\b/.test(sql) && /\b(?:da|dm|d6|ts|t3|DATE|TIMESTAMP|NOW|CURDATE)\b/.test(sql) },
  { reason: 'IN: whether a list of constants with text beside a YEAR is one of years, numbers or text depends on what each of them holds', applies: (sql, what) => what === 'value' && /(?:\by|AS YEAR\)\)?) (?:NOT )?IN \(.*'/.test(sql) && !COLUMN.test(sql.replace(/'[^']*'/g, '').replace(/^.* IN \(|\) AS e FROM .*/g, '')) },
  { reason: 'IN: a constant integer before a list of constant DOUBLEs alone, 5 IN (4.9e0, 7e0), equals those that it is when they are rounded', applies: (sql, what) => what === 'value' && /^SELECT (?:\(SELECT )?(?:-?\d+|TRUE|FALSE)\)? (?:NOT )?IN \(/.test(sql) && !COLUMN.test(sql.replace(/'[^']*'/g, '').replace(/ AS e FROM .*/, '')) },
  { reason: 'IN: PostgreSQL computes no item when a constant one is equal', applies: (sql, what, ours, theirs) => what === 'error' && / IN \(/.test(sql) && unread(ours, theirs) },
  { reason: 'GREATEST and LEAST with a constant NULL look at nothing else', applies: (sql, what, ours, theirs) => /^SELECT (?:GREATEST|LEAST)\(.*NULL/.test(sql) && allNull(ours) && (what === 'warnings' ? fewer(ours, theirs) : what === 'error' && theirs.error?.[0] === 1690) },
  { reason: 'GREATEST and LEAST of a date and what IF, CASE or NULLIF chooses are NULL where that is text and no date, here they are as MySQL has them beside other text', applies: (sql, what, ours, theirs) => what === 'value' && /^SELECT (?:GREATEST|LEAST)\(.*(?:\b(?:NULL)?IF\(|CASE )/.test(sql) && (ours.rows ?? []).every((r, i) => r[0] === theirs.rows?.[i]?.[0] || theirs.rows?.[i]?.[0] === null) && (text(ours).includes('16383-15-31') || /^SELECT LEAST/.test(sql) || distinct(theirs).some((w) => /Incorrect date(?:time)? value|for CAST to DATE/.test(w))) },
  { reason: 'GREATEST and LEAST of a date and what a choice gives: whether they compare moments is known when the choice is made, MySQL decides it when it prepares; which argument is told as none differs', applies: (sql, what, ours, theirs) => what === 'warnings' && /\b(?:GREATEST|LEAST)\(/.test(sql) && CHOICE.test(sql) && TEMPORAL.test(sql) && [ours, theirs].every((a) => codes(a).every((c) => c === 1292)) },
  { reason: 'IF takes a GREATEST or LEAST of a date and text for true when it is NULL', applies: (sql, what, ours, theirs) => what === 'value' && /^SELECT (?:IF\(|CASE WHEN )\(*(?:GREATEST|LEAST)\(/.test(sql) && TEMPORAL.test(sql) && ours.rows?.every((r, i) => i === 3 || r[0] === theirs.rows?.[i]?.[0]) === true },
  { reason: 'GREATEST and LEAST tell that a DECIMAL read as a date has a fraction, UNIX_TIMESTAMP and DATE_FORMAT that of one without a day', applies: (sql, what, ours, theirs) => what === 'warnings' && /^SELECT (?:GREATEST|LEAST|UNIX_TIMESTAMP|DATE_FORMAT)\(/.test(sql) && more(theirs, ours)?.every((w) => /Truncated incorrect date value: '-?\d+\.\d+'/.test(w)) === true },
  { reason: 'GREATEST and LEAST with a date and no moment among the arguments are bytes in a document to MySQL, here text as everywhere else', applies: (sql, what, _ours, theirs) => /JSON/.test(sql) && /\b(?:GREATEST|LEAST)\(/.test(sql) && /base64:type\d+/.test(text(theirs)) && what !== 'type' },
  { reason: 'FIELD reads its first argument beside each of the others', applies: (sql, what, ours, theirs) => what === 'warnings' && /\bFIELD\(/.test(sql) && more(ours, theirs)?.every((w) => tellsLiteral(w, sql)) === true },
  { reason: 'STRCMP of a column of dates or times and a constant compares texts, and what the constant is: text where it stands beside dates, a number that is one packed as a column holds it', applies: (sql, what) => (what === 'value' || what === 'warnings') && argumentsOf(sql, /STRCMP/).some((a) => a.some((x) => /^(?:da|dm|d6|ts|t3|tm|t6)$/.test(x)) && a.some((x) => !COLUMN.test(x.replace(/'[^']*'/g, '')))) },
  { reason: 'INTERVAL: a constant is converted when the statement starts, MySQL stops at the first bound above', applies: (sql, what, ours, theirs) => what === 'warnings' && /^SELECT INTERVAL\(/.test(sql) && (fewer(theirs, ours) || toldOnce(more(theirs, ours), theirs)) },
  { reason: 'the right side of a comparison is read although the left one is NULL', applies: (sql, what, ours, theirs) => what === 'warnings' && / (?:=|<>|<|<=|>|>=) |^SELECT STRCMP\(/.test(outline(sql).replace('STRCMP', 'STRCMP(')) && ours.rows?.some((r) => r[0] === null) === true && fewer(theirs, ours) },
  { reason: '<=> reads its operands twice in MySQL, the second time with another text in some warnings, and not the right one where the left one is NULL', applies: (sql, what, ours, theirs) => what === 'warnings' && / <=> /.test(outline(sql)) && allCodes(theirs, ours) },
  { reason: "of text that is no DECIMAL MySQL says 1366 for column '' at row -1, or 1292, or nothing", applies: (_sql, what, ours, theirs) => what === 'warnings' && [ours, theirs].some((a) => a.warnings?.some((w) => w[2].endsWith("for column '' at row -1")) === true) && [ours, theirs].every((a) => codes(a).every((c) => c === 1366 || c === 1292)) },
  { reason: 'the right side of a comparison is converted although the left one is NULL, as that of vn in the row of NULLs', applies: (sql, what, ours, theirs) => what === 'warnings' && /\bvn\b/.test(sql) && (ours.warnings ?? []).filter((w) => !w[2].includes("'0x1A'")).length === (theirs.warnings ?? []).length },
  { reason: 'MySQL reads a constant of CHAR as latin1 beside a date or time, and refuses what latin1 has not', applies: (_sql, what, _ours, theirs) => what === 'error' && theirs.error?.[0] === 3854 && /from utf8mb4 to latin1/.test(String(theirs.error[2])) },
  { reason: 'NULLIF of a number and a DATETIME column shows the packed form that MySQL compares with, which is no date: NULL', applies: (sql, what) => what !== 'error' && /NULLIF\(\(?-?[\d.e+]+\)?, (?:dm|d6|ts|t3)\)/.test(sql) },
  { reason: "MySQL reads NULLIF's text as latin1 beside a number, where 🙂 is four characters", applies: (sql, what) => what === 'value' && /(?:GREATEST|LEAST)\(.*NULLIF\('🙂'/.test(sql) },
  { reason: 'IFNULL and COALESCE know of a constant in another character set than the others that it is not NULL, and how long its bytes are, since MySQL converts it when it prepares', applies: (sql, what, ours, theirs) => what === 'type' && /^SELECT (?:COALESCE|IFNULL)\(/.test(sql) && (type(theirs) === `${type(ours)} NOT_NULL` || (isString(ours) && isString(theirs) && type(theirs).endsWith(' NOT_NULL') && /REGEXP_REPLACE\(|REPEAT\(|SPACE\(/.test(sql))) && /\b(?:SHA1|SHA2|MD5|COLLATION|CHARSET)\(|USING latin1/.test(sql) },
  { reason: 'a column of utf8mb4_general_ci is compared in the order of ICU, so that its indexes serve: ß is ss, signs come before letters, controls count for nothing', applies: (sql, what) => what === 'value' && /\bvg\b/.test(sql) && /straße|🙂|CHAR\(|\bv[bn]\b|JSON|\bjs\b|b'101'|x'00'|0x1F|'[[{%<]/.test(sql) },
  { reason: 'characters before the space: PAD SPACE puts them before the end of a shorter text, PostgreSQL behind it; NUL is kept as another character', applies: (sql, what) => what === 'value' && /\bv[bg]\b|utf8mb4_bin|JSON_|->>|\bjs\b/.test(sql) && /CHAR\(|0x1F|x'00'|\bb(?:n|l|t)\b|\bvy\b|b'101'/.test(sql) && / (?:<=?|>=?|BETWEEN) |STRCMP|GREATEST\(|LEAST\(/.test(sql) },
  { reason: 'symbols and controls of latin1_swedish_ci are compared in the order of ICU', applies: (sql, what) => what === 'value' && /USING latin1/.test(sql) && (/ (?:<=?|>=?|BETWEEN) |STRCMP|GREATEST\(|LEAST\(/.test(sql) || (/CHAR\(|0x1F|x'00'|b'101'|\b(?:bn|vy|bl|bt)\b|AS BINARY/.test(sql) && / (?:=|<>|<=>|IN) |FIELD\(|NULLIF\(|CASE /.test(sql))) },
  { reason: 'characters without weight, controls, are found by FIND_IN_SET, LOCATE and INSTR', applies: (sql, what) => what === 'value' && /^SELECT (?:FIND_IN_SET|LOCATE|INSTR)\(.*(?:CHAR\(|0x1F|x'00'|b'101')/.test(sql) },
  { reason: 'a display width that follows from a constant that is no simple computation, LEFT(s, IF(1, 2, 3)): it is computed when the plan runs', applies: (_sql, what, ours, theirs) => what === 'type' && shape(ours) === shape(theirs) },
  { reason: 'the negative of a constant that is no simple computation is a DECIMAL to MySQL where the constant is below zero', applies: (sql, what, ours, theirs) => what === 'type' && /^SELECT -\(/.test(sql) && !COLUMN.test(sql.replace(/'[^']*'/g, '').replace(/ AS e FROM .*/, '')) && type(ours).startsWith('LONGLONG') && type(theirs).startsWith('NEWDECIMAL') && text(ours) === text(theirs) },
  { reason: 'the same of a count without which the result may be as long as any, or as its argument: it is of a larger type', applies: (sql, what, ours, theirs) => what === 'type' && computedCount(sql) && isString(ours) && isString(theirs) && type(ours).replace(/^[^ ]*/, '') === type(theirs).replace(/^[^ ]*/, '') },
  { reason: 'the length of REPLACE and MAKE_SET with a document in it: MySQL counts in 32 bits, which are not enough', applies: (sql, what, ours, theirs) => what === 'type' && argumentsOf(sql, /REPLACE|MAKE_SET/).some((a) => /JSON_|\bjs\b/.test(a.join())) && isString(ours) && isString(theirs) },
  { reason: 'the name of a character set or collation is utf8mb3, and what is searched for in it must be', applies: (sql, what, _ours, theirs) => what === 'error' && theirs.error?.[0] === 3854 && theirs.error[2].endsWith('to utf8mb3') && /CHARSET\(|COLLATION\(/.test(sql) },
  { reason: "MySQL 9's component refuses numbers in MD5 and SHA and gives ASCII text, and SHA2 finds patterns and compares by the case of letters; 8.4, which is followed, does none of it", applies: (sql, what, ours, theirs) => /\b(?:MD5|SHA1|SHA2?)\(/.test(sql) && ((what === 'error' && (theirs.error?.[0] === 1123 || (theirs.error?.[0] === 1253 && /'ascii'/.test(theirs.error[2])) || (theirs.error?.[0] === 3854 && theirs.error[2].endsWith('to ascii')) || (theirs.error === undefined && ours.error?.[0] === 1267))) || (what === 'value' && (/(?:CHARSET|COLLATION)\(\(*(?:MD5|SHA)/.test(sql) || /SHA2\(\(*(?:REGEXP_|LEAST|GREATEST)/.test(sql)))) },
  { reason: 'jsonb has no negative zero', applies: (_sql, what, ours, theirs) => what === 'value' && text(theirs).includes('-0.0') && text(theirs).replaceAll('-0.0', '0.0') === text(ours).replaceAll('-0.0', '0.0') },
  { reason: 'the last digit of LOG2, which PostgreSQL has not: the quotient of two logarithms', applies: (sql, what, ours, theirs) => what === 'value' && /\bLOG2\(/.test(sql) && (/\b(?:CRC32|MD5|SHA1|SHA2|BIT_COUNT)\(/.test(sql) || sameBut(ours, theirs, (o, t) => nearly(o, t))) },
  { reason: 'the DOUBLE just below 1e23 is written as that by MySQL, by PostgreSQL as 9.999999999999999e22, which is as near', applies: (sql, what) => what === 'value' && /1e3\)? \* \(?(?:CAST\()?99999999999999999999\b|\b99999999999999999999(?: AS DOUBLE\))?\)? \* \(?1e3/.test(sql) },
  { reason: 'the greatest DOUBLE rounded to tens is infinite to MySQL, which it sends as 0: here it is 0', applies: (sql, what, ours, theirs) => (what === 'value' || what === 'error') && /\b(?:ROUND|TRUNCATE)\(\(?-?\(?db, /.test(sql) && (what === 'error' ? theirs.error?.[0] === 1690 : ours.rows?.every((r, i) => i === 5 || r[0] === theirs.rows?.[i]?.[0]) === true) },
  { reason: 'a BIT that IF or CASE gives beside BITs alone is sent as its bytes, MySQL converts them from latin1 to the character set of results', applies: (sql, what, ours, theirs) => what === 'value' && type(theirs).startsWith('BIT(') && /\b(?:IF\(|CASE )/.test(sql) && (ours.rows ?? []).every((r, i) => { const cell = r[0]; return cell === theirs.rows?.[i]?.[0] || (typeof cell === 'object' && cell !== null && Buffer.from(cell.x, 'hex').toString('latin1') === theirs.rows?.[i]?.[0]) }) },
  { reason: 'a BIT that IF or CASE chooses beside numbers is its bytes to MySQL, which it takes for UTF-8 that they are not, here they are read as latin1', applies: (sql, what, ours, theirs) => what === 'value' && (argumentsOf(sql, /IF/).some((a) => a.slice(1).includes('bt')) || / (?:THEN|ELSE) bt /.test(sql)) && /\b(?:UPPER|LOWER|UCASE|SOUNDEX|SUBSTRING_INDEX|REPLACE|REVERSE|LOCATE|INSTR|FIND_IN_SET)\(| COLLATE | SOUNDS LIKE /.test(sql) && sameBut(ours, theirs, (o) => typeof o !== 'string' || /[^\x20-\x7e]/.test(o) || /^\d+$/.test(o)) },
  { reason: 'a BIT that IF or CASE chooses is a number to functions that read digits, MySQL reads its bytes', applies: (sql, what) => what !== 'error' && /^SELECT (?:CONV|CAST)\(\((?:IF\(|CASE ).*\bbt\b/.test(sql) },
  { reason: 'GREATEST and LEAST of a DATE and what is none lose their character set: in a document they are bytes, which no function of documents takes; beside bytes a moment gains one', applies: (sql, what, ours, theirs) => /(?:GREATEST|LEAST)\(/.test(sql) && /JSON| MEMBER OF\(/.test(sql) && (what === 'value' ? decoded(ours) === decoded(theirs) : what === 'error' && theirs.error?.[0] === 3144) },
  { reason: 'GREATEST and LEAST of literals are not converted to another character set, their bytes are taken for it', applies: (sql, what) => what === 'value' && /CONVERT\(\(*(?:GREATEST|LEAST)\(.*'.* USING latin1/.test(sql) },
  { reason: 'what is made of the text of a TIMESTAMP literal is written where that text stands: the next row reads it', applies: (sql, what, ours, theirs) => what === 'value' && /TIMESTAMP'/.test(sql) && /\b(?:CONCAT|CONCAT_WS|OCT|BIN|CONV|REPEAT)\(|AS BINARY\(/.test(sql) && JSON.stringify(ours.rows?.[0]) === JSON.stringify(theirs.rows?.[0]) },
  { reason: 'MAKE_SET reads characters beyond ASCII as latin1 behind the text of a number', applies: (sql, what, _ours, theirs) => what === 'value' && /MAKE_SET\(/.test(sql) && /Ã/.test(text(theirs)) },
  { reason: 'NUL has no weight in utf8mb4_0900_ai_ci, so that MySQL finds it before every character', applies: (sql, what, ours, theirs) => what === 'value' && /\b(?:INSTR|LOCATE)\(/.test(sql) && /\b(?:bn|vy|bl)\b|x'00|INET6_ATON\(/.test(sql) && sameBut(ours, theirs, (o, t) => o === '0' && t === '1') },
  { reason: 'what REGEXP_SUBSTR finds in bytes is text to functions of documents, though its character set is told as binary', applies: (sql, what, ours) => /JSON_| MEMBER OF\(/.test(sql) && argumentsOf(sql, /REGEXP_SUBSTR/).some(([x]) => /\b(?:bn|vy|bl)\b|x'|_binary|BINARY/.test(x ?? '')) && (what === 'value' || (what === 'error' && ours.error?.[0] === 3144)) },
  { reason: 'part of the literal of a DOUBLE is bytes in a document to MySQL, which no function of documents takes', applies: (sql, what, ours, theirs) => /JSON/.test(sql) && /\b(?:LEFT|RIGHT|SUBSTRING|UPPER|LOWER|UCASE)\(\d[\d.]*e/.test(sql) && (what === 'value' ? decoded(ours) === decoded(theirs) : what === 'error' && theirs.error?.[0] === 3144) },
  { reason: "a regular expression over millions of characters runs into MySQL's time limit", applies: (sql, what, _ours, theirs) => what === 'error' && /REGEXP|RLIKE/.test(sql) && theirs.error?.[0] === 3699 },
  { reason: 'NULLIF of a number and a DATETIME column is no date in a document either, but null', applies: (sql, what, _ours, theirs) => what === 'value' && /JSON_/.test(sql) && argumentsOf(sql, /NULLIF/).some(([x, y]) => /^\d/.test(x ?? '') && /^(?:dm|d6|ts|t3|y)$/.test(y ?? '')) && text(theirs).includes('null') },
  { reason: 'bytes in a document are beyond dates to MySQL, here text', applies: (sql, what) => what === 'value' && /JSON_(?:SET|ARRAY|OBJECT|INSERT|REPLACE|ARRAY_APPEND|ARRAY_INSERT)\(/.test(sql) && /x'|_binary|\b(?:bn|vy|bl)\b/.test(sql) && / (?:<=?|>=?) /.test(outline(sql)) && TEMPORAL.test(sql) },
  { reason: 'NUL in a key of a document is a longer character here, and keys are sorted by their length', applies: (sql, what, _ours, theirs) => what === 'value' && /JSON_/.test(sql) && text(theirs).includes('u0000') && /CHAR\(|\b(?:bn|vy|bl|bt)\b|x'/.test(sql) },
  { reason: 'PostgreSQL folds an operation with a constant NULL without evaluating the other operand, whose warnings and errors are missing', applies: (sql, what, ours, theirs) => (BESIDE_NULL.test(sql) || (allNull(ours) && OPERATOR.test(outline(sql)))) && (what === 'warnings' ? fewer(ours, theirs) : what === 'error' && (allNull(ours) || (allNull(theirs) && COMPUTED.has(ours.error?.[0] ?? 0)))) },
  { reason: 'PostgreSQL evaluates no argument of a call that a constant makes NULL: what the others would warn or fail with is missing', applies: (sql, what, ours, theirs) => constantNull.test(sql) && (what === 'error' ? allNull(ours) && (unread(ours, theirs) || theirs.error?.[0] === 3158) : what === 'warnings' && (hasNullInside(ours) || leavesNullsOut.test(sql)) && more(theirs, ours) !== undefined) },
  { reason: 'where MySQL stops at an argument that is NULL, what stands behind it is evaluated here and may fail', applies: (sql, what, ours, theirs) => what === 'error' && (allNull(theirs) || /^SELECT FIELD\(/.test(sql)) && COMPUTED.has(ours.error?.[0] ?? 0) },
  { reason: 'where MySQL stops at the first argument of a function of dates, which is none, what stands behind it is computed here and may fail', applies: (sql, what, ours, theirs) => what === 'error' && dateFunction.test(sql) && hasNullInside(theirs) && ours.error?.[0] === 1690 },
  { reason: 'a control that is a blank is told as it is where bytes that become an integer begin with it', applies: (_sql, what, ours, theirs) => what === 'warnings' && (ours.warnings ?? []).some((w) => /INTEGER value: '[\t-\r]/.test(w[2])) && codes(ours).every((c) => codes(theirs).includes(c)) },
  { reason: 'what stands behind an argument of a text function that is computed and turns out NULL: MySQL does not read it; here a computed argument is not computed twice to find that out', applies: (sql, what, ours, theirs) => what === 'warnings' && textFunction.test(sql) && (hasNullInside(theirs) || (/NULL/.test(sql) && leavesNullsOut.test(sql))) && more(ours, theirs) !== undefined },
  { reason: 'LOG, POW, ATAN, ROUND and TRUNCATE of a first argument that is computed and is none: MySQL does not read the second; here a computed argument is not computed twice to find that out', applies: (sql, what, ours, theirs) => what === 'warnings' && argumentsOf(sql, /LOG|POW|ATAN2?|ROUND|TRUNCATE/).some((a) => a.length === 2 && a[0]?.startsWith('(')) && hasNullInside(theirs) && more(ours, theirs) !== undefined },
  { reason: 'PostgreSQL evaluates no operand of AND, OR and XOR whose constant neighbour decides, and decides itself which it reads first', applies: (sql, what, ours, theirs) => / (?:AND|OR|XOR) /.test(sql) && (what === 'warnings' ? !/BETWEEN/.test(sql) && (fewer(ours, theirs) || fewer(theirs, ours)) : what === 'error' && unread(ours, theirs)) },
  { reason: 'of an expression that is asked for NULL other arguments are read', applies: (sql, what, ours, theirs) => what === 'warnings' && / IS (?:NOT )?(?:NULL|UNKNOWN)\b|^SELECT ISNULL\b/.test(outline(sql)) && (fewer(ours, theirs) || fewer(theirs, ours)) },
  { reason: 'PostgreSQL answers a call with a constant NULL without evaluating the other arguments, LOG(s, NULL) <=> t: their warnings are missing', applies: (sql, what, ours, theirs) => what === 'warnings' && (/ (?:<=>|=|<>|<=?|>=?) /.test(outline(sql)) || /^SELECT FIELD\(/.test(sql)) && /[(,] ?NULL[,)]/.test(sql) && fewer(ours, theirs) },
  { reason: 'the second operand of a bit operator is read although the first is NULL', applies: (sql, what, ours, theirs) => what === 'warnings' && / (?:[&|^]|<<|>>) /.test(sql) && fewer(theirs, ours) },
  { reason: 'constants are converted when the statement is bound, those that no row reaches too', applies: (sql, what, ours, theirs) => what === 'warnings' && ((/NULL|IF\(|CASE | OR | AND |COALESCE|IFNULL/.test(sql) && fewer(theirs, ours) && aboutConstants(sql, ours, theirs)) || (CHOICE.test(sql) && toldOnce(more(ours, theirs), ours))) },
  { reason: 'the longest result of a regular expression over the name of a character set, which is utf8mb3', applies: (sql, what, ours, theirs) => what === 'type' && argumentsOf(sql, /REGEXP_(?:REPLACE|SUBSTR)/).some((a) => a.slice(0, 2).some((x) => /^\(*(?:CHARSET|COLLATION)\(/.test(x))) && isString(ours) && isString(theirs) },
  { reason: 'the length of FORMAT of a document', applies: (sql, what, ours, theirs) => what === 'type' && /FORMAT\(\(*(?:JSON_|js\b|CAST\([^)]* AS JSON)/.test(sql) && isString(ours) && isString(theirs) },
  { reason: 'LOCATE of three constants is as coercible as its text', applies: (sql, what) => what === 'value' && /COERCIBILITY\(\(*LOCATE\([^()]*,[^()]*,[^()]*\)/.test(sql) },
  { reason: 'constants are computed when MySQL asks for the length of a result, also those that no row reaches; JSON_VALID of a number computes it', applies: (sql, what, ours, theirs) => what === 'warnings' && /\b(?:ELT|COLLATION|CHARSET|COERCIBILITY|JSON_VALID)\(/.test(sql) && more(theirs, ours)?.every((w) => tellsLiteral(w, sql) || w.includes(',1583,') || (w.includes('3156') && !/\bjs\b/.test(sql)) || (/JSON_VALID/.test(sql) && (/'\?'$/.test(w) || w.includes('3986')))) === true },
  { reason: 'PostgreSQL answers a comparison with a constant NULL without computing the other side, in a condition too', applies: (sql, what, ours, theirs) => what === 'warnings' && CHOICE.test(sql) && / (?:<=>|=|<>|<=?|>=?) /.test(sql) && /[(,] ?NULL[,)]|ELT\(/.test(sql) && fewer(ours, theirs) },
  { reason: 'MySQL computes a constant when it prepares, one that no row reaches too, PostgreSQL only where a row does', applies: (sql, what, ours, theirs) => what === 'warnings' && CHOICE.test(sql) && toldOnce(more(theirs, ours), theirs) && more(theirs, ours)?.every((w) => tellsLiteral(w, sql) || /from column (?:cast_as_json|json_array|json_object)|Incorrect parameters/.test(w)) === true },
  { reason: 'a computed constant beside a column of dates or times that is none is not told: its value is known when the plan runs', applies: (_sql, what, ours, theirs) => what === 'warnings' && toldOnce(more(theirs, ours), theirs) && more(theirs, ours)?.every((w) => /Incorrect (?:date|datetime|time) value: '-?[\d.e+-]+'(?: for column '\w+')?$/.test(w)) === true },
  { reason: 'NULLIF reads both its arguments, MySQL the second only where the first is no NULL, and the first beside a constant NULL too', applies: (sql, what, ours, theirs) => what === 'warnings' && /^SELECT NULLIF\(/.test(sql) && ((ours.rows?.some((r) => r[0] === null) === true && ((more(ours, theirs) ?? []).length > 0 || (more(theirs, ours)?.every((w) => /Incorrect \w+ value: '[^]*' for column '\(/.test(w)) === true))) || (constantNull.test(sql) && more(theirs, ours) !== undefined)) },
  { reason: 'NULLIF, GREATEST and LEAST tell text that is no date with the column or expression that it stands beside, and in other words', applies: (sql, what, ours, theirs) => what === 'warnings' && /\b(?:NULLIF|GREATEST|LEAST)\(/.test(sql) && (theirs.warnings ?? []).some((w) => /^Incorrect (?:date|datetime|time) value: '[^]*' for column '/.test(w[2])) && [ours, theirs].every((a) => codes(a).every((c) => c === 1292 || c === 1300 || c === 6527)) },
  { reason: 'MySQL tells the argument of UNHEX, INET6_ATON and INET_NTOA by its name, which is one warning for all rows', applies: (sql, what, ours, theirs) => what === 'warnings' && /\b(?:UNHEX|INET6_ATON|INET_NTOA)\(/.test(sql) && more(ours, theirs)?.length === 0 && more(theirs, ours)?.length === 0 },
  { reason: 'a constant that is no document, or bytes that are no text or of another length, is an error even where no row reaches it', applies: (sql, what, ours, theirs) => what === 'error' && theirs.error === undefined && CHOICE.test(sql) && ([3141, 3144, 3146].includes(ours.error?.[0] ?? 0) || ([3513, 3854].includes(ours.error?.[0] ?? 0) && /\b(?:UUID_TO_BIN|UNHEX|CHAR)\(|\bx'|_binary/.test(sql))) },
  { reason: 'STRCMP of a number and JSON_UNQUOTE of a literal converts the literal to the character set of numbers, which JSON_UNQUOTE refuses then', applies: (sql, what, ours, theirs) => what === 'error' && ours.error === undefined && theirs.error?.[0] === 3144 && /STRCMP\(.*JSON_UNQUOTE\('/.test(sql) },
  { reason: 'a literal document among bytes is made bytes before it is read', applies: (sql, what, ours, theirs) => what === 'error' && ours.error === undefined && theirs.error?.[0] === 3144 && /JSON_(?:UN)?QUOTE\('/.test(sql) && /x'|_binary|\b(?:bn|vy|bl)\b/.test(sql) },
  { reason: 'a document that is no date or time is told with the column that it stands beside, here as one that is cast, or not at all', applies: (sql, what, ours, theirs) => what === 'warnings' && /JSON|\bjs\b/.test(sql) && TEMPORAL.test(sql) && more({ warnings: (theirs.warnings ?? []).filter((w) => !/^Incorrect (?:date|datetime|time) value: '[[{"\w].*' for column '/.test(w[2])) }, ours)?.length === 0 && [ours, theirs].every((a) => codes(a).every((c) => c === 1292 || c === 3156)) },
  { reason: 'a fraction in a document is a DOUBLE here, whose half is rounded to the even neighbour: CAST(CAST(2.5 AS JSON) AS SIGNED)', applies: (sql, what, ours, theirs) => what === 'value' && sameBut(ours, theirs, (o, t) => Math.abs(Number(o) - Number(t)) === 1) && /\b(?:CAST\(\(?-?\d*\.50* AS JSON\)|JSON_\w+\(.*-?\d*\.50*\b)/.test(sql) },
  { reason: 'a quotient or mean that is zero in all digits that MySQL computes has none after the point in a document', applies: (sql, what, ours, theirs) => what === 'value' && / \/ |\bAVG\(/.test(sql) && /JSON/.test(sql) && text(ours).replace(/\b0\.0+(?!\d)/g, '0') === text(theirs).replace(/\b0\.0+(?!\d)/g, '0') },
  { reason: 'IF of documents as an integer names the one that it chooses, where that is none', applies: (sql, what, ours, theirs) => what === 'warnings' && /\bIF\(/.test(sql) && more({ warnings: (ours.warnings ?? []).filter((w) => w[1] !== 3156) }, theirs)?.length === 0 && more({ warnings: (theirs.warnings ?? []).filter((w) => w[1] !== 3156) }, ours)?.length === 0 && (ours.warnings ?? []).some((w) => w[2].includes(' from column if ')) },
  { reason: 'a date or time in a document is its text: the type of what it becomes part of is STRING', applies: (sql, what, ours, theirs) => what === 'value' && /^SELECT JSON_TYPE\(/.test(sql) && sameBut(ours, theirs, (o, t) => o === 'STRING' && /^(?:DATE|DATETIME|TIME|TIMESTAMP)$/.test(String(t))) },
  { reason: 'a number in a document is told from others by its digits alone: whether it was unsigned or a DECIMAL is not known of what it becomes part of', applies: (sql, what, ours, theirs) => what === 'value' && /^SELECT JSON_TYPE\(/.test(sql) && sameBut(ours, theirs, (o, t) => (/INTEGER$/.test(String(o)) && /INTEGER$/.test(String(t))) || ([o, t].every((x) => x === 'DOUBLE' || x === 'DECIMAL'))) },
  { reason: 'a BIGINT UNSIGNED of a document that is beyond BIGINT is a negative DECIMAL to MySQL; here a document does not know whether 10000000000000000000 was a DOUBLE', applies: (sql, what, ours, theirs) => (what === 'value' || what === 'error') && /JSON|\bjs\b/.test(sql) && /\bbu\b|\b(?:9[2-9]|1[0-8])\d{17,18}\b|~/.test(sql) && (what === 'error' ? allNull(theirs) || / DIV /.test(sql) : sameBut(ours, theirs, (o, t) => String(t).startsWith('-') && !String(o).startsWith('-'))) },
  { reason: 'a date or time in a document is its text, which as a number is what it begins with and as a time may be one, MySQL knows better: 0, NULL', applies: (sql, what, _ours, theirs) => what === 'value' && /CAST\(.* AS JSON\)|JSON_[A-Z_]+\(/.test(sql) && TEMPORAL.test(sql) && (theirs.warnings ?? []).some((w) => w[1] === 3156 && / from column (?:cast_as_json|json_\w+) at/.test(w[2])) },
  { reason: 'a date in a document is its text, and stays a date where an interval is added, to MySQL it is a moment at midnight', applies: (sql, what, ours, theirs) => what === 'value' && /CAST\(.* AS JSON\)|JSON_[A-Z_]+\(/.test(sql) && TEMPORAL.test(sql) && sameBut(ours, theirs, (o, t) => `${String(o)} 00:00:00` === t) },
  { reason: 'of more than two collations that do not go together in a CASE the first two are told', applies: (sql, what, ours, theirs) => what === 'error' && /CASE /.test(sql) && ours.error?.[0] === 1267 && theirs.error?.[0] === 1270 },
  { reason: 'a value is evaluated although it finds no place in the document', applies: (sql, what, ours, theirs) => /JSON_(?:SET|INSERT|REPLACE|ARRAY_APPEND|ARRAY_INSERT)\(/.test(sql) && (what === 'warnings' ? fewer(theirs, ours) : what === 'error' && theirs.error === undefined && COMPUTED.has(ours.error?.[0] ?? 0)) },
  { reason: 'digits of the second that follow from a computed constant, TIME(UPPER(101112)): constants are computed when the plan runs, and six digits hold them all', applies: (sql, what, ours, theirs) => (what === 'value' && /^SELECT (?:GREATEST|LEAST)\(/.test(sql) && plain(ours) === plain(theirs)) || (what === 'type' && clockFunction.test(sql) && /^(TIME|DATETIME|NEWDECIMAL)\(\d+,6\)/.test(type(ours)) && plain(ours) === plain(theirs)) },
  { reason: 'a constant is converted once, before the first row, also where MySQL would never come to read it', applies: (sql, what, ours, theirs) => what === 'warnings' && (dateFunction.test(sql) || clockFunction.test(sql)) && more(ours, theirs)?.every((w) => tellsLiteral(w, sql)) === true },
  { reason: 'what stands behind an argument that is computed and turns out NULL, ADDTIME(LAST_DAY(s), t): MySQL does not read it; here a computed argument is not computed twice to find that out', applies: (sql, what, ours, theirs) => what === 'warnings' && dateFunction.test(sql) && ours.rows?.some((r) => r[0] === null) === true && more(ours, theirs) !== undefined },
  { reason: "PostgreSQL answers a call with a constant NULL without evaluating the other arguments, whose warnings are missing", applies: (sql, what, ours, theirs) => what === 'warnings' && /NULL/.test(sql) && more(theirs, ours) !== undefined && ((dateFunction.test(sql) && allNull(ours)) || (/\bLOG\(.*NULL\)/.test(sql) && ours.rows?.some((r) => r[0] === null) === true)) },
  { reason: 'a CAST of NULL to DOUBLE or FLOAT is the number 0 to MySQL where a date or time is wanted', applies: (sql, what, ours, theirs) => /CAST\(.* AS (?:DOUBLE|FLOAT)\)/.test(sql) && (dateFunction.test(sql) || clockFunction.test(sql) || partFunction.test(sql) || /AS (?:DATE|TIME)/.test(sql)) && (what === 'value' ? sameBut(ours, theirs, (o) => o === null) : what === 'warnings' && more(theirs, ours)?.every((w) => w.endsWith("'0'")) === true) },
  { reason: 'digits after the point of ROUND and TRUNCATE that follow from a computed constant, ROUND(d, CAST(s AS DATE)): those of the number', applies: (sql, what, ours, theirs) => what === 'type' && /^SELECT (?:ROUND|TRUNCATE)\(/.test(sql) && [ours, theirs].every((a) => type(a).startsWith('NEWDECIMAL')) && plain(ours) === plain(theirs) },
  { reason: 'what PostgreSQL computes of spaces alone it computes when it plans: its warning is given once, not by each execution', applies: (sql, what, ours, theirs) => what === 'warnings' && /\bSPACE\(/.test(sql) && more(theirs, ours)?.every((w) => tellsLiteral(w, sql) || /' +'$/.test(w)) === true },
  { reason: 'bytes that are no text, and text in latin1, as the format of DATE_FORMAT and TIME_FORMAT are handed on by MySQL as they are', applies: (sql, what) => what === 'value' && argumentsOf(sql, /(?:DATE|TIME)_FORMAT/).some(([, f]) => /\b(?:bn|vy|bl|bt)\b|x'|_binary|USING latin1|\bCHAR\(|AS BINARY|BINARY |\b(?:UUID_TO_BIN|UNHEX|FROM_BASE64|INET6_ATON)\(/.test(f ?? '')) },
  { reason: 'RPAD and INSERT of a SOUNDEX that is made bytes count its bytes in MySQL', applies: (sql, what) => what === 'value' && /\bBINARY\b/.test(sql) && /\b(?:RPAD|INSERT)\(\(*SOUNDEX\(/.test(sql) },
  { reason: 'text with delimiters that MySQL deprecates, as FORMAT gives it, or with digits behind a whole moment is a date with month or day 0 to its ADDTIME and SUBTIME', applies: (sql, what, ours, theirs) => what === 'value' && /(?:ADD|SUB)TIME\(\(?[A-Z]\w*\(/.test(sql) && sameBut(ours, theirs, (o, t) => o === null && /^\d{4}-/.test(String(t))) },
  { reason: 'a YEAR that CASE chooses beside a number is the time 0 to MySQL', applies: (sql, what) => what === 'value' && /(?:ADD|SUB)TIME\(\(?(?:CASE |IF\()[^']*\by\b/.test(sql) },
  { reason: "weeks and days of what is no day of the calendar: a week of a zero date is 613566757 in EXTRACT and DATE_FORMAT, a number that MySQL computes below zero", applies: (sql, what, ours, theirs) => what === 'value' && (/613566(?:75[0-9]|7[0-4][0-9]|[0-6]\d\d)/.test(text(theirs)) || distinct(theirs).some((w) => w.includes("'6135667")) || (/DATE_FORMAT\(.*%[jUuVvXx]|EXTRACT\(WEEK /.test(sql) && sameBut(ours, theirs, (o) => o === null))) },
  { reason: "MySQL's year 0 is no leap year, PostgreSQL's is: sums over its February, and its weeks", applies: (sql, what, _ours, theirs) => what === 'value' && (/FROM_DAYS\(/.test(sql) || text(theirs).includes('"0000-')) && /INTERVAL|ADDDATE|SUBDATE|WEEK|TIMESTAMPADD|DATE_FORMAT/.test(sql) },
  { reason: 'where an expression is NULL in every row, MySQL and PostgreSQL stop at another one of the arguments that make it so: which of the others still warn differs', applies: (sql, what, ours, theirs) => what === 'warnings' && allNull(ours) && allNull(theirs) && (fewer(ours, theirs) || fewer(theirs, ours) || allCodes(ours, theirs) || /^SELECT (?:GREATEST|LEAST)\(/.test(sql)) },
  { reason: 'arguments of JSON functions that are no documents, beside a NULL or beside each other, are looked at in another order', applies: (sql, what, ours, theirs) => what === 'error' && ((ours.error && theirs.error ? /JSON_/ : /JSON_(?:MERGE|OVERLAPS|OBJECT|ARRAY_INSERT)/).test(sql) || (/ MEMBER OF\(/.test(sql) && allNull(theirs))) && (ours.error !== undefined && theirs.error !== undefined ? [ours, theirs].every((a) => [3141, 3144, 3146].includes(a.error?.[0] ?? 0)) : theirs.error === undefined ? [3144, 3158, 3513].includes(ours.error?.[0] ?? 0) : [3141, 3144, 3146].includes(theirs.error[0])) },
  { reason: 'the type of NULLIF of a constant follows the type it is compared in, down to the digits of the second and the flags of bytes', applies: (sql, what) => what === 'type' && nullsConstant(sql) },
  { reason: "MySQL's 1525 for a constant that is no date, where it is not beside a column", applies: (_sql, what, ours, theirs) => what === 'error' && ours.error === undefined && theirs.error?.[0] === 1525 },
]
