import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** The host part of an account (MySQL manual, "Specifying Account Names"): a name, an address, `%` and `_` wildcards, address/netmask or CIDR. */
export interface HostPattern {
  readonly text: string
  /** Greater = tried first: exact hosts, then networks by prefix length, then wildcards by what precedes them, then `%`. */
  readonly rank: number
  /** Takes the host as MySQL names it (`localhost` or an address) and the address, undefined on a Unix socket. */
  matches(host: string, address: string | undefined): boolean
}

/** Takes the text of a host pattern; an empty one means `%`. */
export function parseHostPattern(text: string): HostPattern {
  const pattern = text === '' ? '%' : text.toLowerCase()
  const network = parseNetwork(pattern)
  if (network !== undefined) {
    return { text: pattern, rank: 1000 + network.bits, matches: (_host, address) => address !== undefined && network.has(address) }
  }
  const wildcard = pattern.search(/[%_]/)
  if (wildcard < 0) return { text: pattern, rank: 2000, matches: (host, address) => host === pattern || address === pattern }
  const expression = likeExpression(pattern)
  return {
    text: pattern,
    rank: Math.min(wildcard, 900),
    matches: (host, address) => expression.test(host) || (address !== undefined && expression.test(address)),
  }
}

function likeExpression(pattern: string): RegExp {
  const source = pattern.replace(/[.*+?^${}()|[\]\\%_]/g, (c) => (c === '%' ? '.*' : c === '_' ? '.' : `\\${c}`))
  return new RegExp(`^${source}$`, 's')
}

/** A network of addresses. */
export interface Network {
  readonly bits: number
  has(address: string): boolean
}

/** Takes `address/bits` or `address/netmask`; returns the network, or undefined if it is not of that form. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return undefined
  const base = text.slice(0, slash)
  const family = isIPv4(base) ? 'ipv4' : isIPv6(base) ? 'ipv6' : undefined
  if (family === undefined) return undefined
  const bits = prefixBits(text.slice(slash + 1), family)
  if (bits === undefined) return undefined
  const list = new BlockList()
  list.addSubnet(base, bits, family)
  return { bits, has: (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') }
}

function prefixBits(text: string, family: 'ipv4' | 'ipv6'): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text) <= (family === 'ipv4' ? 32 : 128) ? Number(text) : undefined
  if (family !== 'ipv4' || !isIPv4(text)) return undefined
  const binary = text
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('')
  const ones = binary.indexOf('0') < 0 ? 32 : binary.indexOf('0')
  return binary.slice(ones).includes('1') ? undefined : ones
}

/** Takes a socket's remote address (undefined on a Unix socket); returns it without the IPv4-in-IPv6 prefix. */
export function plainAddress(remote: string | undefined): string | undefined {
  return remote?.startsWith('::ffff:') && isIPv4(remote.slice(7)) ? remote.slice(7) : remote
}

/** Takes a plain address; returns the host as MySQL shows it: loopback and Unix sockets are `localhost`. */
export function hostName(address: string | undefined): string {
  return address === undefined || isLoopback(address) ? 'localhost' : address
}

export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}
