import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import type { SelectedField } from '../store/graph-queries.ts'
import { within } from '../store/within.ts'
import type { ApiParts } from './context.ts'
import { costOf } from './cost.ts'
import { keepWithin } from './limits.ts'
import { measureArguments } from './measure.ts'

/**
 * Refuses fields of a type that ask for too much together.
 * @throws DatelineError LIMIT_EXCEEDED
 */
export function checkFields(
  { limits }: ApiParts,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  fields: readonly SelectedField[],
): void {
  const { depth, values } = measureArguments(fields)
  keepWithin(limits, 'argumentDepth', depth)
  keepWithin(limits, 'argumentValues', values)
  keepWithin(limits, 'cost', costOf(schema, type, fields))
}

/**
 * Answers one root field from the store as JSON, within the limits of time and of its length.
 * @throws DatelineError TIMEOUT, LIMIT_EXCEEDED, and what the store throws
 */
export async function answerField({ queries, limits }: ApiParts, field: SelectedField): Promise<string> {
  const { timeMs, answerCharacters } = limits
  // The store's limit is for each of its statements; this one is for all of them.
  return within(timeMs, queries.answer(field, { timeoutMs: timeMs, mostCharacters: answerCharacters }))
}
