import { provenBy } from './facts.ts'
import type { Taken } from './take.ts'

/** What was taken as JSON: entities, relationships and statements, each with the sentences that prove it. */
export function jsonFile({ entities, relationships, statements }: Taken, scope: string): string {
  const file = {
    scope,
    entities: entities.map((entity) => {
      const { id, name, kind, aliases, articleCount, mentionCount, confidence } = entity
      const status = entity.__typename === 'Meeting' ? { status: entity.status, date: entity.date?.edtf ?? null } : {}
      return { id, name, kind, aliases, articleCount, mentionCount, confidence, ...status }
    }),
    relationships: relationships.map(({ source, target, date, evidence, ...relationship }) => ({
      ...relationship,
      source: source.id,
      target: target.id,
      date: date?.edtf ?? null,
      sentences: evidence.nodes.map(({ sentence, confidence }) => ({
        id: sentence.id,
        ...provenBy(sentence),
        confidence,
      })),
    })),
    statements: statements.map(({ speaker, about, date, sentence, ...statement }) => ({
      ...statement,
      speaker: speaker?.id ?? null,
      about: about.map(({ id }) => id),
      date: date?.edtf ?? null,
      sentence: { id: sentence.id, ...provenBy(sentence) },
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
