const formats = new Map<string, Intl.DateTimeFormat>()

let system: string | undefined
/** The zone of the gateway's machine; asking for it takes a tenth of a millisecond, and every login needs it. */
const systemZone = (): string => (system ??= Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Microseconds since 1970 UTC as `YYYY-MM-DD hh:mm:ss.ffffff` in a MySQL time zone (SYSTEM, ±hh:mm or a name). */
export function zonedText(micros: bigint, zone: string): string {
  const ms = Number(micros / 1000n)
  const fraction = (micros % 1000000n).toString().padStart(6, '0')
  const offset = /^([+-])(\d{1,2}):(\d{2})$/.exec(zone)
  if (offset) {
    const minutes = (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
    return `${new Date(ms + minutes * 60000).toISOString().slice(0, 19).replace('T', ' ')}.${fraction}`
  }
  const parts = formatOf(zone).formatToParts(ms)
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '00'
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}:${part('second')}.${fraction}`
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const timeZone = zone === 'SYSTEM' ? systemZone() : zone
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })
    formats.set(timeZone, format)
  }
  return format
}

/** The TimeZone setting of PostgreSQL's for a MySQL time zone; its offsets have the other sign (POSIX), so intervals are used. */
export function postgresZone(zone: string): string {
  if (zone === 'SYSTEM') return systemZone()
  const offset = /^([+-])(\d{1,2}):(\d{2})$/.exec(zone)
  if (!offset) return zone
  const flipped = offset[1] === '+' ? '-' : '+'
  return `<${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3]}>${flipped}${offset[2]?.padStart(2, '0')}:${offset[3]}`
}
