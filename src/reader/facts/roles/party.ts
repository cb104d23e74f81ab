import { foldName } from '../../../model/id.ts'
import { normAt, type Doc, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'

/** Whether an organization is a party: by its name ("Harbour Party"), or as the gazetteer knows it. */
export function isParty({ doc, entities }: ReaderDocument, organization: number): boolean {
  const entity = entities[organization]
  if (entity?.kind !== 'ORGANIZATION') return false
  const { organizations } = doc.lexicon
  return [entity.name, ...entity.aliases].some(
    (name) => /\bParty\b/.test(name) || organizations.get(foldName(name))?.nouns.includes('party') === true,
  )
}

/** Whose people letters before a state stand for: "D-Ohio". */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['D', 'democrat'],
  ['R', 'republican'],
])

/** The letter of a party behind a name, and the word of the state after it: "Ana Diaz, *D*-*Ohio*", "Bo Ek (*R*-*Utah*)". */
export function lettersAfter(
  { tokens }: Doc,
  name: number,
): { readonly letter: Token; readonly state: Token } | undefined {
  const [opening, letter, hyphen, state] = [1, 2, 3, 4].map((step) => tokens[name + step])
  const isParty = letter !== undefined && (LETTERS.has(letter.text) || letter.text === 'I') && hyphen?.text === '-'
  return /^[,(]$/.test(opening?.text ?? '') && isParty && state !== undefined ? { letter, state } : undefined
}

/** The party whose people a word names, if the article names the party: "Republican" where it has the "Republicans". */
export function partyOf({ doc, entities }: ReaderDocument, word: Token): number | undefined {
  if (!/^\p{Lu}/u.test(word.text)) return undefined
  const before = normAt(doc.tokens, word.index - 1).toLowerCase()
  const letter = normAt(doc.tokens, word.index + 1) === '-' ? LETTERS.get(word.text) : undefined
  const one = letter ?? word.norm.toLowerCase().replace(/s$/, '')
  const party = doc.lexicon.partyAdjectives.get(`${before} ${one}`) ?? doc.lexicon.partyAdjectives.get(one)
  if (party === undefined) return undefined
  const key = foldName(party)
  const found = entities.findIndex(
    ({ kind, name, aliases }) => kind === 'ORGANIZATION' && [name, ...aliases].some((other) => foldName(other) === key),
  )
  return found < 0 ? undefined : found
}
