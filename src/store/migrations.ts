import type { CypherStatement, Engine } from './engine.ts'
import { textOf } from './row.ts'
import { wordsProperty } from './search-match.ts'

const NODES_WITH_ID = ['Entity', 'Name', 'Article', 'Sentence', 'Statement', 'Evidence', 'Role'] as const
const INDEXED = [
  ['Entity', 'key'],
  ['Entity', 'kind'],
  ['Entity', 'articleCount'],
  ['Entity', 'dateFrom'],
  ['Name', 'key'],
  ['Article', 'publishedAt'],
  ['Sentence', 'article'],
  ['Statement', 'article'],
  ['Statement', 'dateFrom'],
  ['Evidence', 'relationshipId'],
  ...(['Person', 'Organization', 'Place', 'Meeting', 'Topic'] as const).flatMap(
    (kind) =>
      [
        [kind, 'key'],
        [kind, 'articleCount'],
      ] as const,
  ),
] as const

const SEARCHED = [
  ['Name', 'key'],
  ['Statement', 'text'],
  ['Sentence', 'text'],
] as const
const MENDED_AT_ONCE = 5_000

/** A step that brings a graph from one version of its schema to the next. What was once released is never changed. */
interface Migration {
  readonly id: string
  readonly statements: readonly string[]
  /** What is done to the nodes that are there already. */
  readonly mend?: (engine: Pick<Engine, 'read' | 'write'>) => Promise<void>
}

const migrations: readonly Migration[] = [
  {
    id: '001-unique-ids-and-indexes',
    statements: [
      'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT article_source IF NOT EXISTS FOR (n:Article) REQUIRE n.source IS UNIQUE',
      ...NODES_WITH_ID.map(
        (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      ),
      ...INDEXED.map(
        ([label, property]) =>
          `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
      ),
    ],
  },
  {
    id: '002-who-is-who',
    statements: [
      'CREATE CONSTRAINT blockingkey_id IF NOT EXISTS FOR (n:BlockingKey) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key)',
    ],
  },
  { id: '003-search-by-words', statements: [], mend: addWords },
]

/** The ids under which the graph records the migrations that it went through. */
export const MIGRATION_IDS: readonly string[] = migrations.map(({ id }) => id)

const statement = (text: string, params: CypherStatement['params'] = {}): CypherStatement => ({ text, params })

/**
 * Brings the graph's constraints and indexes up to date and records each migration in the graph. Running it again, or
 * in several processes at once, changes nothing. `extra` are an engine's own statements, all of the IF NOT EXISTS kind,
 * which run with each migration that is new.
 */
export async function migrate(
  engine: Pick<Engine, 'read' | 'write'>,
  runSchema: (text: string) => Promise<unknown>,
  extra: readonly string[],
): Promise<void> {
  const done = new Set(
    (await engine.read(statement('MATCH (m:Migration) RETURN m.id AS id'))).map((row) => textOf(row, 'id')),
  )
  for (const migration of migrations) {
    if (done.has(migration.id)) continue
    for (const text of [...migration.statements, ...extra]) await runSchema(text)
    await migration.mend?.(engine)
    await engine.write((transaction) =>
      transaction.run(statement('MERGE (m:Migration {id: $id}) RETURN m.id AS id', { id: migration.id })),
    )
  }
}

/** Gives what can be searched the words by which it is found; done again for what is left where it was broken off. */
async function addWords(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  for (const [label, property] of SEARCHED) {
    for (;;) {
      const rows = await engine.read(
        statement(
          `MATCH (n:${label}) WHERE n.words IS NULL RETURN n.id AS id, n.${property} AS text LIMIT ${MENDED_AT_ONCE}`,
        ),
      )
      if (rows.length === 0) break
      const words = rows.map((row) => ({ id: textOf(row, 'id'), words: wordsProperty(textOf(row, 'text')) }))
      await engine.write((transaction) =>
        transaction.run(
          statement(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.words = row.words`, { rows: words }),
        ),
      )
    }
  }
}
