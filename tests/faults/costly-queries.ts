import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
} from 'graphql'

/** The sizes of pages that are tried, the same at every level of a query. */
const PAGES = [1_000, 500, 200, 100, 50, 20, 10, 5, 3, 2, 1]
const LEVELS = 3

/** A query with what it costs. */
interface CostlyQuery {
  readonly text: string
  readonly cost: number
}

/**
 * The queries of a schema that cost most without costing more than they may: lists within lists, all leaves of each, in
 * pages as large as the cost allows. From the most costly to the least.
 */
export function costlyQueries(
  schema: GraphQLSchema,
  costOf: (text: string) => number,
  mostCost: number,
): readonly CostlyQuery[] {
  const root = schema.getQueryType()
  if (root == null) return []
  return nested(root, LEVELS)
    .flatMap((textFor): readonly CostlyQuery[] => {
      const texts = PAGES.map((page) => `{ ${textFor(page)} }`)
      const found = texts.map((text) => ({ text, cost: costOf(text) })).find(({ cost }) => cost <= mostCost)
      return found === undefined ? [] : [found]
    })
    .sort((a, b) => b.cost - a.cost)
}

/**
 * The queries of a schema that count what fits a filter by what is joined to what is joined to something, and so on, which
 * nothing fits: those that cost most without costing more than they may. From the most costly to the least.
 */
export function costlyFilters(
  schema: GraphQLSchema,
  costOf: (text: string) => number,
  mostCost: number,
): readonly CostlyQuery[] {
  const root = schema.getQueryType()
  if (root == null) return []
  return fieldsOf(root)
    .flatMap(({ name, args, type: answer }) => {
      const isCounted = fieldsOf(getNamedType(answer)).some((one) => one.name === 'totalCount')
      const type = args.find((one) => one.name === 'filter')?.type
      return type === undefined || !isCounted ? [] : joinedFilters(type, LEVELS).map((filter) => ({ name, filter }))
    })
    .map(({ name, filter }) => `{ ${name}(filter: ${filter}) { totalCount } }`)
    .map((text) => ({ text, cost: costOf(text) }))
    .filter(({ cost }) => cost <= mostCost)
    .sort((a, b) => b.cost - a.cost)
}

/** The filters of a type by the lists of what is joined to it, each by those of that, down so many levels. */
function joinedFilters(type: GraphQLInputType, levels: number): readonly string[] {
  const filter = getNamedType(type)
  if (levels === 0 || !isInputObjectType(filter)) return []
  return Object.values(filter.getFields()).flatMap((field) => {
    const list = getNamedType(field.type)
    const some = isInputObjectType(list) ? list.getFields()['some'] : undefined
    const within = some === undefined ? [] : ['{ ids: ["nothing"] }', ...joinedFilters(some.type, levels - 1)]
    return within.map((one) => `{ ${field.name}: { some: ${one} } }`)
  })
}

type TextFor = (page: number) => string

/** The fields of a type that need no argument. */
function fieldsOf(type: GraphQLNamedOutputType): readonly GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
}

/** The connections of a type, each with each of those of its items, down so many levels. */
function nested(type: GraphQLNamedOutputType, levels: number): readonly TextFor[] {
  if (levels === 0) return []
  return fieldsOf(type).flatMap((field): readonly TextFor[] => {
    const nodes = fieldsOf(getNamedType(field.type)).find(({ name }) => name === 'nodes')
    if (nodes === undefined || !field.args.some(({ name }) => name === 'first')) return []
    const items = getNamedType(nodes.type)
    const leaves = fieldsOf(items).filter((leaf) => isLeafType(getNamedType(leaf.type)))
    const all = ['__typename', ...leaves.map(({ name }) => name)].join(' ')
    const within: readonly TextFor[] = [() => '', ...nested(items, levels - 1)]
    return within.map((inner) => (page) => `${field.name}(first: ${page}) { nodes { ${all} ${inner(page)} } }`)
  })
}
