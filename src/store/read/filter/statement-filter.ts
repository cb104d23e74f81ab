import type { Modality, Polarity } from '../../../model/statement.ts'
import type { Compilation } from '../compilation.ts'
import { combinedPredicates, type Combinable } from './combination.ts'
import { datePredicate, type DateRange } from './date-range.ts'
import { textPredicate, type TextFilter } from './text-filter.ts'

/** The SDL's StatementFilter. */
export interface StatementFilter extends Combinable<StatementFilter> {
  readonly text?: TextFilter | null
  readonly speaker?: string | null
  readonly speakerDescription?: TextFilter | null
  readonly about?: string | null
  readonly article?: string | null
  readonly polarity?: Polarity | null
  readonly modality?: readonly Modality[] | null
  readonly quoted?: boolean | null
  readonly verb?: string | null
  readonly date?: DateRange | null
  readonly minConfidence?: number | null
}

/** Predicates on a statement; all must hold. */
export function statementPredicates(query: Compilation, statement: string, filter: StatementFilter): readonly string[] {
  return combinedPredicates(filter, (one) => simplePredicates(query, statement, one))
}

function simplePredicates(query: Compilation, statement: string, filter: StatementFilter): string[] {
  const { text, speaker, speakerDescription, about, article, polarity, modality, quoted, verb, date, minConfidence } =
    filter
  const predicates: string[] = []
  const entity = (pattern: string, id: string) => {
    const one = query.variable('entity')
    predicates.push(`EXISTS { MATCH (${statement})${pattern}(${one}:Entity) WHERE ${one}.id = ${query.parameter(id)} }`)
  }
  if (text) predicates.push(textPredicate(query, `${statement}.text`, text))
  if (typeof speaker === 'string') entity('<-[:MADE]-', speaker)
  if (speakerDescription) predicates.push(textPredicate(query, `${statement}.speakerDescription`, speakerDescription))
  if (typeof about === 'string') entity('-[:ABOUT]->', about)
  if (typeof article === 'string') predicates.push(`${statement}.article = ${query.parameter(article)}`)
  if (polarity) predicates.push(`${statement}.polarity = ${query.parameter(polarity)}`)
  if (modality) predicates.push(`${statement}.modality IN ${query.parameter(modality)}`)
  if (typeof quoted === 'boolean') predicates.push(`${statement}.quoted = ${query.parameter(quoted)}`)
  if (typeof verb === 'string') predicates.push(textPredicate(query, `${statement}.verb`, { equals: verb }))
  if (date) predicates.push(datePredicate(query, statement, date))
  if (typeof minConfidence === 'number') predicates.push(`${statement}.confidence >= ${query.parameter(minConfidence)}`)
  return predicates
}
