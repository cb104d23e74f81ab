import { fileURLToPath } from 'node:url'
import { loadArticles } from '../loader/load.ts'
import { listSources } from '../loader/sources.ts'
import type { Reader } from '../model/reading.ts'
import type { GraphWriter } from '../store/graph-writer.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Loads the seed articles, so that a new graph has something to show; says on standard error what was rejected. */
export async function loadSeeds(reader: Reader, writer: GraphWriter): Promise<void> {
  const sources = await listSources([SEEDS], process.stdin)
  for await (const event of loadArticles({ reader, writer }, sources)) {
    if (event.outcome === 'REJECTED') console.error(`rejected: ${event.message}`)
  }
}
