import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatelineError } from '../../model/error.ts'
import { filesIn } from './files.ts'

/**
 * Refuses a store that others made in which something is no file: a link leads what is read, copied and written to where
 * its maker likes, and who opens a pipe waits for ever.
 * @throws DatelineError STORE_DAMAGED
 */
export function checkPlainFiles(folder: string): Promise<void> {
  return check(folder, lstat)
}

/**
 * Refuses a store in which something is no file, nor leads to one.
 * @throws DatelineError STORE_DAMAGED
 */
export function checkFiles(folder: string): Promise<void> {
  return check(folder, stat)
}

async function check(folder: string, look: typeof lstat | typeof stat): Promise<void> {
  const { graph, log, record, search } = filesIn(folder)
  const stateOf = (path: string) => look(path).catch(() => undefined)
  const ofLog = await stateOf(log)
  if (ofLog?.isDirectory() === false) throw noFile(log)
  const inLog = ofLog === undefined ? [] : await readdir(log)
  for (const path of [graph, record, search, ...inLog.map((name) => join(log, name))]) {
    if ((await stateOf(path))?.isFile() === false) throw noFile(path)
  }
}

const noFile = (path: string) =>
  new DatelineError(
    'STORE_DAMAGED',
    `${path} is a link, or something else that no store has in it. Nothing was changed. Look where it comes from, and take another backup.`,
  )
