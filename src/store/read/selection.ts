import type { Value } from '../engine.ts'

/**
 * What is asked for, as plain data: a field with its arguments and what is asked of its value. It follows the schema:
 * `name` and `arguments` are those of the SDL, `key` is the name in the answer (the alias).
 */
export interface SelectedField {
  readonly key: string
  readonly name: string
  /** The object types to which it applies; all that can stand here if left out. No two fields of a key share a type. */
  readonly on?: readonly string[]
  readonly arguments: Arguments
  /** The type that the SDL gives it, as written there, for the answer to be held against; not held if left out. */
  readonly type?: string
  /** What is asked of the value; empty for a scalar. */
  readonly fields: readonly SelectedField[]
}

/** Arguments as GraphQL coerced them by the SDL: defaults filled in, enums as their names, what is null left out. */
export type Arguments = Readonly<Record<string, Value>>

/** Whether a field of any of the names is among these, under whatever key. */
export function selects(fields: readonly SelectedField[], ...names: readonly string[]): boolean {
  return fields.some((field) => names.includes(field.name))
}
