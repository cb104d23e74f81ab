import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

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
