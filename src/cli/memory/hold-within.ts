import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { groupBy } from '../../model/group-by.ts'

/** How often what grows by little is looked at, as what goes over a WebSocket. */
const MS_BETWEEN_LOOKS = 250

/** What the memory holds for one connection. */
interface Held {
  readonly socket: Socket
  readonly bytes: number
}

/**
 * Keeps what a server's memory holds for its connections to so many bytes in all: beyond them, of the client for whom it
 * holds most, the connection for which it does is ended, until it is as much as it may be. `bytesFor` tells of one
 * connection. Gives what looks at once, which goes over all connections.
 */
export function holdWithin(server: Server, most: number, bytesFor: (socket: Socket) => number): () => void {
  const open = new Set<Socket>()

  function look(): void {
    let total = 0
    for (const socket of open) total += bytesFor(socket)
    if (total <= most) return
    const held = [...open].map((socket): Held => ({ socket, bytes: bytesFor(socket) }))
    for (const { socket, bytes } of mostFirst(held)) {
      if (total <= most) return
      socket.destroy()
      total -= bytes
    }
  }

  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  const looking = setInterval(look, MS_BETWEEN_LOOKS).unref()
  server.once('close', () => {
    clearInterval(looking)
  })
  return look
}

/** The connections of the client for whom most is held, and then those of others, each from the most to the least. */
function mostFirst(held: readonly Held[]): readonly Held[] {
  const clients = [...groupBy(held, ({ socket }) => socket.remoteAddress).values()]
  return clients.sort((a, b) => sumOf(b) - sumOf(a)).flatMap((own) => [...own].sort((a, b) => b.bytes - a.bytes))
}

const sumOf = (held: readonly Held[]) => held.reduce((sum, { bytes }) => sum + bytes, 0)
