import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatelineError } from '../../model/error.ts'
import { copyStore } from '../../store/embedded/copy-store.ts'
import type { Engine } from '../../store/engine.ts'
import { openEngine, type StoreSettings } from '../../store/open-engine.ts'

/**
 * Opens a store to read it. An embedded one that another process has open is read from a copy that is made beside it,
 * and taken away when it is closed.
 * @throws DatelineError of a STORE_… code; STORE_FAILED where an embedded one is not there
 */
export async function openToRead(
  settings: StoreSettings,
): Promise<{ readonly engine: Engine; readonly close: () => Promise<void> }> {
  try {
    const engine = await openEngine(settings.kind === 'embedded' ? { ...settings, existing: true } : settings)
    return { engine, close: () => engine.close() }
  } catch (error) {
    const isTaken = error instanceof DatelineError && error.code === 'STORE_IN_USE'
    if (!isTaken || settings.kind !== 'embedded' || settings.folder === undefined) throw error
    return openCopy(settings.folder)
  }
}

async function openCopy(folder: string): ReturnType<typeof openToRead> {
  const place = await mkdtemp(join(dirname(folder), '.dateline-copy-'))
  const remove = () => rm(place, { recursive: true, force: true })
  try {
    const copy = join(place, 'store')
    await copyStore(folder, copy)
    const engine = await openEngine({ kind: 'embedded', folder: copy, existing: true })
    return { engine, close: () => engine.close().finally(remove) }
  } catch (error) {
    await remove()
    throw error
  }
}
