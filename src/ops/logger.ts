import { pino } from 'pino'
import type { Logger as PinoLogger } from 'pino'
import type { Logger } from '../base/log.ts'
import type { Config } from '../config/schema.ts'

export type LogSettings = Pick<Config['observability'], 'log_level' | 'log_format'>

export interface LogSink {
  write(line: string): unknown
}

/** Fields that hold secrets wherever they appear; a belt beside the braces of not logging them. */
const SECRET_FIELDS = ['password', 'verifier', 'token', 'authResponse'].flatMap((f) => [f, `*.${f}`])

/** Takes the settings and where lines go (standard output); returns the logger and what a reload calls. */
export function createLogger(settings: LogSettings, sink: LogSink = pino.destination({ dest: 1, sync: true })): { logger: Logger; apply(settings: LogSettings): void } {
  let format = settings.log_format
  const root = pino(
    {
      level: 'debug',
      messageKey: 'message',
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_FIELDS, censor: '(hidden)' },
    },
    { write: (line: string) => void sink.write(format === 'json' ? line : forPeople(line)) },
  )
  // The level is kept here, not in pino: pino's children would keep the one that they were born with.
  let least = RANKS[settings.log_level]
  function wrap(p: PinoLogger): Logger {
    return {
      debug: (fields, message) => void (least <= RANKS.debug && p.debug(fields, message)),
      info: (fields, message) => void (least <= RANKS.info && p.info(fields, message)),
      warn: (fields, message) => void (least <= RANKS.warn && p.warn(fields, message)),
      error: (fields, message) => p.error(fields, message),
      child: (bindings) => wrap(p.child(bindings)),
    }
  }
  return {
    logger: wrap(root),
    apply(next) {
      format = next.log_format
      least = RANKS[next.log_level]
    },
  }
}

const RANKS = { debug: 0, info: 1, warn: 2, error: 3 }

/** `12:00:01.123 INFO  message key=value …` */
function forPeople(line: string): string {
  const { time, level, event, message, ...fields } = JSON.parse(line) as Record<string, unknown>
  const rest = Object.entries(fields).map(([k, v]) => ` ${k}=${typeof v === 'string' && !/[\s"=]/.test(v) ? v : JSON.stringify(v)}`)
  return `${String(time).slice(11, 23)} ${String(level).toUpperCase().padEnd(5)} ${String(message ?? event ?? '')}${rest.join('')}\n`
}
