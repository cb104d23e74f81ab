import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StoreSettings } from '../../src/store/open-engine.ts'

/** What a loading process is told. */
export interface LoadingTask {
  readonly settings: StoreSettings
  /** Which invented articles, and how many of them. */
  readonly seed: number
  readonly articles: number
  /** With which of them it begins, so that several processes do not walk side by side. */
  readonly turn: number
  /** How many writes are under way at once. */
  readonly atOnce: number
}

/** A process that loads invented articles. */
export interface LoadingProcess {
  readonly child: ChildProcess
  /** The ids of the articles whose writes were acknowledged so far. */
  readonly acknowledged: readonly string[]
  /** Waits until that many writes were acknowledged, or it has ended. */
  reached(count: number): Promise<void>
  /** Waits until it has ended; gives its exit code and what it wrote to standard error. */
  ended(): Promise<{ code: number | null; errors: string }>
}

/** Starts a process that loads invented articles into a store. */
export function startLoading(task: LoadingTask): LoadingProcess {
  const script = fileURLToPath(new URL('loading-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const acknowledged: string[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    if (line.startsWith('article/')) acknowledged.push(line)
  })
  const exit = Promise.all([once(child, 'exit'), once(lines, 'close')])
  return {
    child,
    acknowledged,
    async reached(count) {
      const end = exit.then(() => 'ended' as const)
      while (acknowledged.length < count) {
        if ((await Promise.race([once(lines, 'line'), end])) === 'ended') return
      }
    },
    async ended() {
      const [[code]] = (await exit) as [[number | null], unknown]
      return { code, errors }
    },
  }
}
