import type { Article } from '../../model/article.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Reading } from '../../model/reading.ts'
import type { CypherQuery, Row } from '../engine.ts'
import { textOf } from '../row.ts'
import { wordsProperty } from '../search-match.ts'
import { encodeReading } from './stored-reading.ts'

/**
 * Takes hold of the nodes of articles until the transaction ends, made if they are not there, so that two loaders of one
 * article come after each other; in the order of their ids, so that nobody waits in a circle.
 */
export function lockArticles(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MERGE (a:Article {id: id}) SET a.id = id',
    params: { ids: [...new Set(ids)].sort() },
  }
}

/**
 * Takes hold of articles that are there until the transaction ends, as who writes them anew does: what is decided on their
 * entities by then is what they are written by.
 */
export function holdArticles(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.id = id',
    params: { ids: [...new Set(ids)].sort() },
  }
}

/**
 * Takes hold of entities until the transaction ends, all made that are not there. Who changes a relationship, a name or
 * a role holds its entities, so that counts are read and written by one at a time; as all take them in the order of
 * their ids, nobody waits in a circle.
 */
export function lockEntities(ids: readonly string[]): CypherQuery {
  const ordered = [...new Set(ids)].sort()
  return { text: 'UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e.id = id', params: { ids: ordered } }
}

/** Takes away those of the entities that were held and of which no article tells. */
export function dropEmptyEntities(ids: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.kind IS NULL DELETE e',
    params: { ids: [...new Set(ids)].sort() },
  }
}

/** Gives what the graph holds of articles, by their ids: a row for each of which it holds a text. */
export function storedArticles(ids: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.textHash IS NOT NULL
      RETURN a.id AS id, a.textHash AS textHash, a.title AS title, a.publishedAt AS publishedAt,
        a.labels AS labels, a.reader AS reader`,
    params: { ids },
  }
}

/** Gives the ids of articles with the sources of some: beside these themselves, what they replace. */
export function articlesOfSources(articles: readonly Article[]): CypherQuery {
  return {
    text: 'UNWIND $sources AS source MATCH (a:Article {source: source}) RETURN source, a.id AS id ORDER BY id',
    params: { sources: [...new Set(articles.map(({ source }) => source))] },
  }
}

/** What the graph holds of an article, and the ids of others of its source, which it would replace. */
export interface StoredArticle {
  readonly row: Row | undefined
  readonly replaced: readonly string[]
}

/** What the graph holds of articles, by their ids, from what it answered to the two questions above. */
export function storedById(
  articles: readonly Article[],
  stored: readonly Row[],
  ofSources: readonly Row[],
): ReadonlyMap<string, StoredArticle> {
  const rows = new Map(stored.map((row) => [textOf(row, 'id'), row]))
  const bySource = groupBy(ofSources, (row) => textOf(row, 'source'))
  return new Map(
    articles.map(({ id, source }) => {
      const others = (bySource.get(source) ?? []).map((row) => textOf(row, 'id')).filter((other) => other !== id)
      return [id, { row: rows.get(id), replaced: others }]
    }),
  )
}

/** Whether what is stored is what this reader says of this article, so that there is nothing to read or write. */
export function isUpToDate(stored: StoredArticle | undefined, article: Article, reader: string): boolean {
  const { row, replaced = [] } = stored ?? {}
  return (
    row?.['textHash'] === article.textHash &&
    replaced.length === 0 &&
    row['title'] === (article.title ?? null) &&
    row['publishedAt'] === (article.publishedAt ?? null) &&
    JSON.stringify(row['labels'] ?? null) === JSON.stringify(article.labels ?? null) &&
    row['reader'] === reader
  )
}

/**
 * Articles with their sentences, and their readings as each article alone gives it; their nodes are there. `reader` is the
 * reader's name and version; `loadedAt` an ISO date-time.
 */
export function articleQueries(readings: readonly Reading[], reader: string, loadedAt: string): CypherQuery[] {
  return [
    {
      text: `UNWIND $rows AS row MATCH (a:Article {id: row.id})
        SET a += row.properties, a.reader = $reader, a.loadedAt = $loadedAt`,
      params: { reader, loadedAt, rows: readings.map(articleRow) },
    },
    {
      text: `UNWIND $rows AS row MATCH (a:Article {id: row.article})
        MERGE (s:Sentence {id: row.id})
        SET s.article = row.article, s.index = row.index, s.start = row.start, s.end = row.end, s.text = row.text,
          s.words = row.words
        CREATE (a)-[:CONTAINS]->(s)`,
      params: { rows: readings.flatMap(sentenceRows) },
    },
  ]
}

function articleRow(reading: Reading) {
  const { id, source, text, textHash, url, title, publishedAt, labels } = reading.article
  const known = { url: url ?? null, title: title ?? null, publishedAt: publishedAt ?? null, labels: labels ?? null }
  return { id, properties: { source, text, textHash, ...known, reading: encodeReading(reading) } }
}

function sentenceRows({ article, sentences }: Reading) {
  return sentences.map(({ id, index, start, end }) => {
    const text = article.text.slice(start, end)
    return { article: article.id, id, index, start, end, text, words: wordsProperty(text) }
  })
}

/** The texts and readings of articles: `text` and `reading`, packed. */
export function storedReadings(articles: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $articles AS article MATCH (a:Article {id: article}) RETURN a.text AS text, a.reading AS reading',
    params: { articles },
  }
}
