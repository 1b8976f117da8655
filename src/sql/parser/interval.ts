import type { IntervalUnit } from '../ast.ts'
import type { Cursor } from './cursor.ts'

const simpleUnits = ['microsecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const
const compoundUnits = [
  'second_microsecond', 'minute_microsecond', 'minute_second', 'hour_microsecond', 'hour_second', 'hour_minute', 'day_microsecond', 'day_second',
  'day_minute', 'day_hour', 'year_month',
] as const

const units = new Map<string, IntervalUnit>()
for (const unit of [...simpleUnits, ...compoundUnits]) units.set(unit.toUpperCase(), unit)
// The SQL_TSI_ spellings are other names of the same keywords; there is none for MICROSECOND.
for (const unit of simpleUnits) if (unit !== 'microsecond') units.set(`SQL_TSI_${unit.toUpperCase()}`, unit)

/** Takes a cursor at an interval unit; returns it. */
export function parseUnit(c: Cursor): IntervalUnit {
  const unit = units.get(c.word)
  if (unit === undefined) c.fail()
  c.advance()
  return unit
}

/** A unit of TIMESTAMPADD and TIMESTAMPDIFF: compound ones are refused. */
export function parseSimpleUnit(c: Cursor): IntervalUnit {
  const unit = units.get(c.word)
  if (unit === undefined || unit.includes('_')) c.fail()
  c.advance()
  return unit
}
