import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const OF_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  // For many at once, and for nobody yet.
  ['224.0.0.0', 3],
] as const

/** Those that carry one of IPv4 in a tunnel, wherever it leads, are no more than that one is used today. */
const OF_IPV6 = [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2002::', 16],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const

const INSIDE = new BlockList()
for (const [network, bits] of OF_IPV4) {
  INSIDE.addSubnet(network, bits, 'ipv4')
  // What a translator leads to (RFC 6052), by which machines of IPv6 alone reach all of IPv4.
  INSIDE.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6')
}
for (const [network, bits] of OF_IPV6) INSIDE.addSubnet(network, bits, 'ipv6')

/**
 * Whether an address is that of this machine, or of a network that is not everybody's (RFC 6890, with those of
 * IPv6 in which one of IPv4 is hidden): a page elsewhere must not send there. A name that nobody knows is asked for in
 * vain anyhow.
 */
export async function isInside(address: string): Promise<boolean> {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) === 0 ? await lookup(host, { all: true }).catch(() => []) : [{ address: host }]
  return found.some((one) => isInsideNumber(one.address))
}

/** Whether a number of IPv4 or IPv6 is of this machine, or of such a network. */
export function isInsideNumber(number: string): boolean {
  return INSIDE.check(number, isIP(number) === 6 ? 'ipv6' : 'ipv4')
}
