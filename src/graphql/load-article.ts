import { randomUUID } from 'node:crypto'
import { DatelineError } from '../model/error.ts'
import type { ArticleId } from '../model/id.ts'
import type { OfferedArticle } from '../loader/offered-article.ts'
import { answerOnce } from './answer-once.ts'
import type { ApiContext } from './context.ts'
import type { LoadingEvent, LoadStep } from './live/live-event.ts'
import type { PlainFields } from './plain-fields.ts'
import { notFound, present, userError, type UserError } from './user-error.ts'

/** What became of an article to load; the article itself is read where it is asked for. */
export interface LoadArticleAnswer {
  readonly loadId: string
  readonly id?: ArticleId
  readonly outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | null
  readonly warnings: readonly string[]
  readonly errors: readonly UserError[]
}

const LONGEST_LOAD_ID = 200

/** Loads an article, and tells those who subscribe how far that has come, and if it changed the graph. */
export async function answerLoadArticle(
  { loader, live, ...context }: Pick<ApiContext, 'loader' | 'live' | 'changes' | 'viewer'>,
  input: OfferedArticle,
  givenId?: string | null,
  idempotencyKey?: string | null,
): Promise<LoadArticleAnswer> {
  const loadId = givenId ?? randomUUID()
  if (loadId === '' || loadId.length > LONGEST_LOAD_ID) {
    const message = `\`loadId\` has ${loadId.length} characters. Give 1 to ${LONGEST_LOAD_ID}, or none.`
    return refused(
      loadId.slice(0, LONGEST_LOAD_ID),
      userError(new DatelineError('BAD_INPUT', message), ['input', 'loadId']),
    )
  }
  const progress = (step: LoadStep, more: Partial<LoadingEvent> = {}) => {
    live.publish({ kind: 'LOADING', loadId, step, errors: [], ...more })
  }
  try {
    return await answerOnce(context, idempotencyKey, ['loadArticle', input], async () => {
      const { id, outcome, warnings } = await present(loader).load(input, progress)
      if (outcome !== 'UNCHANGED') live.publish({ kind: 'ARTICLE_LOADED', id })
      progress('DONE', { article: id, outcome })
      return { loadId, id, outcome, warnings, errors: [] }
    })
  } catch (error) {
    const isOfArticle = error instanceof DatelineError && error.code.startsWith('ARTICLE_')
    const from = input.text === undefined ? 'url' : 'text'
    try {
      const answer = refused(loadId, userError(error, isOfArticle ? ['input', from] : ['input']))
      progress('REFUSED', { errors: answer.errors })
      return answer
    } catch {
      progress('FAILED')
      throw error
    }
  }
}

const refused = (loadId: string, error: UserError): LoadArticleAnswer => ({
  loadId,
  outcome: null,
  warnings: [],
  errors: [error],
})

/** What became of an article to remove. */
type RemoveArticleAnswer = PlainFields<
  'RemoveArticlePayload',
  { readonly deletedArticleId: string | null; readonly errors: readonly UserError[] }
>

/** Removes an article, and tells those who subscribe. */
export async function answerRemoveArticle(
  { loader, live, ...context }: Pick<ApiContext, 'loader' | 'live' | 'changes' | 'viewer'>,
  id: string,
  idempotencyKey?: string | null,
): Promise<RemoveArticleAnswer> {
  try {
    return await answerOnce(context, idempotencyKey, ['removeArticle', id], async () => {
      if (await present(loader).remove(id as ArticleId)) {
        live.publish({ kind: 'ARTICLE_REMOVED', id })
        return { deletedArticleId: id, errors: [] }
      }
      return { deletedArticleId: null, errors: [notFound('article', id, ['id'])] }
    })
  } catch (error) {
    const isOfKey = error instanceof DatelineError && error.at.includes('idempotencyKey')
    return { deletedArticleId: null, errors: [userError(error, isOfKey ? [] : ['id'])] }
  }
}
