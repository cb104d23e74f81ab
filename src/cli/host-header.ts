import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

const LOOPBACK_ADDRESSES: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?$/i
/** A name or an IPv4 address, or an IPv6 address in brackets, then perhaps a port (RFC 9110, 7.2). */
const WELL_FORMED = /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu
const LONGEST_HOST = 260

/** Whether an address to serve on is reached from its own machine only. */
export const isLoopback = (address: string): boolean => LOOPBACK_ADDRESSES.includes(address)

/** Whether a server answers a request; 400 and 421 are the status with which it refuses. */
export type HostAnswer = 'ANSWERED' | 400 | 421

/** Where a server is, and by which names it is asked; without names it is asked by any, where others reach it. */
export interface ServedAt {
  readonly address: string
  readonly names?: readonly string[]
}

/**
 * Whether a server answers a request with this `Host` header. What is no host is refused before anything makes a URL of it.
 * By a name that is none of its own a server is asked by a web page whose name leads here (DNS rebinding), which a browser
 * would let read the graph, and change it: on a loopback address, where it is there for its own machine, only that one's
 * names are its own. An address leads where it says, and so does whoever sends no host.
 */
function answerToHost(host: string | undefined, { address, names }: ServedAt): HostAnswer {
  if (host !== undefined && !isHost(host)) return 400
  if (LOOPBACK_HOST.test(host ?? '')) return 'ANSWERED'
  if (isLoopback(address)) return 421
  return names === undefined || host === undefined || isOneOf(names, host) ? 'ANSWERED' : 421
}

/** The same of a request, of whose headers two may not name hosts: who stands before the server may look at the other one. */
export function answerToRequest({ headersDistinct }: IncomingMessage, servedAt: ServedAt): HostAnswer {
  const [host, another] = headersDistinct['host'] ?? []
  return another === undefined ? answerToHost(host, servedAt) : 400
}

function isOneOf(names: readonly string[], host: string): boolean {
  const { hostname } = new URL(`http://${host}/`)
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || names.includes(hostname)
}

/** A port may be too high, and a name of numbers alone no address, which is found by making a URL of it. */
function isHost(host: string): boolean {
  return host.length <= LONGEST_HOST && WELL_FORMED.test(host) && URL.canParse(`http://${host}/`)
}
