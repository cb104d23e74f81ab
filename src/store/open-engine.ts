import type { EmbeddedSettings } from './embedded/open.ts'
import type { Engine } from './engine.ts'
import type { Neo4jSettings } from './neo4j/open.ts'

/** Which store to open; an embedded one without `folder` lives in memory and is gone when closed. */
export type StoreSettings = EmbeddedSettings | Neo4jSettings

/**
 * Opens a store and brings its schema up to date. Only the chosen engine's driver is loaded.
 * @throws DatelineError of a STORE_… code that says what is wrong and what to do
 */
export async function openEngine(settings: StoreSettings): Promise<Engine> {
  switch (settings.kind) {
    case 'embedded': {
      const { openEmbedded } = await import('./embedded/open.ts')
      return openEmbedded(settings)
    }
    case 'neo4j': {
      const { openNeo4j } = await import('./neo4j/open.ts')
      return openNeo4j(settings)
    }
  }
}
