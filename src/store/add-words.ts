import type { CypherQuery, Engine } from './engine.ts'
import { textOf } from './row.ts'
import { wordsProperty } from './search-match.ts'

/** What had no words before they were searched by: the label, and the property of which they are the words. */
const WITHOUT_WORDS = [
  ['Name', 'key'],
  ['Statement', 'text'],
  ['Sentence', 'text'],
] as const
const MENDED_AT_ONCE = 5_000

/** Gives what can be searched the words by which it is found; done again for what is left where it was broken off. */
export async function addWords(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  for (const [label, property] of WITHOUT_WORDS) {
    for (;;) {
      const rows = await engine.read(withoutWords(label, property))
      if (rows.length === 0) break
      const words = rows.map((row) => ({ id: textOf(row, 'id'), words: wordsProperty(textOf(row, 'text')) }))
      await engine.write((transaction) =>
        transaction.run({
          text: `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.words = row.words`,
          params: { rows: words },
        }),
      )
    }
  }
}

function withoutWords(label: string, property: string): CypherQuery {
  return {
    text: `MATCH (n:${label}) WHERE n.words IS NULL RETURN n.id AS id, n.${property} AS text LIMIT ${MENDED_AT_ONCE}`,
    params: {},
  }
}
