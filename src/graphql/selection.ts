import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import type { Arguments, SelectedField, Value } from '../store/graph-queries.ts'

/** What a selection is read from: parts of GraphQL's resolve info. */
export interface SelectionSource {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: Readonly<Record<string, unknown>>
  /**
   * Whether GraphQL's executor goes through the answer: then objects of abstract types tell their type under `TYPE_KEY`,
   * and else the store holds what it answers against the types of the SDL.
   */
  readonly typeKeys: boolean
}

/** The key under which an object of an abstract type tells its type to GraphQL's executor: no alias can be the same. */
export const TYPE_KEY = ' type'

interface Found {
  readonly node: FieldNode
  readonly types: readonly GraphQLObjectType[]
}

/**
 * What a field and all below it ask for, as plain data: fragments are spread, `@skip` and `@include` applied, arguments
 * coerced, and fields of the same key merged, apart for object types for which they differ.
 */
export function selectedField(
  source: SelectionSource,
  parent: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): SelectedField {
  const [field] = fieldsFor(source, parent, [[key, nodes.map((node) => ({ node, types: [parent] }))]])
  if (field === undefined) throw new Error(`The field ${key} of ${parent.name} is not in its own selection.`)
  return field
}

/** The fields that an operation asks of its root type, by key. */
export function rootFields(
  source: SelectionSource,
  root: GraphQLObjectType,
  selections: readonly SelectionNode[],
): readonly SelectedField[] {
  return fieldsFor(source, root, [...collect(source, [root], selections)])
}

/** Where a query asks for something: the nodes of the document, and the path in the answer. */
export interface PlaceAsked {
  readonly nodes: readonly FieldNode[]
  readonly path: readonly string[]
}

/**
 * Where a query asks for the field that keys lead to, from one of the root type on. The path ends with the first list, as
 * what follows is asked for each of its items at once.
 */
export function placeAsked(
  source: SelectionSource,
  root: GraphQLObjectType,
  selections: readonly SelectionNode[],
  keys: readonly string[],
): PlaceAsked {
  let place: PlaceAsked = { nodes: [], path: [] }
  let below: { readonly types: readonly GraphQLObjectType[]; readonly selections: readonly SelectionNode[] } = {
    types: [root],
    selections,
  }
  let isOne = true
  for (const key of keys) {
    const found = collect(source, below.types, below.selections).get(key) ?? []
    const nodes = found.map(({ node }) => node)
    const [type] = found.flatMap((one) =>
      one.types.slice(0, 1).flatMap((parent) => parent.getFields()[one.node.name.value]?.type ?? []),
    )
    if (type === undefined) break
    place = { nodes, path: isOne ? [...place.path, key] : place.path }
    isOne &&= !isListType(getNullableType(type))
    const named = getNamedType(type)
    below = {
      types: isCompositeType(named) ? possibleTypes(source.schema, named) : [],
      selections: nodes.flatMap((node) => node.selectionSet?.selections ?? []),
    }
  }
  return place
}

function fieldsFor(
  source: SelectionSource,
  parent: GraphQLCompositeType,
  collected: Iterable<readonly [string, readonly Found[]]>,
): SelectedField[] {
  const possible = possibleTypes(source.schema, parent)
  const fields: SelectedField[] = []
  for (const [key, found] of collected) {
    for (const group of groupsOf(found, possible)) {
      const [first] = group.types
      const [node] = group.nodes
      if (first === undefined || node === undefined) continue
      const name = node.name.value
      if (name === '__typename') {
        for (const type of group.types) fields.push(typeNameField(key, type, possible.length > 1))
        continue
      }
      const definition = first.getFields()[name]
      if (definition === undefined) {
        // `__schema` and `__type` are of every root type, and GraphQL's own to answer.
        fields.push({ key, name, arguments: {}, fields: [] })
        continue
      }
      fields.push({
        key,
        name,
        ...(group.types.length === possible.length ? {} : { on: group.types.map((type) => type.name) }),
        arguments: argumentsOf(source, definition, node),
        ...(source.typeKeys ? {} : { type: String(definition.type) }),
        fields: below(source, definition, group.nodes),
      })
    }
  }
  return fields
}

/** Null stands for what is left out: an argument that has a default has it then, too. */
function argumentsOf(source: SelectionSource, definition: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  const given = getArgumentValues(definition, node, source.variableValues) as Arguments
  if (!Object.values(given).includes(null)) return given
  const values: Record<string, Value> = {}
  for (const { name, defaultValue } of definition.args) {
    const value = given[name] ?? (defaultValue as Value | undefined)
    if (value !== undefined && value !== null) values[name] = value
  }
  return values
}

function below(
  source: SelectionSource,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): SelectedField[] {
  const type = getNamedType(definition.type)
  if (!isCompositeType(type)) return []
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? [])
  const possible = possibleTypes(source.schema, type)
  const fields = fieldsFor(source, type, collect(source, possible, selections))
  if (!source.typeKeys || !isAbstractType(type)) return fields
  return [...fields, ...possible.map((one) => typeNameField(TYPE_KEY, one, true))]
}

function typeNameField(key: string, type: GraphQLObjectType, amongOthers: boolean): SelectedField {
  return {
    key,
    name: '__typename',
    ...(amongOthers ? { on: [type.name] } : {}),
    arguments: { typeName: type.name },
    fields: [],
  }
}

function collect(
  source: SelectionSource,
  types: readonly GraphQLObjectType[],
  selections: readonly SelectionNode[],
  into = new Map<string, Found[]>(),
  spread = new Set<string>(),
): Map<string, Found[]> {
  for (const selection of selections) {
    if (!included(source, selection)) continue
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      const known = into.get(key)
      if (known === undefined) into.set(key, [{ node: selection, types }])
      else known.push({ node: selection, types })
      continue
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : source.fragments[selection.name.value]
    if (fragment === undefined) continue
    const condition = fragment.typeCondition?.name.value
    const narrowed = condition === undefined ? types : narrow(source.schema, types, condition)
    if (narrowed.length === 0) continue
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const once = [selection.name.value, ...narrowed.map(({ name }) => name)].join()
      if (spread.has(once)) continue
      spread.add(once)
    }
    collect(source, narrowed, fragment.selectionSet.selections, into, spread)
  }
  return into
}

function included(source: SelectionSource, selection: SelectionNode): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true
  const values = source.variableValues
  if (getDirectiveValues(GraphQLSkipDirective, selection, values)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, selection, values)?.['if'] !== false
}

function narrow(
  schema: GraphQLSchema,
  types: readonly GraphQLObjectType[],
  condition: string,
): readonly GraphQLObjectType[] {
  const type = schema.getType(condition)
  if (!isCompositeType(type)) return []
  const possible = new Set(possibleTypes(schema, type))
  return types.filter((one) => possible.has(one))
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type)
}

/** Puts together the object types for which the same nodes stand under a key. */
function groupsOf(
  found: readonly Found[],
  possible: readonly GraphQLObjectType[],
): readonly { readonly types: readonly GraphQLObjectType[]; readonly nodes: readonly FieldNode[] }[] {
  const [only] = found
  if (only !== undefined && found.length === 1) return [{ types: only.types, nodes: [only.node] }]
  const groups = new Map<string, { types: GraphQLObjectType[]; nodes: readonly FieldNode[] }>()
  for (const type of possible) {
    const indexes = found.flatMap((one, index) => (one.types.includes(type) ? [index] : []))
    if (indexes.length === 0) continue
    const group = groups.get(indexes.join())
    if (group === undefined) {
      groups.set(indexes.join(), {
        types: [type],
        nodes: found.filter((_one, index) => indexes.includes(index)).map((one) => one.node),
      })
    } else {
      group.types.push(type)
    }
  }
  return [...groups.values()]
}
