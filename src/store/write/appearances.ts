import { type EntityId } from '../../model/id.ts'
import type { Article } from '../../model/article.ts'
import type { ResolutionMethod } from '../../model/entity.ts'
import type { Appearance, AppearanceGroup, Correction, Decision } from '../../model/resolution.ts'
import type { CypherQuery, Row, Value } from '../engine.ts'
import { numberOf, textOf } from '../row.ts'

/** Between the items of a list that is stored as one text, so that texts can be grouped by. */
const BETWEEN = '\n'

/**
 * Takes hold of blocking keys until the transaction ends, all made that are not there, in the order of their ids: who
 * is who under a key is decided by one at a time.
 */
export function lockKeys(keys: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $keys AS key MERGE (k:BlockingKey {id: key}) SET k.id = key',
    params: { keys: [...keys].sort() },
  }
}

/** Writes how an article shows its entities, for deciding who is who; whom they are is not said yet. */
export function appearanceQuery(article: Article, appearances: readonly Appearance[]): CypherQuery {
  const rows = appearances.flatMap((appearance) =>
    appearance.knownBy.map((key) => ({ key, properties: propertiesOf(article, appearance) })),
  )
  return {
    text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
      MATCH (k:BlockingKey {id: row.key})
      CREATE (a)-[t:APPEARS_UNDER]->(k) SET t = row.properties`,
    params: { article: article.id, rows },
  }
}

function propertiesOf(article: Article, { readAs, name, key, group, traits }: Appearance): Record<string, Value> {
  return {
    readAs,
    name,
    home: key,
    group,
    first: `${article.publishedAt ?? '9999'} ${article.id}`,
    titles: traits.titles.join(BETWEEN),
    at: traits.at.join(BETWEEN),
    work: traits.work.join(BETWEEN),
    tells: traits.tells.join(BETWEEN),
    gender: traits.gender ?? null,
    bornFrom: traits.born?.from ?? null,
    bornTo: traits.born?.to ?? null,
    dateFrom: traits.dates?.from ?? null,
    dateTo: traits.dates?.to ?? null,
    planned: traits.planned === true ? 'PLANNED' : null,
  }
}

/** The groups of appearances under keys, a row for each key, group and entity that it is taken for. */
export function groupsUnder(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key
      MATCH (k:BlockingKey {id: key})<-[t:APPEARS_UNDER]-(a:Article)
      RETURN key, t.group AS group, t.readAs AS readAs, t.home AS home, t.entity AS entity, t.method AS method,
        t.reason AS reason, min(t.name) AS name, count(*) AS articles, min(t.first) AS first,
        collect(DISTINCT t.titles) AS titles, collect(DISTINCT t.at) AS at, collect(DISTINCT t.tells) AS tells,
        min(t.work) AS work, min(t.gender) AS gender, min(t.bornFrom) AS bornFrom, min(t.bornTo) AS bornTo,
        min(t.dateFrom) AS dateFrom, min(t.dateTo) AS dateTo,
        min(t.planned) AS planned`,
    params: { keys },
  }
}

/** What people said against decisions under keys, and was not undone. */
export function correctionsUnder(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key MATCH (c:Change {key: key}) WHERE NOT c.undone
      RETURN key, c.subject AS subject, c.entity AS entity, c.same AS same`,
    params: { keys },
  }
}

/** A group of appearances under a key, and the decisions that are stored for it: several where an article is new. */
export interface StoredGroup {
  readonly group: AppearanceGroup
  readonly stored: readonly Decision[]
}

/** Puts rows of `groupsUnder` together by key. An appearance not decided on yet is whom its article says. */
export function storedGroups(rows: readonly Row[]): ReadonlyMap<string, readonly StoredGroup[]> {
  const byKey = new Map<string, Map<string, StoredGroup>>()
  for (const row of rows) {
    const key = textOf(row, 'key')
    const groups = byKey.get(key) ?? new Map<string, StoredGroup>()
    const group = groupOf(row)
    const stored = { group: group.group, entity: textOf(row, 'entity') as EntityId, ...decidedBy(row) }
    const before = groups.get(group.group)
    byKey.set(key, groups)
    groups.set(group.group, {
      group: before === undefined ? group : together(before.group, group),
      stored: [...(before?.stored ?? []), stored],
    })
  }
  return new Map(Array.from(byKey, ([key, groups]) => [key, [...groups.values()]]))
}

/** The method and reason of a stored decision; neither where an appearance is whom its article says. */
export function decidedBy(row: Row): Pick<Decision, 'method' | 'reason'> {
  const [method, reason] = [textOf(row, 'method'), textOf(row, 'reason')]
  return method === '' ? {} : { method: method as ResolutionMethod, reason }
}

function groupOf(row: Row): AppearanceGroup {
  const [gender, bornFrom, dateFrom] = [textOf(row, 'gender'), numberOf(row, 'bornFrom'), textOf(row, 'dateFrom')]
  const readAs = textOf(row, 'readAs') as EntityId
  return {
    readAs,
    name: textOf(row, 'name'),
    key: textOf(row, 'home'),
    knownBy: [],
    group: textOf(row, 'group'),
    articles: numberOf(row, 'articles'),
    first: textOf(row, 'first'),
    entity: (textOf(row, 'entity') || readAs) as EntityId,
    traits: {
      titles: listIn(row, 'titles'),
      at: listIn(row, 'at') as EntityId[],
      tells: listIn(row, 'tells') as EntityId[],
      work: textOf(row, 'work').split(BETWEEN).filter(isSomething),
      ...(gender === 'FEMALE' || gender === 'MALE' ? { gender } : {}),
      ...(bornFrom === 0 ? {} : { born: { from: bornFrom, to: numberOf(row, 'bornTo') } }),
      ...(dateFrom === '' ? {} : { dates: { from: dateFrom, to: textOf(row, 'dateTo') } }),
      ...(textOf(row, 'planned') === '' ? {} : { planned: true }),
    },
  }
}

/** One group of two that differ in what is decided on them only. */
function together(a: AppearanceGroup, b: AppearanceGroup): AppearanceGroup {
  const both = <Item extends string>(some: readonly Item[], more: readonly Item[]) =>
    [...new Set([...some, ...more])].sort()
  return {
    ...a,
    name: a.name < b.name ? a.name : b.name,
    articles: a.articles + b.articles,
    first: a.first < b.first ? a.first : b.first,
    entity: a.entity === a.readAs ? b.entity : a.entity,
    traits: {
      ...a.traits,
      titles: both(a.traits.titles, b.traits.titles),
      at: both(a.traits.at, b.traits.at),
      tells: both(a.traits.tells, b.traits.tells),
    },
  }
}

/** Reads a row of `correctionsUnder`. */
export function correctionOf(row: Row): Correction {
  return { subject: textOf(row, 'subject'), entity: textOf(row, 'entity') as EntityId, same: row['same'] === true }
}

const isSomething = (text: string) => text !== ''

/** The distinct items of texts that each hold a list, in order. */
function listIn(row: Row, name: string): string[] {
  const texts = row[name]
  if (!Array.isArray(texts)) return []
  return [...new Set((texts as string[]).flatMap((text) => text.split(BETWEEN)).filter(isSomething))].sort()
}

/**
 * Writes decisions down where their groups appear otherwise, under whatever keys. Gives each such appearance: its
 * article as `id`, the `key`, the `group`, and `before`, whom it was taken for, null where nothing was decided yet.
 */
export function writeDecisions(decisions: readonly (Decision & { readonly home: string })[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (:BlockingKey {id: row.home})<-[h:APPEARS_UNDER]-(a:Article)
      WHERE h.group = row.group AND (h.entity IS NULL OR h.entity <> row.entity
        OR coalesce(h.method, '') <> row.method OR coalesce(h.reason, '') <> row.reason)
      MATCH (a)-[t:APPEARS_UNDER]->(k:BlockingKey) WHERE t.group = row.group
      WITH row, a, t, k, t.entity AS before
      SET t.entity = row.entity, t.method = row.method, t.reason = row.reason
      RETURN a.id AS id, k.id AS key, row.group AS group, before`,
    params: {
      rows: decisions.map(({ home, group, entity, method, reason }) => ({
        home,
        group,
        entity,
        method: method ?? '',
        reason: reason ?? '',
      })),
    },
  }
}

/** Writes the reasons of decisions anew where only these are others than before. */
export function writeReasons(
  rows: readonly {
    readonly article: string
    readonly entity: string
    readonly reason: string
    readonly method: string
  }[],
): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (:Article {id: row.article})-[t:TELLS_OF]->(:Entity {id: row.entity}) WHERE t.readAs IS NOT NULL
      SET t.method = row.method, t.reason = row.reason`,
    params: { rows },
  }
}

/** Whom the appearances of articles are taken for: a row for each. */
export function assignmentsOf(articles: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $articles AS article
      MATCH (a:Article {id: article})-[t:APPEARS_UNDER]->(k:BlockingKey) WHERE t.home = k.id
      RETURN article, t.readAs AS readAs, t.entity AS entity, t.method AS method, t.reason AS reason`,
    params: { articles },
  }
}

/** Takes away how articles show their entities. */
export function dropAppearances(articles: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $articles AS article MATCH (:Article {id: article})-[t:APPEARS_UNDER]->(:BlockingKey) DELETE t',
    params: { articles },
  }
}

/** The keys under which articles show something, as `id`. */
export function keysOf(articles: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $articles AS article
      MATCH (:Article {id: article})-[:APPEARS_UNDER]->(k:BlockingKey) RETURN DISTINCT k.id AS id`,
    params: { articles },
  }
}

/** Takes away the keys under which nothing appears any more. */
export function dropEmptyKeys(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key MATCH (k:BlockingKey {id: key})
      OPTIONAL MATCH (k)<-[t:APPEARS_UNDER]-(:Article)
      WITH k, count(t) AS appearances WHERE appearances = 0 DELETE k`,
    params: { keys },
  }
}
