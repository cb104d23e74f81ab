import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeFolder } from '../../store/make-folder.ts'
import { openLines } from '../writing.ts'

/** What a load has done so far, kept in a file until it is done with all, so that one that was ended can go on. */
export interface Journal {
  /** How many places were done when it was opened. */
  readonly size: number
  has(place: string): boolean
  /** Notes that what stands at a place is in the graph; rejects with DatelineError STORE_FULL or BAD_INPUT. */
  add(place: string): Promise<void>
  /** Closes the file; one of a load that is `finished` goes. */
  close(finished: boolean): Promise<void>
}

/**
 * Opens the journal of the load of some paths, in the folder of the data.
 * @param resume whether to go on with what is noted there, or to begin anew
 * @throws DatelineError STORE_FULL, or BAD_INPUT where it cannot be written
 */
export async function openJournal(folder: string, paths: readonly string[], resume: boolean): Promise<Journal> {
  await makeFolder(folder)
  const name = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 16)
  const file = join(folder, `load-${name}.journal`)
  const done = new Set(resume ? await linesOf(file) : [])
  const lines = await openLines(file, () => open(file, resume ? 'a' : 'w'))
  // A line that a killed process began ends here.
  if (done.size > 0) await lines.add('')
  return {
    size: done.size,
    has: (place) => done.has(place),
    add: (place) => lines.add(JSON.stringify(place)),
    async close(finished) {
      await lines.close()
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
