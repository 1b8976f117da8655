/** Decimal numbers with all their digits: `digits` shifted by `scale` places. */
export interface Exact {
  readonly digits: bigint
  readonly scale: number
}

/** Takes the text of a decimal number without an exponent. */
export function exactOf(text: string): Exact {
  const [whole = '', fraction = ''] = text.split('.')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

export function exactText({ digits, scale }: Exact): string {
  const bare = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return (digits < 0n ? '-' : '') + (scale === 0 ? bare : `${bare.slice(0, -scale)}.${bare.slice(-scale)}`)
}

const ten = (n: number): bigint => 10n ** BigInt(n)
/** The digits of both at one scale. */
function aligned(x: Exact, y: Exact): readonly [bigint, bigint, number] {
  const scale = Math.max(x.scale, y.scale)
  return [x.digits * ten(scale - x.scale), y.digits * ten(scale - y.scale), scale]
}
const over = (f: (x: bigint, y: bigint) => bigint) => (x: Exact, y: Exact): Exact => {
  const [a, b, scale] = aligned(x, y)
  return { digits: f(a, b), scale }
}

export const sum = over((x, y) => x + y)
export const difference = over((x, y) => x - y)
export const product = (x: Exact, y: Exact): Exact => ({ digits: x.digits * y.digits, scale: x.scale + y.scale })
/** With the sign of what is divided; undefined for a zero. */
export const remainder = (x: Exact, y: Exact): Exact | undefined => (y.digits === 0n ? undefined : over((a, b) => a % b)(x, y))
export const quotient = (x: Exact, y: Exact, scale: number): Exact | undefined => {
  if (y.digits === 0n) return undefined
  const [a, b] = aligned(x, y)
  return rounded({ digits: (a * ten(scale + 1)) / b, scale: scale + 1 }, scale)
}
export const compared = (x: Exact, y: Exact): number => {
  const [a, b] = aligned(x, y)
  return a < b ? -1 : a > b ? 1 : 0
}

/** Halves go away from zero; places below zero are whole digits. */
export function rounded(x: Exact, places: number): Exact {
  if (places >= x.scale) return x
  const unit = ten(x.scale - places)
  const half = (x.digits < 0n ? -unit : unit) / 2n
  return cut({ digits: x.digits + half, scale: x.scale }, places)
}
export function cut(x: Exact, places: number): Exact {
  if (places >= x.scale) return x
  const kept = x.digits / ten(x.scale - places)
  return places < 0 ? { digits: kept * ten(-places), scale: 0 } : { digits: kept, scale: places }
}
export function floor(x: Exact): Exact {
  const whole = cut(x, 0)
  return x.digits < 0n && compared(whole, x) !== 0 ? difference(whole, { digits: 1n, scale: 0 }) : whole
}
export const negated = (x: Exact): Exact => ({ digits: -x.digits, scale: x.scale })
