import { spellingKeys } from '../names/misspelt.ts'

/** People by the words of their names, so that one who may be meant is found without asking all. */
export interface PeopleIndex<Person> {
  /** Adds a person, or the words that a person now has; `person` keeps the place that it first had. */
  readonly add: (person: Person, words: readonly string[]) => void
  /** Those who have the word, in the order in which they came. */
  readonly withWord: (word: string) => Person[]
  /** Those who have one of the words, or one that may be a misspelling of the last, in the order in which they came. */
  readonly near: (words: readonly string[]) => Person[]
  /** Those of whose words one may be a misspelling of the word, in the order in which they came. */
  readonly nearWord: (word: string) => Person[]
}

/** Makes an index without people. */
export function createPeopleIndex<Person>(): PeopleIndex<Person> {
  const order = new Map<Person, number>()
  const byWord = new Map<string, Set<Person>>()
  const bySpelling = new Map<string, Set<Person>>()
  const put = (map: Map<string, Set<Person>>, key: string, person: Person) =>
    map.set(key, (map.get(key) ?? new Set<Person>()).add(person))
  const all = (sets: readonly (ReadonlySet<Person> | undefined)[]) =>
    [...new Set(sets.flatMap((set) => [...(set ?? [])]))].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  return {
    add: (person, words) => {
      if (!order.has(person)) order.set(person, order.size)
      for (const word of words) {
        put(byWord, word, person)
        for (const key of spellingKeys(word)) put(bySpelling, key, person)
      }
    },
    withWord: (word) => all([byWord.get(word)]),
    near: (words) =>
      all([
        ...words.map((word) => byWord.get(word)),
        ...spellingKeys(words.at(-1) ?? '').map((key) => bySpelling.get(key)),
      ]),
    nearWord: (word) => all(spellingKeys(word).map((key) => bySpelling.get(key))),
  }
}
