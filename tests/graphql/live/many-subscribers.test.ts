import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createLiveEvents } from '../../../src/graphql/live/live-events.ts'
import type { GraphEvent } from '../../../src/graphql/live/live-event.ts'
import { asMany } from '../../long.ts'
import { describeOnEachStore } from '../../stores.ts'
import { serveGraph } from '../served-graph.ts'
import { listen, take } from './listen.ts'

/** How many subscribe, and how many articles come. */
const MANY = {
  embedded: asMany<readonly [number, number]>([1_000, 100], [200, 40]),
  neo4j: asMany<readonly [number, number]>([1_000, 100], [40, 20]),
}
const MOST_MB_MORE = 60

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void
const heapMb = () => {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

interface Loaded {
  readonly articleLoaded: { readonly title: string }
}

describeOnEachStore('many who subscribe', (store) => {
  it('each get all, in order; one who takes nothing is told so in the end; memory stays flat', async () => {
    const [subscribers, changes] = MANY[store().engine.name]
    const live = createLiveEvents({ eventsKept: changes - 1, loadEventsKept: 10 })
    const graph = serveGraph(store().engine, { live })
    const query = 'subscription { articleLoaded { title sentences { text } } }'
    const following = await Promise.all(Array.from({ length: subscribers }, () => listen<Loaded>(graph.api, query)))
    const slow = live.logs.GRAPH.follow({ wants: (event): event is GraphEvent => event.kind === 'ARTICLE_LOADED' })
    const before = heapMb()
    const told: string[][] = following.map(() => [])
    const titles = Array.from({ length: changes }, (_, index) => `Number ${index}`)
    let most = 0
    for (const title of titles) {
      await graph.ask('mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { outcome } }', {
        input: { title, text: `Minister Ana Diaz spoke in Lima about ${title}.` },
      })
      await Promise.all(
        following.map(async (results, index) => {
          const [result] = await take(results, 1)
          told[index]?.push(result?.data?.articleLoaded.title ?? '')
        }),
      )
      if (title.endsWith('9')) most = Math.max(most, heapMb() - before)
    }
    for (const one of told) expect(one).toEqual(titles)
    await expect(slow.next()).rejects.toMatchObject({ code: 'SUBSCRIBER_TOO_SLOW' })
    expect(most).toBeLessThan(MOST_MB_MORE)
    await Promise.all(following.map((results) => results.return(undefined)))
  })
})
