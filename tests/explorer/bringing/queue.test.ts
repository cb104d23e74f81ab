import { expect, it } from 'vitest'
import { createQueue } from '../../../src/explorer/bringing/queue.ts'
import { AskFailure } from '../../../src/explorer/server/failure.ts'

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

it('keeps what brings an article back that it takes out of the graph, and nothing where that is refused', async () => {
  let isRefused = true
  const queue = createQueue(
    {
      ask: <Answer>(operation: { toString(): string }) =>
        Promise.resolve({
          removeArticle: { deletedArticleId: 'article/1', errors: isRefused ? [{ message: 'There is none.' }] : [] },
          loadArticle: operation.toString().includes('loadArticle')
            ? { article: { id: 'article/1', title: 'Leaving' }, outcome: 'ADDED', errors: [], warnings: [] }
            : undefined,
        } as Answer),
    },
    () => Promise.resolve(),
  )
  const taken = { id: 'article/1', name: 'Leaving', offered: { text: 'Bo Ek left.' } }
  await expect(queue.takeOut(taken)).rejects.toThrow('There is none.')
  expect(queue.entries.value).toEqual([])
  isRefused = false
  await queue.takeOut(taken)
  const [entry] = queue.entries.value
  expect(entry).toMatchObject({ name: 'Leaving', state: 'removed', article: 'article/1' })
  expect(await queue.bringBack(entry?.key ?? -1)).toMatchObject({ state: 'read', article: 'article/1' })
})

it('keeps what was given while the server is out of reach, and reads all of it when told to', async () => {
  let isGone = true
  const queue = createQueue(
    {
      ask: <Answer>() =>
        isGone
          ? Promise.reject(new AskFailure('The server could not be reached.', 'UNREACHABLE'))
          : Promise.resolve({
              loadArticle: { article: { id: 'article/1', title: null }, outcome: 'ADDED', errors: [], warnings: [] },
            } as Answer),
    },
    () => Promise.resolve(),
  )
  const states = () => queue.entries.value.map(({ name, state }) => `${name}: ${state}`)
  const lines = ['{"text":"Anna Berg met Bo Ek."}', '', 'no JSON', '{"text":"Bo Ek left.","title":"Leaving"}']
  await queue.addFiles([new File([lines.join('\n')], 'news.jsonl')])
  await expect.poll(states).toEqual(['news.jsonl, line 1: failed', 'news.jsonl, line 3: failed', 'Leaving: failed'])
  expect(queue.entries.value.map(({ message }) => message)[1]).toBe('It is not JSON.')
  queue.clear()
  expect(states()).toEqual(['news.jsonl, line 1: failed', 'Leaving: failed'])
  isGone = false
  queue.allAgain()
  await expect.poll(states).toEqual(['news.jsonl, line 1: read', 'Leaving: read'])
  queue.clear()
  expect(states()).toEqual([])
})
