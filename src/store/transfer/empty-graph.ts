import type { Engine } from '../engine.ts'

const NODES_AT_ONCE = 2_000

/** Takes everything out of a graph, a part at a time; the record of its schema stays. */
export async function emptyGraph(engine: Engine): Promise<void> {
  for (;;) {
    const gone = await engine.write((transaction) =>
      transaction.run({
        text: 'MATCH (n) WHERE NOT n:Migration WITH n LIMIT $most DETACH DELETE n RETURN count(*) AS gone',
        params: { most: NODES_AT_ONCE },
      }),
    )
    if (gone[0]?.['gone'] === 0) return
  }
}
