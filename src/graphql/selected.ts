import type { Value } from '../store/graph-queries.ts'

/** An object of the store's answer, shaped as the query asks: its keys are those of the answer. */
export type Selected = Readonly<Record<string, Value>>
