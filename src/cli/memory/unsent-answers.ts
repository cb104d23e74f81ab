import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { holdWithin } from './hold-within.ts'

/** An answer of HTTP is looked at at once from this part of the bytes on: to look goes over all connections. */
const LARGE_PART = 1 / 1_000

/**
 * Holds what waits in a server's memory for clients to take it to so many bytes. So who asks and takes nothing is the
 * first to go, over whichever protocol.
 */
export function holdUnsent(server: Server, most: number): void {
  const asked = new WeakMap<Socket, Set<ServerResponse>>()

  /** With answers that are there already, and wait for one before them that was asked for over the same connection. */
  function bytesFor(socket: Socket): number {
    let bytes = socket.writableLength
    for (const response of asked.get(socket) ?? []) if (response.socket === null) bytes += response.writableLength
    return bytes
  }

  const look = holdWithin(server, most, bytesFor)
  server.on('connection', (socket: Socket) => {
    asked.set(socket, new Set())
  })
  server.on('request', ({ socket }, response) => {
    const responses = asked.get(socket)
    responses?.add(response)
    response.once('close', () => responses?.delete(response))
    response.once('prefinish', () => {
      if (response.writableLength + socket.writableLength > most * LARGE_PART) look()
    })
  })
}
