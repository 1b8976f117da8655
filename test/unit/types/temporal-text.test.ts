import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { momentText, timeText } from '../../../src/types/temporal.ts'
import { parseMoment, parseTime } from '../../../src/types/temporal-text.ts'

const moment = (text: string): string | undefined => {
  const t = parseMoment(text)
  return t && `${momentText(t, 6)}${t.offset === undefined ? '' : ` ${t.offset}`}${t.cut === undefined ? '' : ' cut'}`
}
const clock = (text: string): string | undefined => {
  const t = parseTime(text)
  return t && `${timeText(t, 6)}${t.cut === undefined ? '' : ` ${t.cut}`}`
}

describe('moments in text', () => {
  const cases: [string, string | undefined][] = [
    ['24-2-9 1:2', '2024-02-09 01:02:00.000000'], ['20240229T101112', '2024-02-29 10:11:12.000000'], ['2002.011.012', '2002-01-01 01:02:00.000000'], ['02024-01-01', '2024-01-01 00:00:00.000000'],
    ['2024-02-29-', '2024-02-29 00:00:00.000000'], ['2024-01-01 10:10:10.1.1', '2024-01-01 10:10:10.100000 cut'], ['2024-01-01 10:00:00-05:30', '2024-01-01 10:00:00.000000 -330'],
    ['2024-01-01 10:00+02:00', '2024-01-01 10:00:02.000000 cut'], ['2024-01-01 10:00:00+2:00', undefined], ['2024-01-01 10 10', undefined], ['20240101T10', undefined], ['2024-13-01', undefined], ['2024-1', undefined], ['x', undefined],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(moment(text), expected))
})

describe('times in text', () => {
  const cases: [string, string | undefined][] = [
    ['12:34', '12:34:00.000000'], ['1 2:3', '26:03:00.000000'], ['1 2', '00:00:01.000000 text'], ['1 .2', '00:00:01.200000'], [':12', '00:12:00.000000'], ['123456.7', '12:34:56.700000'], ['-1:2:3', '-01:02:03.000000'],
    ['839:00:00', '838:59:59.000000 range'], ['12:34:56:78', '12:34:56.000000 text'], ['2024-01-01T10:10:10', '00:20:24.000000 text'], ['12:60:00', undefined], ['10e5', undefined], [' :', undefined], ['-2024-01-01 10:00:00', undefined], ['01:02:03    ', undefined], ['4294967296:1:1', undefined],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(clock(text), expected))
})
