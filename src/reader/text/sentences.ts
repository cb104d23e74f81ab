import type { Doc } from '../../language/index.ts'
import type { Sentence } from '../../model/article.ts'
import { sentenceId, type ArticleId } from '../../model/id.ts'

/** The sentences of a parsed article, without the white space around them. */
export function findSentences(article: ArticleId, doc: Doc): Sentence[] {
  return doc.sentences
    .map((sentence) => trim(doc.text, sentence))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }, index) => ({ start, end, index, id: sentenceId(article, index) }))
}

function trim(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const slice = text.slice(start, end)
  const lead = slice.length - slice.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, slice.trimEnd().length) }
}
