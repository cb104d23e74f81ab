import { dirname, resolve } from 'node:path'
import { sourcesOfRejects } from '../loader/rejects.ts'
import { listSources, type Source } from '../loader/sources.ts'
import { DatelineError } from '../model/error.ts'
import { openJournal } from './loading/journal.ts'
import { countedIn, noneCounted, openLoading, remarks, summary, type LoadingOptions } from './loading/loading.ts'
import { startProgress } from './loading/progress.ts'
import { auditPath, type Settings } from './settings.ts'

/** How to load. */
export interface LoadOptions extends LoadingOptions {
  /** Whether to pass over what the load of the same paths, which was ended, has done. */
  readonly resume?: boolean
  /** A file of rejects, of which all is loaded again. */
  readonly again?: string
}

/**
 * Loads the articles at the paths, with a progress bar where a person looks on, and a summary. Each text that is
 * refused, and each warning, has a line of its own on standard error; what became of each is added to the audit. Ctrl-C
 * ends it after what is under way.
 * @throws DatelineError for a store, or a file, with which nothing can be done
 * @returns the exit code: 1 when any text was rejected, 130 when it was ended before it was done
 */
export async function load(settings: Settings, paths: readonly string[], options: LoadOptions = {}): Promise<number> {
  const { dryRun = false, resume = false } = options
  const again = options.again === undefined ? undefined : await sourcesOfRejects(options.again, process.stdin)
  const sources = [...(await listSources(paths, process.stdin)), ...(again?.sources ?? [])]
  refuseOverwriting(sources, options.rejects)
  const loading = await openLoading(settings, options)
  const journal = dryRun
    ? undefined
    : await openJournal(dirname(auditPath(settings)), paths, resume).catch(async (error: unknown) => {
        await loading.close()
        throw error
      })
  const count = noneCounted()
  const ending = new AbortController()
  const end = () => {
    ending.abort()
  }
  process.once('SIGINT', end)
  const total = sources.reduce((sum, source) => sum + source.count, 0) - (journal?.size ?? 0)
  const progress = startProgress(total)
  let isDone = false
  try {
    const isWanted = (place: string) => journal?.has(place) !== true && (again?.isWanted(place) ?? true)
    for await (const event of loading.events(sources, { signal: ending.signal, isWanted })) {
      count[event.outcome]++
      for (const line of remarks(event)) progress.say(line)
      if (event.outcome !== 'REJECTED') await journal?.add(event.place)
      progress.step()
    }
    isDone = !ending.signal.aborted
  } finally {
    process.off('SIGINT', end)
    progress.stop()
    await Promise.allSettled([loading.close(), journal?.close(isDone)])
  }
  console.log(dryRun ? readOnly(count) : summary(count))
  if (!isDone) {
    console.error(
      `ended before it was done: ${total - countedIn(count)} of ${total} are left; --resume goes on with them`,
    )
    return 130
  }
  return count.REJECTED > 0 ? 1 : 0
}

/** What is to be loaded would be gone before it is read. */
function refuseOverwriting(sources: readonly Source[], rejects: string | undefined): void {
  if (rejects === undefined || !sources.some(({ place }) => resolve(place) === resolve(rejects))) return
  throw new DatelineError('BAD_INPUT', `${rejects} is to be loaded, and cannot be the file of --rejects. Name another.`)
}

const readOnly = (count: ReturnType<typeof noneCounted>) =>
  `${countedIn(count) - count.REJECTED} can be loaded, ${count.REJECTED} would be rejected; nothing was written`
