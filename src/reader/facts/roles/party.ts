import { foldName } from '../../../model/id.ts'
import { normAt, type Token } from '../../../language/index.ts'
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

/** The party whose people a word names, if the article names the party: "Republican" where it has the "Republicans". */
export function partyOf({ doc, entities }: ReaderDocument, word: Token): number | undefined {
  if (!/^\p{Lu}/u.test(word.text)) return undefined
  const before = normAt(doc.tokens, word.index - 1).toLowerCase()
  const one = word.norm.toLowerCase().replace(/s$/, '')
  const party = doc.lexicon.partyAdjectives.get(`${before} ${one}`) ?? doc.lexicon.partyAdjectives.get(one)
  if (party === undefined) return undefined
  const key = foldName(party)
  const found = entities.findIndex(
    ({ kind, name, aliases }) => kind === 'ORGANIZATION' && [name, ...aliases].some((other) => foldName(other) === key),
  )
  return found < 0 ? undefined : found
}
