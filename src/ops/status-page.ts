// The page behind GET /: one self-contained document that asks /status every two seconds.

export const statusPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>aproxy</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; --ink: #1c2430; --soft: #66707f; --line: #d9dee5; --card: #fff; --back: #f4f6f8; --good: #1a7f37; --bad: #c62828; --bar: #3b82c4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8ef; --soft: #97a1b0; --line: #323a46; --card: #1d232c; --back: #14181e; --good: #56c271; --bad: #ff7b72; --bar: #5aa2e0 } }
* { box-sizing: border-box }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--back) }
main { max-width: 1180px; margin: 0 auto; padding: 20px 16px 60px }
header { display: flex; align-items: baseline; gap: 14px; flex-wrap: wrap }
h1 { font-size: 22px; margin: 0 } h2 { font-size: 15px; margin: 26px 0 8px }
.soft { color: var(--soft) } .good { color: var(--good) } .bad { color: var(--bad) }
#tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(165px, 1fr)); gap: 10px; margin-top: 16px }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px 12px }
.tile b { display: block; font-size: 21px; font-weight: 600; font-variant-numeric: tabular-nums }
.tile svg { display: block; width: 100%; height: 26px; margin-top: 4px }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 5px 10px; border-top: 1px solid var(--line); vertical-align: top }
thead th { border-top: 0; color: var(--soft); font-weight: 500; white-space: nowrap }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
code { font: 12px/1.4 ui-monospace, monospace; white-space: pre-wrap; word-break: break-word }
</style>
<main>
<header><h1>aproxy</h1><span id="health" role="status" class="soft">connecting…</span><span id="facts" class="soft"></span></header>
<div id="reasons" class="bad"></div>
<div id="tiles"></div>
<h2>Slowest statements</h2>
<div class="scroll"><table><thead><tr><th>MySQL<th>PostgreSQL<th class="n">count<th class="n">errors<th class="n">mean<th class="n">max<th class="n">total</thead><tbody id="shapes"></tbody></table></div>
<h2>Errors</h2><div class="scroll"><table><tbody id="errors"></tbody></table></div>
<h2>Refused features</h2><div class="scroll"><table><tbody id="refused"></tbody></table></div>
<h2>Connections held for a reason</h2><div class="scroll"><table><tbody id="pins"></tbody></table></div>
<p class="soft"><a href="/metrics">metrics</a> · <a href="/health">health</a> · <a href="/config">configuration</a></p>
</main>
<script>
'use strict'
const $ = (id) => document.getElementById(id)
const history = {}
let last

function element(tag, text, className) {
  const e = document.createElement(tag)
  if (text !== undefined) e.textContent = text
  if (className) e.className = className
  return e
}
function time(seconds) {
  if (seconds === undefined || Number.isNaN(seconds)) return '–'
  return seconds < 0.001 ? (seconds * 1e6).toFixed(0) + ' µs' : seconds < 1 ? (seconds * 1e3).toFixed(seconds < 0.01 ? 2 : 1) + ' ms' : seconds.toFixed(2) + ' s'
}
function bytes(n) {
  const units = ['B', 'KiB', 'MiB', 'GiB']
  let u = 0
  while (n >= 1024 && u < 3) { n /= 1024; u++ }
  return n.toFixed(u === 0 || n >= 100 ? 0 : 1) + ' ' + units[u]
}
const count = (n) => n >= 100 || Number.isInteger(n) ? Math.round(n).toLocaleString('en') : n.toFixed(1)
const sum = (a) => a.reduce((x, y) => x + y, 0)

function quantile(counts, bounds, q) {
  const wanted = sum(counts) * q
  if (wanted === 0) return undefined
  let below = 0
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] > 0 && below + counts[i] >= wanted) {
      const low = i === 0 ? 0 : bounds[i - 1]
      const high = i < bounds.length ? bounds[i] : low
      return low + (high - low) * (wanted - below) / counts[i]
    }
    below += counts[i]
  }
}

function tile(name, shown, value) {
  const t = element('div', undefined, 'tile')
  t.append(element('span', name, 'soft'), element('b', shown))
  if (value !== undefined) {
    const line = history[name] = [...(history[name] || []), value].slice(-60)
    const top = Math.max(...line, 1e-9)
    const points = line.map((v, i) => (i * 100 / 59).toFixed(1) + ',' + (24 - 22 * v / top).toFixed(1)).join(' ')
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('viewBox', '0 0 100 26'); svg.setAttribute('preserveAspectRatio', 'none'); svg.setAttribute('aria-hidden', 'true')
    const p = document.createElementNS('http://www.w3.org/2000/svg', 'polyline')
    for (const [k, v] of Object.entries({ points, fill: 'none', stroke: 'var(--bar)', 'stroke-width': '1.5', 'vector-effect': 'non-scaling-stroke' })) p.setAttribute(k, v)
    svg.append(p); t.append(svg)
  }
  return t
}

function pairs(id, counts, nothing) {
  const entries = Object.entries(counts).filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1])
  $(id).replaceChildren(...(entries.length ? entries : [[nothing, '']]).map(([name, n]) => {
    const r = element('tr')
    r.append(element('td', name, n === '' ? 'soft' : ''), element('td', n === '' ? '' : count(n), 'n'))
    return r
  }))
}

function show(s, now) {
  const { total } = s
  $('health').textContent = s.health.status === 'ok' ? (s.ready ? '● healthy' : '● not ready') : '● failing'
  $('health').className = s.health.status === 'ok' && s.ready ? 'good' : 'bad'
  $('reasons').textContent = s.health.reasons.join(' · ')
  const up = s.uptime_seconds
  $('facts').textContent = 'version ' + s.version + ' · up ' + (up < 3600 ? Math.floor(up / 60) + ' min' : (up / 3600).toFixed(1) + ' h') + ' · ' + s.workers.alive + ' of ' + s.workers.expected + ' workers · ' + s.mode
  const counts = total.queries.durations.counts
  const before = last ? last.s.total : total
  const seconds = last ? (now - last.now) / 1000 : 1
  const recent = counts.map((n, i) => n - (before.queries.durations.counts[i] || 0))
  const shownCounts = sum(recent) > 0 ? recent : counts
  const rate = (now, then) => (now - then) / seconds
  const refusedOrLost = (t) => sum([t.frontend.rejected, t.frontend.authFailures, t.frontend.aborted].flatMap(Object.values)) - t.frontend.aborted.killed
  const errors = (t) => sum(Object.values(t.queries.errors)) + refusedOrLost(t)
  const lookups = total.planCache.hits + total.planCache.misses
  const q = (x) => quantile(shownCounts, s.duration_bounds, x)
  const qps = rate(sum(counts), sum(before.queries.durations.counts))
  const tiles = [
    tile('Connections', count(total.frontend.active) + ' / ' + count(s.maxConnections), total.frontend.active),
    tile('Statements a second', count(qps), qps),
    tile('Latency P50', time(q(0.5)), q(0.5) || 0), tile('Latency P95', time(q(0.95)), q(0.95) || 0), tile('Latency P99', time(q(0.99)), q(0.99) || 0),
    tile('Errors a second', count(rate(errors(total), errors(before))), rate(errors(total), errors(before))),
    tile('PostgreSQL busy / idle / max', total.pool.busy + ' / ' + total.pool.idle + ' / ' + total.pool.max, total.pool.busy),
    tile('Waiting for a connection', count(total.pool.waiting), total.pool.waiting),
    tile('Plan cache hits', lookups ? (100 * total.planCache.hits / lookups).toFixed(1) + ' %' : '–'),
    tile('Plans', count(total.planCache.entries) + ' · ' + bytes(total.planCache.bytes)),
    tile('In / out a second', bytes(rate(total.frontend.bytesIn, before.frontend.bytesIn)) + ' / ' + bytes(rate(total.frontend.bytesOut, before.frontend.bytesOut))),
    tile('Memory', bytes(total.memory.resident), total.memory.resident),
  ]
  $('tiles').replaceChildren(...tiles)
  $('shapes').replaceChildren(...total.shapes.slice(0, 20).map((x) => {
    const r = element('tr')
    for (const text of [x.text, x.translation]) { const td = element('td'); td.append(element('code', text)); r.append(td) }
    for (const text of [count(x.count), count(x.errors), time(x.seconds / x.count), time(x.max), time(x.seconds)]) r.append(element('td', text, 'n'))
    return r
  }))
  pairs('errors', { ...total.queries.errors, connection: refusedOrLost(total) }, 'none')
  pairs('refused', total.queries.unsupported, 'none')
  pairs('pins', total.pool.pins, 'none')
}

async function look() {
  try {
    const answer = await fetch('/status')
    if (!answer.ok) throw new Error('status ' + answer.status)
    const s = await answer.json()
    const now = Date.now()
    show(s, now)
    last = { s, now }
  } catch (e) {
    $('health').textContent = '● no answer from the gateway'
    $('health').className = 'bad'
  }
  setTimeout(look, 2000)
}
look()
</script>
</html>
`
