import { existsSync } from 'node:fs'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { DatelineError } from '../../model/error.ts'
import { makeFolder } from '../make-folder.ts'
import { checkWhole } from './check-whole.ts'
import { openingFailure, storeMissing } from './failure.ts'
import { filesIn } from './files.ts'
import { checkFiles } from './plain-files.ts'
import { openRecord, readRecord, type OpenRecord } from './record.ts'
import { readLastChange } from './verify-store.ts'

/** A database that is open; one in memory has no record. */
export interface OpenDatabase {
  readonly database: GrafeoDB
  readonly record?: OpenRecord
}

/**
 * Opens the database in a folder, both made if they are not there, or one in memory. What was acknowledged is compared
 * with what the file holds before anything is written: an engine that opens a damaged file mends it by cutting it.
 * @throws DatelineError STORE_IN_USE, STORE_DAMAGED or STORE_FAILED
 */
export async function openDatabase(folder: string | undefined, existing: boolean): Promise<OpenDatabase> {
  if (folder === undefined) return { database: grafeo.GrafeoDB.create() }
  if (existing && !existsSync(filesIn(folder).graph)) throw storeMissing(folder)
  try {
    await makeFolder(folder)
  } catch (error) {
    throw new DatelineError(
      'STORE_FAILED',
      `The data folder ${folder} cannot be made. Choose another with DATELINE_DATA.`,
      { cause: error },
    )
  }
  const files = filesIn(folder)
  try {
    await checkFiles(folder)
    const recorded = await readRecord(files.record)
    const shown = await readLastChange(files.graph)
    const agreement = checkWhole(shown, recorded, folder)
    const database = grafeo.GrafeoDB.create(files.graph)
    const record = await openRecord(files.record, files.log, recorded)
    if (agreement === 'ONE_AHEAD' && shown !== undefined) await record.add(shown)
    return { database, record }
  } catch (error) {
    throw openingFailure(error, folder)
  }
}
