import type { Article } from '../../src/model/article.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'
import type { GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import type { Judged } from '../../src/reader/evaluation/reliability.ts'
import { ENTITY_LISTS, PLANNED, type Counts } from '../../src/reader/evaluation/score.ts'
import { addDetails, type Details } from '../../src/reader/evaluation/score-details.ts'
import { scoreReading } from '../../src/reader/evaluation/score-reading.ts'
import { statementFigures, type StatementFigures } from '../../src/reader/evaluation/score-statements.ts'
import type { GoldStatement } from '../../src/reader/evaluation/statement-file.ts'
import { addUp, figuresOf } from '../../src/reader/evaluation/tally.ts'
import { createReader } from '../../src/reader/index.ts'

/** An article, and what a careful reader finds in it. */
export interface Annotated {
  readonly article: Article
  readonly graph: GraphFile
  readonly statements?: readonly GoldStatement[]
}

/** How well articles were read, all together. */
export interface Scored {
  /** Lenient F1 of a list: `people`, `organizations`, `places`, `meetings`, `relations`, `planned relations`. */
  readonly f1: (list: string) => number
  /** F1 of what details were read. */
  readonly details: Readonly<Record<keyof Details, number>>
  /** Of what somebody is reported to say. */
  readonly statements: StatementFigures
  readonly judged: readonly Judged[]
}

/** Reads the articles and holds what is found against what they are annotated with. */
export async function scoreReadings(articles: readonly Annotated[]): Promise<Scored> {
  const reader = await createReader()
  const scores = await Promise.all(
    articles.map(async ({ article, graph, statements }) => scoreReading(await reader.read(article), graph, statements)),
  )
  const none: Counts = { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }
  const sum = (keys: readonly string[]) => addUp(scores.flatMap(({ counts }) => keys.map((key) => counts[key] ?? none)))
  const counts: Readonly<Record<string, Counts>> = {
    ...Object.fromEntries([...ENTITY_LISTS, PLANNED].map((list) => [list, sum([list])])),
    relations: sum([...RELATIONSHIP_TYPES, 'SAID_ABOUT']),
  }
  const details = addDetails(scores.map((score) => score.details))
  const statements = scores.flatMap((score) => score.statements ?? [])
  return {
    f1(list) {
      const { matched = 0, missed = 0, spuriousLenient = 0 } = counts[list] ?? {}
      return figuresOf({ right: matched, found: matched + spuriousLenient, demanded: matched + missed }).f1
    },
    details: {
      titles: figuresOf(details.titles).f1,
      currency: figuresOf(details.currency).f1,
      dates: figuresOf(details.dates).f1,
      places: figuresOf(details.places).f1,
    },
    statements: statementFigures(addUp(statements)),
    judged: scores.flatMap(({ judged }) => judged),
  }
}
