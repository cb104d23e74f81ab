import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatelineError } from '../../model/error.ts'
import { createEntityResolver } from '../../reader/resolution/index.ts'
import { replaceStore } from '../../store/embedded/replace-store.ts'
import type { Engine } from '../../store/engine.ts'
import { makeFolder } from '../../store/make-folder.ts'
import { openEngine } from '../../store/open-engine.ts'
import { emptyGraph } from '../../store/transfer/empty-graph.ts'
import { exportGraph } from '../../store/transfer/export-graph.ts'
import type { NumberedLine } from '../../store/transfer/checked-lines.ts'
import { importGraph, type Imported } from '../../store/transfer/import-graph.ts'
import { startProgress, type Progress } from '../loading/progress.ts'
import type { Settings } from '../settings.ts'
import { storeSettings } from './store-settings.ts'
import { exportTo, importFrom } from './transfer.ts'

/**
 * Makes the graph anew from the articles and changes that it holds itself; nothing is read again. The embedded store is
 * made beside the old one and put in its place, which is kept. A Neo4j is emptied and filled again, from a file that is
 * kept until it is full.
 * @throws DatelineError STORE_IN_USE where it is served; STORE_… else
 */
export async function rebuild(settings: Settings): Promise<string> {
  const chosen = storeSettings(settings)
  if (chosen.kind === 'embedded' && chosen.folder !== undefined) return rebuildEmbedded(chosen.folder)
  return rebuildInPlace(settings)
}

async function rebuildEmbedded(folder: string): Promise<string> {
  const [anew, old] = [join(folder, 'rebuilding'), join(folder, 'before-rebuild')]
  if (existsSync(old)) {
    throw new DatelineError('STORE_FAILED', `${old} is there from the last time. Remove it, or move it away.`)
  }
  const progress = startProgress()
  const engine = await openEngine({ kind: 'embedded', folder, existing: true })
  let made: Imported
  try {
    // Nobody else is at it: who rebuilds has the store open.
    await rm(anew, { recursive: true, force: true })
    made = await copyThrough(engine, await openEngine({ kind: 'embedded', folder: anew }), progress)
  } finally {
    progress.stop()
    await engine.close()
  }
  await replaceStore(folder, anew, old)
  return `${made.articles} articles rebuilt; the graph as it was is in ${old}`
}

async function copyThrough(from: Engine, to: Engine, progress: Progress): Promise<Imported> {
  try {
    const lines = numbered(exportGraph(from, { onArticles: progress.expect }))
    return await importGraph({ engine: to, resolver: createEntityResolver(), onArticle: progress.step }, lines)
  } finally {
    await to.close()
  }
}

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const line of lines) yield { number: ++number, text: line.slice(0, -1) }
}

async function rebuildInPlace(settings: Settings): Promise<string> {
  const file = join(settings.DATELINE_DATA, 'rebuilding.jsonl')
  if (existsSync(file)) {
    throw new DatelineError(
      'STORE_FAILED',
      `${file} is what the graph held when it was rebuilt last, which did not come to its end. Put it in with \`dateline import\`, and remove it then.`,
    )
  }
  await makeFolder(settings.DATELINE_DATA)
  await exportTo(settings, file)
  let isEmptied = false
  const empty = (engine: Engine) => {
    isEmptied = true
    return emptyGraph(engine)
  }
  const { articles, added } = await importFrom(settings, file, empty).catch(async (error: unknown) => {
    if (!isEmptied) await rm(file)
    throw error
  })
  await rm(file)
  return `${articles} articles rebuilt, ${added} of them new`
}
