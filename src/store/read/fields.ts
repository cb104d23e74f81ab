import type { Fields, NoArguments } from '../generated/sdl.ts'
import type { SelectedField } from './selection.ts'

/** An object type or interface of the SDL. */
export type TypeName = keyof Fields

/** A field that is asked for, its arguments as the SDL types them. */
export interface Asked<Arguments = NoArguments> extends Omit<SelectedField, 'arguments'> {
  readonly arguments: Arguments
}

/**
 * What is made of a field that takes arguments. `reads` names all that the SDL gives it and no other, so that one more
 * in the SDL is no longer left unread.
 */
export interface Taking<Arguments, Context extends readonly unknown[], Made> {
  readonly reads: Readonly<Record<KeysOf<Arguments>, true>>
  readonly make: (field: Asked<Arguments>, ...context: Context) => Made
}

/**
 * What is made of each field of a type of the SDL: none may be missing, and none more. Of several types at once, all must
 * have the same fields.
 */
export type FieldTable<Type extends TypeName, Context extends readonly unknown[], Made> = {
  readonly [Field in KeysOf<Fields[Type]>]: Field extends keyof Fields[Type]
    ? Rule<Fields[Type][Field], Context, Made>
    : never
}

/** A table of whatever type, to look fields up in. */
export type AnyTable<Context extends readonly unknown[], Made> = Readonly<
  Record<string, Make<never, Context, Made> | { readonly make: Make<never, Context, Made> }>
>

type Make<Arguments, Context extends readonly unknown[], Made> = (field: Asked<Arguments>, ...context: Context) => Made

type Rule<Arguments, Context extends readonly unknown[], Made> = [KeysOf<Arguments>] extends [never]
  ? Make<Arguments, Context, Made>
  : Taking<Arguments, Context, Made>

/** The keys of a type, and of each where it is one of several. */
type KeysOf<Type> = Type extends unknown ? keyof Type : never

/**
 * Looks a field up and makes what its rule says: the one place where what GraphQL has coerced by the SDL is taken for
 * what the SDL says of it.
 */
export function makeField<Context extends readonly unknown[], Made>(
  table: AnyTable<Context, Made>,
  field: SelectedField,
  ...context: Context
): Made {
  const rule = table[field.name]
  if (rule === undefined) throw new Error(`No rule compiles the field ${field.name}.`)
  const make = typeof rule === 'function' ? rule : rule.make
  return make(field as Asked<never>, ...context)
}

/** Says that no more is in an input than was read of it, which type checking holds against the SDL. */
export function nothingElse(rest: Readonly<Record<string, never>>): void {
  const [name] = Object.keys(rest)
  if (name !== undefined) throw new Error(`Nothing reads \`${name}\`.`)
}
