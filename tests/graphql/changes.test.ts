import { beforeEach, describe, expect, it } from 'vitest'
import { dumpWithoutChanges } from '../graph-dump.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const ARTICLES = [
  'Volodymyr Zelensky met Ana Diaz, the mayor of Lima, on Friday. Zelensky said that Lima was safe.',
  'Vladimir Zelenskiy met Peter Reed, the governor of Kent, on Sunday. Zelenskiy said that Kent was not safe.',
]
const LATER = 'Volodymyr Zelensky spoke with Bo Ek, the mayor of Oslo, on Monday.'

const ONE = 'person/volodymyr-zelensky'
const OTHER = 'person/vladimir-zelenskiy'

const ANSWER = `change { id kind by reason undone revision entity { id } article { id } changed { field before after } }
  errors { code message path changes { id by } }`

interface Made {
  readonly change: (Readonly<Record<string, unknown>> & { readonly id: string; readonly revision: number }) | null
  readonly errors: readonly {
    readonly code: string
    readonly message: string
    readonly path: readonly string[]
    readonly changes: readonly { readonly id: string }[]
  }[]
}

describeOnEachStore('what people change', (store) => {
  const graph = () => serveGraph(store().engine)
  const load = (text: string) => graph().loader.load({ text })
  const dump = () => dumpWithoutChanges(store().engine)

  /** Asks for a change by Ada, because she says so. */
  async function make(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Made> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${ANSWER} } }`
    return (await graph().ask<{ made: Made }>(query, { input: { by: 'Ada', reason: 'It is so.', ...input } })).made
  }

  async function turn(mutation: 'undo' | 'redo', id: string | undefined, more = ''): Promise<Made> {
    const query = `mutation ($id: ID!) { made: ${mutation}(changeId: $id${more}) { ${ANSWER} } }`
    return (await graph().ask<{ made: Made }>(query, { id })).made
  }

  const ask = async (selection: string) => (await graph().ask<{ found: unknown }>(`{ found: ${selection} }`)).found
  const idOf = async (selection: string): Promise<string> => {
    const found = JSON.stringify(await ask(selection))
    return /"id":"([^"]+)"/.exec(found)?.[1] ?? found
  }
  const statement = (speaker: string) => idOf(`statements(filter: { speaker: "${speaker}" }) { nodes { id } }`)
  const relationship = (entity: string) =>
    idOf(`relationships(filter: { entity: "${entity}", types: [MET_WITH] }) { nodes { id } }`)

  beforeEach(async () => {
    await emptyGraph(store().engine)
    for (const text of ARTICLES) await load(text)
  })

  /** Every change, what is seen of it, and how that was before. */
  const CHANGES: readonly {
    readonly change: string
    readonly input: () => Promise<Readonly<Record<string, unknown>>> | Readonly<Record<string, unknown>>
    readonly seen: string
    readonly after: unknown
  }[] = [
    {
      change: 'mergeEntities',
      input: () => ({ into: OTHER, ids: [ONE] }),
      seen: `node(id: "${ONE}") { id ... on Person { name articleCount formerIds metWith { nodes { name } } } }`,
      after: {
        id: OTHER,
        name: 'Vladimir Zelenskiy',
        articleCount: 2,
        formerIds: expect.arrayContaining([ONE]) as unknown,
        metWith: { nodes: [{ name: 'Ana Diaz' }, { name: 'Peter Reed' }] },
      },
    },
    {
      change: 'splitEntity',
      input: async () => {
        const found = (await ask(
          `node(id: "${ONE}") { ... on Person { mentions { nodes { start end text sentence { id } } } } }`,
        )) as { mentions: { nodes: { start: number; end: number; sentence: { id: string } }[] } }
        const mentions = found.mentions.nodes.map(({ start, end, sentence }) => ({ sentence: sentence.id, start, end }))
        return { id: ONE, mentions: mentions.slice(-1), name: 'Oleh Zelensky' }
      },
      seen: 'people(filter: { name: { startsWith: "Oleh" } }) { nodes { id statements { totalCount } } }',
      after: { nodes: [{ id: 'person/oleh-zelensky', statements: { totalCount: 1 } }] },
    },
    {
      change: 'renameEntity',
      input: () => ({ id: ONE, name: 'Wolodymyr Selenskyj' }),
      seen: `node(id: "${ONE}") { ... on Entity { name aliases } }`,
      after: { name: 'Wolodymyr Selenskyj', aliases: expect.arrayContaining(['Volodymyr Zelensky']) as unknown },
    },
    {
      change: 'addAlias',
      input: () => ({ id: ONE, alias: 'The Comedian' }),
      seen: 'entity(name: "the comedian") { id }',
      after: { id: ONE },
    },
    {
      change: 'removeAlias',
      input: () => ({ id: ONE, alias: 'Zelensky' }),
      seen: `node(id: "${ONE}") { ... on Entity { aliases } }`,
      after: { aliases: [] },
    },
    {
      change: 'setKind',
      input: () => ({ id: 'place/lima', kind: 'ORGANIZATION' }),
      seen: 'node(id: "place/lima") { __typename id }',
      after: { __typename: 'Organization', id: 'organization/lima' },
    },
    {
      change: 'confirmRelationship',
      input: async () => ({ id: await relationship(ONE) }),
      seen: `relationships(filter: { entity: "${ONE}", types: [MET_WITH] }) { nodes { confidence reason } }`,
      after: { nodes: [{ confidence: 1, reason: expect.stringContaining('Ada said so: It is so.') as string }] },
    },
    {
      change: 'rejectRelationship',
      input: async () => ({ id: await relationship(ONE) }),
      seen: `relationships(filter: { entity: "${ONE}", types: [MET_WITH] }) { totalCount }`,
      after: { totalCount: 0 },
    },
    {
      change: 'addRelationship',
      input: async () => ({
        type: 'HOLDS_ROLE_AT',
        source: OTHER,
        target: 'place/kent',
        role: 'visitor',
        sentence: await idOf('node(id: "place/kent") { ... on Place { mentions { nodes { sentence { id } } } } }'),
      }),
      seen: 'relationships(filter: { types: [HOLDS_ROLE_AT], entity: "person/vladimir-zelenskiy" }) { nodes { role evidence { nodes { method reason } } } }',
      after: {
        nodes: [{ role: 'visitor', evidence: { nodes: [{ method: 'correction', reason: 'Ada said so: It is so.' }] } }],
      },
    },
    {
      change: 'correctStatement',
      input: async () => ({ id: await statement(ONE), speaker: 'person/ana-diaz', about: [ONE], polarity: 'NEGATED' }),
      seen: 'statements(filter: { speaker: "person/ana-diaz" }) { nodes { polarity speaker { id } about { id } } }',
      after: { nodes: [{ polarity: 'NEGATED', speaker: { id: 'person/ana-diaz' }, about: [{ id: ONE }] }] },
    },
    {
      change: 'rejectStatement',
      input: async () => ({ id: await statement(ONE) }),
      seen: `statements(filter: { speaker: "${ONE}" }) { totalCount }`,
      after: { totalCount: 0 },
    },
  ]

  it.each(CHANGES)('$change holds, also when the articles come anew, and leaves no trace when undone', async (row) => {
    const before = await dump()
    const made = await make(row.change, await row.input())
    expect(made.errors).toEqual([])
    expect(made.change).toMatchObject({ by: 'Ada', reason: 'It is so.', undone: false })
    expect(made.change?.['changed']).not.toEqual([])
    expect(await ask(row.seen)).toEqual(row.after)
    const curated = await dump()

    for (const text of ARTICLES) {
      const { id } = await load(text)
      await graph().loader.remove(id)
      await load(text)
    }
    expect(await dump()).toEqual(curated)

    const { id } = made.change ?? {}
    expect(await turn('undo', id)).toMatchObject({ change: { id, undone: true }, errors: [] })
    expect(await dump()).toEqual(before)
    expect((await turn('redo', id)).errors).toEqual([])
    expect(await dump()).toEqual(curated)
  })

  it('teaches: who comes later under either name is the one', async () => {
    await make('mergeEntities', { into: OTHER, ids: [ONE] })
    await load(LATER)
    expect(await ask(`node(id: "${ONE}") { ... on Person { id articleCount } }`)).toEqual({
      id: OTHER,
      articleCount: 3,
    })
  })

  it('can be found by entity, article, person, kind and time', async () => {
    const { id: article } = await load(ARTICLES[0] ?? '')
    await make('renameEntity', { id: ONE, name: 'Wolodymyr' })
    await make('rejectStatement', { id: await statement(ONE), by: 'Bo' })
    const found = async (filter: string) => {
      const { nodes } = (await ask(`changes(${filter}) { nodes { kind } }`)) as { nodes: { kind: string }[] }
      return nodes.map(({ kind }) => kind).sort()
    }
    expect(await found(`entity: "${ONE}"`)).toEqual(['REJECT_STATEMENT', 'RENAME_ENTITY'])
    expect(await found(`entity: "${OTHER}"`)).toEqual([])
    expect(await found(`article: "${article}"`)).toEqual(['REJECT_STATEMENT'])
    expect(await found('by: "Bo"')).toEqual(['REJECT_STATEMENT'])
    expect(await found('kinds: [RENAME_ENTITY, ADD_ALIAS]')).toEqual(['RENAME_ENTITY'])
    expect(await found('madeFrom: "2024-05-01", madeTo: "2024-05-01"')).toHaveLength(2)
    expect(await found('madeTo: "2024-04-30"')).toEqual([])
  })

  it('is made once for one idempotency key, and not at all with another input', async () => {
    const first = await make('renameEntity', { id: ONE, name: 'Wolodymyr', idempotencyKey: 'k1' })
    const again = await make('renameEntity', { id: ONE, name: 'Wolodymyr', idempotencyKey: 'k1' })
    expect(again).toEqual(first)
    const other = await make('renameEntity', { id: ONE, name: 'Wladimir', idempotencyKey: 'k1' })
    expect(other).toMatchObject({ change: null, errors: [{ code: 'KEY_REUSED', path: ['input', 'idempotencyKey'] }] })
    const undone = await turn('undo', first.change?.id, ', by: "Ada", idempotencyKey: "k2"')
    expect(await turn('undo', first.change?.id, ', by: "Ada", idempotencyKey: "k2"')).toEqual(undone)
  })

  it('loads and removes an article once for one idempotency key, whatever came between', async () => {
    const FIELDS = 'loadId outcome article { id } errors { code path }'
    const loadOnce = (text: string, more = {}) =>
      graph().ask(`mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { ${FIELDS} } }`, {
        input: { text, url: 'https://example.org/once', idempotencyKey: 'k3', ...more },
      })
    const removeOnce = (id: string, key = 'k4') =>
      graph().ask(
        'mutation ($id: ID!, $key: String!) { removeArticle(id: $id, idempotencyKey: $key) { deletedArticleId errors { code path } } }',
        { id, key },
      )
    const first = (await loadOnce('Ana Diaz spoke in Lima.')) as { loadArticle: { article: { id: string } } }
    expect(first).toMatchObject({ loadArticle: { outcome: 'ADDED', errors: [] } })
    await loadOnce('Ana Diaz was silent in Lima.', { idempotencyKey: 'another' })
    const between = await dump()
    expect(await loadOnce('Ana Diaz spoke in Lima.')).toEqual(first)
    expect(await dump()).toEqual(between)
    expect(await loadOnce('Ana Diaz left Lima.')).toMatchObject({
      loadArticle: { outcome: null, errors: [{ code: 'KEY_REUSED', path: ['input', 'idempotencyKey'] }] },
    })
    expect(await loadOnce('Ana Diaz left Lima.', { idempotencyKey: ' ' })).toMatchObject({
      loadArticle: { outcome: null, errors: [{ code: 'BAD_INPUT', path: ['input', 'idempotencyKey'] }] },
    })
    expect(await dump()).toEqual(between)

    const { id } = first.loadArticle.article
    const gone = { removeArticle: { deletedArticleId: id, errors: [] } }
    expect(await removeOnce(id)).toEqual(gone)
    expect(await removeOnce(id)).toEqual(gone)
    expect(await removeOnce('article/0')).toEqual({
      removeArticle: { deletedArticleId: null, errors: [{ code: 'KEY_REUSED', path: ['idempotencyKey'] }] },
    })
    expect(await removeOnce(id, 'k5')).toMatchObject({
      removeArticle: { errors: [{ code: 'NOT_FOUND', path: ['id'] }] },
    })
  })

  it('of two editors at once is one editor’s, and the other is told what that one changed', async () => {
    const { revision } = (await ask(`node(id: "${ONE}") { ... on Person { revision } }`)) as { revision: number }
    const both = await Promise.all(
      ['Ada', 'Bo'].map((by) =>
        make('renameEntity', { id: ONE, name: `As ${by} says`, by, expectedRevision: revision }),
      ),
    )
    const [made, refused] = both.sort((a) => (a.change === null ? 1 : -1))
    expect(made?.errors).toEqual([])
    expect(refused).toMatchObject({
      change: null,
      errors: [{ code: 'CONFLICT', path: ['input', 'expectedRevision'], changes: [{ id: made?.change?.id }] }],
    })
    expect(await ask(`node(id: "${ONE}") { ... on Person { name revision } }`)).toEqual({
      name: `As ${String(made?.change?.['by'])} says`,
      revision: made?.change?.revision,
    })
  })

  it('keeps what came later when it is undone, or says what stands in the way', async () => {
    const kind = await make('setKind', { id: 'place/lima', kind: 'ORGANIZATION' })
    const named = await make('renameEntity', { id: 'organization/lima', name: 'Lima Group' })
    const before = await dump()
    expect(await turn('undo', kind.change?.id)).toMatchObject({
      change: null,
      errors: [{ code: 'DEPENDED_ON', path: ['changeId'], changes: [{ id: named.change?.id }] }],
    })
    expect(await dump()).toEqual(before)

    const merged = await make('mergeEntities', { into: OTHER, ids: [ONE, ONE] })
    expect(merged.change?.['changed']).toContainEqual({
      field: 'name',
      before: ['Vladimir Zelenskiy', 'Volodymyr Zelensky'],
      after: ['Vladimir Zelenskiy'],
    })
    await make('renameEntity', { id: OTHER, name: 'Wolodymyr' })
    expect((await turn('undo', merged.change?.id)).errors).toEqual([])
    expect(await ask(`nodes(ids: ["${ONE}", "${OTHER}"]) { ... on Person { name } }`)).toEqual([
      { name: 'Volodymyr Zelensky' },
      { name: 'Wolodymyr' },
    ])
  })

  describe('is refused', () => {
    const longName = 'x'.repeat(10_000)
    it.each([
      [
        'a merge of a person with a place',
        'mergeEntities',
        { into: ONE, ids: ['place/lima'] },
        'KIND_DIFFERS',
        ['ids'],
      ],
      ['a merge with itself', 'mergeEntities', { into: ONE, ids: [ONE] }, 'BAD_INPUT', ['ids']],
      ['a merge of nobody', 'mergeEntities', { into: ONE, ids: [] }, 'BAD_INPUT', ['ids']],
      ['a merge with who is gone', 'mergeEntities', { into: ONE, ids: ['person/gone'] }, 'NOT_FOUND', ['ids']],
      ['a merge into who is gone', 'mergeEntities', { into: 'person/gone', ids: [ONE] }, 'NOT_FOUND', ['into']],
      [
        'a split of mentions that are another’s',
        'splitEntity',
        { id: ONE, name: 'X', mentions: [{ sentence: 'article/00/sentence/0', start: 0, end: 3 }] },
        'NOT_FOUND',
        ['mentions', '0'],
      ],
      ['a split of no mentions', 'splitEntity', { id: ONE, name: 'X', mentions: [] }, 'BAD_INPUT', ['mentions']],
      ['an empty name', 'renameEntity', { id: ONE, name: ' ' }, 'BAD_INPUT', ['name']],
      ['a name of 10,000 characters', 'renameEntity', { id: ONE, name: longName }, 'BAD_INPUT', ['name']],
      ['control characters', 'renameEntity', { id: ONE, name: 'A\u0000B' }, 'BAD_INPUT', ['name']],
      ['a space without width', 'renameEntity', { id: ONE, name: 'A\u200bB' }, 'BAD_INPUT', ['name']],
      ['line ends', 'addAlias', { id: ONE, alias: 'A\nB' }, 'BAD_INPUT', ['alias']],
      ['turned writing', 'addAlias', { id: ONE, alias: 'A\u202eB' }, 'BAD_INPUT', ['alias']],
      ['a name without letters', 'addAlias', { id: ONE, alias: '…' }, 'BAD_INPUT', ['alias']],
      ['a name that it has', 'addAlias', { id: ONE, alias: 'zelensky' }, 'NO_CHANGE', ['alias']],
      ['a name that it has not', 'removeAlias', { id: ONE, alias: 'Diaz' }, 'NO_CHANGE', ['alias']],
      ['its own name', 'removeAlias', { id: ONE, alias: 'Volodymyr Zelensky' }, 'BAD_INPUT', ['alias']],
      ['the kind that it has', 'setKind', { id: ONE, kind: 'PERSON' }, 'NO_CHANGE', ['kind']],
      ['no relationship', 'rejectRelationship', { id: 'relationship/nothing' }, 'NOT_FOUND', ['id']],
      ['no statement', 'rejectStatement', { id: 'article/00/statement/00' }, 'NOT_FOUND', ['id']],
      ['an empty reason', 'renameEntity', { id: ONE, name: 'X', reason: '' }, 'BAD_INPUT', ['reason']],
      ['an empty key', 'renameEntity', { id: ONE, name: 'X', idempotencyKey: ' ' }, 'BAD_INPUT', ['idempotencyKey']],
      [
        'a sentence that is not there',
        'addRelationship',
        { type: 'MET_WITH', source: ONE, target: OTHER, sentence: 'article/00/sentence/0' },
        'NOT_FOUND',
        ['sentence'],
      ],
    ] as const)('%s', async (_, mutation, input, code, path) => {
      const before = await dump()
      const made = await make(mutation, input)
      expect(made).toMatchObject({ change: null, errors: [{ code, path: ['input', ...path] }] })
      expect(await dump()).toEqual(before)
    })

    it('a merge of a person with a place, saying what to do', async () => {
      const { errors } = await make('mergeEntities', { into: ONE, ids: ['place/lima'] })
      expect(errors[0]?.message).toMatch(/setKind.*place\/lima is a person/)
    })

    it('a speaker of whom the article does not tell, and one that is a topic', async () => {
      const id = await statement(ONE)
      await make('setKind', { id: 'place/lima', kind: 'TOPIC' })
      for (const [speaker, code] of [
        [OTHER, 'BAD_INPUT'],
        ['topic/lima', 'KIND_DIFFERS'],
      ]) {
        expect((await make('correctStatement', { id, speaker })).errors).toMatchObject([
          { code, path: ['input', 'speaker'] },
        ])
      }
    })

    it('a relationship that was confirmed, until that is undone', async () => {
      const id = await relationship(ONE)
      const { change } = await make('confirmRelationship', { id })
      expect((await make('confirmRelationship', { id })).errors).toMatchObject([
        { code: 'NO_CHANGE', path: ['input', 'id'] },
      ])
      await turn('undo', change?.id)
      expect((await make('confirmRelationship', { id })).errors).toEqual([])
    })

    it('a second undo, a redo of what holds, and what was never changed', async () => {
      const { change } = await make('renameEntity', { id: ONE, name: 'Wolodymyr' })
      expect((await turn('redo', change?.id)).errors).toMatchObject([{ code: 'NO_CHANGE', path: ['changeId'] }])
      await turn('undo', change?.id)
      expect((await turn('undo', change?.id)).errors).toMatchObject([{ code: 'NO_CHANGE', path: ['changeId'] }])
      expect((await turn('undo', 'change/00')).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['changeId'] }])
    })
  })
})
