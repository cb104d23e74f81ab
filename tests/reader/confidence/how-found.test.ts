import { expect, it } from 'vitest'
import { howNamed } from '../../../src/reader/confidence/how-found.ts'
import { readText } from '../read-text.ts'

it.each([
  [0.9, ['a', 'b', 'b'], 'clear-2'],
  [0.9, ['a', 'b', 'c', 'd'], 'clear-3'],
  [0.79, ['a'], 'unclear-1'],
])('a name with a share of %d and the reasons %j was found %s', (confidence, reasons, how) => {
  expect(howNamed({ confidence, reasons })).toBe(how)
})

it('is surer of a name for which more speaks, of an introduction, and of a speaker who is named beside', async () => {
  const { entities, statements } = await readText(
    'Prime Minister Ada Cole of Norway met Tom Reed in Oslo. Cole said that it would rain.\n\nIt rained at Velnar. "We will go on to Velnar," the Prime Minister said.',
  )
  const sure = (name: string) => entities.find((entity) => entity.name === name)?.confidence ?? 0
  expect(sure('Ada Cole')).toBeGreaterThan(sure('Velnar'))
  expect(statements.map(({ speaker }) => speaker)).toEqual(['person/ada-cole', 'person/ada-cole'])
})

it('is less sure of whose words a noun tells than of whose a verb does', async () => {
  const { statements } = await readText(
    'Ada Cole said that Norway left.\n\nTom Reed left after the claim by Ada Cole that Norway lied.',
  )
  const sure = (words: string) => statements.find(({ text }) => text.includes(words))?.confidence ?? 0
  expect(sure('Norway lied')).toBeGreaterThan(0.5)
  expect(sure('Norway lied')).toBeLessThan(sure('Norway left') - 0.1)
})
