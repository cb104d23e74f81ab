import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** What a command left behind. */
interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcess
  /** Waits until its output fits, and gives the match. Fails when it ends before that. */
  said(pattern: RegExp): Promise<RegExpExecArray>
  /** What it said of errors so far. */
  log(): string
  ended(): Promise<Ended>
}

/**
 * Starts `dateline` with these arguments and settings, and of the environment only what Node needs.
 * @param input its standard input; that of null is left open for the caller
 */
export function start(
  commandLine: readonly string[],
  settings: Readonly<Record<string, string>>,
  input: string | null = '',
): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...commandLine], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined)
  if (input !== null) child.stdin.end(input)
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const exit = once(child, 'close') as Promise<[number | null]>
  return {
    child,
    async said(pattern) {
      const end = exit.then(() => 'ended' as const)
      for (;;) {
        const match = pattern.exec(output)
        if (match !== null) return match
        if ((await Promise.race([once(child.stdout, 'data'), end])) === 'ended') {
          throw new Error(`It ended without saying so. It said: ${output}${errors}`)
        }
      }
    },
    log: () => errors,
    async ended() {
      const [code] = await exit
      return { code, output, errors }
    },
  }
}

/** Runs a command to its end. */
export function run(commandLine: readonly string[], settings: Readonly<Record<string, string>>, input?: string) {
  return start(commandLine, settings, input).ended()
}
