import type { Engine } from './engine.ts'
import { textOf } from './row.ts'

/** Writes down what ids of articles became others by decisions that were taken before this was done with each of them. */
export async function addFormerIds(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  const articles = await engine.read({ text: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id', params: {} })
  for (const row of articles) {
    await engine.write((transaction) =>
      transaction.run({
        text: `MATCH (a:Article {id: $article})-[t:APPEARS_UNDER]->(k:BlockingKey)
          WHERE t.home = k.id AND t.entity IS NOT NULL AND t.entity <> t.readAs
          MATCH (e:Entity {id: t.entity})
          MERGE (f:FormerId {id: t.entity + '#' + t.readAs})
          SET f.former = t.readAs
          MERGE (e)-[:FORMERLY]->(f)
          MERGE (a)-[:READ_AS]->(f)`,
        params: { article: textOf(row, 'id') },
      }),
    )
  }
}
