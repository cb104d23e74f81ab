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
 * for (`key` among them). Appearances of the same `group`, in whatever articles, are decided on together. A name that is
 * `short`, a bare surname or an acronym, may be anybody's: whose it is, is decided for each article by itself.
 */
export interface Appearance {
  readonly readAs: EntityId
  readonly name: string
  readonly key: string
  readonly knownBy: readonly string[]
  readonly group: string
  readonly short: boolean
  readonly traits: Traits
}

/**
 * All appearances of one group: `articles` how many, `first` the earliest by publication (an ISO date, then the
 * article's id), `entity` whom they are taken for now. `traits` are those of all; `placed` is in how many of the articles
 * they have a place (`traits.at`).
 */
export interface AppearanceGroup extends Appearance {
  readonly articles: number
  readonly placed: number
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

/** What is known under a key beside what is decided on: the short names whose key it is, and what people said. */
export interface KnownUnderKey {
  readonly shortNames: readonly Pick<Appearance, 'name' | 'readAs'>[]
  readonly corrections: readonly Correction[]
}

/** Decides who is who over many articles; pure: the same in, the same out, in whatever order it comes. */
export interface EntityResolver {
  /** What an article shows of those of its entities whose identity other articles may bear on. */
  appearances(reading: Reading): readonly Appearance[]
  /** Gives a decision for each group whose `key` this is, looking at all groups known under it; none of them is short. */
  decide(key: string, groups: readonly AppearanceGroup[], known: KnownUnderKey): readonly Decision[]
  /**
   * Decides whose a short name is, looking at the groups known under its key. Of their traits only those need be there that
   * it shares: their titles among its own, their places among those that its article tells of.
   */
  decideShort(group: AppearanceGroup, groups: readonly AppearanceGroup[], known: KnownUnderKey): Decision
  /** Whether titles and places bear on who those under a key are, and not on whose a short name is alone. */
  readonly comparesTraits: (key: string) => boolean
  /** How many articles of one entity count: with more of them nothing is decided otherwise. */
  readonly articlesThatCount: number
}
