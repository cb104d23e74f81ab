import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { groupBy } from '../../model/group-by.ts'
import { OTHERS, type Communities, type Community, type NamingArticle } from './community.ts'

/** Communities that are drawn; what is smaller is gathered in one more. */
const MOST_DRAWN = 24
/** Articles that a community has at the least to be drawn. */
const FEWEST_ARTICLES = 2
/** Each community has a line to that with which it shares most articles, and has more to those of which it is that. */
const MOST_LINKS = 1
/** More and smaller communities than at 1 (Reichardt and Bornholdt 2006): an article's subject, not its continent. */
const RESOLUTION = 1.7
const NAMES = 2
/** The group of articles that name nothing that others name. */
const ALONE = -1

/**
 * Which entities are named together, and which articles name them: communities by Louvain's method (Blondel and others
 * 2008) over pairs in one article. A pair weighs less in an article that names many (Newman 2001), and the less the more
 * articles name either, so that a country that all name does not hold all together; what one article alone names goes
 * where that goes. The same always gives the same.
 */
export function findCommunities(articles: readonly NamingArticle[]): Communities {
  const names = new Map(articles.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name])))
  const counts = counted(articles.flatMap(({ entities }) => entities.map(({ id }) => id)))
  const communityOf = louvain(graphOf(articles, counts), { rng: createRandom(), resolution: RESOLUTION })
  const groups = groupBy(
    articles.filter(({ entities }) => entities.length > 0),
    (article) => mostNamed(article, communityOf, counts) ?? ALONE,
  )
  const sorted = [...groups].sort(([, some], [, others]) => others.length - some.length)
  const drawn = sorted.filter(([group, some]) => group !== ALONE && some.length >= FEWEST_ARTICLES).slice(0, MOST_DRAWN)
  const left = sorted.filter((group) => !drawn.includes(group)).flatMap(([, some]) => some)
  const communities = drawn.map(([group, some]) =>
    communityFrom(some, (id) => (communityOf[id] ?? group) === group, names),
  )
  const idOf = new Map(drawn.map(([group], index) => [group, communities[index]?.id ?? '']))
  const links = linksAmong(drawn, (id) => idOf.get(communityOf[id] ?? ALONE))
  const others: readonly Community[] =
    left.length === 0 ? [] : [{ ...communityFrom(left, () => true, names), id: OTHERS, name: 'All else' }]
  return { articles: articles.length, communities: [...communities, ...others], links }
}

function graphOf(articles: readonly NamingArticle[], counts: ReadonlyMap<string, number>): UndirectedGraph {
  const graph = new UndirectedGraph()
  const rarity = (id: string) => 1 / Math.sqrt(counts.get(id) ?? 1)
  for (const { entities: all } of articles) {
    const entities = all.filter(({ id }) => (counts.get(id) ?? 0) > 1)
    for (const { id } of entities) graph.mergeNode(id)
    entities.forEach(({ id: one }, index) => {
      for (const { id: other } of entities.slice(index + 1)) {
        const weight = (rarity(one) * rarity(other)) / (entities.length - 1)
        graph.updateEdge(one, other, ({ weight: before = 0 }) => ({ weight: (before as number) + weight }))
      }
    })
  }
  return graph
}

/** The community that an article names most of, what few others name counting more. */
function mostNamed(
  { entities }: NamingArticle,
  communityOf: Readonly<Record<string, number>>,
  counts: ReadonlyMap<string, number>,
): number | undefined {
  const votes = new Map<number, number>()
  for (const { id } of entities) {
    const group = communityOf[id]
    if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1 / Math.sqrt(counts.get(id) ?? 1))
  }
  return [...votes].sort(([a, some], [b, more]) => more - some || a - b)[0]?.[0]
}

function communityFrom(
  articles: readonly NamingArticle[],
  belongs: (id: string) => boolean,
  names: ReadonlyMap<string, string>,
): Community {
  const members = counted(articles.flatMap(({ entities }) => entities.map(({ id }) => id).filter(belongs)))
  const sorted = [...members].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1))
  const entities = sorted.map(([id]) => ({ id, name: names.get(id) ?? id }))
  const shared = sorted.filter(([, count], index) => index === 0 || count > 1).slice(0, NAMES)
  return {
    id: `community/${entities[0]?.id ?? ''}`,
    name: shared.map(([id]) => names.get(id) ?? id).join(', '),
    entities,
    articles: articles.map(({ id }) => id),
  }
}

/** Which communities share articles: those that belong to one and name what belongs to the other. */
function linksAmong(
  groups: readonly (readonly [number, readonly NamingArticle[]])[],
  idOf: (entity: string) => string | undefined,
): Communities['links'] {
  const shared = new Map<string, number>()
  groups.forEach(([, articles]) => {
    for (const { entities } of articles) {
      const ids = [...new Set(entities.flatMap(({ id }) => idOf(id) ?? []))].sort()
      ids.forEach((one, index) => {
        for (const other of ids.slice(index + 1)) {
          const key = JSON.stringify([one, other])
          shared.set(key, (shared.get(key) ?? 0) + 1)
        }
      })
    }
  })
  const links = [...shared]
    .map(([key, articles]) => {
      const [source, target] = JSON.parse(key) as [string, string]
      return { source, target, articles }
    })
    .sort((a, b) => b.articles - a.articles || (a.source + a.target < b.source + b.target ? -1 : 1))
  const drawn = new Map<string, number>()
  return links.filter(({ source, target }) => {
    const isKept = [source, target].some((id) => (drawn.get(id) ?? 0) < MOST_LINKS)
    for (const id of isKept ? [source, target] : []) drawn.set(id, (drawn.get(id) ?? 0) + 1)
    return isKept
  })
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Numbers that look drawn by lot and are the same each time: a linear congruential generator. */
function createRandom(): () => number {
  let state = 1
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
