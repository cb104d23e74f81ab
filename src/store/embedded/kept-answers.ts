import { LRUCache } from 'lru-cache'

/** Answers that are kept until the graph changes. */
export interface KeptAnswers {
  /**
   * The answer to a question, which `key` names whole: the one that is kept, or the one that another reader is waiting
   * for, or else what `ask` gives. What is rejected is not kept.
   */
  answer<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer>
  /** Called in the moment in which the graph changes: no answer from before it is given any more. */
  forget(): void
}

/** No one answer takes more than this share of the room. */
const LARGEST_SHARE = 1 / 8

/**
 * Keeps the answers that were asked for last, as many as fit into so many characters of JSON; none for 0. As only one
 * process opens an embedded store, no write goes unseen, and an answer that is kept is the one that would be read.
 */
export function createKeptAnswers(characters: number): KeptAnswers {
  const kept = new LRUCache<string, { readonly answer: unknown }>({
    maxSize: Math.max(characters, 1),
    maxEntrySize: Math.max(Math.floor(characters * LARGEST_SHARE), 1),
    sizeCalculation: ({ answer }, key) => key.length + JSON.stringify(answer).length,
  })
  let waiting = new Map<string, Promise<unknown>>()

  return {
    answer<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
      const known = kept.get(key)
      if (known !== undefined) return Promise.resolve(known.answer as Answer)
      const asked = waiting.get(key)
      if (asked !== undefined) return asked as Promise<Answer>
      const askers = waiting
      const answer = ask()
      askers.set(key, answer)
      const settled = (result?: { readonly answer: Answer }) => {
        askers.delete(key)
        // After a change there are other askers, and this answer may be from before it.
        if (result !== undefined && askers === waiting) kept.set(key, result)
      }
      answer.then(
        (value) => {
          settled({ answer: value })
        },
        () => {
          settled()
        },
      )
      return answer
    },
    forget() {
      kept.clear()
      waiting = new Map()
    },
  }
}
