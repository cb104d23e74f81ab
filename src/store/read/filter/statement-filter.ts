import type { StatementFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { textPredicate } from './text-filter.ts'

/** Predicates on a statement; all must hold. */
export function statementPredicates(query: Compilation, statement: string, filter: StatementFilter): readonly string[] {
  const property = (name: string) => `${statement}.${name}`
  const joined = (pattern: string, id: string) => {
    const entity = query.variable('entity')
    return `EXISTS { MATCH (${statement})${pattern}(${entity}:Entity) WHERE ${entity}.id = ${query.parameter(id)} }`
  }
  return combinedPredicates(filter, {
    text: (text) => textPredicate(query, property('text'), text),
    speaker: (id) => joined('<-[:MADE]-', id),
    speakerDescription: (words) => textPredicate(query, property('speakerDescription'), words),
    about: (id) => joined('-[:ABOUT]->', id),
    article: (id) => `${property('article')} = ${query.parameter(id)}`,
    polarity: (polarity) => `${property('polarity')} = ${query.parameter(polarity)}`,
    modality: (modalities) => `${property('modality')} IN ${query.parameter(modalities)}`,
    quoted: (quoted) => `${property('quoted')} = ${query.parameter(quoted)}`,
    verb: (verb) => textPredicate(query, property('verb'), { equals: verb }),
    date: (date) => datePredicate(query, statement, date),
    minConfidence: (least) => `${property('confidence')} >= ${query.parameter(least)}`,
  })
}
