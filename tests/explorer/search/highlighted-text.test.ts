import { describe, expect, it } from 'vitest'
import { cutAtMatches } from '../../../src/explorer/search/highlighted-text.ts'

const shown = (text: string, matches: readonly { start: number; end: number }[], length = 40) =>
  cutAtMatches(text, matches, length)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')

describe('the text of a hit', () => {
  it('marks what matches', () => {
    expect(shown('Jens Stoltenberg', [{ start: 5, end: 10 }])).toBe('Jens [Stolt]enberg')
  })

  it('is cut, and begins shortly before a match that stands far behind', () => {
    const text = `${'word '.repeat(20)}Scholz ${'word '.repeat(20)}`
    expect(shown(text, [{ start: 100, end: 106 }])).toMatch(/^…(?:word )+\[Scholz\].*…$/)
  })
})
