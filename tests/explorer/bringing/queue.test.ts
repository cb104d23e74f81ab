import { expect, it } from 'vitest'
import { createQueue } from '../../../src/explorer/bringing/queue.ts'

it('reads what is added while the page learns of what was read before', async () => {
  let learned: () => void = () => undefined
  const learning = new Promise<void>((resolve) => {
    learned = resolve
  })
  let times = 0
  const queue = createQueue(
    {
      ask: <Answer>() =>
        Promise.resolve({
          loadArticle: { article: { id: 'article/1', title: null }, outcome: 'ADDED', errors: [], warnings: [] },
        } as Answer),
    },
    () => (times++ === 0 ? learning : Promise.resolve()),
  )
  const states = () => queue.entries.value.map(({ state }) => state)
  queue.add('first', { text: 'Anna Berg met Bo Ek.' })
  await expect.poll(() => times).toBe(1)
  queue.add('second', { text: 'Bo Ek left.' })
  expect(states()).toEqual(['read', 'waiting'])
  learned()
  await expect.poll(states).toEqual(['read', 'read'])
  expect(times).toBe(2)
  await expect.poll(() => queue.isReading.value).toBe(false)
})
