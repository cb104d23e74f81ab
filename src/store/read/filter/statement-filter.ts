import type { ArticleFilter, StatementFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates } from './combination.ts'
import { datePredicate } from './date-range.ts'
import { listPredicate } from './list-filter.ts'
import { textPredicate } from './text-filter.ts'

/** Predicates on a statement; all must hold. */
export function statementPredicates(query: Compilation, statement: string, filter: StatementFilter): readonly string[] {
  const property = (name: string) => `${statement}.${name}`
  const joined = (pattern: string, id: string) => {
    const entity = query.variable('entity')
    return query.hasMatch(`(${statement})${pattern}(${entity}:Entity)`, () => [`${entity}.id = ${query.parameter(id)}`])
  }
  const inArticle = (article: ArticleFilter) => {
    const pattern = (to: string) => `(${statement})-[:STATED_IN]->(:Sentence)<-[:CONTAINS]-(${to}:Article)`
    return listPredicate(query, { type: 'Article', pattern }, { some: article })
  }
  return combinedPredicates(filter, {
    ids: (ids) => `${property('id')} IN ${query.parameter(ids)}`,
    text: (text) => textPredicate(query, property('text'), text),
    speaker: (id) => joined('<-[:MADE]-', id),
    speakerDescription: (words) => textPredicate(query, property('speakerDescription'), words),
    madeBy: (speaker) => {
      const pattern = (to: string) => `(${statement})<-[:MADE]-(${to}:Entity)`
      return listPredicate(query, { type: 'Entity', pattern }, { some: speaker })
    },
    about: (id) => joined('-[:ABOUT]->', id),
    aboutEntities: (entities) => {
      const pattern = (to: string) => `(${statement})-[:ABOUT]->(${to}:Entity)`
      return listPredicate(query, { type: 'Entity', pattern }, entities)
    },
    article: (id) => `${property('article')} = ${query.parameter(id)}`,
    inArticle,
    published: (published) => inArticle({ published }),
    polarity: (polarity) => `${property('polarity')} = ${query.parameter(polarity)}`,
    modality: (modalities) => `${property('modality')} IN ${query.parameter(modalities)}`,
    quoted: (quoted) => `${property('quoted')} = ${query.parameter(quoted)}`,
    verb: (verb) => textPredicate(query, property('verb'), { equals: verb }),
    date: (date) => datePredicate(query, statement, date),
    minConfidence: (least) => `${property('confidence')} >= ${query.parameter(least)}`,
  })
}
