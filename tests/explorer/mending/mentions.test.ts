import { describe, expect, it } from 'vitest'
import { keyKeeper } from '../../../src/explorer/mending/idempotency.ts'
import { aroundMention, byArticle } from '../../../src/explorer/mending/mentions.ts'

const mention = (article: string, index: number, text: string, name: string) => {
  const start = 100 + text.indexOf(name)
  const sentence = {
    id: `${article}/sentence/${index}`,
    text,
    start: 100,
    article: { id: article, title: null, source: '' },
  }
  return { text: name, start, end: start + name.length, sentence }
}

describe('mentions to choose from', () => {
  it('are cut out of their sentences', () => {
    expect(aroundMention(mention('article/a', 0, 'So Stone went home.', 'Stone'))).toEqual([
      'So ',
      'Stone',
      ' went home.',
    ])
  })

  it('stand together by their articles', () => {
    const [one, two, three] = ['a', 'b', 'a'].map((id, index) =>
      mention(`article/${id}`, index, 'Stone went.', 'Stone'),
    )
    if (one === undefined || two === undefined || three === undefined) throw new Error('There are three.')
    expect(byArticle([one, two, three])).toEqual([[one, three], [two]])
  })
})

describe('the key of a change', () => {
  it('is the same for the same, so that it is done once, and another for anything else', () => {
    const keyOf = keyKeeper()
    const first = keyOf({ id: 'place/kyiv', reason: 'a' })
    expect(keyOf({ id: 'place/kyiv', reason: 'a' })).toBe(first)
    expect(keyOf({ id: 'place/kyiv', reason: 'b' })).not.toBe(first)
  })
})
