import { fastify } from 'fastify'
import type { FastifyReply } from 'fastify'
import type { Logger } from '../base/log.ts'
import { hideSecrets } from '../config/describe.ts'
import type { Config } from '../config/schema.ts'
import type { ReloadResult } from '../config/watcher.ts'
import { DURATION_BOUNDS } from '../base/query-stats.ts'
import { healthOf } from './health.ts'
import { Metrics } from './metrics.ts'
import type { GatewayState } from './metrics.ts'
import { statusPage } from './status-page.ts'

export interface OpsOptions {
  readonly version: string
  readonly config: () => Config
  readonly state: () => Promise<GatewayState>
  readonly reload: (cause: string) => ReloadResult
  readonly logger: Logger
}

export interface OpsServer {
  /** The port it got, for a configured 0. */
  readonly port: number
  close(): Promise<void>
}

/** Starts the listener for operators on observability.metrics_host and metrics_port. Throws when the address cannot be had. */
export async function startOpsServer(options: OpsOptions): Promise<OpsServer> {
  const { metrics_host: host, metrics_port: port } = options.config().observability
  const app = buildOpsServer(options)
  try {
    await app.listen({ host, port })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Error(`cannot listen on ${host}:${port} (observability.metrics_host, metrics_port): ${code === 'EADDRINUSE' ? 'the port is in use' : code}`, { cause: error })
  }
  const [address] = app.addresses()
  return { port: typeof address === 'object' ? address.port : port, close: () => app.close() }
}

/** The routes without a listener. */
export function buildOpsServer({ version, config, state, reload, logger }: OpsOptions) {
  const metrics = new Metrics(state)
  const started = Date.now()
  // forceCloseConnections: a scraper's idle keep-alive connection must not hold up a shutdown.
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 1024 })

  app.get('/health', async (_request, reply) => {
    const report = healthOf(await state())
    return reply.code(report.status === 'ok' ? 200 : 503).send({ ...report, version, uptime_seconds: uptime(started) })
  })
  app.get('/ready', async (_request, reply) => {
    const { ready } = await state()
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get('/metrics', async (_request, reply) => reply.header('content-type', metrics.contentType).send(await metrics.text()))
  app.get('/version', () => ({ name: 'aproxy', version, node: process.version }))
  app.get('/config', () => hideSecrets(config()))
  app.get('/status', async () => {
    const s = await state()
    return { ...s, health: healthOf(s), version, uptime_seconds: uptime(started), duration_bounds: DURATION_BOUNDS, mode: config().postgres.connection_mode }
  })
  app.get('/', (_request, reply) => page(reply))
  app.post('/reload', (_request, reply) => {
    if (!config().observability.enable_reload) return reply.code(403).send({ ok: false, error: 'observability.enable_reload is false' })
    const result = reload('POST /reload')
    return reply.code(result.ok ? 200 : 400).send(result)
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not found', paths: ['/', '/health', '/ready', '/metrics', '/version', '/config', '/status'] }))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) logger.error({ event: 'ops_request_failed', path: request.url, reason: error.message }, 'a request of an operator failed')
    return reply.code(status).send({ error: status === 500 ? 'internal error' : error.message })
  })
  return app
}

function uptime(started: number): number {
  return Math.floor((Date.now() - started) / 1000)
}

function page(reply: FastifyReply) {
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:")
    .header('cache-control', 'no-cache')
    .send(statusPage)
}

