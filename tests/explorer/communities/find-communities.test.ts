import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NamingArticle } from '../../../src/explorer/communities/community.ts'
import { findCommunities } from '../../../src/explorer/communities/find-communities.ts'

const article = (id: string, names: readonly string[]): NamingArticle => ({
  id,
  entities: names.map((name) => ({ id: `topic/${name}`, name })),
})

/** Three articles about each of two subjects, all of which name one country, and one about nothing else. */
const NEWS = [
  article('a1', ['France', 'Louvre', 'Mona Lisa']),
  article('a2', ['France', 'Louvre', 'Curator', 'Flood']),
  article('a3', ['France', 'Louvre', 'Mona Lisa', 'Curator']),
  article('b1', ['France', 'Storm', 'Coast']),
  article('b2', ['France', 'Storm', 'Flood']),
  article('b3', ['France', 'Storm', 'Coast', 'Flood']),
  article('c1', ['Chess', 'Grandmaster']),
]

describe('communities', () => {
  it('part subjects that a country joins, name each by what most of its articles name, and gather what is left', () => {
    const { articles, communities, links } = findCommunities(NEWS)
    expect(articles).toBe(7)
    expect(communities.map(({ articles: some }) => [...some].sort())).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2', 'b3'],
      ['c1'],
    ])
    expect(communities.map(({ name }) => name)).toEqual([
      expect.stringContaining('Louvre'),
      expect.stringContaining('Storm'),
      'All else',
    ])
    expect(links).toHaveLength(1)
    expect(links[0]?.articles).toBe(1)
  })

  it('hold each article that names something once, and come out the same each time', () => {
    const name = fc.constantFrom('Ada', 'Bob', 'Cid', 'Dora', 'Eve', 'Finn', 'Gus', 'Hal', 'Ida', 'Jo')
    const news = fc
      .array(fc.uniqueArray(name, { maxLength: 5 }), { maxLength: 40 })
      .map((all) => all.map((names, index) => article(`article/${index}`, names)))
    fc.assert(
      fc.property(news, (some) => {
        const found = findCommunities(some)
        const naming = some.filter(({ entities }) => entities.length > 0).map(({ id }) => id)
        expect(found.communities.flatMap(({ articles }) => articles).sort()).toEqual(naming.sort())
        expect(findCommunities(some)).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })
})
