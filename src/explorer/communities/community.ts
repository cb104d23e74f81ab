/** The id of what is gathered from all that belongs to no community. */
export const OTHERS = 'community/others'

/** An article with what it names. */
export interface NamingArticle {
  readonly id: string
  readonly entities: readonly { readonly id: string; readonly name: string }[]
}

/** Entities that are named together, and the articles that name them. */
export interface Community {
  /** `community/` and the entity that most of its articles name. */
  readonly id: string
  /** Its most named entities. */
  readonly name: string
  /** The most named first. */
  readonly entities: NamingArticle['entities']
  readonly articles: readonly string[]
}

/** What the newest articles are about. */
export interface Communities {
  /** How many articles were looked at. */
  readonly articles: number
  /** The largest first; the last gathers what belongs to none of them. */
  readonly communities: readonly Community[]
  /** How many articles name what belongs to both. */
  readonly links: readonly { readonly source: string; readonly target: string; readonly articles: number }[]
}
