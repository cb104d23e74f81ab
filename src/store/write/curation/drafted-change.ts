import type { Change, ChangedField } from '../../../model/change.ts'
import type { ArticleId, EntityId } from '../../../model/id.ts'

/** A change that can be made, and what is to be known of it beside. */
export interface DraftedChange {
  readonly change: Change
  /** The ids by which articles on which it bears find it: of entities, or of the articles themselves. */
  readonly bearsOn: readonly string[]
  /** The ids of all that it is about: entities, articles, statements, relationships. */
  readonly concerns: readonly string[]
  /** The entity, and the one article, that it is about first. */
  readonly entity?: EntityId | undefined
  readonly article?: ArticleId | undefined
  readonly changed: readonly ChangedField[]
  /** What the deciding of who is who asks for. */
  readonly correction?: {
    readonly key: string
    readonly subject: string
    readonly readAs: EntityId
    readonly same: boolean
  }
}
