import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { EntityResolver } from '../../model/resolution.ts'
import type { Transaction } from '../engine.ts'
import {
  articlesOfSources,
  isUpToDate,
  lockArticles,
  storedArticles,
  storedById,
  type StoredArticle,
} from './article.ts'
import { rewrite, type Added } from './rewrite.ts'
import { settleShown } from './settle.ts'
import { shownBy } from './shown.ts'

/** What writing a reading did to the graph. */
export type WriteOutcome = 'ADDED' | 'CHANGED' | 'UNCHANGED'

/**
 * Makes the graph hold what readings say of their articles, in one transaction, as if one was written after the other: as
 * what the graph holds follows from its articles in whatever order, they are written together, but for those that
 * replace each other.
 */
export async function writeReadings(
  transaction: Transaction,
  resolver: EntityResolver,
  { readings, ...loaded }: Added,
): Promise<readonly WriteOutcome[]> {
  const outcomes: WriteOutcome[] = []
  for (const apart of ofDistinctArticles(readings)) {
    outcomes.push(...(await writeTogether(transaction, resolver, { readings: apart, ...loaded })))
  }
  return outcomes
}

/** Readings in their order, divided where one is of an article or source that is there before. */
function ofDistinctArticles(readings: readonly Reading[]): Reading[][] {
  const parts: Reading[][] = []
  let known = new Set<string>()
  for (const reading of readings) {
    const { id, source } = reading.article
    const part = parts.at(-1)
    if (part === undefined || known.has(id) || known.has(source)) {
      parts.push([reading])
      known = new Set()
    } else {
      part.push(reading)
    }
    known.add(id).add(source)
  }
  return parts
}

async function writeTogether(
  transaction: Transaction,
  resolver: EntityResolver,
  { readings, reader, loadedAt }: Added,
): Promise<readonly WriteOutcome[]> {
  const articles = readings.map(({ article }) => article)
  const ids = new Set<string>(articles.map(({ id }) => id))
  const [, stored] = await Promise.all([transaction.run(lockArticles([...ids])), storedOf(transaction, articles)])
  const due = readings.filter(({ article }) => !isUpToDate(stored.get(article.id), article, reader))
  const replaced = [...new Set(due.flatMap(({ article }) => stored.get(article.id)?.replaced ?? []))]
  if (readings.length > 1 && replaced.some((id) => ids.has(id))) {
    const outcomes: WriteOutcome[] = []
    for (const one of readings) {
      outcomes.push(...(await writeTogether(transaction, resolver, { readings: [one], reader, loadedAt })))
    }
    return outcomes
  }
  const isDue = new Set<string>(due.map(({ article }) => article.id))
  const anew = [...isDue].filter((id) => stored.get(id)?.row !== undefined)
  if (due.length > 0) {
    const shown = due.flatMap((reading) => shownBy(reading.article, resolver.appearances(reading)))
    const moved = await settleShown(transaction, resolver, [...replaced, ...anew], shown)
    await rewrite(
      transaction,
      [
        ...replaced.map((id) => ({ id, extent: 'ARTICLE' as const })),
        ...anew.map((id) => ({ id, extent: 'TEXT' as const })),
      ],
      [...moved].filter((id) => !isDue.has(id)),
      { readings: due, reader, loadedAt },
    )
  }
  return articles.map(({ id }) => {
    const outcome = isDue.has(id) ? outcomeOf(stored.get(id)) : 'UNCHANGED'
    if (outcome !== 'UNCHANGED') transaction.record(`${outcome} ${id}`)
    return outcome
  })
}

function outcomeOf(stored: StoredArticle | undefined): WriteOutcome {
  const { row, replaced = [] } = stored ?? {}
  return row === undefined && replaced.length === 0 ? 'ADDED' : 'CHANGED'
}

async function storedOf(transaction: Transaction, articles: readonly Article[]) {
  const [stored, ofSources] = await Promise.all([
    transaction.run(storedArticles(articles.map(({ id }) => id))),
    transaction.run(articlesOfSources(articles)),
  ])
  return storedById(articles, stored, ofSources)
}
