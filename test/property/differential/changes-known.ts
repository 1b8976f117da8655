// table
import type { Aspect, Outcome } from './changes.ts'

/** A difference that stays, and why. */
export interface KnownChange {
  readonly reason: string
  readonly applies: (sql: string, found: readonly Aspect[], ours: Outcome, theirs: Outcome) => boolean
}

const only = (found: readonly Aspect[], ...of: readonly Aspect[]): boolean => found.every((a) => of.includes(a))
const warnings = (o: Outcome): string[] => (o.answer.warnings ?? []).map((w) => w.join(' '))
const rowless = (text: string): string => text.replace(/ at row \d+$/, '')
const sorted = (o: Outcome, of: (w: string) => string = (w) => w): string => warnings(o).map(of).toSorted().join('\n')
const uncounted = (o: Outcome): string => JSON.stringify(o.counts?.map((c) => (typeof c === 'string' ? c.replace(/Warnings: \d+$/, '') : c)))
/** Assigns to a column twice. */
const assignsTwice = (sql: string): boolean => {
  const names = [...sql.replace(/^.*?(?: SET | UPDATE (?=\w+ = ))/, '').matchAll(/(?:^|, )(?:\w+\.)?(\w+) = /g)].map((m) => m[1])
  return new Set(names).size < names.length
}
/** Errors of a row's values, whatever the row. */
const OF_VALUES = new Set([1048, 1062, 1264, 1265, 1292, 1364, 1365, 1366, 1406, 1451, 1452, 3105, 3140, 3819])
const severalRows = (sql: string): boolean => /^(?:INSERT|REPLACE)/.test(sql) && (/\), \(|\), ROW/.test(sql) || /\bSELECT\b/.test(sql))

/** The column that an error is about. */
const columnOf = (o: Outcome): string | undefined => /[Cc]olumn '(.*?)'/.exec(o.answer.error?.[2] ?? '')?.[1]

export const KNOWN_CHANGES: readonly KnownChange[] = [
  {
    reason: 'rows are told by the number of rows that MySQL has read so far, those of subqueries and those that WHERE leaves out among them',
    applies: (sql, found, ours, theirs) => /^(?:WITH .*)?UPDATE|IGNORE|\(SELECT|ON DUPLICATE/.test(sql) && ((only(found, 'warnings') && sorted(ours, rowless) === sorted(theirs, rowless)) || (only(found, 'error') && rowless(String(ours.answer.error?.[2])) === rowless(String(theirs.answer.error?.[2])))),
  },
  {
    reason: 'constants are converted before the first row is read, what is wrong with a row is told after the values: the same warnings in another order',
    applies: (_sql, found, ours, theirs) => only(found, 'warnings') && sorted(ours) === sorted(theirs),
  },
  {
    reason: 'of several things that are wrong with a statement, one is told: in its other rows, which may be read in another order, or a column without a value',
    applies: (sql, found, ours, theirs) => {
      const both = [ours.answer.error?.[0], theirs.answer.error?.[0]]
      return only(found, 'error') && both.every((e) => OF_VALUES.has(e ?? 0)) && (severalRows(sql) || sql.startsWith('UPDATE') || both.some((e) => e === 1364 || e === 1451 || e === 1452) || columnOf(ours) !== columnOf(theirs))
    },
  },
  {
    reason: 'the last of several assignments to a column counts, those before it are not worked out',
    applies: (sql, found, ours, theirs) => assignsTwice(sql) && (found.includes('error') || sql.includes(':=') || sql.includes('LAST_INSERT_ID(') || (only(found, 'warnings', 'counts') && uncounted(ours) === uncounted(theirs))),
  },
  {
    reason: 'a JSON text, a year or bits that ON DUPLICATE KEY UPDATE would assign are looked at before it is known whether a row is there',
    applies: (sql, _found, ours, theirs) => /ON DUPLICATE KEY UPDATE (?:js|bt|y) = /.test(sql) && (ours.answer.error !== undefined || warnings(ours).length > warnings(theirs).length),
  },
  {
    reason: 'REPLACE with two rows of a parent in its way deletes one of them, with what refers to it',
    applies: (sql, found) => /^REPLACE INTO p /.test(sql) && only(found, 'contents'),
  },
  {
    reason: 'LAST_INSERT_ID(…) of an update that IGNORE leaves out after all is kept in MySQL',
    applies: (sql, found) => /IGNORE.*LAST_INSERT_ID\(/.test(sql) && only(found, 'counts', 'state'),
  },
  {
    reason: 'the insert id that is told when the last of several rows is left out by IGNORE, after others were updated',
    applies: (sql, found) => /IGNORE.*\), \(.*ON DUPLICATE/.test(sql) && only(found, 'counts'),
  },
  {
    reason: 'bits that do not fit are told by the error of strict mode where IGNORE makes it a warning',
    applies: (sql, found, ours, theirs) => sql.includes('IGNORE') && only(found, 'warnings') && warnings(theirs).some((w) => w.includes("1406 Data too long for column 'bt'")) && warnings(ours).length === warnings(theirs).length,
  },
  {
    reason: 'a text parameter beside a column of whole numbers is read for every row in MySQL, as INTEGER',
    applies: (sql, found, ours, theirs) => /'20x'|'3abc'/.test(sql) && only(found, 'warnings', 'counts', 'error') && uncounted(ours) === uncounted(theirs) && (theirs.state.length > 1 || [...warnings(theirs), theirs.answer.error?.[2]].some((w) => w?.includes('Truncated incorrect INTEGER value'))),
  },
  {
    reason: 'rows that pass a unique value on to each other collide or not by the order in which they are read',
    applies: (sql, _found, ours, theirs) => /^UPDATE (?!.*ORDER BY)/.test(sql) && [ours, theirs].some((o) => o.answer.error?.[0] === 1062) && [ours, theirs].some((o) => o.answer.error === undefined),
  },
  {
    reason: 'how many rows of a child are gone already when DELETE comes to them depends on the join order',
    applies: (sql, found) => /^DELETE (?:IGNORE )?p, c /.test(sql) && only(found, 'counts'),
  },
  {
    reason: 'UPDATE with DEFAULT of a column whose default reads another one does not read that one first in MySQL, and stores NULL',
    applies: (sql, found) => /^UPDATE .*\be = DEFAULT/.test(sql) && only(found, 'contents', 'counts'),
  },
  {
    reason: 'in strict mode what is cut with a note, and read by another assignment, is cut and told for each of them',
    applies: (sql, found, ours, theirs) => /^UPDATE .* = .*, .* = /.test(sql) && only(found, 'warnings', 'counts') && uncounted(ours) === uncounted(theirs) && [ours, theirs].every((o) => warnings(o).every((w) => w.startsWith('Note'))),
  },
  {
    reason: 'MySQL 9 looks for the parent or the children of a row before it looks whether another row is there already; 8.4 does not',
    applies: (sql, _found, ours, theirs) => /ON DUPLICATE|IGNORE/.test(sql) && ours.answer.error === undefined && [theirs.answer.error?.[0], ...(theirs.answer.warnings ?? []).map((w) => w[1]), theirs.counts?.[0] === 0 && sql.includes('INTO c') ? 1452 : 0].some((e) => e === 1451 || e === 1452),
  },
  {
    reason: 'where a column moves ON UPDATE CURRENT_TIMESTAMP or a default reads another column, a value may be worked out twice, and warns twice',
    applies: (sql, found, ours, theirs) => /INTO m .*ON DUPLICATE|INTO a .*SELECT/.test(sql) && only(found, 'warnings', 'counts') && uncounted(ours) === uncounted(theirs) && [...new Set(warnings(ours))].toSorted().join() === [...new Set(warnings(theirs))].toSorted().join(),
  },
  {
    reason: 'a row of a parent that IGNORE does not delete or move after all has already changed its children in MySQL',
    applies: (sql, found) => /^(?:DELETE|UPDATE|INSERT) IGNORE .*\bp\b/.test(sql) && only(found, 'contents', 'counts'),
  },
]
