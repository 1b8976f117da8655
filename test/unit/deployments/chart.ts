import { readFileSync, readdirSync } from 'node:fs'
import { dump, load } from 'js-yaml'

type Tree = Record<string, unknown>

/**
 * Renders the Helm chart with the small part of Go templates that it uses: values, `default`, `quote`, `toYaml`, `nindent` and `if [not] … end`.
 * Throws on anything else, so that the chart cannot use what no test has seen.
 */
export function renderChart(folder: string, override: (values: Tree) => void = () => {}): string {
  const values = load(readFileSync(`${folder}/values.yaml`, 'utf8')) as Tree
  override(values)
  const meta = load(readFileSync(`${folder}/Chart.yaml`, 'utf8')) as Tree
  const root: Tree = { Values: values, Release: { Name: 'aproxy' }, Chart: { Name: meta['name'], AppVersion: meta['appVersion'] } }
  const files = readdirSync(`${folder}/templates`).toSorted()
  return files.map((f) => render(readFileSync(`${folder}/templates/${f}`, 'utf8'), root)).join('\n---\n')
}

function render(template: string, root: Tree): string {
  const out: string[] = []
  const shown = [true]
  let rest = template
  for (let m = /\{\{(-?) (.*?) (-?)\}\}/.exec(rest); m; m = /\{\{(-?) (.*?) (-?)\}\}/.exec(rest)) {
    const before = rest.slice(0, m.index)
    if (shown.every(Boolean)) out.push(m[1] ? before.trimEnd() : before)
    rest = rest.slice(m.index + m[0].length)
    if (m[3]) rest = rest.trimStart()
    const [word = '', ...more] = (m[2] ?? '').split(' ')
    if (word === 'end') shown.pop()
    else if (word === 'if') shown.push(more[0] === 'not' ? !value(more[1] ?? '', root) : Boolean(value(more[0] ?? '', root)))
    else if (shown.every(Boolean)) out.push(evaluate(m[2] ?? '', root))
  }
  return [...out, rest].join('')
}

function evaluate(expression: string, root: Tree): string {
  return String(
    expression.split(' | ').reduce<unknown>((input, step, i) => {
      const [name = '', argument = ''] = step.split(' ')
      if (i === 0) return name === 'toYaml' ? dump(value(argument, root)).trimEnd() : value(name, root)
      if (name === 'default') return input || value(argument, root)
      if (name === 'quote') return JSON.stringify(String(input))
      if (name === 'nindent') return `\n${String(input).replace(/^/gm, ' '.repeat(Number(argument)))}`
      throw new Error(`the chart uses ${step}`)
    }, undefined),
  )
}

function value(path: string, root: Tree): unknown {
  const found = path.slice(1).split('.').reduce<unknown>((v, k) => (v as Tree | undefined)?.[k], root)
  if (!path.startsWith('.') || found === undefined) throw new Error(`the chart uses ${path}, which has no value`)
  return found
}
