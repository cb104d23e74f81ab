import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { groupBy } from '../model/group-by.ts'

/** How often what grows by little is looked at, as what a WebSocket is sent. */
const MS_BETWEEN_LOOKS = 250
/** An answer of HTTP is looked at at once from this part of the bytes on: to look goes over all connections. */
const LARGE_PART = 1 / 1_000

/** What waits for one connection to take it. */
interface Unsent {
  readonly socket: Socket
  readonly bytes: number
}

/**
 * Holds what waits in a server's memory for clients to take it to so many bytes: beyond them, of the client for whom most
 * waits, the connection for which most does is ended, until it is as much as it may be. So who asks and takes nothing is
 * the first to go, over whichever protocol.
 */
export function holdUnsent(server: Server, most: number): void {
  const open = new Map<Socket, Set<ServerResponse>>()

  /** With answers that are there already, and wait for one before them that was asked for over the same connection. */
  function bytesFor(socket: Socket, responses: Iterable<ServerResponse>): number {
    let bytes = socket.writableLength
    for (const response of responses) if (response.socket === null) bytes += response.writableLength
    return bytes
  }

  function look(): void {
    let total = 0
    for (const [socket, responses] of open) total += bytesFor(socket, responses)
    if (total <= most) return
    const unsent = [...open].map(([socket, responses]): Unsent => ({ socket, bytes: bytesFor(socket, responses) }))
    for (const { socket, bytes } of mostFirst(unsent)) {
      if (total <= most) return
      socket.destroy()
      total -= bytes
    }
  }

  server.on('connection', (socket: Socket) => {
    open.set(socket, new Set())
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    const responses = open.get(socket)
    responses?.add(response)
    response.once('close', () => responses?.delete(response))
    response.once('prefinish', () => {
      if (response.writableLength + socket.writableLength > most * LARGE_PART) look()
    })
  })
  const looking = setInterval(look, MS_BETWEEN_LOOKS).unref()
  server.once('close', () => {
    clearInterval(looking)
  })
}

/** The connections of the client for whom most waits, and then those of others, each from the most to the least. */
function mostFirst(unsent: readonly Unsent[]): readonly Unsent[] {
  const clients = [...groupBy(unsent, ({ socket }) => socket.remoteAddress).values()]
  return clients.sort((a, b) => sumOf(b) - sumOf(a)).flatMap((own) => [...own].sort((a, b) => b.bytes - a.bytes))
}

const sumOf = (unsent: readonly Unsent[]) => unsent.reduce((sum, { bytes }) => sum + bytes, 0)
