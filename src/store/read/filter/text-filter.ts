import type { TextFilter } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { allOf, keyPredicates } from './combination.ts'

/** Compares a text of any kind without regard to case. A text that is null never fits. */
export function textPredicate(query: Compilation, expression: string, filter: TextFilter): string {
  return compare(query, `toLower(${expression})`, filter, (text) => text.toLowerCase(), `${expression} IS NOT NULL`)
}

/** Compares a property that holds a folded name with texts folded in the same way. */
export function keyPredicate(
  query: Compilation,
  property: string,
  filter: TextFilter,
  fold: (text: string) => string,
): string {
  return compare(query, property, filter, fold, 'true')
}

function compare(
  query: Compilation,
  folded: string,
  filter: TextFilter,
  fold: (text: string) => string,
  always: string,
): string {
  const compared = (operator: string) => (text: string) => `${folded} ${operator} ${query.parameter(fold(text))}`
  const parts = keyPredicates<TextFilter>(filter, {
    equals: compared('='),
    contains: compared('CONTAINS'),
    startsWith: compared('STARTS WITH'),
    endsWith: compared('ENDS WITH'),
    in: (texts) => `${folded} IN ${query.parameter(texts.map(fold))}`,
    words: (words) => allOf(words.split(/\s+/).filter(Boolean).map(compared('CONTAINS'))),
  })
  return allOf(always === 'true' && parts.length > 0 ? parts : [always, ...parts])
}
