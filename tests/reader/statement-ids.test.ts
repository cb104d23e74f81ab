import { expect, it } from 'vitest'
import { articleId } from '../../src/model/id.ts'
import { createStatementIds } from '../../src/reader/statement-ids.ts'
import { readText } from './read-text.ts'

const idsOf = async (text: string) => {
  const { statements } = await readText(text)
  return new Map(statements.map((statement) => [statement.text, statement.id.replace(/^.*\//, '')]))
}

it('statements keep their ids when sentences change places and others come', async () => {
  const [one, other] = ['Ana Weber said that Norwick was safe.', 'Peter Reed said that Kent was not.']
  const before = await idsOf(`${one} ${other}`)
  const after = await idsOf(`The bridge was closed. ${other} Rain fell. ${one}`)
  expect(before.size).toBe(2)
  for (const [text, id] of before) expect(after.get(text)).toBe(id)
})

it('the same said twice in the same words has two ids, the same each time', () => {
  const ids = () => {
    const idOf = createStatementIds(articleId('0'))
    return [idOf('He said no.', 'no'), idOf('He said no.', 'no'), idOf('She said no.', 'no')]
  }
  const [first, second, third] = ids()
  expect(second).toBe(`${first ?? ''}-2`)
  expect(new Set([first, second, third]).size).toBe(3)
  expect(ids()).toEqual([first, second, third])
})
