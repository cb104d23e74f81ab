import { existsSync } from 'node:fs'
import grafeo from '@grafeo-db/js'
import { DatelineError } from '../../model/error.ts'
import type { Row } from '../engine.ts'
import { LAST_CHANGE, lastChange, type AcknowledgedChange } from './acknowledged.ts'
import { checkWhole } from './check-whole.ts'
import { openingFailure } from './failure.ts'
import { filesIn } from './files.ts'
import { checkPlainFiles } from './plain-files.ts'
import { readRecord, writeRecord } from './record.ts'

/** What the graph in a folder holds. */
export interface StoredGraph {
  /** The last change that it holds, where changes are counted. */
  readonly last: AcknowledgedChange | undefined
  readonly articles: number
}

/**
 * Reads the last change that the graph in a file holds, and changes nothing there; undefined where there is no such file.
 * @throws what the engine throws
 */
export async function readLastChange(file: string): Promise<AcknowledgedChange | undefined> {
  return existsSync(file) ? closing(grafeo.GrafeoDB.openReadOnly(file), lastIn) : undefined
}

/**
 * Reads what the graph in a file holds, and changes nothing there; the engine finds every damage of its file and of its
 * log, but for ends that are missing. Undefined where there is no such file.
 * @throws what the engine throws
 */
async function readStoredGraph(file: string): Promise<StoredGraph | undefined> {
  return existsSync(file) ? closing(grafeo.GrafeoDB.openReadOnly(file), countIn) : undefined
}

/**
 * Compares the graph in a folder with the record of what was acknowledged, and changes nothing.
 * @throws DatelineError STORE_DAMAGED where something is missing, STORE_IN_USE, or STORE_FAILED where there is no graph
 */
export async function verifyStore(folder: string): Promise<StoredGraph> {
  const files = filesIn(folder)
  try {
    await checkPlainFiles(folder)
    const graph = await readStoredGraph(files.graph)
    const recorded = await readRecord(files.record)
    checkWhole(graph?.last, recorded, folder)
    if (graph === undefined) throw new DatelineError('STORE_FAILED', `There is no graph in ${folder}.`)
    return graph
  } catch (error) {
    throw openingFailure(error, folder)
  }
}

/**
 * Makes what can be read of the graph in a folder count as all that was acknowledged. What the engine cannot read of its
 * log is kept beside it.
 * @throws DatelineError STORE_DAMAGED where nothing can be read, STORE_IN_USE, or STORE_FAILED
 */
export async function acceptStore(folder: string): Promise<StoredGraph> {
  const files = filesIn(folder)
  if (!existsSync(files.graph)) throw new DatelineError('STORE_FAILED', `There is no graph in ${folder}.`)
  try {
    await checkPlainFiles(folder)
    const graph = await closing(grafeo.GrafeoDB.create(files.graph, { walSalvage: true }), countIn)
    await writeRecord(files.record, graph.last === undefined ? [] : [graph.last])
    return graph
  } catch (error) {
    throw openingFailure(error, folder)
  }
}

async function lastIn(database: grafeo.GrafeoDB): Promise<AcknowledgedChange | undefined> {
  const { text, params } = LAST_CHANGE
  return lastChange((await database.executeCypher(text, params)).toArray() as Row[])
}

async function countIn(database: grafeo.GrafeoDB): Promise<StoredGraph> {
  const counted = await database.executeCypher('MATCH (a:Article) RETURN count(a) AS articles')
  return { last: await lastIn(database), articles: Number(counted.toArray()[0]?.['articles'] ?? 0) }
}

async function closing<Read>(database: grafeo.GrafeoDB, read: (database: grafeo.GrafeoDB) => Promise<Read>) {
  try {
    return await read(database)
  } finally {
    database.close()
  }
}
