import type { FieldCompiler, FieldTable, NodeSubject } from '../compilation.ts'
import { column, type Level, type Read } from '../level.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

/** A table of fields that are properties of the same name. */
export function properties(...names: readonly string[]): FieldTable<NodeSubject> {
  return Object.fromEntries(names.map((name) => [name, property(name)]))
}

/** A field that is a property. */
function property(name: string): FieldCompiler<NodeSubject> {
  return (_query, { node }, _field, level) => column(level, `${node}.${name}`)
}

/** The coordinates of the place that a variable holds; null where they are not known. */
export function compileCoordinates(variable: string, fields: readonly SelectedField[], level: Level): Read {
  const latitude = column(level, `${variable}.latitude`)
  const parts = partsOf(fields, ({ name }) => column(level, `${variable}.${name}`))
  return (row) => (latitude(row) === null ? null : shapeObject(parts, row))
}

const DATE_PROPERTIES: Readonly<Record<string, string>> = {
  edtf: 'dateEdtf',
  text: 'dateText',
  year: 'dateYear',
  month: 'dateMonth',
  day: 'dateDay',
}

/** The partial date of what a variable holds; null without one. */
export function compileDate(variable: string, fields: readonly SelectedField[], level: Level): Read {
  const edtf = column(level, `${variable}.dateEdtf`)
  const parts = partsOf(fields, ({ name }) => column(level, `${variable}.${DATE_PROPERTIES[name] ?? name}`))
  return (row) => (edtf(row) === null ? null : shapeObject(parts, row))
}
