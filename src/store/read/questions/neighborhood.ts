import { DatelineError } from '../../../model/error.ts'
import type { Engine, ReadOptions } from '../../engine.ts'
import { countAsked } from '../page-arguments.ts'
import { relationshipPattern } from '../relationship-pattern.ts'
import { ask, type Question } from './question.ts'
import { compileSubgraph, type Joined } from './subgraph.ts'

const MOST_IDS = 50
const MOST_ENTITIES = 1000
const DEEPEST = 3

/** `neighborhood`: one statement a depth chooses the entities; one more reads all that is asked of them. */
export const neighborhood: Question<'neighborhood'> = {
  reads: {
    ids: true,
    depth: true,
    kinds: true,
    types: true,
    throughStatements: true,
    includePlanned: true,
    limit: true,
  },
  async make(field, engine, options) {
    const { ids: given, types, kinds, includePlanned, throughStatements = types === undefined } = field.arguments
    if (given.length > MOST_IDS) {
      throw new DatelineError(
        'LIMIT_EXCEEDED',
        `\`ids\` of \`neighborhood\` has ${given.length}; the most is ${MOST_IDS}.`,
      )
    }
    const depth = countAsked(field, 'depth', 0, DEEPEST)
    const limit = countAsked(field, 'limit', 1, MOST_ENTITIES)
    const joined = { types, kinds, includePlanned, throughStatements }
    const middle = [...new Set(given)].slice(0, limit)
    const shown = [...middle]
    let frontier: readonly string[] = middle
    for (let step = 0; step < depth && frontier.length > 0 && shown.length < limit; step++) {
      frontier = await nextNeighbors(engine, frontier, shown, joined, limit - shown.length, options)
      shown.push(...frontier)
    }
    return ask(
      engine,
      (query, level) => compileSubgraph(query, field.fields, { middle, shown, joined }, level),
      options,
    )
  },
}

/**
 * The most telling neighbors that are not shown yet: those joined most closely (a relationship counts as two
 * statements), and of those the most mentioned.
 */
async function nextNeighbors(
  engine: Engine,
  frontier: readonly string[],
  shown: readonly string[],
  { kinds, throughStatements, ...walked }: Joined,
  limit: number,
  options: ReadOptions,
): Promise<readonly string[]> {
  const fits = `NOT m.id IN $shown${kinds === undefined ? '' : ' AND m.kind IN $kinds'}`
  const byStatements = `UNION ALL
  MATCH (n)-[:MADE|ABOUT]-(x:Statement)-[:MADE|ABOUT]-(m:Entity) WHERE ${fits} RETURN m, count(DISTINCT x) AS links`
  const rows = await engine.read(
    {
      text: `UNWIND $frontier AS id MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)${relationshipPattern(walked, 'BOTH', 'r')}(m:Entity) WHERE ${fits} RETURN m, 2 * count(r) AS links
  ${throughStatements ? byStatements : ''}
}
WITH m, sum(links) AS links ORDER BY links DESC, m.mentionCount DESC, m.id LIMIT $limit
RETURN m.id AS id`,
      params: { frontier, shown, limit, kinds: kinds ?? [] },
    },
    options,
  )
  return rows.map((row) => row['id'] as string)
}
