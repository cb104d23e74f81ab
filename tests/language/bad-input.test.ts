import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Doc, type English, loadEnglish } from '../../src/language/index.ts'

/** What holds of every document, whatever the text. */
function expectSound(doc: Doc): void {
  let end = 0
  for (const token of doc.tokens) {
    expect(doc.text.slice(token.start, token.end)).toBe(token.text)
    expect(token.start).toBe(end)
    end = token.end + token.whitespace.length
    expect(doc.text.slice(token.end, end)).toBe(token.whitespace)
    expect(token.leftEdge).toBeLessThanOrEqual(token.index)
    expect(token.rightEdge).toBeGreaterThanOrEqual(token.index)
    let steps = 0
    let above = token
    for (let head = doc.tokens[above.head]; head && head !== above && steps <= doc.tokens.length; steps++) {
      above = head
      head = doc.tokens[above.head]
    }
    expect(above.head).toBe(above.index)
  }
  expect(end).toBe(doc.text.length)
  expect(doc.sentences.map((sentence) => sentence.firstToken)).toEqual(
    doc.tokens.filter((token) => token.sentenceStart).map((token) => token.index),
  )
  for (const span of [...doc.sentences, ...doc.entities]) {
    expect(doc.text.slice(span.start, span.end)).toBe(span.text)
    expect(span.endToken).toBeGreaterThan(span.firstToken)
  }
}

describe('bad input', () => {
  let english: English
  beforeAll(async () => {
    english = await loadEnglish()
  })

  it('gives a sound document for any string of code units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (codes) => {
        expectSound(english.parse(String.fromCharCode(...codes)))
      }),
    )
  })

  it('gives a sound document for any mixture of marks, words and white space', () => {
    const part = fc.oneof(
      fc.constantFrom(...Array.from('"\'()[]{}<>.,:;!?-–—…/\\|*&^%$#@~`_+=“”‘’«»')),
      fc.constantFrom(
        'the',
        'U.S.',
        "don't",
        'Kyiv',
        'a@b.org',
        'http://x.org/y',
        '5km',
        ':)',
        '\ud83d\ude00',
        '\u202e',
      ),
      fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u0085', '\u2028'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expectSound(english.parse(parts.join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same text the same way, whatever was read before', () => {
    const text = 'The council in Brussels, which met Ms. Lind on 29 November, won’t say more.'
    const first = english.parse(text)
    english.parse(Array.from({ length: 8000 }, (_, i) => `word${i}`).join(' '))
    expect(english.parse(text)).toEqual(first)
  })

  it.each([
    ['nothing', ''],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of addresses in one', 'a@'.repeat(500_000)],
    ['a megabyte of labels', 'a.'.repeat(500_000)],
    ['100,000 full stops', '.'.repeat(100_000)],
    ['100,000 full stops and a word', `${'.'.repeat(100_000)}x`],
    ['100,000 hyphens', '-'.repeat(100_000)],
    ['10,000 opening brackets', '('.repeat(10_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 colons in a row of letters', 'a:'.repeat(10_000)],
    ['10,000 emoji', '\u{1f600}'.repeat(10_000)],
    ['10,000 emoticons', ':) '.repeat(10_000)],
    ['100,000 lone surrogates', '\ud800'.repeat(100_000)],
    ['10,000 right-to-left marks', '\u202ea '.repeat(10_000)],
    ['100,000 zero-width characters', 'a\u200b'.repeat(50_000)],
    ['one sentence of 10,000 words', 'the man who said that he '.repeat(1_700)],
    ['markup', '<script>alert("x")</script> <p class="a">A &amp; B</p>\n'.repeat(200)],
    [
      'control characters',
      Array.from({ length: 33 }, (_, i) => `${String.fromCharCode(i)}x`)
        .join('')
        .repeat(50),
    ],
  ])('reads %s', (_, text) => {
    const doc = english.parse(text)
    expect(doc.tokens.map((token) => token.text + token.whitespace).join('')).toBe(text)
  })
})
