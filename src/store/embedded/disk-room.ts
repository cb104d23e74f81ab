import { statfs } from 'node:fs/promises'
import { diskFull } from './failure.ts'

/** Bytes that the disk must have for the next change: some articles' worth. */
const LEAST_BYTES = 512 * 1024

/**
 * Looks whether the disk with a folder has room for changes.
 * @throws DatelineError STORE_FULL
 */
export async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_BYTES) throw diskFull(undefined)
}
