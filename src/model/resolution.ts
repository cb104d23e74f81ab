import type { ResolutionMethod } from './entity.ts'
import type { EntityId } from './id.ts'
import type { Reading } from './reading.ts'

/**
 * What an article tells of an entity that helps to decide who it is among those of other articles. `titles` are the
 * heads of its roles, folded ("minister"); `at` where it holds them, and for an organization where its article plays;
 * `work` the fields of its work; `born` and `dates` the earliest and latest year or ISO day; `tells` the organizations
 * and places that its article tells of, kept only where the name alone says little. `planned` is a meeting to come that has
 * no name of its own: "talks in Lima".
 */
export interface Traits {
  readonly titles: readonly string[]
  readonly at: readonly EntityId[]
  readonly work: readonly string[]
  readonly gender?: 'FEMALE' | 'MALE'
  readonly born?: { readonly from: number; readonly to: number }
  readonly dates?: { readonly from: string; readonly to: string }
  readonly planned?: true
  readonly tells: readonly EntityId[]
}

/**
 * An entity as one article shows it, before other articles are looked at. `readAs` is the id that the article alone
 * gives it; `key` the blocking key under which its identity is decided, `knownBy` all keys under which it is looked
 * for (`key` among them). Appearances of the same `group`, in whatever articles, are decided on together.
 */
export interface Appearance {
  readonly readAs: EntityId
  readonly name: string
  readonly key: string
  readonly knownBy: readonly string[]
  readonly group: string
  readonly traits: Traits
}

/**
 * All appearances of one group: `articles` how many, `first` the earliest by publication (an ISO date, then the
 * article's id), `entity` whom they are taken for now. `traits` are those of all.
 */
export interface AppearanceGroup extends Appearance {
  readonly articles: number
  readonly first: string
  readonly entity: EntityId
}

/**
 * Whom the appearances of a group are taken for. `method` and `reason` are set where that is not what their own articles
 * say.
 */
export interface Decision {
  readonly group: string
  readonly entity: EntityId
  readonly method?: ResolutionMethod
  readonly reason?: string
}

/**
 * What a person said against a decision: that appearances are, or are not, `entity`. `subject` is the id that articles
 * alone give (then it holds for all of them), or a group.
 */
export interface Correction {
  readonly subject: string
  readonly entity: EntityId
  readonly same: boolean
}

/** Decides who is who over many articles; pure: the same in, the same out, in whatever order it comes. */
export interface EntityResolver {
  /** What an article shows of those of its entities whose identity other articles may bear on. */
  appearances(reading: Reading): readonly Appearance[]
  /** Gives a decision for each group whose `key` this is, looking at all groups known under it. */
  decide(key: string, groups: readonly AppearanceGroup[], corrections: readonly Correction[]): readonly Decision[]
}
