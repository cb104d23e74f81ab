import type { GraphQueries } from '../../store/graph-queries.ts'
import type { GraphWriter } from '../../store/graph-writer.ts'
import type { TraceCarrier } from '../../store/span.ts'
import type { PackedError } from '../packed-error.ts'

/** What a process asks of the one that has the store: a method of `Store`, or of its queries or writer. */
export interface Call {
  readonly id: number
  readonly method: 'roundTrips' | keyof GraphQueries | keyof GraphWriter
  readonly given: readonly unknown[]
  /** The trace that it belongs to. */
  readonly trace: TraceCarrier
}

/** What comes back. */
export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly failure: PackedError })

/** The first message: whether the store is open. */
export type Opening = { readonly open: true } | { readonly failure: PackedError }
