import { GraphQLError, locatedError, type GraphQLObjectType, type SelectionNode } from 'graphql'
import { DatelineError } from '../model/error.ts'
import { placeAsked, type SelectionSource } from './selection.ts'

/** A field that the store was asked for: its type, the selections it is among, its key, and where its object is. */
export interface FieldPlace {
  readonly source: SelectionSource
  readonly parent: GraphQLObjectType
  readonly selections: readonly SelectionNode[]
  readonly key: string
  readonly path?: readonly (string | number)[]
}

/**
 * The error of a field, with where the query asks for what failed: the field itself, or one below it. As the path in the
 * answer ends where items of a list would have to be numbered, `extensions.field` has all names that lead there.
 */
export function errorAt(error: unknown, { source, parent, selections, key, path = [] }: FieldPlace): GraphQLError {
  const below = error instanceof DatelineError ? error.at : []
  const place = placeAsked(source, parent, selections, [key, ...below])
  const whole = [...path, ...place.path]
  const located = locatedError(error, place.nodes, whole)
  if (!(error instanceof DatelineError) || below.length === 0) return located
  const field = [...path.filter((step) => typeof step === 'string'), key, ...below].join('.')
  return new GraphQLError(error.message, {
    nodes: place.nodes,
    path: whole,
    originalError: error,
    extensions: { field },
  })
}
