import { mysqlError } from '../../errors/mysql-error.ts'

const canonical = new Map<string, string>()

/** Takes the text of a time zone; returns it as @@time_zone shows it (SYSTEM, ±hh:mm or an IANA name), or throws 1298. */
export function checkTimeZone(text: string): string {
  if (text.toUpperCase() === 'SYSTEM') return 'SYSTEM'
  const offset = /^([+-])(\d{1,2}):(\d{1,2})$/.exec(text)
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3])
    const east = offset[1] === '+'
    // Manual, "MySQL Server Time Zone Support": '-13:59' to '+14:00'.
    if (Number(offset[3]) > 59 || minutes > (east ? 14 * 60 : 14 * 60 - 1))
      throw mysqlError('ER_UNKNOWN_TIME_ZONE', text)
    const pad = (n: number): string => String(n).padStart(2, '0')
    return `${east || minutes === 0 ? '+' : '-'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  }
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) throw mysqlError('ER_UNKNOWN_TIME_ZONE', text)
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
  } catch {
    throw mysqlError('ER_UNKNOWN_TIME_ZONE', text)
  }
  if (canonical.size === 0)
    for (const name of [...Intl.supportedValuesOf('timeZone'), 'UTC']) canonical.set(name.toLowerCase(), name)
  return canonical.get(text.toLowerCase()) ?? text
}
