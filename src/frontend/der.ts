// The few forms of DER (ITU-T X.690) that a self-signed certificate needs.

/** Takes a tag byte and the content; returns tag, length and content. */
export function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const length: number[] = []
  for (let n = body.length; n > 0; n >>>= 8) length.unshift(n & 0xff)
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length, ...length]), body])
}

export function sequence(...items: Uint8Array[]): Buffer {
  return der(0x30, ...items)
}

export function set(...items: Uint8Array[]): Buffer {
  return der(0x31, ...items)
}

/** Takes a positive number, big endian; leading zeros are put right. */
export function integer(bytes: Uint8Array): Buffer {
  let from = 0
  while (from < bytes.length - 1 && bytes[from] === 0) from++
  const trimmed = bytes.subarray(from)
  // A set top bit would make it negative.
  return (trimmed[0] as number) & 0x80 ? der(0x02, Buffer.from([0]), trimmed) : der(0x02, trimmed)
}

/** Takes the bytes of a bit string without unused bits. */
export function bitString(bytes: Uint8Array): Buffer {
  return der(0x03, Buffer.from([0]), bytes)
}

export function octetString(bytes: Uint8Array): Buffer {
  return der(0x04, bytes)
}

export const NULL: Buffer = Buffer.from([0x05, 0x00])
export const TRUE: Buffer = Buffer.from([0x01, 0x01, 0xff])

/** Takes an object identifier in dots. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes: number[] = []
  for (const arc of [first * 40 + second, ...rest]) {
    const groups = [arc & 0x7f]
    for (let n = arc >>> 7; n > 0; n >>>= 7) groups.unshift((n & 0x7f) | 0x80)
    bytes.push(...groups)
  }
  return der(0x06, Buffer.from(bytes))
}

export function utf8String(text: string): Buffer {
  return der(0x0c, Buffer.from(text))
}

/** Takes a moment; returns UTCTime before 2050 and GeneralizedTime after, as RFC 5280, section 4.1.2.5 asks. */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/[-:T]/g, '').slice(0, 14) + 'Z'
  return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits))
}

/** Takes a context number and content; returns the explicitly tagged form. */
export function explicit(number: number, ...content: Uint8Array[]): Buffer {
  return der(0xa0 | number, ...content)
}

/** Takes a context number and bytes; returns the implicitly tagged, primitive form. */
export function implicit(number: number, bytes: Uint8Array): Buffer {
  return der(0x80 | number, bytes)
}
