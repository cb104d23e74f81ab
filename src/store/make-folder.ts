import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatelineError, systemCode } from '../model/error.ts'

/**
 * Makes a folder, and those above it, where they are not there. Node's own way to do so never ends where the system lets
 * nobody make one in a folder that is there, as below /proc.
 * @throws DatelineError BAD_INPUT, naming the folder and what the system says
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    for (const folder of (await missingFrom(resolve(path))).reverse()) {
      // Another process may make it in the same moment.
      await mkdir(folder).catch(async (error: unknown) => {
        if (!(await isFolder(folder))) throw error
      })
    }
  } catch (error) {
    const code = systemCode(error)
    const why = code === undefined ? '' : ` (${code})`
    throw new DatelineError('BAD_INPUT', `The folder ${path} cannot be made${why}. Name another.`, { cause: error })
  }
}

/** A folder and those above it that are not there, up to the first that is. */
async function missingFrom(path: string): Promise<string[]> {
  const missing: string[] = []
  for (let folder = path; !(await isFolder(folder)); folder = dirname(folder)) {
    missing.push(folder)
    if (folder === dirname(folder)) break
  }
  return missing
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (state) => state.isDirectory(),
    () => false,
  )
}
