import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AskFailure } from '../../../src/explorer/server/failure.ts'
import { PAUSES_MS } from '../../../src/explorer/server/persist.ts'
import { createAnswers } from '../../../src/explorer/state/answers.ts'
import type { Ask } from '../../../src/explorer/state/ask.ts'

const ASK: Ask = { about: 'article', id: 'article/a' }
const busy = () => new AskFailure('The store is busy.', 'STORE_BUSY')

/** A server that gives these answers one after the other, and the last of them from then on; errors are refusals. */
function answering(...replies: readonly unknown[]) {
  const asked: Ask[] = []
  const told: unknown[] = []
  const answers = createAnswers(
    (ask) => {
      const reply = replies[Math.min(asked.length, replies.length - 1)]
      asked.push(ask)
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply)
    },
    { answered: (_ask, value) => told.push(value), refused: (_ask, { message }) => told.push(message) },
  )
  return { answers, asked, told, now: () => answers.of(ASK).value }
}

describe('answers', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const passed = (ms = 0) => vi.advanceTimersByTimeAsync(ms)

  it('are not asked for by whoever only looks', async () => {
    const { asked, now } = answering('text')
    expect(now()).toEqual({ state: 'waiting' })
    await passed(60_000)
    expect(asked).toEqual([])
  })

  it('are asked for once and kept, whoever puts the question again', async () => {
    const { answers, asked, told, now } = answering('text')
    answers.put(ASK)
    answers.put({ id: 'article/a', about: 'article' })
    await passed()
    answers.put(ASK)
    expect(now()).toEqual({ state: 'ready', value: 'text' })
    expect([asked.length, told]).toEqual([1, ['text']])
  })

  it('come by themselves after a refusal that passes', async () => {
    const { answers, asked, now, told } = answering(busy(), busy(), 'text')
    answers.put(ASK)
    await passed()
    expect(now()).toMatchObject({
      state: 'failed',
      message: 'The store is busy.',
      mayPass: true,
      againInMs: PAUSES_MS[0],
    })
    await passed(PAUSES_MS[0])
    expect(now()).toMatchObject({ state: 'failed', againInMs: PAUSES_MS[1] })
    await passed(PAUSES_MS[1])
    expect(now()).toEqual({ state: 'ready', value: 'text' })
    expect([asked.length, told]).toEqual([3, ['The store is busy.', 'The store is busy.', 'text']])
  })

  it('are not asked for without end, and then only when a person says so', async () => {
    const { answers, asked, now } = answering(busy())
    answers.put(ASK)
    await passed(3_600_000)
    expect(asked).toHaveLength(PAUSES_MS.length + 1)
    expect(now()).toMatchObject({ state: 'failed', mayPass: true, againInMs: undefined })
    answers.retry(ASK)
    expect(now()).toEqual({ state: 'waiting' })
    await passed()
    expect(asked).toHaveLength(PAUSES_MS.length + 2)
  })

  it('come at once when a person does not want to wait', async () => {
    const { answers, asked, now } = answering(busy(), 'text')
    answers.put(ASK)
    await passed()
    answers.retry(ASK)
    await passed()
    expect([asked.length, now()]).toEqual([2, { state: 'ready', value: 'text' }])
    await passed(60_000)
    expect(asked).toHaveLength(2)
  })

  it.each([new AskFailure('There is no such thing.', 'NOT_FOUND'), new Error('Not there.')])(
    'are not asked for again after a refusal that will not pass: %s',
    async (refusal) => {
      const { answers, asked, now } = answering(refusal)
      answers.put(ASK)
      await passed(3_600_000)
      expect(asked).toHaveLength(1)
      expect(now()).toMatchObject({ state: 'failed', mayPass: false })
    },
  )

  it('stand until newer ones are there, when the graph has changed; what is overtaken is not heard', async () => {
    const { answers, asked, now, told } = answering('old', 'new')
    answers.put(ASK)
    answers.beginAnew({ about: 'opening' }, 'opening')
    answers.put(ASK)
    await passed()
    expect([asked.length, now(), told]).toEqual([2, { state: 'ready', value: 'new' }, ['new']])
  })
})
