import fc, { type GeneratorValue } from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
} from 'graphql'

/** Texts of which some are articles, and some what no article says. */
export const TEXTS = [
  'President Ana Diaz of Peru met Minister Bo Lind in Lima on 3 May 2024. "We agree on trade," Diaz said.',
  'Minister Bo Lind said that the Trade Council of Oslo opposes the plan. Carla Voss, its chair, denied it.',
  '',
  'a',
  '\u0000',
  '"\') MATCH (n) DETACH DELETE n //',
  '\u202E😀 ﷺ',
  'x'.repeat(20_000),
  '.*(a+)+$ AND OR NOT ~ : / \\ *',
]
const DATES = ['2024-05-03', '2024-05', '2024', '0000', '9999-12-31', '2024-05-03T10:15:00Z', '2024-02-31', 'x', '']
const NUMBERS = [0, 1, 1, 2, 2, 3, 3, 5, 10, 20, 100, -1, 2_147_483_647]
const KINDS = ['query', 'query', 'query', 'query', 'mutation', 'subscription'] as const
const LEVELS = 4
/** What is no cursor is refused before anything else is looked at. */
const CURSORS = new Set(['after', 'before'])
const LEVELS_OF_INPUT = 4

/** Operations that are valid by a schema, with arguments of all its kinds; ids are some of these, or none. */
export function validDocuments(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<string> {
  return fc.gen().map((gen) => {
    const drawing = { schema, ids, gen }
    const kind = one(drawing, KINDS)
    const root = {
      query: schema.getQueryType(),
      mutation: schema.getMutationType(),
      subscription: schema.getSubscriptionType(),
    }
    const type = root[kind]
    return type == null ? '' : `${kind} ${selectionOf(drawing, type, LEVELS, kind === 'subscription' ? 1 : 3)}`
  })
}

interface Drawing {
  readonly schema: GraphQLSchema
  readonly ids: readonly string[]
  readonly gen: GeneratorValue
}

function one<T>({ gen }: Drawing, values: readonly T[]): T {
  const value = values[gen(fc.nat, values.length - 1)]
  if (value === undefined) throw new Error('There is nothing to choose from.')
  return value
}

const chance = ({ gen }: Drawing, percent: number) => gen(fc.nat, 99) < percent

/** Some fields of a type, each under a name of its own, or what is left of it at the last level. */
function selectionOf(drawing: Drawing, type: GraphQLNamedOutputType, levels: number, most: number): string {
  if (isLeafType(type)) return ''
  const kinds = isAbstractType(type) ? drawing.schema.getPossibleTypes(type) : []
  const own = 'getFields' in type ? Object.values(type.getFields()) : []
  const fields = own.filter((field) => levels > 0 || isLeafType(getNamedType(field.type)))
  const count = 1 + drawing.gen(fc.nat, most - 1)
  const shown = Array.from({ length: count }, (_, index) => {
    const on = kinds.length > 0 && (fields.length === 0 || chance(drawing, 40)) ? one(drawing, kinds) : undefined
    if (on !== undefined)
      return levels > 0 ? `... on ${on.name} ${selectionOf(drawing, on, levels - 1, most)}` : '__typename'
    return fields.length === 0 ? '__typename' : fieldOf(drawing, one(drawing, fields), levels, `l${levels}n${index}`)
  })
  return `{ ${shown.join(' ')} }`
}

function fieldOf(drawing: Drawing, field: GraphQLField<unknown, unknown>, levels: number, name: string): string {
  const given = inputsOf(drawing, field.args, isRequiredArgument, LEVELS_OF_INPUT)
  const below = selectionOf(drawing, getNamedType(field.type), levels - 1, 3)
  // Names differ among kinds, too, as one selection may hold fields of several.
  return `${name}_${field.name}_${drawing.gen(fc.nat, 1_000_000)}: ${field.name}${given === '' ? '' : `(${given})`} ${below}`
}

function inputsOf<Input extends GraphQLArgument | GraphQLInputField>(
  drawing: Drawing,
  inputs: readonly Input[],
  isRequired: (input: Input) => boolean,
  levels: number,
): string {
  return inputs
    .filter(
      (input) =>
        isRequired(input) || (levels > 0 && chance(drawing, CURSORS.has(input.name) ? 2 : 120 / (2 + inputs.length))),
    )
    .map((input) => `${input.name}: ${valueOf(drawing, input.type, levels - 1)}`)
    .join(', ')
}

function valueOf(drawing: Drawing, type: GraphQLInputType, levels: number): string {
  if (isNonNullType(type)) return presentValueOf(drawing, type.ofType, levels)
  return chance(drawing, 3) ? 'null' : presentValueOf(drawing, type, levels)
}

function presentValueOf(drawing: Drawing, type: GraphQLInputType, levels: number): string {
  if (isListType(type)) {
    const length = levels > 0 ? drawing.gen(fc.nat, 3) : 0
    return `[${Array.from({ length }, () => valueOf(drawing, type.ofType, levels)).join(', ')}]`
  }
  if (isEnumType(type)) return one(drawing, type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    if (!type.isOneOf) return `{ ${inputsOf(drawing, fields, isRequiredInputField, levels)} }`
    const field = one(drawing, fields)
    return `{ ${field.name}: ${presentValueOf(drawing, field.type, levels - 1)} }`
  }
  if (type.name === 'Boolean') return String(drawing.gen(fc.boolean))
  if (type.name === 'Int') return String(one(drawing, NUMBERS))
  if (type.name === 'Float') return one(drawing, ['0', '0.5', '1', '-1e300', '1e308'])
  if (type.name === 'ID') return JSON.stringify(one(drawing, chance(drawing, 85) ? ids(drawing) : TEXTS))
  return JSON.stringify(one(drawing, type.name === 'String' ? [...TEXTS, 'Diaz', 'lima'] : DATES))
}

const ids = (drawing: Drawing) => (drawing.ids.length === 0 ? TEXTS : drawing.ids)
