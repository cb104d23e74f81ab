import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  responsePathAsArray,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql'
import type { LoadArticleInput } from '../store/generated/sdl.ts'
import type { SelectedField } from '../store/graph-queries.ts'
import { nothingElse } from '../store/read/fields.ts'
import { answerField, checkFields } from './answer.ts'
import type { GivenArticle } from '../loader/given-article.ts'
import type { ApiContext } from './context.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { errorAt } from './error-at.ts'
import { rejectResolution, setUndone } from './change-graph.ts'
import { answerLoadArticle, answerRemoveArticle } from './load-article.ts'
import type { PlainFields } from './plain-fields.ts'
import type { Selected } from './selected.ts'
import { selectedField, TYPE_KEY } from './selection.ts'

/** How a DateTime is taken: in the graph and in the answer an ISO 8601 date or date-time is a text. */
const dateTime: Pick<GraphQLScalarType<string, string>, 'parseValue' | 'parseLiteral'> = {
  parseValue: isoDate,
  parseLiteral: (node) => isoDate(node.kind === Kind.STRING ? node.value : undefined),
}

function isoDate(value: unknown): string {
  const iso = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/
  if (typeof value === 'string' && iso.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))) {
    return value
  }
  throw new GraphQLError(
    'A DateTime is a date, or a date and time with its zone, as RFC 3339 has it: "2023-11-29" or "2023-11-29T10:15:00Z".',
  )
}

/** `Date` takes February 30 for March 1. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

type ResolversOf<Type extends keyof Resolvers> = Required<NonNullable<Resolvers[Type]>>

/** The resolvers that do something: those of the root types. All else is in what the store answers. */
export const resolvers: {
  readonly Mutation: ResolversOf<'Mutation'>
  readonly LoadArticlePayload: PlainFields<'LoadArticlePayload', ResolversOf<'LoadArticlePayload'>>
  readonly ChangePayload: PlainFields<'ChangePayload', ResolversOf<'ChangePayload'>>
  readonly Subscription: PlainFields<'Subscription', ResolversOf<'Subscription'>>
} = {
  Mutation: {
    loadArticle(_root, { input, ...none }, context) {
      nothingElse(none)
      return answerLoadArticle(context, articleInput(input))
    },
    removeArticle(_root, { id, ...none }, context) {
      nothingElse(none)
      return answerRemoveArticle(context, id)
    },
    rejectResolution(_root, { input, ...none }, context) {
      nothingElse(none)
      return rejectResolution(context, input)
    },
    undo(_root, { changeId, ...none }, context) {
      nothingElse(none)
      return setUndone(context, changeId, true)
    },
    redo(_root, { changeId, ...none }, context) {
      nothingElse(none)
      return setUndone(context, changeId, false)
    },
  },
  LoadArticlePayload: {
    article: ({ id }, _arguments, context, info) => (id === undefined ? null : nodeById(id, context, info)),
    outcome: ({ outcome }) => outcome,
    warnings: ({ warnings }) => warnings,
    errors: ({ errors }) => errors,
  },
  ChangePayload: {
    change: ({ id }, _arguments, context, info) => (id === undefined ? null : nodeById(id, context, info)),
    errors: ({ errors }) => errors,
  },
  Subscription: {
    articleLoaded: {
      subscribe: (_root, _arguments, context) => context.events.subscribe(),
      resolve: (id: unknown, _arguments: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
        nodeById(String(id), context, info),
    },
  },
}

function articleInput({ text, url, title, publishedAt, ...none }: LoadArticleInput): GivenArticle {
  nothingElse(none)
  return {
    text,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  }
}

/** Reads a node as it is now in the graph, shaped as the field asks. */
async function nodeById(id: string, context: ApiContext, info: GraphQLResolveInfo) {
  const field = askedField(info)
  checkFields(context, info.schema, info.parentType, [field])
  return (await answerOf({ ...field, name: 'node', arguments: { id } }, context, info)) as never
}

/** A field of Query, answered from the store with all below it. */
const answerQuery: GraphQLFieldResolver<unknown, ApiContext> = async (_root, _arguments, context, info) => {
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

/** A field below: what the store answered is shaped by the keys of the query. */
const answered: GraphQLFieldResolver<Selected, ApiContext> = (parent, _arguments, _context, info) =>
  parent[info.path.key]

function askedField(info: GraphQLResolveInfo): SelectedField {
  return selectedField({ ...info, typeKeys: true }, info.parentType, String(info.path.key), info.fieldNodes)
}

/**
 * Gives every field that the store answers the resolver which reads its answer, and the scalar how it is taken; a
 * scalar given to the schema in whole would lose its description. What mutations alone answer (payloads, what was wrong
 * with their input) is made here and is read by the names of its fields, under whatever alias.
 */
export function attachResolvers(schema: GraphQLSchema): void {
  Object.assign(schema.getType('DateTime') ?? {}, dateTime)
  const query = schema.getQueryType()
  for (const type of typesBelow(schema, query)) {
    if (isAbstractType(type)) type.resolveType = (value) => (value as Selected)[TYPE_KEY] as string
    if (!isObjectType(type)) continue
    const resolve = type === query ? answerQuery : answered
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === undefined || field.resolve === defaultFieldResolver) field.resolve = resolve
    }
  }
}

/** A type, and all that its fields can lead to. */
function typesBelow(schema: GraphQLSchema, root: GraphQLNamedType | null | undefined): Set<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>(root == null ? [] : [root])
  for (const type of found) {
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) found.add(possible)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) found.add(getNamedType(field.type))
  }
  return found
}
