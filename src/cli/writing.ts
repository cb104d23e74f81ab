import { DatelineError } from '../model/error.ts'

/**
 * Writes to a file of a command.
 * @throws DatelineError STORE_FULL where there is no room; BAD_INPUT, naming the file and what the system says
 */
export async function writing<Result>(file: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof DatelineError || !(error instanceof Error && 'code' in error)) throw error
    const { code } = error
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      throw new DatelineError('STORE_FULL', `${file} cannot be written: the disk is full. Make room, and try again.`, {
        cause: error,
      })
    }
    throw new DatelineError('BAD_INPUT', `${file} cannot be written (${String(code)}). Name another.`, { cause: error })
  }
}
