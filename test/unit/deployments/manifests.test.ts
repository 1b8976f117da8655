import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { load, loadAll } from 'js-yaml'
import { configFlags } from '../../../src/config/describe.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { rows } from '../../../src/config/schema.ts'
import { renderChart } from './chart.ts'

/** YAML is looked into freely here. */
type Any = any

const read = (path: string) => readFileSync(path, 'utf8')
const defaults = loadConfig({ env: {} }).config
const mysqlPort = defaults.server.port
const metricsPort = defaults.observability.metrics_port
const environment = new Set([
  'APROXY_CONFIG',
  ...rows.flatMap(({ path, field }) => [field.env, `APROXY_${path.replace('.', '_').toUpperCase()}`]).filter((n) => n !== undefined),
])

function loadText(yaml: string, env: Record<string, string>) {
  return loadConfig({ path: 'config.yaml', env, readFile: () => yaml })
}

function checkWorkload(objects: Any[], secretKeys: string[]): void {
  const kind = (name: string) => objects.find((o) => o.kind === name) ?? assert.fail(`no ${name}`)
  const secrets = Object.fromEntries(secretKeys.map((k) => [k, 'secret']))
  const { config, notes } = loadText(kind('ConfigMap').data['config.yaml'], secrets)
  assert.deepEqual(notes, [], 'clients from other machines are admitted, and PostgreSQL is an external one')
  const pod = kind('Deployment').spec.template
  const [container] = pod.spec.containers
  assert.deepEqual(container.ports.map((p: Any) => [p.name, p.containerPort]), [['mysql', config.server.port], ['metrics', config.observability.metrics_port]])
  assert.equal(config.observability.metrics_host, '0.0.0.0')
  assert.ok(pod.spec.terminationGracePeriodSeconds * 1000 > config.server.shutdown_timeout)
  assert.equal(pod.spec.enableServiceLinks, false)
  for (const { name } of container.env) assert.ok(environment.has(name), name)
  assert.deepEqual(container.args.slice(0, 2), ['start', '--config'])
  const mounts = container.volumeMounts.map((m: Any) => m.mountPath)
  assert.deepEqual(mounts, [dirname(container.args[2]), /APROXY_DATA_DIR=(\S+)/.exec(read('deployments/docker/Dockerfile'))?.[1]])
  const http = read('src/ops/http.ts')
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    assert.ok(http.includes(`app.get('${container[probe].httpGet.path}'`), probe)
    assert.equal(container[probe].httpGet.port, 'metrics')
  }
  assert.equal(container.securityContext.readOnlyRootFilesystem, true)
  const version = JSON.parse(read('package.json')).version
  assert.equal(container.image, `aproxy:${version}`)
  const labels = pod.metadata.labels
  const selectors = [kind('Deployment').spec.selector.matchLabels, kind('Service').spec.selector, kind('PodDisruptionBudget').spec.selector.matchLabels, kind('NetworkPolicy').spec.podSelector.matchLabels]
  for (const selector of selectors) for (const [k, v] of Object.entries(selector)) assert.equal(labels[k], v)
  assert.deepEqual(kind('Service').spec.ports.map((p: Any) => [p.port, p.targetPort]), [[mysqlPort, 'mysql'], [metricsPort, 'metrics']])
  const { minReplicas, maxReplicas, scaleTargetRef } = kind('HorizontalPodAutoscaler').spec
  assert.deepEqual([minReplicas, maxReplicas, scaleTargetRef.name], [3, 10, kind('Deployment').metadata.name])
  assert.ok(kind('PodDisruptionBudget').spec.minAvailable < minReplicas)
  const { ingress, egress } = kind('NetworkPolicy').spec
  assert.deepEqual(ingress.flatMap((r: Any) => r.ports.map((p: Any) => p.port)), [mysqlPort, metricsPort])
  assert.ok(egress.flatMap((r: Any) => r.ports.map((p: Any) => p.port)).includes(config.postgres.port))
}

test('Kubernetes manifests agree with each other and with the configuration', () => {
  const folder = 'deployments/kubernetes'
  const { resources, namespace } = load(read(`${folder}/kustomization.yaml`)) as Any
  assert.deepEqual(resources.toSorted(), readdirSync(folder).filter((f) => f !== 'kustomization.yaml').toSorted())
  const objects = resources.map((f: string) => load(read(`${folder}/${f}`)) as Any)
  for (const o of objects) assert.equal(o.kind === 'Namespace' ? o.metadata.name : o.metadata.namespace, namespace)
  const secret = objects.find((o: Any) => o.kind === 'Secret')
  assert.equal(objects.find((o: Any) => o.kind === 'Deployment').spec.template.spec.containers[0].envFrom[0].secretRef.name, secret.metadata.name)
  checkWorkload(objects, Object.keys(secret.stringData))
})

test('the Helm chart renders to manifests that agree as well', () => {
  const folder = 'deployments/helm/aproxy'
  const objects = (loadAll(renderChart(folder)) as Any[]).filter(Boolean)
  checkWorkload(objects, Object.keys(objects.find((o) => o.kind === 'Secret').stringData))
  const { version, appVersion } = load(read(`${folder}/Chart.yaml`)) as Any
  assert.deepEqual([version, appVersion], Array(2).fill(JSON.parse(read('package.json')).version))
  const other = loadAll(
    renderChart(folder, (v: Any) => {
      v.autoscaling.enabled = false
      v.networkPolicy.enabled = false
      v.existingSecret = 'mine'
      v.serviceMonitor.enabled = true
    }),
  ) as Any[]
  assert.deepEqual(other.filter(Boolean).map((o) => o.kind).toSorted(), ['ConfigMap', 'Deployment', 'PodDisruptionBudget', 'Service', 'ServiceMonitor'])
  const deployment = other.find((o) => o?.kind === 'Deployment')
  assert.equal(deployment.spec.replicas, 3)
  assert.equal(deployment.spec.template.spec.containers[0].envFrom[0].secretRef.name, 'mine')
})

test('docker compose mounts files that exist, and its configuration is valid', () => {
  const folder = 'deployments/docker'
  const { services, volumes } = load(read(`${folder}/compose.yaml`)) as Any
  for (const [name, service] of Object.entries<Any>(services)) {
    for (const mount of service.volumes ?? []) {
      const source = mount.split(':')[0]
      assert.ok(source.startsWith('.') ? existsSync(join(folder, source)) : source in volumes, `${name}: ${mount}`)
    }
    assert.ok(service.build || /:[\w.]+$/.test(service.image), `${name}: an image with a version`)
  }
  const { aproxy, postgres } = services
  assert.ok(existsSync(normalize(join(folder, aproxy.build.context, aproxy.build.dockerfile))))
  for (const name of Object.keys(aproxy.environment).filter((n) => n.startsWith('APROXY_') && n !== 'APROXY_APP_PASSWORD')) assert.ok(environment.has(name), name)
  const { config, notes } = loadConfig({ path: `${folder}/aproxy.yaml`, env: { POSTGRES_PASSWORD: 'a', APROXY_APP_PASSWORD: 'b' } })
  assert.deepEqual(notes, [])
  assert.deepEqual([config.postgres.host, config.postgres.database, config.postgres.user], ['postgres', postgres.environment.POSTGRES_DB, postgres.environment.POSTGRES_USER])
  assert.deepEqual(aproxy.ports, [`127.0.0.1:${mysqlPort}:${config.server.port}`, `127.0.0.1:${metricsPort}:${config.observability.metrics_port}`])
  assert.ok(parseInt(aproxy.stop_grace_period) * 1000 > config.server.shutdown_timeout)
  const prometheus = load(read(`${folder}/prometheus.yml`)) as Any
  assert.deepEqual(prometheus.scrape_configs[0].static_configs[0].targets, [`aproxy:${metricsPort}`])
  const provider = load(read(`${folder}/grafana/provisioning/dashboards/aproxy.yaml`)) as Any
  assert.ok(services.grafana.volumes.some((v: string) => v.includes(`${provider.providers[0].options.path}/`)))
  const source = load(read(`${folder}/grafana/provisioning/datasources/prometheus.yaml`)) as Any
  assert.ok('prometheus' in services && source.datasources[0].url === 'http://prometheus:9090')
})

test('the Dockerfile copies what exists, runs unprivileged and exposes the configured ports', () => {
  const dockerfile = read('deployments/docker/Dockerfile')
  for (const [, paths = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const path of paths.split(' ')) assert.ok(existsSync(path), path)
  }
  const ignored = read('.dockerignore').split('\n')
  for (const [, paths = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) for (const path of paths.split(' ')) assert.ok(!ignored.includes(path), path)
  assert.match(dockerfile, new RegExp(`^EXPOSE ${mysqlPort} ${metricsPort}$`, 'm'))
  assert.match(dockerfile, /^USER node$/m)
  assert.match(dockerfile, /^HEALTHCHECK /m)
  for (const [name] of dockerfile.matchAll(/\bAPROXY_\w+/g)) assert.ok(environment.has(name), name)
})

test('the systemd unit waits longer than transactions may take, and uses what exists', () => {
  const unit = read('deployments/systemd/aproxy.service')
  assert.ok(Number(/^TimeoutStopSec=(\d+)s$/m.exec(unit)?.[1]) * 1000 > defaults.server.shutdown_timeout)
  assert.match(unit, /^ExecReload=\/bin\/kill -HUP \$MAINPID$/m)
  for (const [, path] of unit.matchAll(/\/opt\/aproxy\/(\S+)/g)) assert.ok(existsSync(path ?? ''), path)
  for (const [name] of unit.matchAll(/\bAPROXY_\w+/g)) assert.ok(environment.has(name), name)
  for (const [, flag] of unit.matchAll(/ --([a-z-]+)/g)) assert.ok(['config', 'omit', ...configFlags.map((f) => f.flag)].includes(flag ?? ''), flag)
})
