import type { CypherQuery, Row } from '../engine.ts'
import { numberOf, textOf, textsOf } from '../row.ts'
import type { CountedGroup, CountedTrait } from './counted.ts'
import { decisionOf } from './decisions.ts'
import { under, type Shown, type ShownAlike } from './shown.ts'

/**
 * Takes hold of blocking keys until the transaction ends, all made that are not there, in the order of their ids: who
 * is who under a key is decided by one at a time. Gives how many groups each has.
 */
export function lockKeys(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key MERGE (k:BlockingKey {id: key}) SET k.id = key
      RETURN k.id AS key, coalesce(k.groups, 0) AS groups`,
    params: { keys: [...keys].sort() },
  }
}

/** Lets go for good of keys that were made to be held, and under which nothing is. */
export function dropEmptyKeys(keys: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $keys AS key MATCH (k:BlockingKey {id: key}) WHERE k.groups IS NULL DELETE k',
    params: { keys },
  }
}

/** Writes how many groups keys have; those without any go. */
export function saveKeys(groups: ReadonlyMap<string, number>): CypherQuery[] {
  const rows = Array.from(groups, ([id, count]) => ({ id, count }))
  return [
    {
      text: 'UNWIND $rows AS row MATCH (k:BlockingKey {id: row.id}) SET k.groups = row.count',
      params: { rows: rows.filter(({ count }) => count > 0) },
    },
    {
      text: 'UNWIND $rows AS row MATCH (k:BlockingKey {id: row.id}) DELETE k',
      params: { rows: rows.filter(({ count }) => count === 0) },
    },
  ]
}

const FIXED = `g.key AS key, g.home AS home, g.group AS group, g.readAs AS readAs, g.name AS name, g.short AS short,
  g.work AS work, g.gender AS gender, g.bornFrom AS bornFrom, g.bornTo AS bornTo, g.dateFrom AS dateFrom,
  g.dateTo AS dateTo, g.planned AS planned`
const COUNTED = `g.id AS id, g.articles AS articles, g.placed AS placed, g.first AS first, g.entity AS entity,
  g.method AS method, g.reason AS reason, ${FIXED}`

/** What articles show, as it stands in the graph. */
export function storedShown(articles: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $articles AS article
      MATCH (a:Article {id: article})-[t:SHOWS]->(g:AppearanceGroup)
      RETURN article, g.id AS node, t.first AS first, t.traits AS traits, ${FIXED}`,
    params: { articles },
  }
}

/** Reads a row of `storedShown`. */
export function shownOf(row: Row): Shown {
  return {
    article: textOf(row, 'article'),
    node: textOf(row, 'node'),
    first: textOf(row, 'first'),
    traits: textsOf(row, 'traits'),
    fixed: fixedOf(row),
  }
}

/** Counts by the ids of their nodes. */
export function groupsById(ids: readonly string[]): CypherQuery {
  return { text: `UNWIND $ids AS id MATCH (g:AppearanceGroup {id: id}) RETURN ${COUNTED}`, params: { ids } }
}

/** Counts of what is known under keys by full names. */
export function groupsUnder(keys: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $keys AS key MATCH (g:AppearanceGroup {under: key}) RETURN ${COUNTED}`,
    params: { keys: keys.map((key) => under(key, false)) },
  }
}

/** The ids of what is known under keys by short names. */
export function shortNamesUnder(keys: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $keys AS key MATCH (g:AppearanceGroup {under: key}) RETURN g.id AS id',
    params: { keys: keys.map((key) => under(key, true)) },
  }
}

/** Reads a row of counts. */
export function countedOf(row: Row): CountedGroup {
  const decision = decisionOf(row)
  return {
    id: textOf(row, 'id'),
    fixed: fixedOf(row),
    articles: numberOf(row, 'articles'),
    placed: numberOf(row, 'placed'),
    first: textOf(row, 'first'),
    ...(decision === undefined ? {} : { decision }),
  }
}

function fixedOf(row: Row): ShownAlike {
  return {
    key: textOf(row, 'key'),
    home: textOf(row, 'home'),
    group: textOf(row, 'group'),
    readAs: textOf(row, 'readAs'),
    name: textOf(row, 'name'),
    short: row['short'] === true,
    rest: Object.fromEntries(REST.map((name) => [name, row[name] ?? null])),
  }
}

const REST = ['work', 'gender', 'bornFrom', 'bornTo', 'dateFrom', 'dateTo', 'planned'] as const

const TRAIT = 't.id AS id, t.of AS of, t.shared AS shared, t.trait AS trait, t.articles AS articles'

/** Counts of traits by the ids of their nodes. */
export function traitsById(ids: readonly string[]): CypherQuery {
  return { text: `UNWIND $ids AS id MATCH (t:Trait {id: id}) RETURN ${TRAIT}`, params: { ids } }
}

/** Counts of all traits of groups; of keys, the short names under them. */
export function traitsOfAll(of: readonly string[]): CypherQuery {
  return { text: `UNWIND $of AS of MATCH (t:Trait {of: of}) RETURN ${TRAIT}`, params: { of } }
}

/** Counts of the traits that are found by what is shared. */
export function traitsShared(shared: readonly string[]): CypherQuery {
  return { text: `UNWIND $shared AS shared MATCH (t:Trait {shared: shared}) RETURN ${TRAIT}`, params: { shared } }
}

/** Reads a row of counts of traits. */
export function traitOf(row: Row): CountedTrait {
  return {
    id: textOf(row, 'id'),
    of: textOf(row, 'of'),
    shared: textOf(row, 'shared'),
    trait: textOf(row, 'trait'),
    articles: numberOf(row, 'articles'),
  }
}

/** Writes counts down; what nothing shows any more goes. */
export function saveCounts(groups: readonly CountedGroup[], traits: readonly CountedTrait[]): CypherQuery[] {
  const [shown, unseen] = [groups.filter(isShown), groups.filter((one) => !isShown(one))]
  return [
    {
      text: 'UNWIND $rows AS row MERGE (g:AppearanceGroup {id: row.id}) SET g += row.properties',
      params: { rows: shown.sort(byId).map(groupRow) },
    },
    {
      text: 'UNWIND $rows AS row MERGE (t:Trait {id: row.id}) SET t += row.properties',
      params: { rows: traits.filter(isShown).sort(byId).map(traitRow) },
    },
    {
      text: 'UNWIND $ids AS id MATCH (g:AppearanceGroup {id: id}) DELETE g',
      params: { ids: unseen.map(({ id }) => id).sort() },
    },
    {
      text: 'UNWIND $ids AS id MATCH (t:Trait {id: id}) DELETE t',
      params: {
        ids: traits
          .filter((one) => !isShown(one))
          .map(({ id }) => id)
          .sort(),
      },
    },
  ]
}

const isShown = ({ articles }: { readonly articles: number }) => articles > 0
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

function groupRow({ id, fixed: { rest, ...fixed }, articles, placed, first }: CountedGroup) {
  return { id, properties: { ...fixed, ...rest, under: under(fixed.key, fixed.short), articles, placed, first } }
}

function traitRow({ id, of, shared, trait, articles }: CountedTrait) {
  return { id, properties: { of, shared: shared === '' ? null : shared, trait, articles } }
}

/** Writes what articles show; the articles and what stands for it are there. */
export function saveShown(shown: readonly Shown[]): CypherQuery {
  return {
    text: `UNWIND $rows AS row
      MATCH (a:Article {id: row.article}) MATCH (g:AppearanceGroup {id: row.node})
      CREATE (a)-[:SHOWS {first: row.first, traits: row.traits}]->(g)`,
    params: { rows: shown.map(({ article, node, first, traits }) => ({ article, node, first, traits })) },
  }
}

/** Takes away what articles show. */
export function dropShown(articles: readonly string[]): CypherQuery {
  return {
    text: 'UNWIND $articles AS article MATCH (:Article {id: article})-[t:SHOWS]->(:AppearanceGroup) DELETE t',
    params: { articles },
  }
}

/** The earliest `first` of what articles still show of groups that lost theirs. */
export function firstsOf(nodes: readonly string[]): CypherQuery {
  return {
    text: `UNWIND $nodes AS node MATCH (g:AppearanceGroup {id: node})<-[t:SHOWS]-(:Article)
      RETURN node, min(t.first) AS first`,
    params: { nodes },
  }
}
