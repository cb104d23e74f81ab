import { resolve } from 'node:path'
import { type StoreSettings } from '../../store/open-engine.ts'
import type { Settings } from '../settings.ts'

/**
 * Which store the settings choose: Neo4j where `NEO4J_URI` is set, the embedded one at `DATELINE_DATA` otherwise.
 * @param asker a command waits for a Neo4j that is away, and a server tells its clients that it is
 */
export function storeSettings(settings: Settings, asker: 'COMMAND' | 'SERVER' = 'COMMAND'): StoreSettings {
  if (settings.NEO4J_URI === undefined) return { kind: 'embedded', folder: resolve(settings.DATELINE_DATA) }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings
  return {
    kind: 'neo4j',
    uri,
    ...(asker === 'COMMAND' ? { patienceMs: settings.NEO4J_PATIENCE_SECONDS * 1_000 } : {}),
    user,
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  }
}
