import type { Compilation } from '../compilation.ts'

/** The SDL's TextFilter. */
export interface TextFilter {
  readonly equals?: string | null
  readonly contains?: string | null
  readonly startsWith?: string | null
}

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
  { equals, contains, startsWith }: TextFilter,
  fold: (text: string) => string,
  always: string,
): string {
  const parameter = (text: string) => query.parameter(fold(text))
  const parts = [
    ...(typeof equals === 'string' ? [`${folded} = ${parameter(equals)}`] : []),
    ...(typeof contains === 'string' ? [`${folded} CONTAINS ${parameter(contains)}`] : []),
    ...(typeof startsWith === 'string' ? [`${folded} STARTS WITH ${parameter(startsWith)}`] : []),
  ]
  const all = always === 'true' && parts.length > 0 ? parts : [always, ...parts]
  return all.length === 1 ? all.join('') : `(${all.join(' AND ')})`
}
