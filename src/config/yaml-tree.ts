import { EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents } from 'js-yaml'
import type { Event } from 'js-yaml'

/**
 * A YAML value with the place it was written at. Scalars stay text: the schema's kind decides what they mean.
 * A literal one came from a flag or an environment variable, where `${…}` means nothing.
 */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly text: string; readonly plain: boolean; readonly at: string; readonly literal?: boolean }
  | { readonly kind: 'list'; readonly items: YamlNode[]; readonly at: string }
  | { readonly kind: 'map'; readonly entries: YamlEntry[]; readonly at: string }

export interface YamlEntry {
  readonly key: string
  readonly at: string
  readonly value: YamlNode
}

export class YamlError extends Error {
  readonly at: string
  constructor(at: string, message: string) {
    super(message)
    this.at = at
  }
}

/** Takes the text of one YAML document and the name to report it by; returns its tree. Throws YamlError with file and line. */
export function parseYaml(source: string, file: string): YamlNode {
  const at = lineFinder(source, file)
  const events = eventsOf(source, file)
  const anchors = new Map<string, YamlNode>()
  let next = 0

  function node(near: string): YamlNode {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.SCALAR: {
        const scalar: YamlNode = {
          kind: 'scalar',
          text: getScalarValue(source, event),
          plain: event.style === SCALAR_STYLE.PLAIN,
          at: event.valueStart < 0 ? near : at(event.valueStart),
        }
        return named(event, scalar)
      }
      case EVENT_ID.SEQUENCE: {
        const list: YamlNode = { kind: 'list', items: [], at: at(event.start) }
        while (events[next]?.type !== EVENT_ID.POP) list.items.push(node(list.at))
        next++
        return named(event, list)
      }
      case EVENT_ID.MAPPING: {
        const map: YamlNode = { kind: 'map', entries: [], at: at(event.start) }
        while (events[next]?.type !== EVENT_ID.POP) {
          const key = node(map.at)
          if (key.kind !== 'scalar') throw new YamlError(key.at, 'a key must be a name')
          const twin = map.entries.find((e) => e.key === key.text)
          if (twin) throw new YamlError(key.at, `the key ${key.text} is here twice (first at ${twin.at})`)
          map.entries.push({ key: key.text, at: key.at, value: node(key.at) })
        }
        next++
        return named(event, map)
      }
      case EVENT_ID.ALIAS: {
        const target = anchors.get(source.slice(event.anchorStart, event.anchorEnd))
        if (!target) throw new YamlError(at(event.anchorStart), 'an alias of something that is not there')
        return target
      }
      default:
        throw new YamlError(file, 'cannot be read as YAML')
    }
  }

  // After its children: an alias inside its own anchor would be a cycle, and is reported as unknown.
  function named<N extends YamlNode>(event: { anchorStart: number; anchorEnd: number }, value: N): N {
    if (event.anchorStart >= 0) anchors.set(source.slice(event.anchorStart, event.anchorEnd), value)
    return value
  }

  if (events[next]?.type !== EVENT_ID.DOCUMENT) return { kind: 'map', entries: [], at: `${file}:1` }
  next++
  const root: YamlNode = events[next]?.type === EVENT_ID.POP ? { kind: 'map', entries: [], at: `${file}:1` } : node(`${file}:1`)
  next++
  if (next < events.length) throw new YamlError(file, 'holds more than one YAML document')
  return root
}

/** Whether the node says nothing: absent text, `~` or `null`, unquoted. */
export function isUnset(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && /^(~|null|)$/i.test(node.text)
}

function eventsOf(source: string, file: string): Event[] {
  try {
    return parseEvents(source, { filename: file })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new YamlError(error.mark ? `${file}:${error.mark.line + 1}` : file, error.reason)
  }
}

function lineFinder(source: string, file: string): (offset: number) => string {
  const starts = [0]
  for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${file}:${low + 1}`
  }
}
