import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DatelineError } from '../../model/error.ts'
import { createEntityResolver } from '../../reader/resolution/index.ts'
import { splitLines } from '../../loader/json-lines.ts'
import { unpacked } from '../../loader/unpacked.ts'
import type { Engine } from '../../store/engine.ts'
import { openEngine } from '../../store/open-engine.ts'
import { openPlainFile } from '../../store/plain-file.ts'
import { checkExport, type NumberedLine } from '../../store/transfer/checked-lines.ts'
import { exportGraph } from '../../store/transfer/export-graph.ts'
import { importGraph, type Imported } from '../../store/transfer/import-graph.ts'
import { startProgress } from '../loading/progress.ts'
import type { Settings } from '../settings.ts'
import { openToRead } from './open-to-read.ts'
import { storeSettings } from './store-settings.ts'

/** Longest line of an export: an article at its limit has some times its length in what was read in it. */
const LONGEST_LINE_BYTES = 400_000_000

/**
 * Writes all that the graph holds to a file, or to standard output, also while it is served. A file is there when it is
 * whole, and not before; what else may stand there is not replaced.
 * @throws DatelineError BAD_INPUT for a file that cannot be written; CONFLICT; STORE_… else
 */
export async function exportTo(settings: Settings, file: string | undefined): Promise<string> {
  if (file !== undefined && (await stat(file).catch(() => undefined))?.isFile() === false) {
    throw new DatelineError('BAD_INPUT', `${file} is there, and is no file. Name a file, or none for standard output.`)
  }
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
 * Puts what was exported to a file, or comes by standard input, as it is or compressed by gzip, into the graph, once all
 * of it has been looked at: an export in which something is wrong leaves the graph as it is.
 * @param prepare what is done to the graph before, where the export is right
 * @throws DatelineError BAD_INPUT that names the file and the line; NOT_FOUND; CONFLICT; STORE_… else
 */
export async function importFrom(
  settings: Settings,
  file: string,
  prepare?: (engine: Engine) => Promise<void>,
): Promise<Imported> {
  const isStandardInput = file === '-'
  const name = isStandardInput ? 'Standard input' : file
  const given = await (isStandardInput ? openCopy() : openPlainFile(file)).catch((error: unknown) => {
    throw asFileError(error, name)
  })
  const lines = () => linesIn(given.createReadStream({ start: 0, autoClose: false }))
  const progress = startProgress()
  try {
    progress.expect(await checkExport(isStandardInput ? linesIn(copied(process.stdin, given)) : lines()))
    const engine = await openEngine(storeSettings(settings))
    try {
      await prepare?.(engine)
      return await importGraph({ engine, resolver: createEntityResolver(), onArticle: progress.step }, lines())
    } finally {
      await engine.close()
    }
  } catch (error) {
    const isAboutLines = error instanceof DatelineError && error.code === 'BAD_INPUT'
    throw isAboutLines
      ? new DatelineError(error.code, `${name}: ${error.message}`, { cause: error })
      : asFileError(error, name)
  } finally {
    progress.stop()
    await given.close()
  }
}

/** A file for what can be read but once, which goes however the process ends, as it has no name. */
async function openCopy(): Promise<FileHandle> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-import-'))
    const copy = await open(join(folder, 'all.jsonl'), 'wx+', 0o600)
    await rm(folder, { recursive: true })
    return copy
  } catch (error) {
    throw asFileError(error, COPY)
  }
}

/** What comes, each part once it is in the copy as well: of what is refused in its middle no more is written. */
async function* copied(bytes: AsyncIterable<Uint8Array>, copy: FileHandle): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    await copy.appendFile(part).catch((error: unknown) => {
      throw asFileError(error, COPY)
    })
    yield part
  }
}

const COPY = `The copy of what is imported in ${tmpdir()}, or where TMPDIR says,`

/** What an import made of the graph, for who asked for it. */
export const describeImport = ({ articles, added }: Imported) => `${articles} articles imported, ${added} of them new`

async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const { stream } = await unpacked(chunks)
  for await (const { number, length, bytes } of splitLines(stream, LONGEST_LINE_BYTES)) {
    if (length > LONGEST_LINE_BYTES) {
      throw new DatelineError('BAD_INPUT', `Line ${number} is longer than ${LONGEST_LINE_BYTES} bytes.`)
    }
    yield { number, text: Buffer.from(bytes).toString('utf8') }
  }
}

function asFileError(error: unknown, file: string): unknown {
  // The store's engine has codes of its own, which say nothing of a file.
  if (!(error instanceof Error && 'code' in error && 'errno' in error)) return error
  const code = String(error.code)
  const why =
    code === 'ENOENT'
      ? 'is not there'
      : code === 'ENOSPC'
        ? 'cannot be written: the disk is full'
        : code.startsWith('Z_')
          ? 'is compressed by gzip, and cut or damaged'
          : `cannot be used (${code})`
  return new DatelineError(code === 'ENOENT' ? 'NOT_FOUND' : 'BAD_INPUT', `${file} ${why}.`, { cause: error })
}
