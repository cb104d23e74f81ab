import { DatelineError } from '../../model/error.ts'
import type { Value } from '../engine.ts'
import { ENUMS } from '../generated/sdl.ts'
import type { SelectedField } from './selection.ts'

type Check = (value: Value) => boolean

const isText: Check = (value) => typeof value === 'string'
const isObject: Check = (value) => typeof value === 'object' && !Array.isArray(value)

/** What stands for a scalar as it is: what GraphQL could only make fit is for GraphQL to say. */
const SCALARS: Readonly<Record<string, Check>> = {
  String: isText,
  ID: isText,
  DateTime: isText,
  EDTF: isText,
  Boolean: (value) => typeof value === 'boolean',
  Float: (value) => Number.isFinite(value),
  Int: (value) => typeof value === 'number' && (value | 0) === value,
}

const checks = new Map<string, Check>()

/**
 * Reads what is to stand in an answer, and holds it against the type that the SDL gives the field.
 * @throws DatelineError STORE_DAMAGED where the store holds what the SDL forbids
 */
export function held<Input>({ name, type }: SelectedField, read: (input: Input) => Value): (input: Input) => Value {
  if (type === undefined) return read
  const fits = checkOf(type)
  return (input) => {
    const value = read(input)
    if (fits(value)) return value
    throw new DatelineError('STORE_DAMAGED', `The store holds for \`${name}\` what is no ${type}.`)
  }
}

/** The check of a type as the SDL writes it: `[Mention!]!`. There are as many as the SDL has. */
function checkOf(type: string): Check {
  const known = checks.get(type)
  if (known !== undefined) return known
  const isRequired = type.endsWith('!')
  const fits = checkPresent(isRequired ? type.slice(0, -1) : type)
  const check: Check = isRequired ? (value) => value !== null && fits(value) : (value) => value === null || fits(value)
  checks.set(type, check)
  return check
}

function checkPresent(type: string): Check {
  if (type.startsWith('[')) {
    const item = checkOf(type.slice(1, -1))
    return (value) => Array.isArray(value) && value.every(item)
  }
  const values: readonly string[] | undefined = Object.hasOwn(ENUMS, type)
    ? ENUMS[type as keyof typeof ENUMS]
    : undefined
  if (values === undefined) return SCALARS[type] ?? isObject
  const names = new Set<Value>(values)
  return (value) => names.has(value)
}
