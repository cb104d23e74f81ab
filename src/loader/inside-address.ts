import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

const INSIDE = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  INSIDE.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  INSIDE.addSubnet(network, bits, 'ipv6')
}

/**
 * Whether an address is that of this machine, or of a network that is not everybody's (RFC 1122, 1918, 3927, 4193, 4291,
 * 6598): a page elsewhere must not send there. A name that nobody knows is asked for in vain anyhow.
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
