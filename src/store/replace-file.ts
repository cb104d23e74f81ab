import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file anew, whole or not at all: until all of it is on the disk the old one stands.
 * @param mode who may read and write it, as of `open`
 */
export async function replaceFile(path: string, text: string, mode?: number): Promise<void> {
  const written = await open(`${path}.new`, 'w', mode)
  try {
    await written.writeFile(text)
    await written.sync()
  } finally {
    await written.close()
  }
  await rename(`${path}.new`, path)
  await syncFolder(dirname(path))
}

/** A name in a folder is on the disk when the folder is; not all systems let a folder be opened. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}
