import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, it } from 'vitest'

/** The program of a Redis or Valkey of this machine; undefined where there is none. */
const REDIS_SERVER = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)

/** A port of 127.0.0.1 on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/**
 * Starts a Redis or Valkey for the tests of a suite that follow; gives its address, which is known once they run. Undefined
 * where there is none on this machine: then these tests are to be left out, and it is said that they are.
 */
export function useRedis(): (() => string) | undefined {
  const program = REDIS_SERVER
  if (program === undefined) {
    it.skip('the rest is not tried: there is neither valkey-server nor redis-server here')
    return undefined
  }
  let server: Awaited<ReturnType<typeof startRedis>> | undefined
  beforeAll(async () => {
    server = await startRedis(program)
  })
  afterAll(() => server?.stop())
  return () => server?.url ?? ''
}

/** Starts a Redis or Valkey that keeps nothing, and waits until it listens. */
async function startRedis(program: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-redis-'))
  const port = await freePort()
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''])
  // Nobody says when it listens.
  while (!(await listens(port))) await pause(50)
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return new Promise((resolve) => {
    socket.once('connect', () => {
      resolve(true)
      socket.destroy()
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}
