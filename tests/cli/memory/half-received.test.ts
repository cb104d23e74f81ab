import { EventEmitter } from 'node:events'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdHalfReceived } from '../../../src/cli/memory/half-received.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A server that is held to so many bytes, with what opens connections to it that HTTP has given up. */
function held(most: number) {
  const server = new EventEmitter()
  const halfReceived = holdHalfReceived(server as unknown as Server, most)
  return {
    open: (remoteAddress: string) => {
      const destroy = vi.fn()
      const socket = Object.assign(new EventEmitter(), { destroy, remoteAddress, bytesRead: 0 })
      server.emit('connection', socket)
      const whole = halfReceived.countMessages(socket as unknown as Socket)
      const come = (...parts: readonly number[]) => {
        for (const bytes of parts) socket.emit('data', Buffer.alloc(bytes))
      }
      return { come, whole, isEnded: () => destroy.mock.calls.length > 0 }
    },
    look: () => vi.advanceTimersToNextTimer(),
  }
}

it('ends the connection with most that is not whole, of the client with most', () => {
  const { open, look } = held(10_000)
  const [most, ...more] = [open('a'), open('a'), open('b')]
  most.come(4_000)
  more[0].come(3_000)
  more[1].come(5_000)
  look()
  expect([most, ...more].map(({ isEnded }) => isEnded())).toEqual([true, false, false])
})

it('counts what parts cost beside their bytes', () => {
  const { open, look } = held(100_000)
  const [atOnce, byteAfterByte] = [open('a'), open('b')]
  atOnce.come(1_000)
  byteAfterByte.come(...Array<number>(1_000).fill(1))
  look()
  expect([atOnce.isEnded(), byteAfterByte.isEnded()]).toEqual([false, true])
})

it('counts nothing of messages that are whole, nor of who only says again and again that it is there', () => {
  const { open, look } = held(2_000)
  const one = open('a')
  for (let message = 0; message < 10; message++) {
    one.come(1_000)
    one.whole(Infinity)
    one.come(10)
    one.whole(10)
    look()
  }
  expect(one.isEnded()).toBe(false)
})

it('counts a message of which no end comes, whatever is whole between its parts', () => {
  const { open, look } = held(2_000)
  const one = open('a')
  for (let part = 0; part < 3; part++) {
    one.come(500)
    one.come(10)
    one.whole(10)
  }
  look()
  expect(one.isEnded()).toBe(true)
})
