import type { DatedSentenceFragment } from '../generated/operations.ts'
import { articleName } from '../graph/wording.ts'
import type { Taken } from './take.ts'

/** What one sentence says, as a row: of a relationship, or of a statement about one entity. */
export interface Fact {
  readonly article: string
  readonly published: string
  readonly url: string
  readonly sentence: string
  readonly source: string
  readonly type: string
  readonly target: string
  readonly role: string
  readonly status: string
  readonly polarity: string
  readonly modality: string
  readonly said: string
  readonly date: string
  readonly confidence: string
  readonly sourceId: string
  readonly targetId: string
  readonly id: string
}

/** All that was taken as rows, a row for each sentence that proves something. */
export function factsOf({ relationships, statements }: Taken): readonly Fact[] {
  const asserted = relationships.flatMap((relationship) =>
    relationship.evidence.nodes.map(({ sentence, confidence }): Fact => ({
      ...provenBy(sentence),
      source: relationship.source.name,
      type: relationship.type,
      target: relationship.target.name,
      role: relationship.role ?? '',
      status: relationship.status,
      polarity: 'AFFIRMED',
      modality: relationship.status === 'HELD' ? 'ASSERTED' : 'INTENDED',
      said: '',
      date: relationship.date?.edtf ?? '',
      confidence: String(confidence),
      sourceId: relationship.source.id,
      targetId: relationship.target.id,
      id: relationship.id,
    })),
  )
  const said = statements.flatMap((statement) =>
    (statement.about.length === 0 ? [undefined] : statement.about).map((about): Fact => ({
      ...provenBy(statement.sentence),
      source: statement.speaker?.name ?? statement.speakerDescription ?? '',
      type: 'STATEMENT',
      target: about?.name ?? '',
      role: '',
      status: '',
      polarity: statement.polarity,
      modality: statement.modality,
      said: statement.text,
      date: statement.date?.edtf ?? '',
      confidence: String(statement.confidence),
      sourceId: statement.speaker?.id ?? '',
      targetId: about?.id ?? '',
      id: statement.id,
    })),
  )
  return [...asserted, ...said]
}

/** Where a sentence stands, as every file tells it. */
export function provenBy({ text, article }: DatedSentenceFragment) {
  return {
    article: articleName(article),
    published: article.publishedAt?.slice(0, 10) ?? '',
    url: article.url ?? '',
    sentence: text,
  }
}
