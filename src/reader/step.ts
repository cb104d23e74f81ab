/** One step of a way: from what it `needs` of what is known, by their names, to what it `gives`, which `does` says in words. */
export interface Step<Known, Gives extends keyof Known = keyof Known, Needs extends keyof Known = keyof Known> {
  readonly gives: Gives
  readonly needs: readonly Needs[]
  readonly does: string
  // As a method, so that steps of different needs stand in one list.
  run(known: Pick<Known, Needs>): Known[Gives]
}

/** What makes the steps by which everything in `Known` becomes known. */
export function stepOf<Known>() {
  return <Gives extends keyof Known, Needs extends keyof Known>(
    gives: Gives,
    needs: readonly Needs[],
    does: string,
    run: (known: Pick<Known, Needs>) => Known[Gives],
  ): Step<Known, Gives, Needs> => ({ gives, needs, does, run })
}

interface AnyStep {
  readonly gives: PropertyKey
  readonly needs: readonly PropertyKey[]
}

/** The steps themselves where each stands after what it needs; the name of what is missing in place of one that does not. */
type InOrder<Steps extends readonly AnyStep[], Before extends PropertyKey> = Steps extends readonly [
  infer First extends AnyStep,
  ...infer Rest extends readonly AnyStep[],
]
  ? readonly [
      Exclude<First['needs'][number], Before> extends never
        ? First
        : { readonly missing: Exclude<First['needs'][number], Before> },
      ...InOrder<Rest, Before | First['gives']>,
    ]
  : readonly []

/** What takes steps in their order, the first of which know `Given`; the type check refuses another order. */
export function inOrder<Given>() {
  return <const Steps extends readonly AnyStep[]>(steps: Steps & InOrder<Steps, keyof Given>): Steps => steps
}

/** Takes the steps one after the other, and gives what is known after the last of them. */
export function takeSteps<Known>(steps: readonly Step<Known>[], given: Partial<Known>): Known {
  // Each step finds what it needs: `inOrder` saw to that.
  return steps.reduce((known, step) => ({ ...known, [step.gives]: step.run(known) }), given as Known)
}
