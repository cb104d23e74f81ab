import { expect, it } from 'vitest'
import { newAndKnown } from '../../../src/explorer/bringing/new-and-known.ts'

const named = (id: string, articleCount: number) => ({ id, name: id, articleCount })

it('takes for new what only the articles that were just added mention', () => {
  const { fresh, known } = newAndKnown([
    [named('person/ada', 2), named('place/lima', 1), named('place/rome', 3)],
    [named('person/ada', 2), named('place/rome', 3)],
  ])
  expect(fresh.map(({ id }) => id)).toEqual(['person/ada', 'place/lima'])
  expect(known.map(({ id }) => id)).toEqual(['place/rome'])
})
