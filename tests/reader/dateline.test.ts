import { describe, expect, it } from 'vitest'
import { endDatelines } from '../../src/reader/dateline.ts'
import { loadLexicon } from '../../src/reader/lexicon/lexicon.ts'

const lexicon = loadLexicon()

describe('datelines', () => {
  it.each([
    ['LIMA (Reuters) - Delegates met.', 'LIMA (Reuters) . Delegates met.'],
    ['LIMA, Peru (AP) — Delegates met.', 'LIMA, Peru (AP) . Delegates met.'],
    ['Lisbon — Delegates met.', 'Lisbon . Delegates met.'],
    ['By Ana Kovac\n\nOSLO, Norway — Delegates met.', 'By Ana Kovac\n\nOSLO, Norway . Delegates met.'],
    ['LA PAZ, July 24 -- Delegates met.', 'LA PAZ, July 24 .  Delegates met.'],
  ])('ends "%s" like a sentence', (text, ended) => {
    expect(endDatelines(text, lexicon)).toBe(ended)
  })

  it.each([
    'Kovac — Delegates were told — left.',
    'NATO-led troops left.',
    'The UN - a big body - met.',
    'NATO, which met in Lima, left - at last.',
  ])('finds none in "%s"', (text) => {
    expect(endDatelines(text, lexicon)).toBe(text)
  })
})
