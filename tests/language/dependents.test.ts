import { beforeAll, describe, expect, it } from 'vitest'
import {
  ancestorsOf,
  childrenOf,
  conjunctsOf,
  type Doc,
  type English,
  headOf,
  leftsOf,
  loadEnglish,
  nounChunks,
  rightsOf,
  subtreeOf,
  type Token,
} from '../../src/language/index.ts'

let english: English
beforeAll(async () => {
  english = await loadEnglish()
})

const texts = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ')

function find(doc: Doc, text: string): Token {
  const token = doc.tokens.find((each) => each.text === text)
  if (!token) throw new Error(`no token ${text}`)
  return token
}

describe('the dependency tree', () => {
  it('gives a verb its subject, object and time', () => {
    const doc = english.parse('The minister met three envoys in Oslo yesterday.')
    const met = find(doc, 'met')
    expect(headOf(doc, met)).toBe(met)
    expect(texts(childrenOf(doc, met))).toBe('minister envoys in yesterday .')
    expect(texts(leftsOf(doc, met))).toBe('minister')
    expect(texts(rightsOf(doc, met))).toBe('envoys in yesterday .')
    expect(texts(subtreeOf(doc, find(doc, 'minister')))).toBe('The minister')
    expect(texts(ancestorsOf(doc, find(doc, 'Oslo')))).toBe('in met')
  })

  it('joins what "and" joins', () => {
    const doc = english.parse('Leaders, ministers and envoys met.')
    expect(texts(conjunctsOf(doc, find(doc, 'ministers')))).toBe('Leaders envoys')
    expect(conjunctsOf(doc, find(doc, 'met'))).toEqual([])
  })
})

describe('noun chunks', () => {
  it.each([
    ['The alliance will back it.', ['The alliance', 'it']],
    ['Its 30 members and the new council met in Brussels.', ['Its 30 members', 'the new council', 'Brussels']],
    ['Go!', []],
  ])('in "%s"', (text, chunks) => {
    expect(nounChunks(english.parse(text)).map((chunk) => chunk.text)).toEqual(chunks)
  })
})

describe('sentences and entities', () => {
  it('give exactly the text at their offsets', () => {
    const text = 'Anna Lind 😀 flew to Kyiv. She met NATO officials on Monday.'
    const doc = english.parse(text)
    expect(doc.sentences.map((sentence) => sentence.text)).toEqual([
      'Anna Lind 😀 flew to Kyiv.',
      'She met NATO officials on Monday.',
    ])
    expect(doc.entities.map(({ text, label }) => [text, label])).toContainEqual(['NATO', 'ORG'])
    for (const span of [...doc.sentences, ...doc.entities]) expect(text.slice(span.start, span.end)).toBe(span.text)
  })
})
