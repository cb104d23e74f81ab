import type { EntityKind } from './entity-kind.ts'
import type { EntityId } from './id.ts'
import type { MeetingStatus } from './meeting-status.ts'
import type { PartialDate } from './partial-date.ts'
import type { Evidence } from './relationship.ts'

/** A point on the earth, in degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Something that an article names or describes, as one article shows it.
 * `aliases` are its other names in that article, as written there, without `name`, in order of first use.
 * `reasons` say, for a person who asks, why the mentions are one entity, and give the step that decided.
 * `date` and `status` are set for meetings only, `coordinates` for places that the gazetteer knows; `statusEvidence` are the
 * sentences that tell that a meeting is planned or was called off, at most one entry a sentence. `resolution` is set where
 * other articles, or people, decided who this is: then `id` is theirs, and `formerIds` are those that it would have else.
 * `nameGiven` says that a person gave it its name.
 */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly date?: PartialDate | undefined
  readonly status?: MeetingStatus | undefined
  readonly statusEvidence?: readonly Evidence[] | undefined
  readonly coordinates?: Coordinates | undefined
  readonly resolution?: Resolution
  readonly formerIds?: readonly EntityId[]
  readonly nameGiven?: true
}

/**
 * How it was decided who somebody is by looking at several articles: by a bare surname, a form of the full name, an
 * acronym, or a company's legal form; as another of the same name; or by a person who corrected a decision.
 */
export type ResolutionMethod = 'SURNAME' | 'NAME_VARIANT' | 'ACRONYM' | 'LEGAL_FORM' | 'NAMESAKE' | 'CORRECTION'

/** Why an entity is another than its own article says: `readAs` is the id that the article alone gives it. */
export interface Resolution {
  readonly readAs: EntityId
  readonly method: ResolutionMethod
  readonly reason: string
}
