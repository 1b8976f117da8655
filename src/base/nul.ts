/** PostgreSQL's text holds no NUL. A character stands for it there that nobody writes, a language tag, and that is ignored in comparisons as NUL is. The helper schema spells it as U&'\+0E0001'. */
export const NUL_STAND_IN = '\u{E0001}'
/** The first byte of it, and of few others. */
const FIRST = 0xf3
const BYTES = Buffer.from(NUL_STAND_IN)

/** Takes a message of PostgreSQL's; returns it as what is not printed is shown. */
export const printable = (message: string): string => (message.includes(NUL_STAND_IN) ? message.replaceAll(NUL_STAND_IN, '\\x00') : message)

/** Can the bytes that came last from PostgreSQL hold the stand-in? Set where they arrive, asked where rows are written, so that rows without one cost nothing. */
export const arrived = { suspect: false }
/** Takes a chunk of `length` bytes from PostgreSQL; may the stand-in be in it? */
export const isSuspect = (chunk: Buffer, length: number): boolean => chunk.subarray(0, length).includes(FIRST)

/** Takes the bytes of a text of PostgreSQL's; returns them with NULs, as `nul` spells them, or undefined where there are none. */
export function nulBytes(buffer: Buffer, start: number, end: number, nul = '\0'): Buffer | undefined {
  // within the cell: a search of the whole chunk for each cell would be quadratic
  return buffer.subarray(start, end).indexOf(BYTES) < 0 ? undefined : Buffer.from(buffer.toString('utf8', start, end).replaceAll(NUL_STAND_IN, nul))
}
