import { afterEach, describe, expect, it } from 'vitest'
import { openAttendedStore, type AttendedStore } from '../../src/cli/store/attended-store.ts'
import type { Store } from '../../src/cli/store/open-store.ts'
import { DatelineError } from '../../src/model/error.ts'

const PACE = { everyMs: 20, answerMs: 100, firstMs: 100 }
const UNREACHABLE = new DatelineError('STORE_UNREACHABLE', 'Neo4j does not answer.')
const STATS = { key: 'stats', name: 'stats', arguments: {}, fields: [] }

/** A store whose server is there, refuses, or is silent, as a test says. */
function server(state: { is: 'there' | 'refuses' | 'silent' }) {
  const answer = async <Value>(value: Value): Promise<Value> => {
    if (state.is === 'refuses') throw UNREACHABLE
    if (state.is === 'silent') await new Promise(() => undefined)
    return value
  }
  const store: Store = {
    queries: { answer: () => answer('{"articles":1}'), ready: () => answer(undefined) },
    writer: { isEmpty: () => answer(true) } as Store['writer'],
    roundTrips: () => answer(1),
    restarts: () => 0,
    close: () => Promise.resolve(),
  }
  return () => answer(store)
}

const opened: AttendedStore[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function attend(state: Parameters<typeof server>[0], reported: unknown[] = []): Promise<AttendedStore> {
  const store = await openAttendedStore(server(state), (error) => reported.push(error), PACE)
  opened.push(store)
  return store
}

describe('a store whose server is away', () => {
  it('is opened when it is there, and says so until then', async () => {
    const state = { is: 'refuses' as 'there' | 'refuses' }
    const reported: unknown[] = []
    const store = await attend(state, reported)
    expect(store.isOpen()).toBe(false)
    await expect(store.queries.ready()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    await expect(store.writer.isEmpty()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
    expect(reported).toEqual([UNREACHABLE])
    state.is = 'there'
    await store.opened
    await expect(store.queries.answer(STATS)).resolves.toBe('{"articles":1}')
  })

  it.each(['refuses', 'silent'] as const)(
    'is told at once to who asks, and to who waits, and comes back: %s',
    async (how) => {
      const state = { is: 'there' as 'there' | 'refuses' | 'silent' }
      const store = await attend(state)
      state.is = how
      await expect(store.queries.answer(STATS)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
      await expect
        .poll(() => store.writer.isEmpty().catch((error: unknown) => String(error)))
        .toContain('The store is away')
      state.is = 'there'
      await expect.poll(() => store.queries.answer(STATS).catch(() => 'away')).toBe('{"articles":1}')
      expect(store.restarts()).toBe(1)
    },
  )

  it('is not waited for where a person has to put something right', async () => {
    const refused = new DatelineError('STORE_UNAUTHORIZED', 'The password is wrong.')
    await expect(
      openAttendedStore(
        () => Promise.reject(refused),
        () => undefined,
        PACE,
      ),
    ).rejects.toBe(refused)
  })
})
