import { describe, expect, it } from 'vitest'
import { graphFile } from '../../../src/reader/evaluation/graph-file.ts'
import { scoreDetails } from '../../../src/reader/evaluation/score-details.ts'

const person = (...roles: string[]) => graphFile.parse({ people: [{ name: 'Ada Cole', roles }] })
const meeting = (details: Readonly<Record<string, string>>) =>
  graphFile.parse({ meetings: [{ name: 'summit', ...details }], places: [{ name: 'Peru' }, { name: 'Lima' }] })

describe('the details of a graph', () => {
  it.each([
    ['the same title', 'foreign minister', 'Foreign Minister', 1],
    ['a title with its country and one without', 'President of Peru', 'President', 1],
    ['a title and a part that is less than half of it', 'deputy head of the harbour police press office', 'head', 0],
    ['other titles', 'minister', 'chairwoman', 0],
  ])('have a title right or not: %s', (_what, wanted, found, right) => {
    const gold = { ...person(wanted), places: graphFile.parse({ places: [{ name: 'Peru' }] }).places }
    expect(scoreDetails(gold, person(found)).titles).toEqual({ right, found: 1, demanded: 1 })
  })

  it('tell whether a title is still held apart from the title', () => {
    const { titles, currency } = scoreDetails(person('former minister', 'chair'), person('minister', 'chair'))
    expect(titles).toEqual({ right: 2, found: 2, demanded: 2 })
    expect(currency).toEqual({ right: 1, found: 2, demanded: 2 })
  })

  it.each([
    ['in other words', '3 March 2021', 'on March 3rd', 1],
    ['a range', 'from February 17 to 19', 'February 17 to 19', 1],
    ['another day', 'Tuesday', 'Monday', 0],
    ['none', 'Tuesday', '', 0],
  ])('have the date of a meeting right or not: %s', (_what, wanted, found, right) => {
    expect(scoreDetails(meeting({ date: wanted }), meeting({ date: found })).dates).toMatchObject({
      right,
      demanded: 1,
    })
  })

  it('have the place of a meeting right wherever the gold says that it was', () => {
    const gold = {
      ...meeting({ place: 'Lima' }),
      relations: [['summit', 'HELD_IN', 'Peru']] as [string, string, string][],
    }
    expect(scoreDetails(gold, meeting({ place: 'Peru' })).places).toMatchObject({ right: 1, found: 1 })
    expect(scoreDetails(gold, meeting({ place: 'Graz' })).places).toMatchObject({ right: 0, found: 1 })
  })
})
