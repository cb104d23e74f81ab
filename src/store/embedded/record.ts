import { open, readdir, readFile, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatelineError, systemCode } from '../../model/error.ts'
import { makeFolder } from '../make-folder.ts'
import { replaceFile, syncFolder } from '../replace-file.ts'
import { follows, NOTHING_ACKNOWLEDGED, type Acknowledged, type AcknowledgedChange } from './acknowledged.ts'

/** Changes of which the record keeps what they were; of those before, only how many. */
const KEPT_LINES = 10_000

/** What the record beside a graph says: the last that was acknowledged, and the changes up to it that it still names. */
export interface Recorded {
  readonly last: Acknowledged
  readonly changes: readonly AcknowledgedChange[]
  /** Bytes of its whole lines; beyond them stands what a process that was killed did not write to its end. */
  readonly bytes: number
}

/**
 * Reads a record: a line a change, with its number, its hash and what it was. A last line without an end was not
 * acknowledged, and does not count.
 * @throws DatelineError STORE_DAMAGED where it says something that cannot have been written
 */
export async function readRecord(path: string): Promise<Recorded | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const changes: AcknowledgedChange[] = []
  let last = NOTHING_ACKNOWLEDGED
  for (const [index, line] of whole.split('\n').slice(0, -1).entries()) {
    const [number = '', hash = '', ...words] = line.split(' ')
    const next = { count: Number(number), hash, previous: last.hash, change: words.join(' ') }
    // What the first of a shortened record follows is not there to be compared with.
    const isFirstLeft = index === 0 && next.count > 1
    if (!isFirstLeft && !follows(next, last)) throw damagedRecord(path, index + 1)
    if (!isFirstLeft) changes.push(next)
    last = next
  }
  return { last, changes, bytes: Buffer.byteLength(whole) }
}

/** A record that is written to. */
export interface OpenRecord {
  /**
   * Writes down a change, and comes back when it and the engine's own log are on the disk. What could not be written is
   * written before anything else; until then the graph may be one change ahead of its record, and never more.
   */
  add(change: AcknowledgedChange): Promise<void>
  /** Writes down what could not be written before. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

/** Opens the record of a graph to write to it. `log` is the folder of the engine's own log. */
export async function openRecord(path: string, log: string, recorded: Recorded | undefined): Promise<OpenRecord> {
  if (recorded !== undefined && recorded.changes.length > KEPT_LINES)
    await writeRecord(path, recorded.changes.slice(-KEPT_LINES / 2))
  let file: FileHandle | undefined
  let bytes = recorded === undefined || recorded.changes.length > KEPT_LINES ? undefined : recorded.bytes
  let waiting: AcknowledgedChange | undefined

  async function catchUp(): Promise<void> {
    if (waiting === undefined) return
    await syncLog(log)
    if (file === undefined) {
      file = await open(path, 'a')
      await syncFolder(dirname(path))
    }
    // A line that was not written to its end is written over.
    bytes ??= (await file.stat()).size
    await file.truncate(bytes)
    const line = lineOf(waiting)
    await file.appendFile(line)
    await file.datasync()
    bytes += Buffer.byteLength(line)
    waiting = undefined
  }

  return {
    add(change) {
      waiting = change
      return catchUp()
    },
    catchUp,
    close: async () => file?.close(),
  }
}

/** Writes a record anew, as one that begins with the first of some changes. */
export async function writeRecord(path: string, changes: readonly AcknowledgedChange[]): Promise<void> {
  await makeFolder(dirname(path))
  await replaceFile(path, changes.map(lineOf).join(''))
}

const damagedRecord = (path: string, line: number) =>
  new DatelineError(
    'STORE_DAMAGED',
    `Line ${line} of ${path}, which says what the graph beside it must hold, is not what was written there. Restore both from a backup (\`dateline restore\`); or look what the graph holds with \`dateline verify\`, and keep that with \`dateline verify --accept\`.`,
  )

const lineOf = ({ count, hash, change }: AcknowledgedChange) => `${count} ${hash} ${change}\n`

/** The engine writes its log before it commits, and leaves it to the system for a moment when it reaches the disk. */
async function syncLog(folder: string): Promise<void> {
  const newest = (await readdir(folder)).sort().at(-1)
  if (newest === undefined) return
  const log = await open(join(folder, newest), 'r+')
  try {
    await log.datasync()
  } finally {
    await log.close()
  }
}
