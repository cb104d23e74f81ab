import type { Fields } from '../store/generated/sdl.ts'

/**
 * What `Shape` has for each field that the SDL gives a type, none of which takes arguments: one that is missing, one
 * more, or an argument that nothing reads is told by type checking.
 */
export type PlainFields<Type extends keyof Fields, Shape> = {
  readonly [Field in keyof Fields[Type]]: [keyof Fields[Type][Field]] extends [never]
    ? Field extends keyof Shape
      ? Shape[Field]
      : never
    : never
}
