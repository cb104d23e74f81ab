import { LRUCache } from 'lru-cache'

/** Answers that are cached until the graph changes. */
export interface AnswerCache {
  /**
   * The answer to a question, which `key` names whole: the one that is cached, or the one that another is waiting for, or
   * else what `ask` gives. What is rejected is not cached.
   */
  answer(key: string, ask: () => Promise<string>): Promise<string>
  /** Called when the graph changed: no answer from before is given any more, nor cached if it comes later. */
  clear(): void
}

/** No one answer takes more than this share of the room. */
const LARGEST_SHARE = 1 / 8

/** Keeps the answers that were asked for last, as many as fit into so many characters; none for 0. */
export function createAnswerCache(characters: number): AnswerCache {
  const cache = new LRUCache<string, string>({
    maxSize: Math.max(characters, 1),
    maxEntrySize: Math.max(Math.floor(characters * LARGEST_SHARE), 1),
    sizeCalculation: (answer, key) => key.length + answer.length,
  })
  let waiting = new Map<string, Promise<string>>()

  return {
    answer(key, ask) {
      const known = cache.get(key)
      if (known !== undefined) return Promise.resolve(known)
      const asked = waiting.get(key)
      if (asked !== undefined) return asked
      const askers = waiting
      const answer = ask()
      askers.set(key, answer)
      const settled = (given?: string) => {
        askers.delete(key)
        // After a change there are other askers, and this answer may be from before it.
        if (given !== undefined && askers === waiting) cache.set(key, given)
      }
      answer.then(settled, () => {
        settled()
      })
      return answer
    },
    clear() {
      cache.clear()
      waiting = new Map()
    },
  }
}
