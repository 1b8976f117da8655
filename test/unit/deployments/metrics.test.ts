import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { load } from 'js-yaml'
import { METRIC_PREFIX, Metrics, metricRows } from '../../../src/ops/metrics.ts'
import { state } from '../ops/fixtures.ts'

interface Panel { title: string; targets: { expr: string }[] }
interface Rule { alert: string; expr: string; annotations: Record<string, string>; labels: Record<string, string> }

const dashboard = JSON.parse(readFileSync('grafana/dashboard.json', 'utf8')) as { panels: Panel[] }
const { groups } = load(readFileSync('deployments/prometheus/alerts.yaml', 'utf8')) as { groups: { rules: Rule[] }[] }
const rules = groups.flatMap((g) => g.rules)
const text = await new Metrics(async () => state()).text()
const served = new Set([...text.matchAll(/^([a-z_0-9]+)(?:\{| )/gm)].map((m) => m[1]))

/** Every metric, and every value of a label that decides by its name, of one expression. */
function check(expr: string, where: string): void {
  const names = expr.match(/\b(?:mysql_pg_proxy|nodejs|process)_\w+/g) ?? []
  assert.ok(names.length > 0, `${where}: no metric in ${expr}`)
  for (const name of names) assert.ok(served.has(name), `${where}: ${name} is not served`)
  for (const [, name, labels = ''] of expr.matchAll(/(\w+)\{([^}]*)\}/g)) {
    for (const [, label, value] of labels.matchAll(/(\w+)!?="([^"$]*)"/g)) {
      if (label === 'job') continue
      assert.match(text, new RegExp(`^${name}\\{[^}]*${label}="${value}"`, 'm'), `${where}: ${name} has no ${label}="${value}"`)
    }
  }
}

test('every metric in the dashboard is served', () => {
  assert.ok(dashboard.panels.length > 10)
  for (const { title, targets } of dashboard.panels) for (const { expr } of targets) check(expr, title)
})

test('every metric of ours is in the dashboard or in an alert', () => {
  const used = [...dashboard.panels.flatMap((p) => p.targets.map((t) => t.expr)), ...rules.map((r) => r.expr)].join('\n')
  for (const { name } of metricRows) assert.match(used, new RegExp(`\\b${METRIC_PREFIX}${name}(_bucket)?\\b`), name)
})

test('the promised panels and alerts are there, with metrics that are served', () => {
  const titles = dashboard.panels.map((p) => p.title).join('\n')
  for (const title of ['Connections', 'Statements per second', 'Latency', 'Errors per second by type', 'PostgreSQL pool', 'Plan-cache hit rate', 'Refused features', 'Bytes per second', 'Memory']) {
    assert.match(titles, new RegExp(`^${title}$`, 'm'))
  }
  const promised = ['HighActiveConnections', 'HighQueryLatency', 'HighErrorRate', 'PostgreSQLConnectionFailed', 'PoolNearlyExhausted', 'ConnectionErrors', 'ReloadFailed']
  assert.deepEqual(rules.map((r) => r.alert).toSorted(), promised.toSorted())
  for (const rule of rules) {
    check(rule.expr, rule.alert)
    assert.ok(rule.labels['severity'] && rule.annotations['summary'] && rule.annotations['description'], rule.alert)
  }
})

function hasPromtool(): boolean {
  try {
    execFileSync('promtool', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('promtool accepts the rules, and their unit tests pass', { skip: hasPromtool() ? false : 'promtool (Debian package prometheus) is not installed' }, () => {
  execFileSync('promtool', ['check', 'rules', 'deployments/prometheus/alerts.yaml'], { stdio: 'pipe' })
  execFileSync('promtool', ['test', 'rules', 'deployments/prometheus/alerts.test.yaml'], { stdio: 'pipe' })
})
