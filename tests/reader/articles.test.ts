import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFrom } from '../../src/loader/article.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'
import { graphFile, type GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import { ENTITY_LISTS } from '../../src/reader/evaluation/score.ts'
import { statementFile, type GoldStatement } from '../../src/reader/evaluation/statement-file.ts'
import { scoreReadings, type Scored } from './score-readings.ts'

const FOLDER = new URL('articles/', import.meta.url)
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))

/** An article of the folder with what a careful reader finds in it. */
interface Annotated {
  readonly text: string
  readonly publishedAt: string
  readonly graph: GraphFile
  readonly planned: GraphFile['relations']
  readonly statements: readonly GoldStatement[]
}

function annotated(name: string): Annotated {
  const file = (ending: string) => readFileSync(new URL(name + ending, FOLDER), 'utf8')
  const json = JSON.parse(file('.gold.json')) as { publishedAt: string; planned_relations: GraphFile['relations'] }
  return {
    text: file('.txt'),
    publishedAt: json.publishedAt,
    graph: graphFile.parse(json),
    planned: json.planned_relations,
    statements: statementFile.parse(JSON.parse(file('.statements.json'))).statements,
  }
}

describe.each(NAMES)('the annotation of %s', (name) => {
  const { text, graph, planned, statements } = annotated(name)

  it('names only entities that stand in the text, and relates only those that it names', () => {
    for (const { name: main, aliases } of ENTITY_LISTS.flatMap((list) => graph[list])) {
      expect(text.replaceAll(/\s+/g, ' ')).toSatisfy(
        (words: string) => [main, ...aliases].some((one) => words.includes(one)),
        main,
      )
    }
    const names = new Set(ENTITY_LISTS.flatMap((list) => graph[list].map((entity) => entity.name)))
    for (const [source, type, target] of [...graph.relations, ...planned]) {
      expect([...RELATIONSHIP_TYPES, 'SAID_ABOUT']).toContain(type)
      expect(names).toContain(source)
      expect(names).toContain(target)
    }
  })

  it('has each statement exactly where it says', () => {
    for (const { start, end, text: said } of statements) expect(text.slice(start, end)).toBe(said)
  })
})

describe('articles of many kinds', () => {
  let scored: Scored
  beforeAll(async () => {
    scored = await scoreReadings(
      NAMES.map((name) => {
        const { text, publishedAt, graph, statements } = annotated(name)
        return { article: articleFrom({ text, publishedAt, source: `text:${name}` }), graph, statements }
      }),
    )
  })

  it.each([
    ['people', 0.97],
    ['organizations', 0.87],
    ['places', 0.95],
    ['meetings', 0.78],
    ['relations', 0.8],
    ['planned relations', 0.6],
  ])('are read at least so well: %s (lenient F1) %d', (list, floor) => {
    expect(scored.f1(list)).toBeGreaterThanOrEqual(floor)
  })

  it.each([
    ['titles', 0.8],
    ['currency', 0.95],
    ['dates', 0.65],
    ['places', 0.8],
  ] as const)('have their details read at least so well: %s (F1) %d', (detail, floor) => {
    expect(scored.details[detail]).toBeGreaterThanOrEqual(floor)
  })

  it.each([
    ['recall', 0.91],
    ['precision', 0.96],
    ['f1', 0.89],
    ['about', 0.79],
    ['polarity', 0.96],
    ['modality', 0.96],
  ] as const)('have what is said in them read at least so well: %s %d', (figure, floor) => {
    expect(scored.statements[figure]).toBeGreaterThanOrEqual(floor)
  })

  it('have nothing said by somebody else', () => {
    expect(scored.statements.wrongSpeaker).toBe(0)
  })
})
