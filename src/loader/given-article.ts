import type { Article } from '../model/article.ts'
import { articleFrom } from './article.ts'
import { checkText } from './decode.ts'
import { checkFields, type FoundFields } from './found-fields.ts'

/** An article as a caller gives it: its text, and what is known of it. */
export interface GivenArticle extends FoundFields {
  readonly text: string
  /** A tag of BCP 47, such as en-GB. */
  readonly language?: string
}

/**
 * Makes an article of what a caller gave, under the same checks as a file's.
 * @throws DatelineError ARTICLE_EMPTY, ARTICLE_TOO_LARGE, ARTICLE_NOT_TEXT or BAD_INPUT
 */
export function givenArticle({ text, ...fields }: GivenArticle): Article {
  return articleFrom({ ...checkFields(fields, 'The input'), text: checkText(text, 'The text') })
}
