import { locating } from '../../model/error.ts'
import type { Value } from '../engine.ts'
import { held } from './held.ts'
import { makeField, type AnyTable, type FieldTable, type TypeName } from './fields.ts'
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

/** How each field of an object that needs no query of its own is read, by its name in the SDL. */
export type PartTable<Type extends TypeName, Input> = FieldTable<Type, readonly [], (input: Input) => Value>

/** What reads the fields asked for of an object, by the table of its type. */
export function partsOf<Type extends TypeName, Input>(
  fields: readonly SelectedField[],
  table: PartTable<Type, Input>,
): Parts<Input> {
  return pairParts(fields, (field) => makeField(table as AnyTable<readonly [], (input: Input) => Value>, field))
}

/** Pairs each field with what `compile` makes of it; `__typename` is known beforehand. */
export function pairParts<Input>(
  fields: readonly SelectedField[],
  compile: (field: SelectedField) => (input: Input) => Value,
): Parts<Input> {
  return fields.map((field) => {
    const { typeName } = field.arguments
    return [
      field.key,
      field.name === '__typename'
        ? () => typeName ?? null
        : held(
            field,
            locating(field.key, () => compile(field)),
          ),
    ]
  })
}
