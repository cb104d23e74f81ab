import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { DEFAULT_LIMITS, LIMIT_NAMES, LIMITS, type Limits } from '../model/limits.ts'
import { clientAddress, networkOf } from './client-address.ts'
import { isLoopback } from './host-header.ts'

/** Tells the clients of a server apart. */
export interface Clients {
  /** The address by which the sender of a request is counted; undefined for one that is held to no limit of one client. */
  held(request: IncomingMessage): string | undefined
  /** Counts a server's connections from now on; tells of one whether it is beyond those that its client may have. */
  count(server: Server): (socket: Socket) => boolean
}

const OF_CLIENTS = LIMIT_NAMES.filter((name) => LIMITS[name].of === 'client')

/**
 * Tells clients apart by their addresses, with so many proxies before the server. Programs of this machine itself are
 * held to what is set for clients, and to no standard.
 */
export function createClients(set: Partial<Limits>, proxies: number): Clients {
  const isSet = OF_CLIENTS.some((name) => set[name] !== undefined)
  const heldAt = (address: string) => (proxies === 0 && !isSet && isLoopback(address) ? undefined : address)
  const most = set.connectionsPerClient ?? DEFAULT_LIMITS.connectionsPerClient
  return {
    held: (request) => heldAt(clientAddress(request, proxies)),
    count(server) {
      const open = new Map<string, number>()
      const beyond = new WeakSet<Socket>()
      server.on('connection', (socket) => {
        // Of what comes through proxies, the connections are theirs.
        const client = proxies > 0 ? undefined : heldAt(networkOf(socket.remoteAddress ?? ''))
        if (client === undefined) return
        const count = (open.get(client) ?? 0) + 1
        open.set(client, count)
        if (count > most) beyond.add(socket)
        socket.once('close', () => {
          const left = (open.get(client) ?? 1) - 1
          if (left === 0) open.delete(client)
          else open.set(client, left)
        })
      })
      return (socket) => beyond.has(socket)
    },
  }
}
