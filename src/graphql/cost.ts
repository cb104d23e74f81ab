import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { LARGEST_ARTICLE_BYTES } from '../loader/limits.ts'
import type { SelectedField, Value } from '../store/graph-queries.ts'

/** So many characters count as an object; an object costs as many, whatever is in it. */
const OBJECT = 100
/** The quotes, the colon and the comma of a member. */
const PUNCTUATION = 4
const DEFAULT_PAGE = 20

/** How many characters a scalar has, by its type and, where that is another figure, by its coordinate. */
const LENGTHS: Readonly<Record<string, number>> = {
  Boolean: 5,
  Int: 8,
  Float: 18,
  ID: 60,
  String: 60,
  'Article.text': LARGEST_ARTICLE_BYTES,
  'Sentence.text': 200,
  'Statement.text': 150,
}
const OTHER_SCALAR = 24

/** How many objects a list holds of which no argument says how many; those of a large article for its sentences. */
const SIZES: Readonly<Record<string, number>> = {
  'Article.sentences': 2_000,
}
const OTHER_LIST = 5

/** How many objects a filter is held to at the root; elsewhere it is held to what one object is joined to. */
const AT_ROOT = 5_000
/** How many objects one is joined to, of which a filter asks what some, none or all of them are joined to in turn. */
const JOINED = 10
/** The same of those that are named in one sentence with it. */
const NAMED_WITH = 30

/**
 * How much the answer to some fields of a type can hold at the most, in objects: of each list what it can hold, of each
 * text its length, under each key that it is asked for, and the product of all levels; and what filters look at where they
 * ask of what is joined to what is joined to something, which is the product of these.
 */
export function costOf(schema: GraphQLSchema, type: GraphQLNamedType, fields: readonly SelectedField[]): number {
  return Math.ceil(charactersOf(schema, objectTypes(schema, type), fields) / OBJECT)
}

function charactersOf(
  schema: GraphQLSchema,
  types: readonly GraphQLObjectType[],
  fields: readonly SelectedField[],
): number {
  return fields.reduce((sum, field) => sum + charactersOfField(schema, types, field), 0)
}

/** A field is counted for that of the types under which it holds the most. */
function charactersOfField(schema: GraphQLSchema, types: readonly GraphQLObjectType[], field: SelectedField): number {
  // What is below is counted once for all types that lead to the same one, or each level would multiply the work.
  const below = new Map<string, number>()
  const charactersBelow = (type: GraphQLNamedType, fields = field.fields) => {
    const key = fields === field.fields ? type.name : `${type.name} ${fields.map((one) => one.key).join()}`
    const known = below.get(key) ?? charactersOf(schema, objectTypes(schema, type), fields)
    below.set(key, known)
    return known
  }
  let most = 0
  for (const parent of types) {
    if (field.on !== undefined && !field.on.includes(parent.name)) continue
    const definition = parent.getFields()[field.name]
    const characters =
      definition === undefined ? OTHER_SCALAR : charactersOfValue(parent, definition, field, charactersBelow)
    most = Math.max(most, characters)
  }
  return field.key.length + PUNCTUATION + most
}

function charactersOfValue(
  parent: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  charactersBelow: (type: GraphQLNamedType, fields?: readonly SelectedField[]) => number,
): number {
  return OBJECT * lookedAt(parent.name, field) + charactersOfAnswer(parent, definition, field, charactersBelow)
}

function lookedAt(parent: string, { arguments: { filter } }: SelectedField): number {
  return (parent === 'Query' ? AT_ROOT : JOINED) * joinedTwice(filter ?? null, 1)
}

/** How many objects a filter looks at for one, beyond those that are joined to it; `around` are those of the lists around it. */
function joinedTwice(filter: Value, around: number, each = JOINED): number {
  if (typeof filter !== 'object' || filter === null) return 0
  return Object.entries<Value>(filter).reduce((sum, [key, value]) => {
    if (!LISTS.has(key)) return sum + joinedTwice(value, around, key === 'namedWith' ? NAMED_WITH : JOINED)
    const joined = around * each
    return sum + (around === 1 ? 0 : joined) + joinedTwice(value, joined)
  }, 0)
}

/** What a filter asks of the objects of a list, or of the one of which several are. */
const LISTS: ReadonlySet<string> = new Set(['some', 'none', 'all', 'madeBy', 'inArticle'])

function charactersOfAnswer(
  parent: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
  charactersBelow: (type: GraphQLNamedType, fields?: readonly SelectedField[]) => number,
): number {
  const coordinate = `${parent.name}.${definition.name}`
  const type = getNamedType(definition.type)
  const isList = isListType(getNullableType(definition.type))
  if (field.fields.length === 0) {
    return (isList ? OTHER_LIST : 1) * (LENGTHS[coordinate] ?? LENGTHS[type.name] ?? OTHER_SCALAR)
  }
  if (hasRows(type)) {
    const ofRows = charactersBelow(type, field.fields.filter(isOfRows))
    const ofAll = charactersBelow(
      type,
      field.fields.filter((one) => !isOfRows(one)),
    )
    return OBJECT + (sizeAsked(field) ?? DEFAULT_PAGE) * ofRows + ofAll
  }
  const size =
    hasRows(parent) && isOfRows(field) ? 1 : (sizeAsked(field) ?? (isList ? (SIZES[coordinate] ?? OTHER_LIST) : 1))
  return size * (OBJECT + charactersBelow(type))
}

/** How many an argument asks for; one at the least. */
function sizeAsked({ arguments: given }: SelectedField): number | undefined {
  const { first, last, limit, ids } = given
  const asked = [first, last, limit].find((value) => typeof value === 'number')
  if (asked !== undefined) return Math.max(asked, 1)
  return Array.isArray(ids) ? Math.max(ids.length, 1) : undefined
}

/** The objects of a page are in its `nodes` and `edges`, with what is hidden of each; what else there is, is there once. */
const isOfRows = ({ name }: SelectedField) => name === 'nodes' || name === 'edges' || name === 'hidden'

const hasRows = ({ name }: GraphQLNamedType) => name.endsWith('Connection') || name === 'Subgraph'

function objectTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}
