import { expect, it } from 'vitest'
import { loadEnglish } from '../../src/language/index.ts'

const english = await loadEnglish()
const text = 'Ada Cole praised all who lent a hand\n\nTom Reed disagreed.\n\nHarvest in the north'
const breaks = Array.from(text.matchAll(/\n\n/g), ({ index }) => index)

const sentences = (places: readonly number[]) => english.parse(text, places).sentences.map((one) => one.text.trim())

it('starts a sentence at every break', () => {
  expect(sentences(breaks)).toEqual(text.split('\n\n'))
  expect(sentences([])).not.toEqual(text.split('\n\n'))
})

it('hangs no word on one beyond a break', () => {
  const { tokens } = english.parse(text, breaks)
  const crossing = tokens.filter((token) => {
    const head = tokens[token.head] ?? token
    return breaks.some(
      (place) => Math.min(token.start, head.start) < place && Math.max(token.start, head.start) > place,
    )
  })
  expect(crossing).toEqual([])
})

it('takes breaks at the ends, in white space or twice for what they are', () => {
  expect(sentences([0, ...breaks, ...breaks, text.length])).toHaveLength(3)
  expect(english.parse('', [0]).tokens).toEqual([])
})
