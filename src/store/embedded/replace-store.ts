import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { DatelineError } from '../../model/error.ts'
import { filesIn } from './files.ts'
import { verifyStore } from './verify-store.ts'

/**
 * Puts the store of one folder in the place of that of another, whose files go to a third, which is made. Other files of
 * the folder stay. None of them may be open.
 * @throws DatelineError STORE_FAILED where the third is there already; STORE_DAMAGED where the new one is not whole
 */
export async function replaceStore(folder: string, by: string, old: string): Promise<void> {
  if (existsSync(old)) {
    throw new DatelineError('STORE_FAILED', `${old} is there already. Move it away: the graph as it is goes there.`)
  }
  await verifyStore(by)
  for (const step of stepsOfReplacing(folder, by, old)) await step()
}

/**
 * The steps of it. Until the last but one the record of the old graph stays where it is, so that whoever opens the folder
 * between two of them is told that its graph is not there, and takes it neither for a new one nor for a whole one.
 */
export function stepsOfReplacing(folder: string, by: string, old: string): readonly (() => Promise<unknown>)[] {
  const [place, made, kept] = [filesIn(folder), filesIn(by), filesIn(old)]
  const move = (from: string, to: string) => async () => {
    if (existsSync(from)) await rename(from, to)
  }
  return [
    () => mkdir(old),
    async () => {
      if (existsSync(place.record)) await cp(place.record, kept.record)
    },
    move(place.graph, kept.graph),
    move(place.log, kept.log),
    move(made.log, place.log),
    move(made.graph, place.graph),
    move(made.record, place.record),
    () => rm(by, { recursive: true }),
  ]
}
