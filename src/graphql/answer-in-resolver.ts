import { responsePathAsArray, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql'
import type { SelectedField } from '../store/graph-queries.ts'
import { answerField, checkFields } from './answer.ts'
import type { ApiContext } from './context.ts'
import { errorAt } from './error-at.ts'
import type { Selected } from './selected.ts'
import { selectedField } from './selection.ts'

/** Reads a node as it is now in the graph, shaped as the field asks; null where there is none. */
export async function nodeById(id: string, context: ApiContext, info: GraphQLResolveInfo) {
  const field = askedField(info)
  checkFields(context, info.schema, info.parentType, [field])
  return (await answerOf({ ...field, name: 'node', arguments: { id } }, context, info)) as Selected | null
}

/** The same of several, in their order. */
export async function nodesById(ids: readonly string[], context: ApiContext, info: GraphQLResolveInfo) {
  const field = askedField(info)
  checkFields(context, info.schema, info.parentType, [field])
  return (await answerOf({ ...field, name: 'nodes', arguments: { ids } }, context, info)) as Selected[]
}

/** A field of Query, answered from the store with all below it. */
export const answerQuery: GraphQLFieldResolver<unknown, ApiContext> = async (_root, _arguments, context, info) => {
  const field = askedField(info)
  checkFields(context, info.schema, info.parentType, [field])
  return answerOf(field, context, info)
}

/** What the store answers; an error says where the query asks for what failed. */
async function answerOf(field: SelectedField, context: ApiContext, info: GraphQLResolveInfo): Promise<unknown> {
  try {
    return JSON.parse(await answerField(context, field))
  } catch (error) {
    throw errorAt(error, {
      source: { ...info, typeKeys: true },
      parent: info.parentType,
      selections: info.fieldNodes,
      key: field.key,
      path: responsePathAsArray(info.path.prev),
    })
  }
}

function askedField(info: GraphQLResolveInfo): SelectedField {
  return selectedField({ ...info, typeKeys: true }, info.parentType, String(info.path.key), info.fieldNodes)
}
