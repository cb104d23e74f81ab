import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The address of the client that sends a request: of the one that is connected, or, with proxies before the server, the
 * one that the outermost of them names. What comes before that in the header anybody may have written.
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const named = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim()
  return networkOf(named === undefined || named === '' ? (socket.remoteAddress ?? '') : named)
}

/** An address by which a client is counted: of IPv6 its network of 64 bits, all of which one client may have. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const after = (tail ?? '').split(':').filter((group) => group !== '')
  const all =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - after.length).fill('0'), ...after]
  return plain === '::1' ? plain : `${all.slice(0, 4).join(':').toLowerCase()}::/64`
}
