import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import { DatelineError } from '../model/error.ts'
import { articleId } from '../model/id.ts'
import { isAddress } from './found-fields.ts'
import type { FoundText } from './found-text.ts'

/**
 * Makes an article of a found text. Its id comes from its URL, or from its text where it has none, so it is the same
 * on every machine; line ends become `\n`, lone surrogates U+FFFD,
 * and white space at both ends goes. A text is no address, so that no two articles of different sources have one id.
 * @throws DatelineError ARTICLE_UNREADABLE for an address instead of a text
 */
export function articleFrom(found: FoundText): Article {
  const text = found.text.toWellFormed().replace(/\r\n?/g, '\n').trim()
  if (isAddress(text)) {
    throw new DatelineError(
      'ARTICLE_UNREADABLE',
      'The text is an address and nothing else. To have read what is there, give it as the `url` and no text, or to `dateline load`.',
    )
  }
  const textHash = sha256(text)
  const { url, title, publishedAt, labels } = found
  return {
    id: articleId(url === undefined ? textHash : sha256(url)),
    source: url ?? found.source ?? `text:${textHash}`,
    text,
    textHash,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(labels === undefined ? {} : { labels }),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
