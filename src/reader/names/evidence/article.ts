import { normAt } from '../../../language/index.ts'
import { isFirstName } from '../word-classes.ts'
import { isMisspelt, spellingKeys } from '../misspelt.ts'
import { fact, isKnownPlace, type Name } from './facts.ts'
import type { Row } from './row.ts'

/** What the longer names of the article say of a shorter one. */
export const ARTICLE: readonly Row<Name>[] = [
  {
    when: (name) => isPerson(name) && !isGivenAsPlace(name),
    votes: { PERSON: 4 },
    reason: 'a person of that name is in the article',
    example: 'Olga Brandt spoke. Brandt left for Berlin.',
    decides: 'PERSON Brandt',
  },
  {
    when: (name) => !isPerson(name) && isOneWord(name) && isNearPerson(name),
    votes: { PERSON: 2 },
    reason: 'a person of nearly that name is in the article',
    example: 'Peter Karsten spoke. Later Kartsen left.',
    decides: 'PERSON Kartsen',
  },
  {
    when: (name) => begins(name) === 'before a head',
    votes: { ORGANIZATION: 2 },
    reason: 'an organization whose name begins so is in the article',
    example: 'Velnor Bank closed. Workers of Velnor left.',
    decides: 'ORGANIZATION Velnor',
  },
  {
    when: (name) => begins(name) === 'otherwise',
    votes: { ORGANIZATION: 1.5 },
    reason: 'an organization whose name begins so is in the article',
    example: 'Brightwater Inc. closed. Workers of Brightwater left.',
    decides: 'ORGANIZATION Brightwater',
  },
  {
    when: (name) => begins(name) !== undefined && !isOneWord(name),
    votes: { ORGANIZATION: 1 },
    reason: 'an organization whose name begins so is in the article',
    example: 'North Velnor Bank closed. Workers of North Velnor left.',
    decides: 'ORGANIZATION North Velnor',
  },
  {
    when: (name) => !isSurname(name) && !isKnownPlace(name) && name.longer.places.has(name.key),
    votes: { PLACE: 1 },
    reason: 'a place whose name begins so is in the article',
    example: 'They left Velnar Island. It rained in Velnar.',
    decides: 'PLACE Velnar',
  },
  {
    when: ({ longer, key }) => longer.others.has(key),
    votes: { OTHER: 3 },
    reason: 'it ends the name of something that is no entity here',
    example: 'Hurricane Elena weakened. Elena left.',
    decides: 'OTHER Elena',
  },
]

/** Whether a person of the article has the name as first or last name. */
export function isSurname({ longer, key }: Name): boolean {
  return longer.people.has(key)
}

/** Whether a person of the article has nearly that name. */
function isNearPerson({ longer, key }: Name): boolean {
  return spellingKeys(key).some((spelling) => {
    return [...(longer.spellings.get(spelling) ?? [])].some((person) => isMisspelt(key, person))
  })
}

/** Whether the name is a single word. */
export function isOneWord({ key }: Name): boolean {
  return !key.includes(' ')
}

/** "Jordan" is the country also beside an Ana Jordan. */
function isPerson(name: Name): boolean {
  return isSurname(name) && name.lexicon.places.get(name.key)?.level !== 'COUNTRY'
}

/** "Austin Velnor met her in *Austin*, Texas": the given name of somebody where it can only be the place. */
function isGivenAsPlace(name: Name): boolean {
  const isPlaced = name.occurrences.every(
    ({ doc, span }) =>
      span.label === 'GPE' &&
      (normAt(doc.tokens, span.firstToken - 1) === 'in' || normAt(doc.tokens, span.lastToken + 1) === ','),
  )
  return isKnownPlace(name) && isPlaced && isFirstName(name.texts[0] ?? '', name.lexicon)
}

/** Whether the name begins that of a body, before its head ("Brightwater Council") or otherwise. */
const begins = fact((name: Name) => {
  const { bodies } = name.longer
  if (isSurname(name) || isKnownPlace(name)) return undefined
  return bodies.beforeHead.has(name.key) ? 'before a head' : bodies.others.has(name.key) ? 'otherwise' : undefined
})
