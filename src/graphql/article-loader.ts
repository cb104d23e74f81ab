import { setImmediate } from 'node:timers/promises'
import type { ReadDocument } from '../loader/document.ts'
import { downloadOpen } from '../loader/download.ts'
import { offeredArticle, type OfferedArticle } from '../loader/offered-article.ts'
import { loadArticle, type LoaderParts } from '../loader/load.ts'
import type { ArticleId } from '../model/id.ts'
import type { Reader } from '../model/reading.ts'
import type { GraphWriter, WriteOutcome } from '../store/graph-writer.ts'

/** What loading an article changed. */
interface LoadedArticle {
  readonly id: ArticleId
  readonly outcome: WriteOutcome
  /** For the person who loads: "not in English". */
  readonly warnings: readonly string[]
}

/** What loads and removes articles for the mutations. Both throw a DatelineError ARTICLE_… for what a user can put right. */
export interface ArticleLoader {
  load(input: OfferedArticle, onStep?: LoaderParts['onStep']): Promise<LoadedArticle>
  /** False where there is no such article. */
  remove(id: ArticleId): Promise<boolean>
}

/** What reads articles, and finds them in pages (this thread does). */
export type ArticleReader = Reader & { readonly readDocument?: ReadDocument }

/**
 * A loader for the mutations.
 * @param reader is asked for its reader when an article comes, as that takes a moment to open
 * @param download what reads the page at an address
 */
export function createArticleLoader(
  reader: () => Promise<ArticleReader>,
  writer: GraphWriter,
  download: typeof downloadOpen = downloadOpen,
): ArticleLoader {
  return {
    async load(input, onStep) {
      // A long text takes a moment to look through, as it took one to receive: others are answered between the two.
      await setImmediate()
      let ofPage: readonly string[] = []
      const article = await offeredArticle(input, async (address) => {
        const found = await download(address, { read: (await reader()).readDocument })
        ofPage = found.warnings ?? []
        return found
      })
      await setImmediate()
      const parts = { reader: await reader(), writer, ...(onStep === undefined ? {} : { onStep }) }
      const { outcome, warnings } = await loadArticle(parts, article)
      return { id: article.id, outcome, warnings: outcome === 'UNCHANGED' ? [] : [...ofPage, ...warnings] }
    },
    remove: (id) => writer.removeArticle(id),
  }
}
