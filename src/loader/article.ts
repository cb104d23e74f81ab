import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import { articleId } from '../model/id.ts'
import type { FoundText } from './found-text.ts'

/**
 * Makes an article of a found text. Its id comes from its URL, or from its text where it has none, so it is the same
 * on every machine; line ends become `\n`, lone surrogates U+FFFD,
 * and white space at both ends goes.
 */
export function articleFrom(found: FoundText): Article {
  const text = found.text.toWellFormed().replace(/\r\n?/g, '\n').trim()
  const textHash = sha256(text)
  const { url, title, publishedAt } = found
  return {
    id: articleId(url === undefined ? textHash : sha256(url)),
    source: url ?? found.source ?? `text:${textHash}`,
    text,
    textHash,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
