import { beforeAll, describe, expect, it } from 'vitest'
import { type English, loadEnglish } from '../../src/language/index.ts'
import { createUrlTest } from '../../src/language/tokenizer/url.ts'

describe('the tokenizer', () => {
  let english: English
  beforeAll(async () => {
    english = await loadEnglish()
  })

  it.each([
    ["He can't, won't", "He ca n't , wo n't"],
    ['(see U.S.-led talks)', '( see U.S.-led talks )'],
    ['the U.S.-Iraq talks', 'the U.S. - Iraq talks'],
    ['costs US$3.4bn, or €2', 'costs US$ 3.4bn , or € 2'],
    ['10km at 7p.m.', '10 km at 7 p.m.'],
    ['Ukraine–NATO Council', 'Ukraine – NATO Council'],
    ['what?!... well…', 'what ? ! ... well …'],
    ['“Kyiv’s”', '“ Kyiv ’s ”'],
    ['a  b\n\nc ', 'a   b \n\n c'],
  ])('splits %j', (text, tokens) => {
    expect(
      english
        .parse(text)
        .tokens.map((token) => token.text)
        .join(' '),
    ).toBe(tokens)
  })

  it.each([
    ["n't", 'not'],
    ['Colour', 'color'],
    ['“', '"'],
    ['€', '$'],
  ])('gives %s the norm %s', (word, norm) => {
    const tokens = english.parse(word === "n't" ? "don't" : word).tokens
    expect(tokens.at(-1)?.norm).toBe(norm)
  })
})

describe('the test for addresses', () => {
  const isUrl = createUrlTest('a-z')
  it.each(['example.org', 'http://a.b.co.uk:8080/x(y)?q#z', 'me@example.org', 'ftp://u:p@h.com/x', '8.8.8.8/x'])(
    'keeps %s',
    (text) => {
      expect(isUrl(text)).toBe(true)
    },
  )
  it.each([
    'example',
    'end.Start',
    '10.0.0.1',
    'http://',
    '@a.org',
    'a..org',
    '-a.org',
    'a.org:1',
    '1.5',
    'x.org,y',
    'a.b',
  ])('does not keep %s', (text) => {
    expect(isUrl(text)).toBe(false)
  })
})
