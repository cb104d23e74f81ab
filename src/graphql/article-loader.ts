import type { ArticleId } from '../model/id.ts'

/** An article as it comes in by the API. */
export interface ArticleInput {
  readonly text: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
}

/** What loading an article changed. */
export interface LoadedArticle {
  readonly id: ArticleId
  readonly outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED'
  /** For the person who loads: "not in English". */
  readonly warnings: readonly string[]
}

/** What loads and removes articles for the mutations. Both throw a DatelineError ARTICLE_… for what a user can put right. */
export interface ArticleLoader {
  load(input: ArticleInput): Promise<LoadedArticle>
  /** False where there is no such article. */
  remove(id: ArticleId): Promise<boolean>
}
