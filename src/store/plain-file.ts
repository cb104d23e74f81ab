import type { Stats } from 'node:fs'
import { constants, open, type FileHandle } from 'node:fs/promises'
import { DatelineError } from '../model/error.ts'

/**
 * Opens a file to read it, and nothing else that may stand at a path: who opens a pipe to which nobody writes waits for
 * ever and cannot even be ended, and a device may never come to its end.
 * @throws DatelineError BAD_INPUT for what is no file; what the system throws
 */
export function openPlainFile(path: string): Promise<FileHandle> {
  return openChecked(path, constants.O_RDONLY)
}

/**
 * Opens a file to write it anew, which is made where there is none.
 * @throws DatelineError BAD_INPUT for what is there and is no file; what the system throws
 */
export async function openPlainFileToWrite(path: string): Promise<FileHandle> {
  const file = await openChecked(path, constants.O_WRONLY | constants.O_CREAT)
  await file.truncate()
  return file
}

/** What is in a file, as UTF-8; throws as `openPlainFile`. */
export async function readPlainFile(path: string): Promise<string> {
  const file = await openPlainFile(path)
  try {
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

/** Looks at what was opened, and not at what stood there a moment before. */
async function openChecked(path: string, flags: number): Promise<FileHandle> {
  const file = await open(path, flags | constants.O_NONBLOCK)
  const state = await file.stat()
  if (state.isFile()) return file
  await file.close()
  throw new DatelineError('BAD_INPUT', `${path} is ${whatIs(state)}, and no file.`)
}

function whatIs(state: Stats): string {
  if (state.isDirectory()) return 'a folder'
  return state.isFIFO() ? 'a pipe' : 'a device'
}
