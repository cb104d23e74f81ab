import type { Article } from '../../src/model/article.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'
import { graphFileOf, type GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import { ENTITY_LISTS, scoreGraph, type Counts } from '../../src/reader/evaluation/score.ts'
import { attributionOf, scoreStatements } from '../../src/reader/evaluation/score-statements.ts'
import type { GoldStatement } from '../../src/reader/evaluation/statement-file.ts'
import { createReader } from '../../src/reader/index.ts'

/** An article, and what a careful reader finds in it. */
interface Annotated {
  readonly article: Article
  readonly graph: GraphFile
  readonly statements: readonly GoldStatement[]
}

/** How well articles were read, all together. */
export interface Scored {
  /** Lenient F1 of a list: `people`, `organizations`, `places`, `meetings`, `relations`. */
  readonly f1: (list: string) => number
  /** Of what somebody is reported to say. */
  readonly attribution: ReturnType<typeof attributionOf>
}

/** Reads the articles and holds what is found against what they are annotated with. */
export async function scoreReadings(articles: readonly Annotated[]): Promise<Scored> {
  const reader = await createReader()
  const scores = await Promise.all(
    articles.map(async ({ article, graph, statements }) => {
      const reading = await reader.read(article)
      return {
        graph: scoreGraph(graph, graphFileOf(reading)).counts,
        statements: scoreStatements(statements, graph, reading),
      }
    }),
  )
  const none: Counts = { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }
  const sum = (keys: readonly string[]) => add(scores.flatMap(({ graph }) => keys.map((key) => graph[key] ?? none)))
  const counts: Readonly<Record<string, Counts>> = {
    ...Object.fromEntries(ENTITY_LISTS.map((list) => [list, sum([list])])),
    relations: sum([...RELATIONSHIP_TYPES, 'SAID_ABOUT']),
  }
  return {
    f1(list) {
      const { matched = 0, missed = 0, spuriousLenient = 0 } = counts[list] ?? {}
      return (2 * matched) / (2 * matched + missed + spuriousLenient)
    },
    attribution: attributionOf(add(scores.map(({ statements }) => statements))),
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
