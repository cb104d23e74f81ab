import fc from 'fast-check'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'

/** How deep filters nest by `and`, `or` and `not`. */
const DEEPEST_FILTER = 2

/** Values for arguments, such as are in the graph and such as are not. */
export interface ArgumentValues {
  /** Entities of the graph. */
  readonly entities: readonly string[]
  /** Ids of anything else, and of nothing. */
  readonly others: readonly string[]
  /** Names, words and parts of them. */
  readonly texts: readonly string[]
}

/** What takes a value under a name: an argument, or a field of an input object. */
type Taker = GraphQLArgument | GraphQLInputField

/**
 * Valid arguments as a query writes them, without parentheses; '' for none. They fit together: never `first` with
 * `last`, and no range that ends before it begins. Cursors are left out, as they are of one list each.
 */
export function randomArguments(
  values: ArgumentValues,
  takers: readonly Taker[],
  depth = DEEPEST_FILTER,
): fc.Arbitrary<string> {
  // Something that is found by its id or its address needs one of them.
  const address = takers.find(({ name }) => name === 'url')
  if (address !== undefined) return fc.constantFrom(...values.texts).map((text) => `url: ${JSON.stringify(text)}`)
  const sizes = takers.filter(({ name }) => name === 'first' || name === 'last')
  const ends = takers.filter(isEndOfRange)
  const others = takers.filter((taker) => !sizes.includes(taker) && !ends.includes(taker))
  const parts = [
    ...others.map((taker) => given(values, taker, depth)),
    ...(sizes.length === 0 ? [] : [fc.oneof(...sizes.map((size) => given(values, size, depth)))]),
    ...(ends.length === 0 ? [] : [range]),
  ]
  return fc.tuple(...parts).map(joined)
}

/** `name: value`; where it is not required, nothing as often, and `name: null` now and then. */
function given(values: ArgumentValues, { name, type }: Taker, depth: number): fc.Arbitrary<string> {
  const value = valueOf(values, name, type, depth)?.map((text) => `${name}: ${text}`)
  if (value === undefined) return fc.constant('')
  if (isNonNullType(type)) return value
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 4, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(`${name}: null`) },
  )
}

function valueOf(
  values: ArgumentValues,
  name: string,
  type: GraphQLInputType,
  depth: number,
): fc.Arbitrary<string> | undefined {
  if (isNonNullType(type)) return valueOf(values, name, type.ofType, depth)
  if (isListType(type)) {
    const item = valueOf(values, name, type.ofType, depth)
    const minLength = name === 'ids' ? 2 : 0
    return item && fc.uniqueArray(item, { minLength, maxLength: 3 }).map((items) => `[${items.join(', ')}]`)
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name))
  if (isInputObjectType(type)) return depth < 0 ? undefined : inputObject(values, type, depth)
  switch (type.name) {
    case 'ID':
      return idFor(values, name).map((id) => JSON.stringify(id))
    case 'Boolean':
      return fc.boolean().map(String)
    case 'Int':
      return fc.integer({ min: ['limit', 'maxLength', 'minShared'].includes(name) ? 1 : 0, max: 3 }).map(String)
    case 'Float':
      return fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100))
    case 'String':
      if (name === 'after' || name === 'before') return undefined
      return fc.constantFrom(...values.texts).map((text) => JSON.stringify(text))
    default:
      return undefined
  }
}

/** A path from or to what is not there is an error, and so are its common neighbors; anything else may be asked of it. */
function idFor({ entities, others }: ArgumentValues, name: string): fc.Arbitrary<string> {
  const known = fc.constantFrom(...entities)
  return ['from', 'to', 'ids'].includes(name) ? known : fc.oneof(known, fc.constantFrom(...others))
}

/** What is required, and up to three fields more: with many at once a filter finds nothing. */
function inputObject(values: ArgumentValues, type: GraphQLInputObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields())
  const required = fields.filter((field) => isNonNullType(field.type))
  const optional = fields.filter((field) => !required.includes(field))
  return fc
    .subarray(optional, { maxLength: Math.min(3, optional.length) })
    .chain((chosen) => {
      const nested = chosen.filter((field) => getNamedType(field.type) === type)
      const plain = chosen.filter((field) => !nested.includes(field))
      return fc.tuple(
        randomArguments(values, [...required, ...plain], depth),
        randomArguments(values, nested, depth - 1),
      )
    })
    .map((parts) => `{ ${joined(parts)} }`)
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')

/** `from` and `to` are days where they are texts; elsewhere they are ids. */
const isEndOfRange = ({ name, type }: Taker) =>
  (name === 'from' || name === 'to') && getNamedType(type).name === 'String'

/** A year, a month or a day of the years that the articles speak of. */
const partialDate = fc
  .tuple(
    fc.integer({ min: 2022, max: 2024 }).map(String),
    fc.integer({ min: 1, max: 12 }).map(twoDigits),
    fc.integer({ min: 1, max: 28 }).map(twoDigits),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, known]) => [year, month, day].slice(0, known).join('-'))

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0')
}

/** Both ends of a range, or one of them; `~` sorts after whatever day a year or month ends with. */
const range = fc.tuple(partialDate, partialDate, fc.constantFrom('from', 'to', 'both')).map(([one, other, ends]) => {
  const [from, to] = one <= `${other}~` ? [one, other] : [other, one]
  const written = { from: `from: "${from}", to: null`, to: `to: "${to}"`, both: `from: "${from}", to: "${to}"` }
  return written[ends]
})
