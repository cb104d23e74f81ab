import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { CypherQuery, Row } from '../engine.ts'
import { wordsProperty } from '../search-match.ts'
import { packReading } from './stored-reading.ts'

/**
 * Takes hold of an article's node until the transaction ends, made if it is not there, so that two loaders of one
 * article come after each other.
 */
export function lockArticle(id: ArticleId): CypherQuery {
  return { text: 'MERGE (a:Article {id: $id}) SET a.id = $id', params: { id } }
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

/**
 * Gives what the graph holds of an article, and how many others of its source it would replace; no row, or one of
 * nulls, where it holds nothing.
 */
export function storedArticle({ id, source }: Article): CypherQuery {
  return {
    text: `MATCH (a:Article {id: $id})
      OPTIONAL MATCH (other:Article {source: $source}) WHERE other.id <> $id
      RETURN a.textHash AS textHash, a.title AS title, a.publishedAt AS publishedAt, a.reader AS reader,
        count(other) AS replaced`,
    params: { id, source },
  }
}

/** Whether what is stored is what this reader says of this article, so that there is nothing to read or write. */
export function isUpToDate(stored: Row | undefined, article: Article, reader: string): boolean {
  return (
    stored?.['textHash'] === article.textHash &&
    stored['replaced'] === 0 &&
    stored['title'] === (article.title ?? null) &&
    stored['publishedAt'] === (article.publishedAt ?? null) &&
    stored['reader'] === reader
  )
}

/** Other articles of the same source: what this one replaces. */
export function replacedArticles(article: Article): CypherQuery {
  return {
    text: 'MATCH (a:Article {source: $source}) WHERE a.id <> $id RETURN a.id AS id ORDER BY id',
    params: { id: article.id, source: article.source },
  }
}

/**
 * The article with its sentences, and its reading as the article alone gives it. `reader` is the reader's name and
 * version; `loadedAt` an ISO date-time.
 */
export function articleQueries(reading: Reading, reader: string, loadedAt: string): CypherQuery[] {
  const { article, sentences } = reading
  return [
    {
      text: `MERGE (a:Article {id: $id})
        SET a.source = $source, a.text = $text, a.textHash = $textHash, a.url = $url, a.title = $title,
            a.publishedAt = $publishedAt, a.reader = $reader, a.loadedAt = $loadedAt, a.reading = $reading`,
      params: {
        id: article.id,
        source: article.source,
        text: article.text,
        textHash: article.textHash,
        url: article.url ?? null,
        title: article.title ?? null,
        publishedAt: article.publishedAt ?? null,
        reader,
        loadedAt,
        reading: packReading(reading),
      },
    },
    {
      text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
        MERGE (s:Sentence {id: row.id})
        SET s.article = $article, s.index = row.index, s.start = row.start, s.end = row.end, s.text = row.text,
          s.words = row.words
        MERGE (a)-[:CONTAINS]->(s)`,
      params: {
        article: article.id,
        rows: sentences.map(({ id, index, start, end }) => {
          const text = article.text.slice(start, end)
          return { id, index, start, end, text, words: wordsProperty(text) }
        }),
      },
    },
  ]
}

/** The texts and readings of articles: `text` and `reading`, packed. */
export function storedReadings(articles: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $articles AS article MATCH (a:Article {id: article}) RETURN a.text AS text, a.reading AS reading',
    params: { articles },
  }
}
