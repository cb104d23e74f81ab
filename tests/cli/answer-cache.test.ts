import { describe, expect, it } from 'vitest'
import { createAnswerCache } from '../../src/cli/store/answer-cache.ts'

/** A question whose answers are given by hand, and counted. */
function question() {
  const askers: { give: (answer: string) => void; refuse: (error: Error) => void }[] = []
  return {
    askers,
    ask: () =>
      new Promise<string>((give, refuse) => {
        askers.push({ give, refuse })
      }),
  }
}

describe('kept answers', () => {
  it('are given again without asking', async () => {
    const kept = createAnswerCache(1000)
    const { ask, askers } = question()
    const first = kept.answer('who', ask)
    askers[0]?.give('Blinken')
    expect(await first).toBe('Blinken')
    expect(await kept.answer('who', ask)).toBe('Blinken')
    expect(askers).toHaveLength(1)
  })

  it('are asked for once where several wait', async () => {
    const kept = createAnswerCache(1000)
    const { ask, askers } = question()
    const waiting = [kept.answer('who', ask), kept.answer('who', ask)]
    askers[0]?.give('Blinken')
    expect(await Promise.all(waiting)).toEqual(['Blinken', 'Blinken'])
    expect(askers).toHaveLength(1)
  })

  it('are gone once the graph changes, those still on their way too', async () => {
    const kept = createAnswerCache(1000)
    const { ask, askers } = question()
    const before = kept.answer('who', ask)
    kept.clear()
    const after = kept.answer('who', ask)
    askers[0]?.give('before')
    askers[1]?.give('after')
    expect(await Promise.all([before, after])).toEqual(['before', 'after'])
    expect(await kept.answer('who', ask)).toBe('after')
    kept.clear()
    void kept.answer('who', ask)
    expect(askers).toHaveLength(3)
  })

  it('are no errors', async () => {
    const kept = createAnswerCache(1000)
    const { ask, askers } = question()
    const failing = kept.answer('who', ask)
    askers[0]?.refuse(new Error('no'))
    await expect(failing).rejects.toThrow('no')
    void kept.answer('who', ask)
    expect(askers).toHaveLength(2)
  })

  it.each([
    ['larger than their share of the room', 80],
    ['kept at all where there is no room', 0],
  ])('are not %s', async (_which, characters) => {
    const kept = createAnswerCache(characters)
    const { ask, askers } = question()
    const first = kept.answer('who', ask)
    askers[0]?.give('a name of many letters')
    await first
    void kept.answer('who', ask)
    expect(askers).toHaveLength(2)
  })
})
