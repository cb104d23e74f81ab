import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleFrom } from '../../src/loader/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'
import { graphFile, graphFileOf, type GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import { ENTITY_LISTS, scoreGraph, type Counts } from '../../src/reader/evaluation/score.ts'
import { attributionOf, scoreStatements, type StatementCounts } from '../../src/reader/evaluation/score-statements.ts'
import { statementFile, type GoldStatement } from '../../src/reader/evaluation/statement-file.ts'
import { createReader } from '../../src/reader/index.ts'

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

/** Entry by entry, so that figures of several articles are those of one long one. */
function add<T extends object>(counts: readonly T[]): T {
  const [first, ...rest] = counts
  if (first === undefined) throw new Error('There is nothing to add up.')
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, [first, ...rest].reduce((sum, one) => sum + Number(one[key as keyof T]), 0)]),
  ) as T
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
  let graphs: Readonly<Record<string, Counts>>
  let statements: StatementCounts

  beforeAll(async () => {
    const reader = await createReader()
    const read = async (name: string) => {
      const { text, publishedAt, ...gold } = annotated(name)
      const reading: Reading = await reader.read(articleFrom({ text, publishedAt, source: `text:${name}` }))
      return {
        graph: scoreGraph(gold.graph, graphFileOf(reading)).counts,
        statements: scoreStatements(gold.statements, gold.graph, reading),
      }
    }
    const scores = await Promise.all(NAMES.map(read))
    const none: Counts = { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }
    const sum = (keys: readonly string[]) => add(scores.flatMap(({ graph }) => keys.map((key) => graph[key] ?? none)))
    graphs = {
      ...Object.fromEntries(ENTITY_LISTS.map((list) => [list, sum([list])])),
      relations: sum([...RELATIONSHIP_TYPES, 'SAID_ABOUT']),
    }
    statements = add(scores.map((score) => score.statements))
  })

  it.each([
    ['people', 0.98],
    ['organizations', 0.86],
    ['places', 0.96],
    ['meetings', 0.44],
    ['relations', 0.8],
  ])('are read at least so well: %s (lenient F1) %d', (list, floor) => {
    const { matched = 0, missed = 0, spuriousLenient = 0 } = graphs[list] ?? {}
    expect((2 * matched) / (2 * matched + missed + spuriousLenient)).toBeGreaterThanOrEqual(floor)
  })

  it('have their statements and who made them', () => {
    const { f1, wrongSpeaker } = attributionOf(statements)
    expect(f1).toBeGreaterThanOrEqual(0.84)
    expect(wrongSpeaker).toBe(0)
  })
})
