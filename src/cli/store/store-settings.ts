import { resolve } from 'node:path'
import { type StoreSettings } from '../../store/open-engine.ts'
import type { Settings } from '../settings.ts'

/** Which store the settings choose: Neo4j where `NEO4J_URI` is set, the embedded one at `DATELINE_DATA` otherwise. */
export function storeSettings(settings: Settings): StoreSettings {
  if (settings.NEO4J_URI === undefined) return { kind: 'embedded', folder: resolve(settings.DATELINE_DATA) }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings
  return {
    kind: 'neo4j',
    uri,
    user,
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  }
}
