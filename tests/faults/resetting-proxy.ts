import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Stands between a client and a server of this machine, and breaks their connections when it is told to. */
export interface ResettingProxy {
  readonly port: number
  /** Resets all connections there are; gives how many. */
  reset(): number
  close(): void
}

/** Starts a proxy before a port of this machine, which need not be open yet. */
export async function startResettingProxy(target: number): Promise<ResettingProxy> {
  const sockets = new Set<Socket>()
  const end = (socket: Socket) => {
    sockets.delete(socket)
    socket.resetAndDestroy()
  }
  const proxy = createServer((client) => {
    const server = connect(target, '127.0.0.1')
    sockets.add(client)
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => undefined)
      one.once('close', () => {
        end(other)
      })
      one.pipe(other)
    }
    client.once('close', () => sockets.delete(client))
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const reset = () => {
    const broken = [...sockets]
    for (const socket of broken) end(socket)
    return broken.length
  }
  return {
    port: (proxy.address() as AddressInfo).port,
    reset,
    close() {
      reset()
      proxy.close()
    },
  }
}
