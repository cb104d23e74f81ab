import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { LiveEvent } from '../../../src/graphql/live/live-event.ts'
import { createLiveEvents } from '../../../src/graphql/live/live-events.ts'
import type { Viewer } from '../../../src/graphql/viewer.ts'
import { DatelineError } from '../../../src/model/error.ts'
import type { ArticleId } from '../../../src/model/id.ts'
import type { Engine } from '../../../src/store/engine.ts'
import { openEngine } from '../../../src/store/open-engine.ts'
import { listening } from '../../listening.ts'
import { serveGraph } from '../served-graph.ts'
import { listen, take, type LiveResult } from './listen.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
})
afterAll(() => engine.close())

const open: AsyncGenerator[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.return(undefined)
})

type Served = ReturnType<typeof serveGraph>

async function subscribe<Data>(graph: Served, query: string, options: Parameters<typeof listen>[2] = {}) {
  const results = await listen<Data>(graph.api, query, options)
  open.push(results)
  return results
}

const serve = (options: Parameters<typeof serveGraph>[1] = {}) => serveGraph(engine, options)

async function load(graph: Served, text: string, more: object = {}) {
  const { loadArticle } = await graph.ask<{ loadArticle: { article: { id: ArticleId } | null; loadId: string } }>(
    'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { loadId article { id } } }',
    { input: { text, ...more } },
  )
  return { id: loadArticle.article?.id, loadId: loadArticle.loadId }
}

const remove = (graph: Served, id: string | undefined) =>
  graph.ask('mutation ($id: ID!) { removeArticle(id: $id) { deletedArticleId } }', { id })

const LOADED = 'subscription ($after: ID) { articleLoaded(after: $after) { id } }'
interface Loaded {
  readonly articleLoaded: { readonly id: string }
}
const idsOf = (results: readonly LiveResult<Loaded>[]) => results.map(({ data }) => data?.articleLoaded.id)
const codesOf = (results: readonly LiveResult<unknown>[]) =>
  results.map(({ errors = [] }) => errors[0]?.extensions.code)

let number = 0
const somethingNew = () => `Minister Ana Diaz met President Maria Santos in Lima ${++number} times on Monday.`

describe('who subscribes to articles', () => {
  it('is told of each that was added or changed, as it is in the graph, and of no other', async () => {
    const graph = serve()
    const told = await subscribe(
      graph,
      'subscription { articleLoaded { relationships { nodes { type source { name } target { name } } } } }',
    )
    const lima = 'President Maria Santos met Prime Minister John Smith in Lima on Monday.'
    await load(graph, lima)
    await load(graph, lima)
    await load(graph, 'Chancellor Anna Weber met President Peter Novak in Oslo on Friday.')
    const met = (source: string, target: string) => ({
      data: {
        articleLoaded: {
          relationships: {
            nodes: expect.arrayContaining([
              { type: 'MET_WITH', source: { name: source }, target: { name: target } },
            ]) as unknown,
          },
        },
      },
    })
    expect(await take(told, 2)).toMatchObject([met('John Smith', 'Maria Santos'), met('Anna Weber', 'Peter Novak')])
  })

  it('goes on after the last event that they had, with nothing lost and nothing twice', async () => {
    const graph = serve()
    const first = await subscribe<Loaded>(graph, LOADED)
    const before = (await load(graph, somethingNew())).id
    const [had] = await take(first, 1)
    await first.return(undefined)
    const missed = [(await load(graph, somethingNew())).id, (await load(graph, somethingNew())).id]
    const again = await subscribe<Loaded>(graph, LOADED, { variables: { after: had?.extensions?.event.id } })
    const later = (await load(graph, somethingNew())).id
    expect(idsOf([...(had === undefined ? [] : [had]), ...(await take(again, 3))])).toEqual([before, ...missed, later])
  })

  it('is told nothing of an article that is gone when they come back', async () => {
    const graph = serve()
    const first = await subscribe<Loaded>(graph, LOADED)
    await load(graph, somethingNew())
    const [had] = await take(first, 1)
    await remove(graph, (await load(graph, somethingNew())).id)
    const left = (await load(graph, somethingNew())).id
    const again = await subscribe<Loaded>(graph, LOADED, { variables: { after: had?.extensions?.event.id } })
    expect(idsOf(await take(again, 1))).toEqual([left])
    expect(graph.unexpected).toEqual([])
  })

  it.for([
    ['an id from before the server began', '1000-0', 'EVENTS_FORGOTTEN', /1970-01-01.*articles\(filter: \{loaded/],
    ['an id that is still to come', '99999999999999-0', 'EVENTS_FORGOTTEN', /is not remembered/],
    ['no id', 'yesterday', 'BAD_INPUT', /`after` is no id of an event/],
  ] as const)('is told what to do where `after` is %s', async ([, after, code, message]) => {
    const results = await subscribe(serve(), LOADED, { variables: { after } })
    expect(await take(results, 2)).toEqual([
      {
        errors: [
          expect.objectContaining({
            message: expect.stringMatching(message) as string,
            extensions: { code },
          }) as unknown,
        ],
      },
    ])
  })

  it('is told what to do where what came after is not remembered any more', async () => {
    const live = createLiveEvents({ eventsKept: 5, loadEventsKept: 5 })
    const graph = serve({ live })
    const { id } = await load(graph, somethingNew())
    const after = live.logs.GRAPH.newest()
    const publish = () => {
      live.publish({ kind: 'ARTICLE_LOADED', id: id ?? '' })
    }
    for (let time = 0; time < 5; time++) publish()
    expect(await take(await subscribe(graph, LOADED, { variables: { after } }), 5)).toHaveLength(5)
    publish()
    expect(codesOf(await take(await subscribe(graph, LOADED, { variables: { after } }), 1))).toEqual([
      'EVENTS_FORGOTTEN',
    ])
  })

  it('is refused at once what costs too much', async () => {
    const query = 'subscription { articleLoaded { sentences { mentions { entity { name } } } text } }'
    const results = await subscribe(serve({ limits: { cost: 1 } }), query)
    expect(codesOf(await take(results, 2))).toEqual(['LIMIT_EXCEEDED'])
  })

  it('is refused at once what asks for nothing, with all of it skipped', async () => {
    const { answer, unexpected } = serve()
    const { errors } = await answer('subscription { articleLoaded @skip(if: true) { id } }')
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }])
    expect(unexpected).toEqual([])
  })

  it('leaves nothing behind when they go', async () => {
    const live = createLiveEvents()
    let [followed, ended] = [0, 0]
    const counted = {
      publish: (event: LiveEvent) => {
        live.publish(event)
      },
      logs: {
        ...live.logs,
        GRAPH: {
          ...live.logs.GRAPH,
          follow: ((following) => {
            followed++
            const { onEnd } = following
            return live.logs.GRAPH.follow({
              ...following,
              onEnd: () => {
                ended++
                onEnd?.()
              },
            })
          }) as typeof live.logs.GRAPH.follow,
        },
      },
    }
    const { api } = serve({ live: counted })
    const { base, close } = await listening((request, response) => void api(request, response))
    const stop = new AbortController()
    await listen({ fetch: (_url, init) => fetch(`${base}/graphql`, init) }, LOADED, { stop })
    expect([followed, ended]).toEqual([1, 0])
    stop.abort()
    await expect.poll(() => [followed, ended]).toEqual([1, 1])
    close()
  })
})

describe('who subscribes to removals and changes', () => {
  it('is told of the article that is gone', async () => {
    const graph = serve()
    const { id } = await load(graph, somethingNew())
    const results = await subscribe(graph, 'subscription { articleRemoved { deletedArticleId } }')
    await remove(graph, id)
    expect(await take(results, 1)).toMatchObject([{ data: { articleRemoved: { deletedArticleId: id } } }])
  })

  it('is told of a change, and of its undoing', async () => {
    const graph = serve()
    await load(graph, 'President Donald Trump spoke in Washington on Monday.')
    await load(graph, 'President Trump met Chancellor Anna Weber in Washington on Tuesday.')
    const { people } = await graph.ask<{ people: { nodes: { appearances: Decided }[] } }>(
      '{ people { nodes { appearances { nodes { resolution { resolutionId } } } } } }',
    )
    const [resolutionId] = people.nodes.flatMap(({ appearances }) =>
      appearances.nodes.flatMap(({ resolution }) => resolution?.resolutionId ?? []),
    )
    const results = await subscribe<{ changes: { id: string } }>(
      graph,
      'subscription { changes { id kind by undone } }',
    )
    const { rejectResolution } = await graph.ask<{ rejectResolution: { change: { id: string } } }>(
      'mutation ($input: RejectResolutionInput!) { rejectResolution(input: $input) { change { id } } }',
      { input: { resolutionId, by: 'Ana', reason: 'Two people.' } },
    )
    const { id } = rejectResolution.change
    const [made] = await take(results, 1)
    await graph.ask('mutation ($id: ID!) { undo(changeId: $id) { change { id } } }', { id })
    const [undone] = await take(results, 1)
    const change = { id, kind: 'REJECT_RESOLUTION', by: 'Ana' }
    expect([made, undone]).toMatchObject([
      { data: { changes: { ...change, undone: false } } },
      { data: { changes: { ...change, undone: true } } },
    ])
  })
})

interface Decided {
  readonly nodes: readonly { readonly resolution: { readonly resolutionId: string } | null }[]
}

describe('who watches a load', () => {
  const LOADING = `subscription ($loadId: ID) {
    loading(loadId: $loadId) { loadId step outcome article { id } errors { code path } }
  }`
  interface Loading {
    readonly loading: Readonly<Record<string, unknown>>
  }
  const stepsOf = (results: readonly LiveResult<Loading>[]) => results.map(({ data }) => data?.loading)
  const step = (loadId: string, name: string, more: object = {}) => ({
    loadId,
    step: name,
    outcome: null,
    article: null,
    errors: [],
    ...more,
  })

  it('is told each step of the one that they name, also of those before they came', async () => {
    const graph = serve()
    const results = await subscribe<Loading>(graph, LOADING, { variables: { loadId: 'mine' } })
    await load(graph, somethingNew())
    const { id, loadId } = await load(graph, somethingNew(), { loadId: 'mine' })
    expect(loadId).toBe('mine')
    const steps = [
      step('mine', 'READING'),
      step('mine', 'WRITING'),
      step('mine', 'DONE', { outcome: 'ADDED', article: { id } }),
    ]
    expect(stepsOf(await take(results, 3))).toEqual(steps)
    const late = await subscribe<Loading>(graph, LOADING, { variables: { loadId: 'mine' } })
    expect(stepsOf(await take(late, 3))).toEqual(steps)
  })

  it('is told under which id the server knows a load that has none, and why one is refused', async () => {
    const graph = serve()
    const results = await subscribe<Loading>(graph, LOADING)
    const { loadId } = await load(graph, ' ')
    expect(stepsOf(await take(results, 1))).toEqual([
      step(loadId, 'REFUSED', { errors: [{ code: 'ARTICLE_EMPTY', path: ['input', 'text'] }] }),
    ])
    expect(await graph.ask(`mutation { loadArticle(input: { text: "a", loadId: "" }) { errors { path } } }`)).toEqual({
      loadArticle: { errors: [{ path: ['input', 'loadId'] }] },
    })
  })

  it('is told that the server could not do it, and not why', async () => {
    const loader = { load: () => Promise.reject(new Error('disk')), remove: () => Promise.resolve(false) }
    const graph = serve({ loader })
    const results = await subscribe<Loading>(graph, LOADING)
    await graph.answer('mutation { loadArticle(input: { text: "Ana Diaz spoke.", loadId: "x" }) { loadId } }')
    expect(stepsOf(await take(results, 1))).toEqual([step('x', 'FAILED')])
  })
})

describe('a subscription by token', () => {
  const viewers = new Map<string, Viewer | undefined>()
  const authenticate = (authorization: string | undefined) => {
    const viewer = viewers.get(authorization ?? '')
    if (viewer === undefined) return Promise.reject(new DatelineError('UNAUTHENTICATED', 'The token has ended.'))
    return Promise.resolve(viewer)
  }

  it('ends with the token', async () => {
    const graph = serve({ authenticate })
    viewers.set('Bearer ana', { name: 'Ana', role: 'READER', expires: Date.now() + 300 })
    const results = await subscribe(graph, LOADED, { token: 'ana' })
    viewers.set('Bearer ana', undefined)
    const begun = performance.now()
    expect(codesOf(await take(results, 2))).toEqual(['UNAUTHENTICATED'])
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('goes on where the token was made to last', async () => {
    const graph = serve({ authenticate })
    viewers.set('Bearer ana', { name: 'Ana', role: 'ADMIN', expires: Date.now() + 200 })
    const results = await subscribe<Loaded>(graph, LOADED, { token: 'ana' })
    viewers.set('Bearer ana', { name: 'Ana', role: 'ADMIN' })
    await pause(400)
    const { id } = await graph.loader.load({ text: somethingNew() })
    expect(id).toBeDefined()
    viewers.set('', { role: 'ADMIN' })
    const loaded = await load(graph, somethingNew())
    expect(idsOf(await take(results, 1))).toEqual([loaded.id])
  })
})
