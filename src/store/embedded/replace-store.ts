import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
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
  await mkdir(old)
  await moveFiles(folder, old)
  await moveFiles(by, folder)
  await rm(by, { recursive: true })
}

async function moveFiles(from: string, to: string): Promise<void> {
  const [source, target] = [filesIn(from), filesIn(to)]
  for (const file of ['record', 'log', 'graph'] as const) {
    if (existsSync(source[file])) await rename(source[file], target[file])
  }
}
