import { Neo4jError } from 'neo4j-driver'
import { DatelineError } from '../../model/error.ts'
import type { Engine } from '../engine.ts'
import { MIGRATION_IDS } from '../migration-list.ts'
import { numberOf } from '../row.ts'

/** Asked in the form that every question has, which Neo4j knows since 5.23. */
const CHECK = `CALL () { MATCH (m:Migration) WHERE m.id IN $migrations RETURN count(m) AS migrations }
CALL () { MATCH (n) WHERE NOT n:Migration WITH n LIMIT 1 RETURN count(n) AS nodes }
RETURN migrations, nodes`

/**
 * Checks, before anything is changed, that a database is Dateline's own or empty, and that its server is new enough.
 * @throws DatelineError SETTING_INVALID where it is not, and what the engine throws
 */
export async function checkDatabase(
  engine: Pick<Engine, 'read'>,
  { uri, database }: { readonly uri: string; readonly database?: string },
): Promise<void> {
  const [found = {}] = await engine
    .read({ text: CHECK, params: { migrations: MIGRATION_IDS } })
    .catch((error: unknown): never => {
      if (!isSyntaxError(error)) throw error
      throw new DatelineError(
        'SETTING_INVALID',
        `Neo4j at ${uri} is too old. Dateline needs 5.23 or later: give it one with NEO4J_URI.`,
        { cause: error },
      )
    })
  if (numberOf(found, 'migrations') > 0 || numberOf(found, 'nodes') === 0) return
  const which = database === undefined ? 'The default database' : `The database ${database}`
  throw new DatelineError(
    'SETTING_INVALID',
    `${which} of Neo4j at ${uri} holds data that is not Dateline's. Give an empty one with NEO4J_DATABASE, or another server with NEO4J_URI.`,
  )
}

function isSyntaxError(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Statement.SyntaxError'
}
