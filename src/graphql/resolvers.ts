import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql'
import type { LoadArticleInput } from '../store/generated/sdl.ts'
import { nothingElse } from '../store/read/fields.ts'
import { answerQuery, nodeById, nodesById } from './answer-in-resolver.ts'
import type { OfferedArticle } from '../loader/offered-article.ts'
import type { ApiContext } from './context.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { changeResolvers } from './change-resolvers.ts'
import { subscriptions } from './live/subscriptions.ts'
import { answerLoadArticle, answerRemoveArticle } from './load-article.ts'
import type { PlainFields } from './plain-fields.ts'
import type { Selected } from './selected.ts'
import { TYPE_KEY } from './selection.ts'

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
  readonly UserError: PlainFields<'UserError', ResolversOf<'UserError'>>
  readonly LoadProgress: PlainFields<'LoadProgress', ResolversOf<'LoadProgress'>>
  readonly ArticleRemoval: PlainFields<'ArticleRemoval', ResolversOf<'ArticleRemoval'>>
  readonly Subscription: ResolversOf<'Subscription'>
} = {
  Mutation: {
    loadArticle(_root, { input, ...none }, context) {
      nothingElse(none)
      const { loadId, idempotencyKey, ...article } = input
      return answerLoadArticle(context, articleInput(article), loadId, idempotencyKey)
    },
    removeArticle(_root, { id, idempotencyKey, ...none }, context) {
      nothingElse(none)
      return answerRemoveArticle(context, id, idempotencyKey)
    },
    ...changeResolvers,
  },
  LoadArticlePayload: {
    loadId: ({ loadId }) => loadId,
    article: ({ id }, _arguments, context, info) => (id === undefined ? null : nodeById(id, context, info)),
    outcome: ({ outcome }) => outcome,
    warnings: ({ warnings }) => warnings,
    errors: ({ errors }) => errors,
  },
  ChangePayload: {
    change: ({ id }, _arguments, context, info) => (id === undefined ? null : nodeById(id, context, info)),
    errors: ({ errors }) => errors,
  },
  UserError: {
    code: ({ code }) => code,
    message: ({ message }) => message,
    path: ({ path }) => path,
    changes: ({ changes }, _arguments, context, info) =>
      changes.length === 0 ? [] : nodesById(changes, context, info),
  },
  LoadProgress: {
    loadId: ({ loadId }) => loadId,
    step: ({ step }) => step,
    article: ({ article }, _arguments, context, info) =>
      article === undefined ? null : nodeById(article, context, info),
    outcome: ({ outcome }) => outcome ?? null,
    errors: ({ errors }) => errors,
  },
  ArticleRemoval: { deletedArticleId: ({ id }) => id },
  Subscription: subscriptions,
}

function articleInput({
  text,
  url,
  title,
  publishedAt,
  labels,
  language,
  ...none
}: Omit<LoadArticleInput, 'loadId' | 'idempotencyKey'>): OfferedArticle {
  nothingElse(none)
  return {
    ...(text == null ? {} : { text }),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(labels ? { labels } : {}),
    ...(language ? { language } : {}),
  }
}

/** A field below: what the store answered is shaped by the keys of the query. */
const answered: GraphQLFieldResolver<Selected, ApiContext> = (parent, _arguments, _context, info) =>
  parent[info.path.key]

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
