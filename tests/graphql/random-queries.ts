import fc from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { randomArguments, type ArgumentValues } from './random-arguments.ts'

const DEEPEST = 5

/** Valid queries over a whole schema, with as many fields, fragments and arguments as chance gives. */
export function randomQuery(schema: GraphQLSchema, values: ArgumentValues): fc.Arbitrary<string> {
  const known = new Map<string, fc.Arbitrary<string>>()

  function field(one: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> | undefined {
    const type = getNamedType(one.type)
    const head = randomArguments(values, one.args).map((given) => (given === '' ? one.name : `${one.name}(${given})`))
    if (isLeafType(type)) return head
    if (depth === 0 || !('getFields' in type || isAbstractType(type))) return undefined
    return fc
      .tuple(head, selections(type as GraphQLCompositeType, depth - 1))
      .map(([start, inner]) => `${start} ${inner}`)
  }

  /** The same for each type and depth, as there are many ways to both. */
  function selections(type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
    const key = `${type.name} ${depth}`
    const made = known.get(key) ?? selectionsAnew(type, depth)
    known.set(key, made)
    return made
  }

  function selectionsAnew(type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const own = fields.flatMap((one) => field(one, depth) ?? [])
    const spread = isAbstractType(type) ? schema.getPossibleTypes(type) : []
    const fragments = spread.filter(isObjectType).map((possible) => inFragment(possible, depth))
    const chosen = fc.uniqueArray(fc.nat(Math.max(0, own.length + fragments.length - 1)), {
      minLength: 1,
      maxLength: 4,
    })
    return chosen.chain((indexes) =>
      fc
        .tuple(...indexes.map((index) => own[index] ?? fragments[index - own.length] ?? fc.constant('__typename')))
        .map((parts) => `{ __typename ${parts.map((part, index) => alias(type, part, index)).join(' ')} }`),
    )
  }

  function inFragment(type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
    return selections(type, depth).map((inner) => `... on ${type.name} ${inner}`)
  }

  const root = schema.getQueryType()
  if (root === null || root === undefined) throw new Error('The schema has no queries.')
  return selections(root, DEEPEST)
}

/** A list of the root type with arguments, those for its pages apart. */
export interface AskedList {
  readonly field: string
  /** As a query writes them, without parentheses. */
  readonly given: string
}

/** Any list of the root type that comes in pages. */
export function randomList(schema: GraphQLSchema, values: ArgumentValues): fc.Arbitrary<AskedList> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'after'),
  )
  return fc.constantFrom(...lists).chain((list) => {
    const takers = list.args.filter(({ name }) => name !== 'first' && name !== 'last')
    return randomArguments(values, takers).map((given) => ({ field: list.name, given }))
  })
}

/** An alias of its own for each field, so that the same field may be asked for in several ways. */
function alias({ name }: GraphQLCompositeType, part: string, index: number): string {
  return part.startsWith('...') || part === '__typename' ? part : `${name}${index}: ${part}`
}
