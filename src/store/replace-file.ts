import { open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file anew, whole or not at all: until all of it is on the disk the old one stands.
 * @param text all of it, or its parts, of which one after the other is made and written
 * @param mode who may read and write it, as of `open`
 */
export async function replaceFile(path: string, text: string | Iterable<string>, mode?: number): Promise<void> {
  const fresh = `${path}.new`
  try {
    const written = await open(fresh, 'w', mode)
    try {
      await writeFile(written, text)
      await written.sync()
    } finally {
      await written.close()
    }
    await rename(fresh, path)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** A name in a folder is on the disk when the folder is; not all systems let a folder be opened. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}
