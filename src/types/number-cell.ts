import type { PacketWriter } from '../wire/packet-writer.ts'
import { decimalText } from './number-text.ts'

const ZERO = 0x30
const MINUS = 0x2d
const POINT = 0x2e

/** Writes a PostgreSQL numeric's text as a DECIMAL of `scale` digits after the point: padded, or rounded half away from zero. */
export function writeDecimal(w: PacketWriter, buffer: Buffer, start: number, end: number, scale: number): void {
  // The point of a value that already fits is where its scale says.
  if (scale > 0 && end - scale > start && buffer[end - scale - 1] === POINT) {
    w.lenencBytes(buffer, start, end)
    return
  }
  let point = start
  while (point < end && buffer[point] !== POINT) point++
  const have = point < end ? end - point - 1 : 0
  if (have > scale) {
    let rest = point + 1 + scale
    while (rest < end && buffer[rest] === ZERO) rest++
    if (rest < end) w.lenencString(decimalText(buffer.toString('latin1', start, end), scale))
    else w.lenencBytes(buffer, start, scale > 0 ? point + 1 + scale : point)
    return
  }
  const missing = scale - have
  const length = end - start + missing + (have === 0 && scale > 0 && point === end ? 1 : 0)
  w.lenenc(length)
  w.bytes(buffer, start, end)
  let at = w.reserve(length - (end - start))
  const b = w.buffer
  if (length > end - start + missing) b[at++] = POINT
  for (let i = 0; i < missing; i++) b[at++] = ZERO
}

// The integer that was read, as two halves in two's complement.
let high = 0
let low = 0

/** Reads the integer part of decimal text, rounding its fraction half away from zero. */
function readInteger(buffer: Buffer, start: number, end: number): void {
  const negative = buffer[start] === MINUS
  let at = negative ? start + 1 : start
  // Four limbs of 16 bits take four digits at a time, so that every step is a small integer.
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let digit = 0
  while (at < end) {
    let chunk = 0
    let scale = 1
    while (scale < 10_000 && at < end) {
      digit = (buffer[at] as number) - ZERO
      if (digit < 0 || digit > 9) break
      chunk = chunk * 10 + digit
      scale *= 10
      at++
    }
    if (scale === 1) break
    let carry = a * scale + chunk
    a = carry & 0xffff
    carry = b * scale + (carry >>> 16)
    b = carry & 0xffff
    carry = c * scale + (carry >>> 16)
    c = carry & 0xffff
    d = (d * scale + (carry >>> 16)) & 0xffff
  }
  low = a | (b << 16)
  high = c | (d << 16)
  if (at < end && buffer[at] === POINT && (buffer[at + 1] as number) >= 0x35) {
    low = (low + 1) | 0
    if (low === 0) high = (high + 1) | 0
  }
  if (negative) {
    low = -low | 0
    high = low === 0 ? -high | 0 : ~high
  }
}

/** Writes decimal text as a little-endian integer of `width` bytes. */
export function writeIntegerBinary(w: PacketWriter, buffer: Buffer, start: number, end: number, width: number): void {
  readInteger(buffer, start, end)
  const at = w.reserve(width)
  const b = w.buffer
  for (let i = 0; i < width; i++) b[at + i] = i < 4 ? low >>> (8 * i) : high >>> (8 * (i - 4))
}

/** Writes decimal text as a BIT value: big-endian bytes, length-encoded. */
export function writeBits(w: PacketWriter, buffer: Buffer, start: number, end: number, bytes: number): void {
  readInteger(buffer, start, end)
  const at = w.reserve(bytes + 1)
  const b = w.buffer
  b[at] = bytes
  for (let i = 0; i < bytes; i++) b[at + bytes - i] = i < 4 ? low >>> (8 * i) : high >>> (8 * (i - 4))
}

/** Writes a big-endian two's complement integer of any width as a little-endian one of `width` bytes. */
export function writeSwapped(w: PacketWriter, buffer: Buffer, start: number, end: number, width: number): void {
  const at = w.reserve(width)
  const b = w.buffer
  let from = end - 1
  let i = 0
  for (; i < width && from >= start; i++, from--) b[at + i] = buffer[from] as number
  const fill = (buffer[start] as number) & 0x80 ? 0xff : 0
  for (; i < width; i++) b[at + i] = fill
}
