import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { describeWithShared, SHARED, sharedFiles } from '../shared.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

describeWithShared('articles beside the project', 'articles/', () => {
  describeOnEachStore('a folder of articles', (store) => {
    const graph = () => serveGraph(store().engine)
    const ids: string[] = []

    beforeAll(async () => {
      for (const file of sharedFiles('articles/')) {
        ids.push((await graph().loader.load({ text: await readFile(new URL(`articles/${file}`, SHARED), 'utf8') })).id)
      }
    })

    it('has each entity once, with the number of articles that tell of it', async () => {
      const { entities, articles } = await graph().ask<{
        entities: { nodes: { id: string; articleCount: number }[] }
        articles: { nodes: { id: string; entities: { nodes: { id: string }[] } }[] }
      }>(`{
      entities(first: 1000) { nodes { id articleCount } }
      articles { nodes { id entities(first: 1000) { nodes { id } } } }
    }`)
      expect(new Set(articles.nodes.map(({ id }) => id))).toEqual(new Set(ids))
      const told = articles.nodes.flatMap((article) => article.entities.nodes.map(({ id }) => id))
      for (const { id, articleCount } of entities.nodes) {
        expect({ id, articleCount }).toEqual({ id, articleCount: told.filter((one) => one === id).length })
      }
      expect(new Set(told).size).toBe(entities.nodes.length)
      expect(entities.nodes.some(({ articleCount }) => articleCount > 1)).toBe(true)
    })

    it('shows every mention exactly where it stands', async () => {
      const { articles } = await graph().ask<{
        articles: {
          nodes: { text: string; sentences: { mentions: { text: string; start: number; end: number }[] }[] }[]
        }
      }>('{ articles { nodes { text sentences { mentions { text start end } } } } }')
      for (const { text, sentences } of articles.nodes) {
        for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        }
      }
    })

    it('leaves nothing behind when its articles are removed', async () => {
      for (const id of ids) {
        expect(
          await graph().ask('mutation ($id: ID!) { removeArticle(id: $id) { errors { message } } }', { id }),
        ).toEqual({
          removeArticle: { errors: [] },
        })
      }
      expect(await graph().ask('{ stats { articles sentences mentions statements entities relationships } }')).toEqual({
        stats: { articles: 0, sentences: 0, mentions: 0, statements: 0, entities: 0, relationships: 0 },
      })
    })
  })
})
