import { beforeAll, expect, it } from 'vitest'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { dumpWithoutChanges } from '../graph-dump.ts'
import { serveGraph } from './served-graph.ts'

const ARTICLES = [
  'Maria Stone, the mayor of Norwick, opened a bridge on Sunday. Stone thanked her voters.',
  'Mayor Stone met Peter Reed, the governor of Kent, on Friday.',
]

const STONE = /* GraphQL */ `
  query ($id: ID!) {
    node(id: $id) {
      ... on Person {
        name
        aliases
        articleCount
        metWith {
          nodes {
            name
          }
        }
        appearances {
          totalCount
          nodes {
            name
            reasons
            resolution {
              resolutionId
              readAs
              method
              reason
            }
            article {
              text
            }
          }
        }
      }
    }
  }
`

interface Stone {
  readonly node: {
    readonly name: string
    readonly aliases: readonly string[]
    readonly articleCount: number
    readonly metWith: { readonly nodes: readonly { readonly name: string }[] }
    readonly appearances: {
      readonly totalCount: number
      readonly nodes: readonly {
        readonly name: string
        readonly reasons: readonly string[]
        readonly resolution: { readonly resolutionId: string; readonly readAs: string; readonly reason: string } | null
        readonly article: { readonly text: string }
      }[]
    }
  } | null
}

const CHANGE =
  'change { id kind by reason undone readAs at entity { id } article { text } } errors { code message path }'
const REJECT = `mutation ($input: RejectResolutionInput!) { rejectResolution(input: $input) { ${CHANGE} } }`

interface Changed {
  readonly change: Readonly<Record<string, unknown>> & { readonly id: string }
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[]
}

describeOnEachStore('a decision on who somebody is', (store) => {
  const graph = () => serveGraph(store().engine)

  beforeAll(async () => {
    await emptyGraph(store().engine)
    for (const text of ARTICLES) await graph().loader.load({ text })
  })

  const stone = async (id: string) => (await graph().ask<Stone>(STONE, { id })).node
  const decision = async () => {
    const shown = (await stone('person/maria-stone'))?.appearances.nodes ?? []
    return shown.flatMap(({ resolution }) => (resolution === null ? [] : [resolution]))
  }

  it('is shown with its reason, beside what the article alone says', async () => {
    const found = await stone('person/maria-stone')
    expect(found).toMatchObject({ name: 'Maria Stone', aliases: ['Stone'], articleCount: 2 })
    expect(found?.metWith.nodes).toEqual([{ name: 'Peter Reed' }])
    expect(await stone('person/stone')).toEqual(found)
    expect(await decision()).toEqual([
      {
        resolutionId: expect.stringMatching(/^article\/.*#person\/stone$/) as string,
        readAs: 'person/stone',
        method: 'SURNAME',
        reason: '“Stone” is Maria Stone: the only one of that name whom other articles call mayor.',
      },
    ])
  })

  it('can be rejected, undone and made again, and the graph follows', async () => {
    const before = await dumpWithoutChanges(store().engine)
    const [taken] = await decision()
    const input = { resolutionId: taken?.resolutionId, by: 'Ada', reason: 'Another mayor of that name.' }
    const { rejectResolution } = await graph().ask<{ rejectResolution: Changed }>(REJECT, { input })
    expect(rejectResolution).toEqual({
      change: {
        id: expect.stringMatching(/^change\/[0-9a-f]{16}$/) as string,
        kind: 'REJECT_RESOLUTION',
        by: 'Ada',
        reason: 'Another mayor of that name.',
        undone: false,
        readAs: 'person/stone',
        at: '2024-05-01T12:00:00.000Z',
        entity: { id: 'person/maria-stone' },
        article: { text: ARTICLES[1] },
      },
      errors: [],
    })
    const apart = await stone('person/stone')
    expect(apart).toMatchObject({ name: 'Stone', articleCount: 1, metWith: { nodes: [{ name: 'Peter Reed' }] } })
    expect(await stone('person/maria-stone')).toMatchObject({ articleCount: 1, metWith: { nodes: [] } })

    const { changes } = await graph().ask<{ changes: { nodes: unknown[]; totalCount: number } }>(
      '{ changes(entity: "person/stone", by: "Ada") { totalCount nodes { id } } }',
    )
    expect(changes).toEqual({ totalCount: 1, nodes: [{ id: rejectResolution.change.id }] })

    const { id } = rejectResolution.change
    const { undo } = await graph().ask<{ undo: Changed }>(`mutation ($id: ID!) { undo(changeId: $id) { ${CHANGE} } }`, {
      id,
    })
    expect(undo).toMatchObject({ change: { id, undone: true }, errors: [] })
    const after = await dumpWithoutChanges(store().engine)
    expect(after).toEqual(before)

    await graph().ask(`mutation ($id: ID!) { redo(changeId: $id) { ${CHANGE} } }`, { id })
    expect(await stone('person/stone')).toMatchObject({ articleCount: 1 })
  })

  it('stays rejected when the articles come anew', async () => {
    await emptyEntities()
    for (const text of ARTICLES.toReversed()) await graph().loader.load({ text })
    expect(await stone('person/stone')).toMatchObject({ articleCount: 1 })
  })

  /** Takes the articles away; what people changed stays. */
  async function emptyEntities(): Promise<void> {
    const { articles } = await graph().ask<{ articles: { nodes: { id: string }[] } }>('{ articles { nodes { id } } }')
    for (const { id } of articles.nodes) {
      await graph().ask('mutation ($id: ID!) { removeArticle(id: $id) { deletedArticleId } }', { id })
    }
  }

  it.each([
    [{ resolutionId: 'article/00#person/nobody', by: 'Ada', reason: 'No.' }, 'NOT_FOUND', ['input', 'resolutionId']],
    [{ resolutionId: 'nothing', by: 'Ada', reason: 'No.' }, 'NOT_FOUND', ['input', 'resolutionId']],
    [{ resolutionId: 'article/00#person/stone', by: ' ', reason: 'No.' }, 'BAD_INPUT', ['input', 'by']],
    [
      { resolutionId: 'article/00#person/stone', by: 'Ada', reason: 'x'.repeat(1001) },
      'BAD_INPUT',
      ['input', 'reason'],
    ],
  ])('refuses %j', async (input, code, path) => {
    const { rejectResolution } = await graph().ask<{ rejectResolution: Changed }>(REJECT, { input })
    expect(rejectResolution).toMatchObject({ change: null, errors: [{ code, path }] })
  })

  it('refuses to undo what was never done', async () => {
    const { undo } = await graph().ask<{ undo: Changed }>(`mutation { undo(changeId: "change/00") { ${CHANGE} } }`)
    expect(undo).toMatchObject({ change: null, errors: [{ code: 'NOT_FOUND', path: ['changeId'] }] })
  })
})
