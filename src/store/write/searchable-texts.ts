import type { Reading } from '../../model/reading.ts'
import type { SearchUpdate } from '../engine.ts'
import { namesOf } from './entities.ts'

/** The texts that an article adds to the full-text indexes. */
export function searchableTexts({ article, entities, sentences, statements }: Reading): SearchUpdate[] {
  return [
    ...entities.flatMap(namesOf).map(({ id, text }) => ({ index: 'names' as const, id, text })),
    ...sentences.map(({ id, start, end }) => ({
      index: 'sentences' as const,
      id,
      text: article.text.slice(start, end),
    })),
    ...statements.map(({ id, text }) => ({ index: 'statements' as const, id, text })),
  ]
}
