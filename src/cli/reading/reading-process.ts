import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reader } from '../../model/reading.ts'
import { unpackError } from '../packed-error.ts'
import type { Task, Told } from './worker.ts'

const WORKER = fileURLToPath(new URL(`worker${extname(import.meta.url)}`, import.meta.url))
/** What one process may hold, in MiB: the models, and the longest article several times over. */
const MEMORY_MB = 1_024

/** A process that reads, one task at a time. */
export interface ReadingProcess {
  /** Name and version of its reader, once its models are open; rejects where they cannot be opened. */
  readonly opened: Promise<Pick<Reader, 'name' | 'version'>>
  /**
   * Does a task, and says so as it begins.
   * @returns what the process answers: of an article its packed reading, of a document what it says
   * @throws what the reader throws, and ProcessEnded
   */
  read(task: Task, onBegun: () => void): Promise<unknown>
  hasEnded(): boolean
  /** Resolves when it has ended. */
  readonly isOver: Promise<void>
  /** Ends it at once, whatever it is at. */
  end(): Promise<void>
}

/** A process ended without an answer: by somebody's hand, or for want of memory. */
export class ProcessEnded extends Error {
  /** Whether it was ended from outside; an engine without memory ends itself by another signal. */
  readonly wasKilled: boolean

  constructor(signal: NodeJS.Signals | null) {
    super(`A process that reads ended without an answer (${signal ?? 'by itself'}).`)
    this.wasKilled = signal === 'SIGKILL' || signal === 'SIGTERM'
  }
}

/** What it is at. */
interface Asked {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  readonly onBegun: () => void
}

/** Starts a process that reads; it opens its models at once. */
export function startReadingProcess(): ReadingProcess {
  const child = fork(WORKER, {
    serialization: 'advanced',
    env: environment(process.env),
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
  })
  let asked: Asked | undefined
  const isOver = new Promise<void>((resolve) => {
    const end = (signal: NodeJS.Signals | null) => {
      asked?.reject(new ProcessEnded(signal))
      resolve()
    }
    child.once('exit', (_code, signal) => {
      end(signal)
    })
    // One that could not be started has no exit; what could not be sent to another is told by that one's end.
    child.on('error', () => {
      if (child.pid === undefined) end(null)
    })
  })
  child.on('message', (told: Told<unknown>) => {
    if (told === 'begun') asked?.onBegun()
    else if ('error' in told) asked?.reject(unpackError(told.error))
    else asked?.resolve(told.value)
  })

  const answer = (onBegun: () => void) =>
    new Promise<unknown>((resolve, reject) => {
      asked = { resolve, reject, onBegun }
    })
  const opened = answer(() => undefined) as ReadingProcess['opened']
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  async function end(): Promise<void> {
    child.kill('SIGKILL')
    await isOver
  }
  opened.catch(end)
  return {
    opened,
    async read(task, onBegun) {
      await opened
      if (hasEnded()) throw new ProcessEnded(child.signalCode)
      const answered = answer(onBegun)
      child.send(task, () => undefined)
      return answered
    },
    hasEnded,
    isOver,
    end,
  }
}

/** What of the environment Node needs; a process that reads has no use for the store's password. */
function environment({ PATH, NODE_OPTIONS }: NodeJS.ProcessEnv): Record<string, string> {
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
  }
}
