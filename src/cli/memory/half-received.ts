import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { holdWithin } from './hold-within.ts'

/** What keeping a part costs beside its bytes: by these who sends byte after byte fills the memory. */
const BYTES_OF_PART = 256

/** Counts what has come of messages that are not whole, over connections that HTTP has given up. */
export interface HalfReceived {
  /** Counts what comes from now on; gives what is to be told how many bytes of it have turned out whole. */
  countMessages(socket: Socket): (bytes: number) => void
}

/**
 * Holds what has come of requests and messages that are not whole to so many bytes. So who begins and does not end is the
 * first to go, over whichever protocol.
 */
export function holdHalfReceived(server: Server, most: number): HalfReceived {
  /** How many bytes had come over a connection when its last request was whole. */
  const whole = new WeakMap<Socket, number>()
  const messages = new WeakMap<Socket, { bytes: number; parts: number }>()

  server.on('request', (request) => {
    const { socket } = request
    request.once('end', () => whole.set(socket, socket.bytesRead))
  })
  holdWithin(server, most, (socket) => {
    const half = messages.get(socket)
    if (half === undefined) return socket.bytesRead - (whole.get(socket) ?? 0)
    return half.bytes + half.parts * BYTES_OF_PART
  })

  return {
    countMessages(socket) {
      const half = { bytes: 0, parts: 0 }
      messages.set(socket, half)
      socket.on('data', (part: Buffer) => {
        half.bytes += part.length
        half.parts++
      })
      return (bytes) => {
        half.bytes = Math.max(0, half.bytes - bytes)
        if (half.bytes === 0) half.parts = 0
      }
    },
  }
}
