import type { Doc } from '../language/index.ts'
import type { Sentence } from '../model/article.ts'
import { sentenceId, type ArticleId } from '../model/id.ts'

/**
 * The sentences of a parsed article, without the white space around them; a sentence never crosses an empty line, as
 * paragraphs and headings are parted by one.
 */
export function findSentences(article: ArticleId, doc: Doc): Sentence[] {
  const spans = doc.sentences.flatMap(({ start, end }) => {
    const parts: { start: number; end: number }[] = []
    const blank = /\n\s*\n/g
    const text = doc.text.slice(start, end)
    let from = 0
    for (const match of text.matchAll(blank)) {
      parts.push({ start: start + from, end: start + match.index })
      from = match.index + match[0].length
    }
    return [...parts, { start: start + from, end }].map((part) => trim(doc.text, part))
  })
  return spans
    .filter(({ start, end }) => end > start)
    .map((span, index) => ({ ...span, index, id: sentenceId(article, index) }))
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) }
}
