/** Offsets of MySQL time zones: SYSTEM, `+hh:mm`, or a name. */

const fixed = /^([+-])(\d{1,2}):(\d\d)$/
const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Takes a time_zone value and a moment in seconds since the epoch; returns the zone's offset from UTC in seconds (0 for a name nobody knows). */
export function zoneOffset(zone: string, epoch: number): number {
  const match = fixed.exec(zone)
  if (match) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3]) * 60)
  if (/^(utc|gmt|etc\/utc)$/i.test(zone)) return 0
  const format = formatOf(zone)
  if (format === undefined) return 0
  const part = Object.fromEntries(format.formatToParts(new Date(epoch * 1000)).map((p) => [p.type, p.value]))
  return Date.UTC(Number(part.year), Number(part.month) - 1, Number(part.day), Number(part.hour) % 24, Number(part.minute), Number(part.second)) / 1000 - Math.floor(epoch)
}

/** Does the zone have one offset for all times? */
export const isFixedZone = (zone: string): boolean => fixed.test(zone) || /^(utc|gmt|etc\/utc)$/i.test(zone)

/** Takes a time_zone value and a local moment in seconds as if it were UTC; returns seconds since the epoch. In an overlap the first; what the clock skips is the moment at which it does. */
export function localToEpoch(zone: string, local: number): number {
  const guess = local - zoneOffset(zone, local)
  const before = zoneOffset(zone, guess - 3 * 3600)
  const earlier = local - before
  if (zoneOffset(zone, earlier) === before) return earlier
  const after = zoneOffset(zone, guess + 3 * 3600)
  let low = local - after
  if (zoneOffset(zone, low) === after) return low
  let high = earlier
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zoneOffset(zone, middle) === before) low = middle
    else high = middle
  }
  return high
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined
    try {
      format = new Intl.DateTimeFormat('en-US', {
        ...(zone === 'SYSTEM' ? {} : { timeZone: zone }), hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
      })
    } catch {
      format = undefined
    }
    if (formats.size > 1000) formats.clear()
    formats.set(zone, format)
  }
  return formats.get(zone)
}
