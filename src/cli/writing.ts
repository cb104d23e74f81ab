import type { FileHandle } from 'node:fs/promises'
import { DatelineError, systemCode } from '../model/error.ts'
import { isDiskFull } from '../store/embedded/failure.ts'

/**
 * Writes to a file of a command.
 * @throws DatelineError STORE_FULL where there is no room; BAD_INPUT, naming the file and what the system says
 */
export async function writing<Result>(file: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const code = systemCode(error)
    if (error instanceof DatelineError || code === undefined) throw error
    if (isDiskFull(error)) {
      throw new DatelineError('STORE_FULL', `${file} cannot be written: the disk is full. Make room, and try again.`, {
        cause: error,
      })
    }
    throw new DatelineError('BAD_INPUT', `${file} cannot be written (${code}). Name another.`, { cause: error })
  }
}

/** A file to which lines are added one after the other; each is there once `add` is done, which throws as `writing`. */
export interface LineFile {
  add(line: string): Promise<void>
  close(): Promise<void>
}

/** Opens a file of lines; throws as `writing`. */
export async function openLines(file: string, open: () => Promise<FileHandle>): Promise<LineFile> {
  const handle = await writing(file, open)
  return {
    add: (line) => writing(file, () => handle.appendFile(`${line}\n`)),
    close: () => handle.close(),
  }
}
