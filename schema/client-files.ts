import { isAbstractType, isScalarType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql'

/**
 * A plugin of GraphQL Code Generator: which types can stand where an interface or a union does, as Apollo's `InMemoryCache`
 * wants its `possibleTypes`.
 */
export function possibleTypes(schema: GraphQLSchema): string {
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType)
  return json(abstract.map((type) => [type.name, namesOf(schema.getPossibleTypes(type))]))
}

/** A plugin of GraphQL Code Generator: what each scalar is in JSON, as `scalars` of its configuration. All are texts. */
export function scalars(schema: GraphQLSchema): string {
  const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
  return json([['ID', 'string'], ...own.map(({ name }): [string, string] => [name, 'string'])])
}

const namesOf = (types: readonly { readonly name: string }[]) => types.map(({ name }) => name).sort()

const json = (entries: readonly (readonly [string, unknown])[]) =>
  JSON.stringify(Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1))), null, 2)
