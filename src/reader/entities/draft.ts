import type { EntityKind } from '../../model/entity-kind.ts'
import type { DecidedName } from '../names/decide-kinds.ts'

/**
 * Names of an article that stand for one entity: `name` is the canonical one, `uses` are its occurrences in the order
 * of the text, `reasons` say why they are one.
 */
export interface EntityDraft {
  readonly kind: EntityKind
  readonly name: string
  readonly uses: readonly DecidedName[]
  readonly reasons: readonly string[]
}
