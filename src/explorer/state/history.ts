/** What was, what is, and what was undone. */
export interface History<Moment> {
  readonly past: readonly { readonly moment: Moment; readonly label: string }[]
  readonly present: Moment
  readonly future: readonly { readonly moment: Moment; readonly label: string }[]
  /** The key of the last step, if it has one: a step of the same key joins it. */
  readonly key: string | undefined
}

/** Steps that can be undone. */
const LONGEST_PAST = 500

export function beginHistory<Moment>(present: Moment): History<Moment> {
  return { past: [], present, future: [], key: undefined }
}

/**
 * Goes on to another moment; `label` names the step for people. What had been undone is forgotten. A step of the same
 * key as the one before is undone together with it.
 */
export function step<Moment>(history: History<Moment>, moment: Moment, label: string, key?: string): History<Moment> {
  if (Object.is(moment, history.present)) return history
  const joins = key !== undefined && key === history.key
  const past = joins ? history.past : [...history.past, { moment: history.present, label }].slice(-LONGEST_PAST)
  return { past, present: moment, future: [], key }
}

/** The moment before, and the label of what was undone; undefined if there is none. */
export function undo<Moment>(history: History<Moment>): { history: History<Moment>; label: string } | undefined {
  const last = history.past.at(-1)
  if (last === undefined) return undefined
  const future = [{ moment: history.present, label: last.label }, ...history.future]
  return {
    label: last.label,
    history: { past: history.past.slice(0, -1), present: last.moment, future, key: undefined },
  }
}

/** The moment that was undone last, and its label; undefined if there is none. */
export function redo<Moment>(history: History<Moment>): { history: History<Moment>; label: string } | undefined {
  const [next, ...future] = history.future
  if (next === undefined) return undefined
  const past = [...history.past, { moment: history.present, label: next.label }]
  return { label: next.label, history: { past, present: next.moment, future, key: undefined } }
}
