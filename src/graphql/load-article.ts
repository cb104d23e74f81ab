import { DatelineError } from '../model/error.ts'
import type { ArticleId } from '../model/id.ts'
import type { GivenArticle } from '../loader/given-article.ts'
import type { ApiParts } from './context.ts'

const USER_ERRORS = [
  'ARTICLE_EMPTY',
  'ARTICLE_TOO_LARGE',
  'ARTICLE_NOT_TEXT',
  'ARTICLE_UNREADABLE',
  'BAD_INPUT',
  'NOT_FOUND',
] as const

/** Something that the sender of the input can put right. */
export interface UserError {
  readonly code: (typeof USER_ERRORS)[number]
  readonly message: string
  readonly path: readonly string[]
}

/** What became of an article to load; the article itself is read where it is asked for. */
export interface LoadArticleAnswer {
  readonly id?: ArticleId
  readonly outcome: 'ADDED' | 'CHANGED' | 'UNCHANGED' | null
  readonly warnings: readonly string[]
  readonly errors: readonly UserError[]
}

/** Loads an article, and tells those who subscribe if that changed the graph. */
export async function loadArticle({ loader, events }: ApiParts, input: GivenArticle): Promise<LoadArticleAnswer> {
  try {
    const { id, outcome, warnings } = await present(loader).load(input)
    if (outcome !== 'UNCHANGED') events.publish(id)
    return { id, outcome, warnings, errors: [] }
  } catch (error) {
    return { outcome: null, warnings: [], errors: [userError(error, ['input', 'text'])] }
  }
}

/** Removes an article. */
export async function removeArticle({ loader }: ApiParts, id: string) {
  try {
    if (await present(loader).remove(id as ArticleId)) return { id, errors: [] }
    const message = `There is no article of the id ${JSON.stringify(id.slice(0, 80))}.`
    return { id: null, errors: [{ code: 'NOT_FOUND' as const, message, path: ['id'] }] }
  } catch (error) {
    return { id: null, errors: [userError(error, ['id'])] }
  }
}

function present<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new DatelineError('BAD_INPUT', 'This server only reads; it takes no articles.')
  return part
}

function userError(error: unknown, path: readonly string[]): UserError {
  if (!(error instanceof DatelineError)) throw error
  const code = USER_ERRORS.find((known) => known === error.code)
  if (code === undefined) throw error
  return { code, message: error.message, path }
}
