import fc from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

const DEEPEST = 5

/** Values for arguments by their name or type, such as are in the graph and such as are not. */
export interface ArgumentValues {
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

/** Valid queries over a whole schema, with as many fields, fragments and arguments as chance gives. */
export function randomQuery(schema: GraphQLSchema, values: ArgumentValues): fc.Arbitrary<string> {
  const argument = (one: GraphQLArgument): fc.Arbitrary<string | undefined> => {
    const known = valueOf(one.name, one.type)
    if (known === undefined) return fc.constant(undefined)
    const written = known.map((value) => `${one.name}: ${value}`)
    return isNonNullType(one.type) ? written : fc.option(written, { nil: undefined, freq: 1 })
  }

  function valueOf(name: string, type: GraphQLInputType): fc.Arbitrary<string> | undefined {
    if (isNonNullType(type)) return valueOf(name, type.ofType)
    if (isListType(type)) {
      const item = valueOf(name, type.ofType)
      const atLeast = name === 'ids' ? 2 : 1
      return item && fc.uniqueArray(item, { minLength: atLeast, maxLength: 3 }).map((items) => `[${items.join(', ')}]`)
    }
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
    switch (getNamedType(type).name) {
      case 'ID':
        return fc.constantFrom(...values.ids).map((id) => JSON.stringify(id))
      case 'Boolean':
        return fc.boolean().map(String)
      case 'Int':
        return name === 'first' || name === 'limit' || name === 'depth' || name === 'maxLength'
          ? fc.integer({ min: 1, max: 3 }).map(String)
          : undefined
      case 'String':
        return name === 'name' || name === 'query'
          ? fc.constantFrom(...values.names).map((text) => JSON.stringify(text))
          : undefined
      default:
        return undefined
    }
  }

  function field(one: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> | undefined {
    const type = getNamedType(one.type)
    const args = fc.tuple(...one.args.map(argument)).map((given) => given.filter((value) => value !== undefined))
    const head = args.map((given) => (given.length === 0 ? one.name : `${one.name}(${given.join(', ')})`))
    if (isLeafType(type)) return head
    if (depth === 0 || !('getFields' in type || isAbstractType(type))) return undefined
    return fc
      .tuple(head, selections(type as GraphQLCompositeType, depth - 1))
      .map(([start, inner]) => `${start} ${inner}`)
  }

  function selections(type: GraphQLCompositeType, depth: number): fc.Arbitrary<string> {
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
  return fc.memo((depth) => selections(root, depth))(DEEPEST)
}

/** An alias of its own for each field, so that the same field may be asked for in several ways. */
function alias({ name }: GraphQLCompositeType, part: string, index: number): string {
  return part.startsWith('...') || part === '__typename' ? part : `${name}${index}: ${part}`
}
