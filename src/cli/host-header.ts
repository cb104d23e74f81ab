const LOOPBACK_ADDRESSES: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?$/i
/** A name or an IPv4 address, or an IPv6 address in brackets, then perhaps a port (RFC 9110, 7.2). */
const WELL_FORMED = /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu
const LONGEST_HOST = 260

/** Whether an address to serve on is reached from its own machine only. */
export const isLoopback = (address: string): boolean => LOOPBACK_ADDRESSES.includes(address)

/** Whether a server answers a request; 400 and 421 are the status with which it refuses. */
export type HostAnswer = 'ANSWERED' | 400 | 421

/**
 * Whether a server on an address answers a request with this `Host` header. What is no host is refused before anything
 * makes a URL of it. On a loopback address the server is there for its own machine, and is asked by that one's names: by
 * any other it is asked by a web page whose name leads here (DNS rebinding), which a browser would let change the graph.
 */
export function answerToHost(host: string | undefined, address: string): HostAnswer {
  if (host !== undefined && !isHost(host)) return 400
  return !isLoopback(address) || LOOPBACK_HOST.test(host ?? '') ? 'ANSWERED' : 421
}

/** A port may be too high, and a name of numbers alone no address, which is found by making a URL of it. */
function isHost(host: string): boolean {
  return host.length <= LONGEST_HOST && WELL_FORMED.test(host) && URL.canParse(`http://${host}/`)
}
