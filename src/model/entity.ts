import type { EntityKind } from './entity-kind.ts'
import type { EntityId } from './id.ts'
import type { PartialDate } from './partial-date.ts'

/** A point on the earth, in degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Something that an article names or describes, as one article shows it.
 * `aliases` are its other names in that article, as written there, without `name`, in order of first use.
 * `reasons` say, for a person who asks, why the mentions are one entity, and give the step that decided.
 * `date` is set for meetings only, `coordinates` for places that the gazetteer knows.
 */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly date?: PartialDate
  readonly coordinates?: Coordinates
}
