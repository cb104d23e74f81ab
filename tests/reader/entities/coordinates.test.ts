import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'
import { coordinatesOf } from '../../../src/reader/entities/coordinates.ts'

const lexicon = loadLexicon()

describe('the coordinates of a place', () => {
  it.each([
    ['Kyiv', 50, 31],
    ['Brussels', 51, 4],
    ['Ukraine', 49, 31],
    ['Brasília', -16, -48],
    ['United States', 40, -99],
  ])('%s lies near %d° north, %d° east', (name, latitude, longitude) => {
    const place = coordinatesOf(name, lexicon)
    expect(Math.abs((place?.latitude ?? NaN) - latitude)).toBeLessThan(1.5)
    expect(Math.abs((place?.longitude ?? NaN) - longitude)).toBeLessThan(1.5)
  })

  it('are not made up for a place that no table has', () => {
    expect(coordinatesOf('Lower Snodgrass Bend', lexicon)).toBeUndefined()
    expect(coordinatesOf('Bouvet Island', lexicon)).toBeUndefined()
    expect(coordinatesOf('Mars', lexicon)).toBeUndefined()
  })
})
