import { createHash } from 'node:crypto'
import type { SentenceKey } from '../../../model/change.ts'
import type { SentenceId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'

const DIGITS = 12

/** The key of each sentence of an article, made from its text. */
export function sentenceKeys({ article, sentences }: Reading): ReadonlyMap<SentenceId, SentenceKey> {
  const times = new Map<string, number>()
  return new Map(
    sentences.map(({ id, start, end }) => {
      const text = article.text.slice(start, end)
      const content = createHash('sha256').update(text).digest('hex').slice(0, DIGITS)
      const time = (times.get(content) ?? 0) + 1
      times.set(content, time)
      return [id, time === 1 ? content : `${content}-${time}`]
    }),
  )
}
