import type { Reading } from '../../model/reading.ts'
import { graphFileOf, type GraphFile } from './graph-file.ts'
import { judgedFacts, type Judged } from './reliability.ts'
import { scoreDetails, type Details } from './score-details.ts'
import { scoreGraph, type Score } from './score.ts'
import { scoreStatements, type StatementCounts } from './score-statements.ts'
import type { GoldStatement } from './statement-file.ts'

/** How a reading compares with all that its article is annotated with. */
export interface ReadingScore extends Score {
  readonly details: Details
  /** What was said with some confidence: entities, relationships, and the speakers of statements. */
  readonly judged: readonly Judged[]
  /** Left out where nobody annotated what is said in the article. */
  readonly statements?: StatementCounts
}

/** Compares a reading with its gold graph and, where there are any, with its gold statements. */
export function scoreReading(
  reading: Reading,
  gold: GraphFile,
  statements: readonly GoldStatement[] | undefined,
): ReadingScore {
  const predicted = graphFileOf(reading)
  const score = scoreGraph(gold, predicted)
  const said = statements && scoreStatements(statements, gold, reading)
  const speakers = (said?.speakers ?? []).map(({ statement: { confidence }, right }) => ({
    kind: 'speakers',
    confidence,
    right,
  }))
  return {
    ...score,
    details: scoreDetails(gold, predicted),
    judged: [...judgedFacts(reading, score), ...speakers],
    ...(said === undefined ? {} : { statements: said.counts }),
  }
}
