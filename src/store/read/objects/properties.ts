import type { Fields } from '../../generated/sdl.ts'
import type { FieldCompiler, NodeSubject } from '../compilation.ts'
import type { TypeName } from '../fields.ts'
import { column, type Level, type Read, type Tuple } from '../level.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

/** Compilers of fields of a type of the SDL that are properties of the same name. */
export function properties<Type extends TypeName, Name extends keyof Fields[Type] & string>(
  _type: Type,
  ...names: readonly [Name, ...Name[]]
): Readonly<Record<Name, FieldCompiler<NodeSubject>>> {
  const entries = names.map((name): [Name, FieldCompiler<NodeSubject>] => [name, property(name)])
  return Object.fromEntries(entries) as Readonly<Record<Name, FieldCompiler<NodeSubject>>>
}

/** A field that is a property. */
function property(name: string): FieldCompiler<NodeSubject> {
  return (_field, _query, { node }, level) => column(level, `${node}.${name}`)
}

/** The coordinates of the place that a variable holds; null where they are not known. */
export function compileCoordinates(variable: string, fields: readonly SelectedField[], level: Level): Read {
  const latitude = column(level, `${variable}.latitude`)
  const parts = partsOf<'Coordinates', Tuple>(fields, {
    latitude: () => latitude,
    longitude: () => column(level, `${variable}.longitude`),
  })
  return (row) => (latitude(row) === null ? null : shapeObject(parts, row))
}

/** The partial date of what a variable holds; null without one. */
export function compileDate(variable: string, fields: readonly SelectedField[], level: Level): Read {
  const edtf = column(level, `${variable}.dateEdtf`)
  const parts = partsOf<'PartialDate', Tuple>(fields, {
    edtf: () => edtf,
    text: () => column(level, `${variable}.dateText`),
    year: () => column(level, `${variable}.dateYear`),
    month: () => column(level, `${variable}.dateMonth`),
    day: () => column(level, `${variable}.dateDay`),
  })
  return (row) => (edtf(row) === null ? null : shapeObject(parts, row))
}
