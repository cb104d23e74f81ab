import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DatelineError, systemCode } from '../../model/error.ts'
import { NOTHING_ACKNOWLEDGED, type AcknowledgedChange } from './acknowledged.ts'
import { makeFolder } from '../make-folder.ts'
import { checkWhole } from './check-whole.ts'
import { isDiskFull } from './failure.ts'
import { filesIn } from './files.ts'
import { readRecord, writeRecord, type Recorded } from './record.ts'
import { readLastChange, verifyStore, type StoredGraph } from './verify-store.ts'

const ATTEMPTS = 5
const MS_BETWEEN = 200
const UNFINISHED = '.unfinished'
/** What may be in a folder that counts as empty: what a disk has by itself, and a copy that was killed. */
const IN_EMPTY_FOLDERS: readonly string[] = ['lost+found', UNFINISHED]

/**
 * Copies a store to another folder, as a backup or from one, also while it is written to: what is copied is the graph as
 * it was at some moment, with the record up to there, and is verified before it counts. The folder is made, or empty, as
 * one is into which a disk was mounted. Gives what the copy holds.
 * @throws DatelineError STORE_FAILED where something is there already, or no graph to copy; STORE_DAMAGED where what is to be
 *   copied is not whole; STORE_FULL; BAD_INPUT where it cannot be written
 */
export async function copyStore(from: string, to: string): Promise<StoredGraph> {
  if (!existsSync(filesIn(from).graph)) throw new DatelineError('STORE_FAILED', `There is no graph in ${from} to copy.`)
  const isThere = existsSync(to)
  if (isThere && !(await isEmptyFolder(to))) {
    throw new DatelineError(
      'STORE_FAILED',
      `${to} is there already, and not empty. Name a folder that is not, or move that one away.`,
    )
  }
  await verifyStore(from).catch((error: unknown) => {
    if (!(error instanceof DatelineError) || error.code !== 'STORE_IN_USE') throw error
  })
  const unfinished = isThere ? join(resolve(to), UNFINISHED) : `${resolve(to)}${UNFINISHED}`
  await makeFolder(dirname(unfinished))
  await rm(unfinished, { recursive: true, force: true })
  for (let attempt = 1; ; attempt++) {
    try {
      await copyAsItIs(from, unfinished)
      const graph = await verifyStore(unfinished)
      await (isThere ? moveFiles(unfinished, to) : rename(unfinished, to))
      return graph
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
      // The engine may have put its log into its file meanwhile.
      if (attempt === ATTEMPTS || !mayPass(error)) throw copyingFailure(error, to)
      await setTimeout(MS_BETWEEN)
    }
  }
}

async function isEmptyFolder(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined)
  return names?.every((name) => IN_EMPTY_FOLDERS.includes(name)) === true
}

/**
 * Moves a store into a folder that is there. The record goes first: whoever opens the folder before all is there is told
 * that its graph is not, and takes it for no new one.
 */
async function moveFiles(from: string, to: string): Promise<void> {
  const { record, log, graph } = filesIn(from)
  for (const file of [record, log, graph]) if (existsSync(file)) await rename(file, join(to, basename(file)))
  await rm(from, { recursive: true })
}

/** Files that the engine took away meanwhile may be copied whole the next time. */
const mayPass = (error: unknown) => error instanceof DatelineError || systemCode(error) === 'ENOENT'

function copyingFailure(error: unknown, to: string): unknown {
  const code = systemCode(error)
  if (error instanceof DatelineError || code === undefined) return error
  return isDiskFull(error)
    ? new DatelineError('STORE_FULL', `The disk with ${to} is full, and the copy is not made. Make room there.`, {
        cause: error,
      })
    : new DatelineError('BAD_INPUT', `${to} cannot be written (${code}). Name another folder.`, { cause: error })
}

async function copyAsItIs(from: string, to: string): Promise<void> {
  const [source, copy] = [filesIn(from), filesIn(to)]
  const before = await readRecord(source.record)
  await mkdir(to)
  await cp(source.graph, copy.graph)
  if (existsSync(source.log)) await cp(source.log, copy.log, { recursive: true })
  const last = await readLastChange(copy.graph)
  const between = changesUpTo(last, before, await readRecord(source.record))
  if (between === undefined) checkWhole(last, before, from)
  await writeRecord(copy.record, between ?? [])
}

/** The changes up to the last of a graph, where it is as it was between two moments at which its record was read. */
function changesUpTo(
  last: AcknowledgedChange | undefined,
  before: Recorded | undefined,
  after: Recorded | undefined,
): readonly AcknowledgedChange[] | undefined {
  if (last === undefined || last.count < (before?.last.count ?? 0)) return undefined
  const { changes = [], last: latest = NOTHING_ACKNOWLEDGED } = after ?? {}
  if (last.previous === latest.hash) return [...changes, last]
  const index = changes.findIndex(({ hash }) => hash === last.hash)
  return index === -1 ? (last.hash === latest.hash ? [last] : undefined) : changes.slice(0, index + 1)
}
