import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { localToEpoch } from '../../../src/types/time-zone.ts'

const local = (text: string): number => Date.parse(`${text}Z`) / 1000
const utc = (zone: string, text: string): string => new Date(localToEpoch(zone, local(text)) * 1000).toISOString().slice(0, 19)

describe('local times of a zone', () => {
  it('is the moment of the change where the clock skips an hour', () => {
    assert.equal(utc('Europe/Berlin', '2003-03-30T01:59:59'), '2003-03-30T00:59:59')
    for (const skipped of ['2003-03-30T02:00:00', '2003-03-30T02:30:00', '2003-03-30T02:59:59', '2003-03-30T03:00:00']) assert.equal(utc('Europe/Berlin', skipped), '2003-03-30T01:00:00')
    assert.equal(utc('Europe/Berlin', '2003-03-30T03:00:01'), '2003-03-30T01:00:01')
  })
  it('is the first of two where the clock repeats an hour', () => {
    assert.equal(utc('Europe/Berlin', '2003-10-26T02:30:00'), '2003-10-26T00:30:00')
    assert.equal(utc('Europe/Berlin', '2003-10-26T03:00:00'), '2003-10-26T02:00:00')
  })
  it('knows offsets', () => {
    assert.equal(utc('+05:30', '2003-10-26T02:30:00'), '2003-10-25T21:00:00')
  })
})
