import type { Engine } from './engine.ts'
import { MIGRATIONS, type Migration } from './migration-list.ts'
import { textOf } from './row.ts'

/**
 * Brings the graph's constraints and indexes up to date and records each migration in the graph. Running it again, or
 * in several processes at once, changes nothing.
 */
export async function migrate(
  engine: Pick<Engine, 'name' | 'read' | 'write'>,
  runSchema: (text: string) => Promise<unknown>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const recorded = await engine.read({ text: 'MATCH (m:Migration) RETURN m.id AS id', params: {} })
  const done = new Set(recorded.map((row) => textOf(row, 'id')))
  for (const migration of migrations) {
    if (done.has(migration.id)) continue
    for (const text of [...migration.both, ...migration[engine.name]]) await runSchema(text)
    await migration.mend?.(engine)
    const record = { text: 'MERGE (m:Migration {id: $id}) RETURN m.id AS id', params: { id: migration.id } }
    await engine.write((transaction) => transaction.run(record))
  }
}
