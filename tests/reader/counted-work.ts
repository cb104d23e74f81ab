import { Session } from 'node:inspector/promises'

/** Counts how often functions and blocks of our own sources run while something is done: the same number on any machine. */
export interface WorkCounter {
  readonly count: (work: () => Promise<unknown>) => Promise<number>
  readonly close: () => Promise<void>
}

/** Starts counting, by the engine's own precise coverage. */
export async function countWork(): Promise<WorkCounter> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const take = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => /\/src\/(?:reader|language)\//.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0)
  }
  return {
    count: async (work) => {
      await take()
      await work()
      return take()
    },
    close: async () => {
      await session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}
