import type { Article } from '../model/article.ts'
import { DatelineError } from '../model/error.ts'
import { articleFrom } from './article.ts'
import { checkFields } from './found-fields.ts'
import type { FoundText } from './found-text.ts'
import { givenArticle, type GivenArticle } from './given-article.ts'

/** An article as a caller offers it: its text, or the address where it stands. */
export type OfferedArticle = Omit<GivenArticle, 'text'> & { readonly text?: string }

/**
 * Makes an article of what a caller offers. What the caller says of it counts more than what the page at its address says.
 * @param fetchPage reads what stands at an address
 * @throws DatelineError ARTICLE_EMPTY, ARTICLE_TOO_LARGE, ARTICLE_NOT_TEXT, ARTICLE_UNREADABLE or BAD_INPUT
 */
export async function offeredArticle(
  { text, ...fields }: OfferedArticle,
  fetchPage: (address: string) => Promise<FoundText>,
): Promise<Article> {
  if (text !== undefined) return givenArticle({ text, ...fields })
  const known = checkFields(fields, 'The input')
  if (known.url === undefined) {
    throw new DatelineError('BAD_INPUT', 'Give the `text`, or the `url` where it is to be read.')
  }
  return articleFrom({ ...(await fetchPage(known.url)), ...known })
}
