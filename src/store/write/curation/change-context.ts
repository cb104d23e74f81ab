import type { EntityResolver } from '../../../model/resolution.ts'
import type { Transaction } from '../../engine.ts'

/** With what a change is made; `at` is an ISO date-time. */
export interface ChangeContext {
  readonly transaction: Transaction
  readonly resolver: EntityResolver
  readonly at: string
}
