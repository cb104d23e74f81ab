import { classWords } from '../word-classes.ts'
import { fact, isKnownBody, type Name } from './facts.ts'
import type { Row } from './row.ts'

/** What is known of a name beforehand: organizations, countries, cities. */
export const GAZETTEER: readonly Row<Name>[] = [
  {
    when: isKnownBody,
    votes: { ORGANIZATION: 4.5 },
    reason: 'the gazetteer has an organization of that name',
    example: 'NATO agreed.',
    decides: 'ORGANIZATION NATO',
  },
  {
    when: (name) => knownPlace(name)?.level === 'COUNTRY',
    votes: { PLACE: 4 },
    reason: 'the gazetteer has a country of that name',
    example: 'He lives near Jordan.',
    decides: 'PLACE Jordan',
  },
  {
    when: (name) => knownPlace(name)?.level === 'REGION',
    votes: { PLACE: 3 },
    reason: 'the gazetteer has a place of that name',
    example: 'He flew to Siberia.',
    decides: 'PLACE Siberia',
  },
  {
    when: (name) => knownPlace(name)?.level === 'CITY',
    votes: { PLACE: 1 },
    part: weightOfCity,
    reason: 'the gazetteer has a city of that name',
    example: 'Oslo was cold.',
    decides: 'PLACE Oslo',
  },
]

const knownPlace = fact((name: Name) => (isKnownBody(name) ? undefined : name.lexicon.places.get(name.key)))

/** From .4 for a town of 20,000 to 2 for a city of two millions; half of it if the name is an ordinary word. */
function weightOfCity(name: Name): number {
  const classes = classWords(name.texts, name.lexicon)
  const size = Math.min(1, Math.max(0, Math.log10((knownPlace(name)?.population ?? 0) / 20_000) / 2))
  return (0.4 + 1.6 * size) * (classes.ordinary > 0 && classes.length === 1 ? 0.5 : 1)
}
