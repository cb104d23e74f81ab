import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../src/reader/text/normalise-text.ts'

describe('normalised text', () => {
  it.each([
    ['the mayor’s “yes”', 'the mayor\'s "yes"'],
    ['„Nein“, she said', '"Nein", she said'],
    ['Jean‑Luc\u00a0Moreau', 'Jean-Luc Moreau'],
    ['“Yes” ― Bo Ek', '"Yes" — Bo Ek'],
    ['plain text - as it is', 'plain text - as it is'],
  ])('makes %j %j', (text, plain) => {
    expect(normaliseText(text)).toBe(plain)
  })

  it('keeps every offset: it is as long as the text, unit by unit, and done once it stays', () => {
    const unit = fc.oneof(
      fc.constantFrom('‘', '’', '“', '”', '„', '«', '»', '‑', '\u00a0', '\u202f'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('')
        const plain = normaliseText(text)
        expect(plain).toHaveLength(text.length)
        expect(normaliseText(plain)).toBe(plain)
      }),
    )
  })
})
