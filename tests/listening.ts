import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'

/** Answers requests on a free port of 127.0.0.1: the address, and how to end it with all its connections. */
export async function listening(
  listener: RequestListener,
): Promise<{ readonly base: string; readonly close: () => void }> {
  const server = createServer(listener)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Takes connections on a free port of 127.0.0.1, as a Neo4j does, and never says anything. */
export async function listeningInSilence(): Promise<{ readonly uri: string; readonly close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
