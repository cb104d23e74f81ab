import type { Value } from '../engine.ts'
import type { SelectedField } from './selection.ts'

/** The parts of an object in the order asked: the name of each in the answer, and what reads it. */
export type Parts<Input> = readonly (readonly [key: string, read: (input: Input) => Value])[]

/**
 * An object of the answer. Any name may be an alias, `__proto__` too; objects without a prototype, and those made from
 * entries, take three to seven times as long.
 */
export function shapeObject<Input>(parts: Parts<Input>, input: Input): Value {
  const object: Record<string, Value> = {}
  for (const [key, read] of parts) {
    if (key === '__proto__') Object.defineProperty(object, key, { value: read(input), enumerable: true })
    else object[key] = read(input)
  }
  return object
}

/** Pairs each field with what `compile` makes of it; `__typename` is known beforehand. */
export function partsOf<Input>(
  fields: readonly SelectedField[],
  compile: (field: SelectedField) => (input: Input) => Value,
): Parts<Input> {
  return fields.map((field) => {
    const { typeName } = field.arguments
    return [field.key, field.name === '__typename' ? () => typeName ?? null : compile(field)]
  })
}
