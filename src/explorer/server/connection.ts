/** How the server is doing, as far as the last requests tell. */
export type Connection =
  | { readonly state: 'online' }
  /** A request has been under way for longer than people wait gladly. */
  | { readonly state: 'slow' }
  /** The server could not be reached; it is tried again at `retryAt` (milliseconds since 1970). */
  | { readonly state: 'gone'; readonly retryAt: number }

/** Milliseconds from which a request counts as slow. */
export const SLOW_AFTER_MS = 2_500

/** Milliseconds to wait before trying again, after so many tries in vain: 1, 2, 4, 8 seconds, then every 10. */
export function retryDelay(tries: number): number {
  return Math.min(10_000, 1_000 * 2 ** tries)
}
