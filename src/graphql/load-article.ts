import { DatelineError } from '../model/error.ts'
import type { ArticleId } from '../model/id.ts'
import type { GivenArticle } from '../loader/given-article.ts'
import type { ApiParts } from './context.ts'
import type { PlainFields } from './plain-fields.ts'
import { notFound, present, userError, type UserError } from './user-error.ts'

/** What became of an article to load; the article itself is read where it is asked for. */
export interface LoadArticleAnswer {
  readonly id?: ArticleId
  readonly outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | null
  readonly warnings: readonly string[]
  readonly errors: readonly UserError[]
}

/** Loads an article, and tells those who subscribe if that changed the graph. */
export async function answerLoadArticle({ loader, events }: ApiParts, input: GivenArticle): Promise<LoadArticleAnswer> {
  try {
    const { id, outcome, warnings } = await present(loader).load(input)
    if (outcome !== 'UNCHANGED') events.publish(id)
    return { id, outcome, warnings, errors: [] }
  } catch (error) {
    const isOfText = error instanceof DatelineError && error.code.startsWith('ARTICLE_')
    return { outcome: null, warnings: [], errors: [userError(error, isOfText ? ['input', 'text'] : ['input'])] }
  }
}

/** What became of an article to remove. */
type RemoveArticleAnswer = PlainFields<
  'RemoveArticlePayload',
  { readonly deletedArticleId: string | null; readonly errors: readonly UserError[] }
>

/** Removes an article. */
export async function answerRemoveArticle({ loader }: ApiParts, id: string): Promise<RemoveArticleAnswer> {
  try {
    if (await present(loader).remove(id as ArticleId)) return { deletedArticleId: id, errors: [] }
    return { deletedArticleId: null, errors: [notFound('article', id, ['id'])] }
  } catch (error) {
    return { deletedArticleId: null, errors: [userError(error, ['id'])] }
  }
}
