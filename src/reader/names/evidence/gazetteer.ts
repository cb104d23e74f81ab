import type { Token } from '../../../language/index.ts'
import { foldName } from '../../../model/id.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isHead } from '../name-heads.ts'
import { classWords, isOrdinary } from '../word-classes.ts'
import type { Vote } from './vote.ts'

/** What is known of a name and its words beforehand: countries, cities, organizations, first and last names. */
export function gazetteerVotes(key: string, words: readonly Token[], lexicon: Lexicon): Vote[] {
  const organization = lexicon.organizations.get(key)
  // Of "The Atlantic" and "Atlantic" only the first is the magazine; what stands before the name decides that.
  if (organization !== undefined && !organization.name.startsWith('The ')) {
    return [['ORGANIZATION', 4.5, 'the gazetteer has an organization of that name']]
  }
  const texts = words.map((token) => token.text)
  const classes = classWords(texts, lexicon)
  return [
    ...placeVotes(key, classes.ordinary > 0 && classes.length === 1, lexicon),
    ...personVotes(key, texts, lexicon),
  ]
}

function placeVotes(key: string, isOrdinaryWord: boolean, lexicon: Lexicon): Vote[] {
  const place = lexicon.places.get(key)
  switch (place?.level) {
    case 'COUNTRY':
      return [['PLACE', 4, 'the gazetteer has a country of that name']]
    case 'REGION':
      return [['PLACE', 3, 'the gazetteer has a place of that name']]
    case 'CITY': {
      const size = Math.min(1, Math.max(0, Math.log10(place.population / 20_000) / 2))
      const weight = (0.4 + 1.6 * size) * (isOrdinaryWord ? 0.5 : 1)
      return [['PLACE', weight, 'the gazetteer has a city of that name']]
    }
    case undefined:
      return []
  }
}

function personVotes(key: string, texts: readonly string[], lexicon: Lexicon): Vote[] {
  if (lexicon.knownPeople.has(key) && !lexicon.places.has(key))
    return [['PERSON', 1, 'news calls somebody by this name alone']]
  if (texts.some((text) => /\d/.test(text))) return [['PERSON', -1.5, 'it has a number']]
  const plain = texts.every((text) => /^[\p{L}.'-]+$/u.test(text))
  if (!plain || texts.length < 2 || texts.length > 6 || lexicon.places.has(key)) return []
  const last = texts.at(-1) ?? ''
  if (/^\p{Ll}/u.test(last) && !/['-]\p{Lu}/u.test(last) && texts.at(-2) !== '-')
    return [['OTHER', 2, 'it ends in lower case']]
  // Two capitals are initials: "J K Rowling" is also written "JK Rowling".
  if (/^[A-Z]{3,5}$/.test(texts[0] ?? '')) return [['PERSON', -0.8, 'it begins with an acronym']]
  const classes = classWords(texts, lexicon)
  const votes: Vote[] = []
  if (classes.length > 1 && classes.ordinary === classes.length) {
    votes.push(['PERSON', -1.5, 'all its words are ordinary ones'], ['OTHER', 0.4, 'all its words are ordinary ones'])
    if (!texts.some((text) => isHead(text, lexicon) || text === 'House'))
      votes.push(['ORGANIZATION', -0.5, 'all its words are ordinary ones'])
  } else if (classes.endsWithOrdinaryWord && classes.length > 1) {
    const opening = foldName(texts[0] ?? '')
    const isPlace = lexicon.places.has(opening) || lexicon.demonyms.has(opening)
    const doubt = isPlace ? 0.8 : 0.4
    const reason = 'it ends with an ordinary word'
    if (classes.beginsWithFirstName && !isPlace)
      votes.push(['PERSON', classes.length === 2 ? 0.9 : 0.5, 'it begins with a first name'])
    else if (!classes.mayBeginWithFirstName) votes.push(['PERSON', -doubt, reason], ['OTHER', 0.4, reason])
  } else if (classes.beginsWithFirstName) votes.push(['PERSON', 1.3, 'it begins with a first name'])
  else if (classes.mayBeginWithFirstName) votes.push(['PERSON', 0.8, 'it begins with a first name'])
  else if (isFamilyFirst(texts, lexicon)) votes.push(['PERSON', 1, "it begins with a family's name, as in the East"])
  else if (classes.length > 1 && classes.ordinary === 0)
    votes.push(['PERSON', 0.3, 'none of its words is an ordinary one'])
  if (classes.endsWithLastName) {
    const isWhole = classes.beginsWithFirstName && classes.ordinary === 0
    votes.push(['PERSON', isWhole ? 0.8 : 0.4, 'it ends with a last name'])
  }
  return votes
}

/** "Wu Dawei", "Nguyen Tan Lam": a family's name, and one or two more words that are none of English. */
function isFamilyFirst(texts: readonly string[], lexicon: Lexicon): boolean {
  const [family = '', ...given] = texts
  const isGiven = (text: string) =>
    !isOrdinary(text, lexicon) && !isHead(text, lexicon) && !lexicon.places.has(foldName(text))
  return lexicon.familyFirst.has(foldName(family)) && given.length > 0 && given.length <= 3 && given.every(isGiven)
}
