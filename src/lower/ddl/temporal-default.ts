import type { MySqlType } from '../../types/type.ts'

const dateShape = /^(\d{4}|\d{2})[-/.:](\d{1,2})[-/.:](\d{1,2})(?:[ T]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d{0,9}))?)?)?)?$/
const packedShape = /^(\d{4}|\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})(?:\.(\d{0,9}))?)?$/
const timeShape = /^(-?)(?:(\d{1,2}) )?(\d{1,3}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{0,9}))?)?$/
const packedTime = /^(-?)(\d{1,7})(?:\.(\d{0,9}))?$/

const two = (n: number): string => String(n).padStart(2, '0')

/** Takes a temporal type and the text of a literal default; returns MySQL's spelling of the stored value, or undefined when it is no valid value of the type. */
export function temporalDefault(type: MySqlType, text: string, allowZero: boolean): string | undefined {
  return type.name === 'time' ? timeValue(text.trim(), type.decimals) : momentValue(type, text.trim(), allowZero)
}

function momentValue(type: MySqlType, text: string, allowZero: boolean): string | undefined {
  const zero = /^[0:.\-/ T]+$/.test(text)
  const match = dateShape.exec(text) ?? packedShape.exec(text)
  if (!match && !zero) return undefined
  const [, y = '0', mo = '0', d = '0', h = '0', mi = '0', s = '0', f = ''] = match ?? []
  const year = y.length === 2 ? Number(y) + (Number(y) < 70 ? 2000 : 1900) : Number(y)
  const [month, day, hour, minute, second] = [mo, d, h, mi, s].map(Number) as [number, number, number, number, number]
  if (zero || (Number(y) === 0 && month === 0 && day === 0)) {
    if (!allowZero) return undefined
    return type.name === 'date' ? '0000-00-00' : `0000-00-00 00:00:00${fraction(0n, type.decimals)}`
  }
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59) return undefined
  if (type.name === 'date') return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  // Fractions are rounded to the column's digits, carrying into the seconds.
  const { value, carry } = rounded(f, type.decimals)
  const moment = new Date(Date.UTC(2000, month - 1, day, hour, minute, second + carry))
  moment.setUTCFullYear(year + (moment.getUTCFullYear() - 2000))
  if (type.name === 'timestamp' && (year < 1970 || year > 2038)) return undefined
  const date = carry ? `${String(moment.getUTCFullYear()).padStart(4, '0')}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}` : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return `${date} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}${fraction(value, type.decimals)}`
}

function timeValue(text: string, decimals: number): string | undefined {
  const match = timeShape.exec(text)
  let sign = ''
  let seconds: number
  let frac: string
  if (match) {
    const [, m = '', days = '0', h = '0', mi = '0', s = '0', f = ''] = match
    if (Number(mi) > 59 || Number(s) > 59) return undefined
    sign = m
    seconds = (Number(days) * 24 + Number(h)) * 3600 + Number(mi) * 60 + Number(s)
    frac = f
  } else {
    const packed = packedTime.exec(text)
    if (!packed) return undefined
    const [, m = '', digits = '0', f = ''] = packed
    const n = Number(digits)
    if (n % 100 > 59 || Math.floor(n / 100) % 100 > 59) return undefined
    sign = m
    seconds = Math.floor(n / 10000) * 3600 + (Math.floor(n / 100) % 100) * 60 + (n % 100)
    frac = f
  }
  const { value, carry } = rounded(frac, decimals)
  seconds += carry
  if (seconds > 838 * 3600 + 59 * 60 + 59) return undefined
  return `${sign}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction(value, decimals)}`
}

function rounded(frac: string, digits: number): { value: bigint; carry: number } {
  const kept = BigInt(frac.slice(0, digits).padEnd(digits, '0') || '0') + (Number(frac[digits] ?? '0') >= 5 ? 1n : 0n)
  const limit = 10n ** BigInt(digits)
  return kept >= limit ? { value: 0n, carry: 1 } : { value: kept, carry: 0 }
}

const fraction = (value: bigint, digits: number): string => (digits > 0 ? `.${value.toString().padStart(digits, '0')}` : '')

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
