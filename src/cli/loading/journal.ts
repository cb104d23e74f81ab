import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a load has done so far, kept in a file until it is done with all, so that one that was ended can go on. */
export interface Journal {
  /** How many places were done when it was opened. */
  readonly size: number
  has(place: string): boolean
  /** Notes that what stands at a place is in the graph. */
  add(place: string): void
  /** Closes the file; one of a load that is `finished` goes. */
  close(finished: boolean): Promise<void>
}

/**
 * Opens the journal of the load of some paths, in the folder of the data.
 * @param resume whether to go on with what is noted there, or to begin anew
 */
export async function openJournal(folder: string, paths: readonly string[], resume: boolean): Promise<Journal> {
  await mkdir(folder, { recursive: true })
  const name = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 16)
  const file = join(folder, `load-${name}.journal`)
  const done = new Set(resume ? await linesOf(file) : [])
  const stream = createWriteStream(file, { flags: resume ? 'a' : 'w' })
  await once(stream, 'open')
  // A line that a killed process began ends here.
  if (done.size > 0) stream.write('\n')
  return {
    size: done.size,
    has: (place) => done.has(place),
    add: (place) => void stream.write(`${JSON.stringify(place)}\n`),
    async close(finished) {
      stream.end()
      await once(stream, 'close')
      if (finished) await rm(file, { force: true })
    },
  }
}

/** The places in a journal; a line that a process was killed over counts as not written. */
async function linesOf(file: string): Promise<string[]> {
  if (!existsSync(file)) return []
  const places: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('"') && line.endsWith('"') && line.length > 1) places.push(JSON.parse(line) as string)
  }
  return places
}
