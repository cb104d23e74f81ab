import { describe, expect, it } from 'vitest'
import { endDateline } from '../../src/reader/dateline.ts'

describe('datelines', () => {
  it.each([
    ['LIMA (Reuters) - Delegates met.', 'LIMA (Reuters) . Delegates met.'],
    ['LIMA, Peru (AP) — Delegates met.', 'LIMA, Peru (AP) . Delegates met.'],
    ['LA PAZ, July 24 -- Delegates met.', 'LA PAZ, July 24 .  Delegates met.'],
  ])('ends "%s" like a sentence', (text, ended) => {
    expect(endDateline(text)).toBe(ended)
  })

  it.each(['NATO-led troops left.', 'The UN - a big body - met.', 'NATO, which met in Lima, left - at last.'])(
    'finds none in "%s"',
    (text) => {
      expect(endDateline(text)).toBe(text)
    },
  )
})
