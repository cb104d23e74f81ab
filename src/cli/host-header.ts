const LOOPBACK_ADDRESSES: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?$/i

/**
 * Whether a server on an address answers a request with this `Host` header. On a loopback address it is there for its
 * own machine, and is asked by that one's names: by any other it is asked by a web page whose name leads here (DNS
 * rebinding), which a browser would let change the graph.
 */
export function answersTo(host: string | undefined, address: string): boolean {
  return !LOOPBACK_ADDRESSES.includes(address) || LOOPBACK_HOST.test(host ?? '')
}
