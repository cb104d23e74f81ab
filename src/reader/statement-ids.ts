import { createHash } from 'node:crypto'
import { statementId, type ArticleId, type StatementId } from '../model/id.ts'

const DIGITS = 12

/**
 * Makes ids of statements from what they say and the sentence they stand in, so that they stay when others come, go or
 * change places. The same said twice in sentences of the same words is numbered: those after the first end in `-2`, `-3`.
 */
export function createStatementIds(article: ArticleId): (sentence: string, text: string) => StatementId {
  const times = new Map<string, number>()
  return (sentence, text) => {
    const content = createHash('sha256').update(`${sentence}\n${text}`).digest('hex').slice(0, DIGITS)
    const time = (times.get(content) ?? 0) + 1
    times.set(content, time)
    return statementId(article, time === 1 ? content : `${content}-${time}`)
  }
}
