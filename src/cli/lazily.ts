/** A thing that is made when it is first asked for. */
export interface Lazy<Thing> {
  /** Makes it, once; one that could not be made is tried again. */
  readonly make: () => Promise<Thing>
  /** It, where it was made or is being made. */
  readonly made: () => Promise<Thing> | undefined
}

/** Puts off making a thing until it is asked for. */
export function lazily<Thing>(begin: () => Promise<Thing>): Lazy<Thing> {
  let made: Promise<Thing> | undefined
  return {
    make: () =>
      (made ??= begin().catch((error: unknown) => {
        made = undefined
        throw error
      })),
    made: () => made,
  }
}
