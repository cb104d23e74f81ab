import { spawn } from 'node:child_process'
import { DatelineError } from '../../model/error.ts'

/** A server that runs as a child of this process. */
export interface ChildServer {
  readonly pid: number
  /** Settled once it has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

/** How to start a server, and the words in its output that say it is ready. */
export interface ServerCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ready: RegExp
}

const KEPT_OUTPUT = 20_000

/**
 * Starts a server and waits until it says that it is ready. Its standard input stays open for as long as this process
 * lives.
 * @throws DatelineError STORE_UNREACHABLE, with the end of its output, when it ends before or takes over `timeoutMs`
 */
export function startChildServer(server: ServerCommand, timeoutMs: number): Promise<ChildServer> {
  const child = spawn(server.command, server.args, {
    env: { ...process.env, ...server.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve()
    })
  })
  const stop = async () => {
    child.kill('SIGTERM')
    child.stdin.end()
    await ended
  }
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (what: string, cause?: unknown) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new DatelineError('STORE_UNREACHABLE', `${server.command} ${what}.\n${output.trim()}`, { cause }))
    }
    const timer = setTimeout(() => {
      fail(`was not ready after ${timeoutMs / 1000} s`)
    }, timeoutMs)
    const endedTooEarly = (code: number | null) => {
      fail(`ended with ${code ?? 'a signal'} before it was ready`)
    }
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT)
      if (!server.ready.test(output) || child.pid === undefined) return
      clearTimeout(timer)
      child.off('exit', endedTooEarly)
      resolve({ pid: child.pid, ended, stop })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.stdin.on('error', () => undefined)
    child.once('error', (error) => {
      fail('could not be started', error)
    })
    child.once('exit', endedTooEarly)
  })
}
