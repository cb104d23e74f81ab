import { beforeEach, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf, type Sketch } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const person = (name: string, aliases: readonly string[] = []) => ({ kind: 'PERSON', name, aliases }) as const
const organization = (name: string, aliases: readonly string[] = []) =>
  ({ kind: 'ORGANIZATION', name, aliases }) as const
const place = (name: string) => ({ kind: 'PLACE', name }) as const

/** An article that says of a few that they are there, and what joins them. */
const sketch = (
  url: string,
  entities: Sketch['entities'],
  more: Pick<Sketch, 'relationships' | 'roles'> = {},
): Sketch => ({
  url: `https://example.org/${url}`,
  sentences: [`${entities.map(({ name }) => name).join(', ')} came.`],
  entities,
  ...more,
})
const role = (source: string, target: string, title: string) =>
  ({ type: 'HOLDS_ROLE_AT', source, target, role: title, sentences: [0] }) as const

const SKETCHES: readonly Sketch[] = [
  sketch('1', [person('Volodymyr Zelenskyy', ['Zelenskyy']), place('Ukraine'), person('Ana Diaz')], {
    relationships: [role('Volodymyr Zelenskyy', 'Ukraine', 'president')],
  }),
  sketch('2', [person('Vladimir Zelensky'), place('Ukraine'), person('Alan Diaz')], {
    relationships: [role('Vladimir Zelensky', 'Ukraine', 'leader')],
  }),
  sketch('3', [organization('Hezbollah'), person('Norman Stone'), organization('River Council')], {
    relationships: [role('Norman Stone', 'River Council', 'clerk')],
  }),
  sketch('4', [organization('Hizbullah'), person('Stone'), organization('River Council'), person('Mary Stone')], {
    relationships: [role('Stone', 'River Council', 'chair'), role('Mary Stone', 'River Council', 'member')],
  }),
  sketch('5', [place('North Korea'), place('South Korea'), person('Norman Stein'), organization('Hezbolah')]),
  // What both are called describes many.
  sketch('7', [organization('Brightwater', ['the company'])]),
  sketch('8', [organization('Velnor', ['The company'])]),
  sketch('6', [organization('World Health Organization'), organization('World Health Organisation')]),
]

interface Suggestion {
  readonly suggestionId: string
  readonly score: number
  readonly into: { readonly id: string }
  readonly other: { readonly id: string }
  readonly reasons: readonly { readonly kind: string; readonly text: string }[]
}

describeOnEachStore('suggestions of who is one', (store) => {
  const graph = () => serveGraph(store().engine)
  const writer = () =>
    createGraphWriter({ engine: store().engine, resolver: createEntityResolver(), now: () => new Date(0) })

  beforeEach(async () => {
    await emptyGraph(store().engine)
    for (const one of SKETCHES) await writer().writeReading(readingOf(one), 'sketch')
  })

  async function suggestions(given = ''): Promise<readonly Suggestion[]> {
    const query = `{ mergeSuggestions(first: 50${given}) {
      nodes { suggestionId score into { id } other { id } reasons { kind text } } } }`
    return (await graph().ask<{ mergeSuggestions: { nodes: Suggestion[] } }>(query)).mergeSuggestions.nodes
  }
  const ids = async (given?: string) => (await suggestions(given)).map(({ suggestionId }) => suggestionId)

  async function change(mutation: string, input: object): Promise<unknown> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { change { id kind } errors { code path } } }`
    const asked = { input: { by: 'Ada', reason: 'It is so.', ...input } }
    return (await graph().ask<{ made: unknown }>(query, asked)).made
  }

  const ZELENSKY = 'person/vladimir-zelensky#person/volodymyr-zelenskyy'

  it('are told together: how many, how likely, of which kinds and for which reasons', async () => {
    const found = await suggestions()
    const reasons = found.map((one) => one.reasons.map(({ kind }) => kind))
    const query = `{ mergeSuggestions(first: 1) {
      nodes { score }
      aggregate { count minConfidence maxConfidence minDate maxPublishedAt }
      byKind: groups(by: KIND) { key count maxConfidence entity { id } }
      byReason: groups(by: REASON) { key count }
      groupCount(by: REASON) } }`
    const scores = found.map(({ score }) => score)
    const withReason = (kind: string) => reasons.filter((kinds) => kinds.includes(kind)).length
    const byReason = [...new Set(reasons.flat())].map((key) => ({ key, count: withReason(key) }))
    expect(await graph().ask(query)).toEqual({
      mergeSuggestions: {
        nodes: [{ score: scores[0] }],
        aggregate: {
          count: 6,
          minConfidence: Math.min(...scores),
          maxConfidence: Math.max(...scores),
          minDate: null,
          maxPublishedAt: null,
        },
        byKind: [
          { key: 'ORGANIZATION', count: 4, maxConfidence: expect.any(Number) as number, entity: null },
          { key: 'PERSON', count: 2, maxConfidence: scores[0], entity: null },
        ],
        byReason: byReason.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
        groupCount: byReason.length,
      },
    })
    expect(
      await graph().ask(
        '{ mergeSuggestions(minScore: 1) { aggregate { count maxConfidence } groups(by: KIND) { key } } }',
      ),
    ).toEqual({ mergeSuggestions: { aggregate: { count: 0, maxConfidence: null }, groups: [] } })
  })

  it('come with what speaks for each, the likeliest first, and none of those that only look alike', async () => {
    const found = await suggestions()
    expect(found.map(({ suggestionId }) => suggestionId).sort()).toEqual(
      [
        'organization/hezbolah#organization/hezbollah',
        'organization/hezbolah#organization/hizbullah',
        'organization/hezbollah#organization/hizbullah',
        'person/norman-stone#person/stone',
        'organization/world-health-organisation#organization/world-health-organization',
        ZELENSKY,
      ].sort(),
    )
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
    const zelensky = found.find(({ suggestionId }) => suggestionId === ZELENSKY)
    expect(zelensky?.reasons.map(({ kind }) => kind)).toEqual([
      'SPELLING',
      'SURNAME_AND_ORGANIZATION',
      'SAME_RELATIONS',
    ])
    expect(zelensky?.reasons.slice(1).map(({ text }) => text)).toEqual([
      expect.stringMatching(/hold a role at \p{Lu}/u),
      expect.stringMatching(/joined to \p{Lu}/u),
    ])
    expect(zelensky?.score).toBeGreaterThan(0.9)
    const together = (await suggestions(', minScore: 0')).find(
      ({ suggestionId }) => suggestionId === 'person/mary-stone#person/stone',
    )
    expect(together?.reasons.map(({ kind }) => kind)).toContain('SAME_ARTICLE')
  })

  it('are asked for an entity, for kinds, from a score up, and page by page', async () => {
    expect(await ids(', entity: "person/volodymyr-zelenskyy"')).toEqual([ZELENSKY])
    expect(await ids(', entity: "person/nobody"')).toEqual([])
    expect((await ids(', kinds: [ORGANIZATION]')).every((id) => id.startsWith('organization/'))).toBe(true)
    expect(await ids(', minScore: 1')).toEqual([])
    const all = await ids(', minScore: 0')
    const paged: string[] = []
    for (let after = 'null'; ;) {
      const query = `{ mergeSuggestions(first: 2, minScore: 0, after: ${after}) {
        edges { node { suggestionId other { name } } } totalCount pageInfo { hasNextPage endCursor } } }`
      const { mergeSuggestions: page } = await graph().ask<{
        mergeSuggestions: {
          edges: { node: Suggestion }[]
          totalCount: number
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
      }>(query)
      paged.push(...page.edges.map(({ node }) => node.suggestionId))
      expect(page.totalCount).toBe(all.length)
      if (!page.pageInfo.hasNextPage) break
      after = JSON.stringify(page.pageInfo.endCursor)
    }
    expect(paged).toEqual(all)
  })

  it('are not made again once they were accepted or rejected, and are once that was undone', async () => {
    const rejected = await change('rejectMergeSuggestion', { suggestionId: ZELENSKY })
    expect(rejected).toMatchObject({ change: { kind: 'REJECT_MERGE' }, errors: [] })
    expect(await ids()).not.toContain(ZELENSKY)
    expect(await change('rejectMergeSuggestion', { suggestionId: ZELENSKY })).toMatchObject({
      errors: [{ code: 'NO_CHANGE', path: ['input', 'suggestionId'] }],
    })
    const { id } = (rejected as { change: { id: string } }).change
    const seen = await graph().ask(
      `{ changes(kinds: [REJECT_MERGE]) { nodes { id entity { id } changed { field before } } } }`,
    )
    expect(seen).toMatchObject({ changes: { nodes: [{ id, changed: [{ field: 'suggestion' }] }] } })
    await graph().ask(`mutation { undo(changeId: "${id}", by: "Ada") { errors { code } } }`)
    expect(await ids()).toContain(ZELENSKY)

    const [likeliest] = (await suggestions()).filter(({ suggestionId }) => suggestionId === ZELENSKY)
    await change('mergeEntities', { into: likeliest?.into.id, ids: [likeliest?.other.id] })
    expect(await ids()).not.toContain(ZELENSKY)
    expect(await change('rejectMergeSuggestion', { suggestionId: ZELENSKY })).toMatchObject({
      errors: [{ code: 'NO_CHANGE' }],
    })
  })

  it.each(['', 'person/stone', 'person/stone#person/norman-stone', 'person/a#person/b', 'person/a#person/b#person/c'])(
    'of which %j is none cannot be rejected',
    async (suggestionId) => {
      expect(await change('rejectMergeSuggestion', { suggestionId })).toEqual({
        change: null,
        errors: [{ code: 'NOT_FOUND', path: ['input', 'suggestionId'] }],
      })
    },
  )
})
