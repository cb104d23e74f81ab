import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DatelineError } from '../../model/error.ts'
import { createEntityResolver } from '../../reader/resolution/index.ts'
import { splitLines } from '../../loader/json-lines.ts'
import { openEngine } from '../../store/open-engine.ts'
import { exportGraph } from '../../store/transfer/export-graph.ts'
import { importGraph, type Imported, type NumberedLine } from '../../store/transfer/import-graph.ts'
import { startProgress } from '../loading/progress.ts'
import type { Settings } from '../settings.ts'
import { openToRead } from './open-to-read.ts'
import { storeSettings } from './store-settings.ts'

/** Longest line of an export: an article at its limit has some times its length in what was read in it. */
const LONGEST_LINE_BYTES = 400_000_000

/**
 * Writes all that the graph holds to a file, or to standard output, also while it is served. A file is there when it is
 * whole, and not before.
 * @throws DatelineError BAD_INPUT for a file that cannot be written; CONFLICT; STORE_… else
 */
export async function exportTo(settings: Settings, file: string | undefined): Promise<string> {
  const { engine, close } = await openToRead(storeSettings(settings))
  const progress = startProgress()
  const unfinished = file === undefined ? undefined : `${file}.unfinished`
  try {
    const lines = exportGraph(engine, { onArticles: progress.expect, onArticle: progress.step })
    await pipeline(Readable.from(lines), unfinished === undefined ? process.stdout : createWriteStream(unfinished))
    if (unfinished !== undefined) await rename(unfinished, file ?? unfinished)
    return `${progress.done()} articles exported`
  } catch (error) {
    if (unfinished !== undefined) await rm(unfinished, { force: true })
    throw asFileError(error, file ?? 'standard output')
  } finally {
    progress.stop()
    await close()
  }
}

/**
 * Puts what was exported to a file, or comes by standard input, into the graph.
 * @throws DatelineError BAD_INPUT that names the line; NOT_FOUND; CONFLICT; STORE_… else
 */
export async function importFrom(settings: Settings, file: string): Promise<Imported> {
  const engine = await openEngine(storeSettings(settings))
  const progress = startProgress()
  try {
    const lines = linesIn(file === '-' ? process.stdin : createReadStream(file))
    const onArticle = progress.step
    return await importGraph({ engine, resolver: createEntityResolver(), onArticle }, lines)
  } catch (error) {
    throw asFileError(error, file)
  } finally {
    progress.stop()
    await engine.close()
  }
}

/** What an import made of the graph, for who asked for it. */
export const describeImport = ({ articles, added }: Imported) => `${articles} articles imported, ${added} of them new`

async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  for await (const { number, length, bytes } of splitLines(chunks, LONGEST_LINE_BYTES)) {
    if (length > LONGEST_LINE_BYTES) {
      throw new DatelineError('BAD_INPUT', `Line ${number} is longer than ${LONGEST_LINE_BYTES} bytes.`)
    }
    yield { number, text: Buffer.from(bytes).toString('utf8') }
  }
}

function asFileError(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error) || error instanceof DatelineError) return error
  const code = String(error.code)
  const why =
    code === 'ENOENT'
      ? 'is not there'
      : code === 'ENOSPC'
        ? 'cannot be written: the disk is full'
        : `cannot be used (${code})`
  return new DatelineError(code === 'ENOENT' ? 'NOT_FOUND' : 'BAD_INPUT', `${file} ${why}.`, { cause: error })
}
