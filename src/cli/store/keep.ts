import { resolve } from 'node:path'
import { DatelineError } from '../../model/error.ts'
import { copyStore } from '../../store/embedded/copy-store.ts'
import { acceptStore, verifyStore, type StoredGraph } from '../../store/embedded/verify-store.ts'
import type { Settings } from '../settings.ts'

/** Copies the embedded store to a folder that is made, also while it is served, and says what the copy holds. */
export async function backup(settings: Settings, to: string): Promise<string> {
  return `${to} holds ${described(await copyStore(dataFolder(settings), resolve(to)))}.`
}

/** Puts a backup where the embedded store is to be, which must be free, and says what it holds. */
export async function restore(settings: Settings, from: string): Promise<string> {
  return `${settings.DATELINE_DATA} holds ${described(await copyStore(resolve(from), dataFolder(settings)))}.`
}

/**
 * Says whether the embedded store, or a backup, holds all that was acknowledged.
 * @param accept whether what is there is all that counts from now on
 */
export async function verify(settings: Settings, folder: string | undefined, accept: boolean): Promise<string> {
  const where = folder === undefined ? dataFolder(settings) : resolve(folder)
  const graph = await (accept ? acceptStore(where) : verifyStore(where))
  return `${where} holds ${described(graph)}; ${accept ? 'that is all that counts from now on' : 'nothing is missing'}.`
}

function dataFolder({ NEO4J_URI, DATELINE_DATA }: Settings): string {
  if (NEO4J_URI === undefined) return resolve(DATELINE_DATA)
  throw new DatelineError(
    'SETTING_INVALID',
    'This is for the embedded store. For the Neo4j at NEO4J_URI use its own `neo4j-admin database dump` and `load`.',
  )
}

const described = ({ articles, last }: StoredGraph) => `${articles} articles after ${last?.count ?? 0} changes`
