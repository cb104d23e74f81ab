import type { Engine } from './engine.ts'
import { textOf } from './row.ts'

/**
 * Gives changes that were made before there was more than one kind of them their place in the order, what they say, and
 * what leads to them. Done again, it changes nothing.
 */
export async function addChangeSubjects(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  await engine.write(async (transaction) => {
    const rows = await transaction.run({
      text: `MATCH (c:Change) WHERE c.change IS NULL
        RETURN c.id AS id, c.readAs AS readAs, c.entity AS entity, c.article AS article ORDER BY c.at, c.id`,
      params: {},
    })
    if (rows.length === 0) return
    for (const [index, row] of rows.entries()) {
      const [id, readAs, entity, article] = ['id', 'readAs', 'entity', 'article'].map((name) => textOf(row, name))
      const change = { kind: 'REJECT_RESOLUTION', article: article ?? '', readAs }
      const changed = [{ field: 'id', before: [entity], after: [readAs] }]
      await transaction.run({
        text: 'MATCH (c:Change {id: $id}) SET c.change = $change, c.changed = $changed, c.order = $order, c.revision = $order',
        params: { id: id ?? '', change: JSON.stringify(change), changed: JSON.stringify(changed), order: index + 1 },
      })
      await transaction.run({
        text: `MATCH (c:Change {id: $id}) UNWIND $ids AS subject
          MERGE (s:ChangeSubject {id: subject}) MERGE (c)-[:CONCERNS]->(s)`,
        params: { id: id ?? '', ids: [...new Set([readAs, entity, article])].filter((one) => one) as string[] },
      })
    }
    await transaction.run({
      text: "MERGE (l:ChangeLog {id: 'changes'}) SET l.revision = $revision",
      params: { revision: rows.length },
    })
  })
}
