import { foldName } from '../../../model/id.ts'
import { isHead } from '../name-heads.ts'
import { classWords, isOrdinary, type WordClasses } from '../word-classes.ts'
import { fact, isKnownBody, isKnownPlace, type Name } from './facts.ts'
import type { Row } from './row.ts'

/** What the words of a name say of its being a person's, by the gazetteer's first, last and ordinary words. */
export const PERSON_NAMES: readonly Row<Name>[] = [
  {
    when: (name) => formOf(name) === 'known person',
    votes: { PERSON: 1 },
    reason: 'news calls somebody by this name alone',
    example: 'Reporters asked Trump.',
    decides: 'PERSON Trump',
  },
  {
    when: (name) => formOf(name) === 'with a number',
    votes: { PERSON: -1.5 },
    reason: 'it has a number',
    example: 'The rocket carried Falcon 9 parts.',
    decides: 'OTHER Falcon 9',
  },
  {
    when: (name) => formOf(name) === 'lower case at the end',
    votes: { OTHER: 2 },
    reason: 'it ends in lower case',
    example: 'The Associated Press of bank failed.',
    decides: 'ORGANIZATION Associated Press of bank',
  },
  {
    when: (name) => formOf(name) === 'acronym first',
    votes: { PERSON: -0.8 },
    reason: 'it begins with an acronym',
    example: 'He studied at MIT Sloan.',
    decides: 'ORGANIZATION MIT Sloan',
  },
  {
    when: (name) => formOf(name) === 'ordinary words',
    votes: { PERSON: -1.5, OTHER: 0.4 },
    reason: 'all its words are ordinary ones',
    example: 'The Open Door was shut.',
    decides: 'OTHER Open Door',
  },
  {
    when: (name) =>
      formOf(name) === 'ordinary words' && !name.texts.some((text) => isHead(text, name.lexicon) || text === 'House'),
    votes: { ORGANIZATION: -0.5 },
    reason: 'all its words are ordinary ones',
    example: 'The Open Door was shut.',
    decides: 'OTHER Open Door',
  },
  {
    when: (name) => formOf(name) === 'first name and ordinary word' && classes(name).length === 2,
    votes: { PERSON: 0.9 },
    reason: 'it begins with a first name',
    example: 'Olga Harvest left.',
    decides: 'PERSON Olga Harvest',
  },
  {
    when: (name) => formOf(name) === 'first name and ordinary word' && classes(name).length > 2,
    votes: { PERSON: 0.5 },
    reason: 'it begins with a first name',
    example: 'They met on Olga Brandt Avenue.',
    decides: 'PLACE Olga Brandt Avenue',
  },
  {
    when: (name) => formOf(name) === 'ordinary word at the end' && beginsWithPlace(name),
    votes: { PERSON: -0.8, OTHER: 0.4 },
    reason: 'it ends with an ordinary word',
    example: 'The Oslo Bulletin reported it.',
    decides: 'ORGANIZATION Oslo Bulletin',
  },
  {
    when: (name) => formOf(name) === 'ordinary word at the end' && !beginsWithPlace(name),
    votes: { PERSON: -0.4, OTHER: 0.4 },
    reason: 'it ends with an ordinary word',
    example: 'She cited the Velnor Report.',
    decides: 'OTHER Velnor Report',
  },
  {
    when: (name) => formOf(name) === 'first name',
    votes: { PERSON: 1.3 },
    reason: 'it begins with a first name',
    example: 'Olga Brandt left.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: (name) => formOf(name) === 'perhaps first name',
    votes: { PERSON: 0.8 },
    reason: 'it begins with a first name',
    example: 'Grace Brandt left.',
    decides: 'PERSON Grace Brandt',
  },
  {
    when: (name) => formOf(name) === 'family name first',
    votes: { PERSON: 1 },
    reason: "it begins with a family's name, as in the East",
    example: 'They asked Zhang Velin.',
    decides: 'PERSON Zhang Velin',
  },
  {
    when: (name) => formOf(name) === 'no ordinary word',
    votes: { PERSON: 0.3 },
    reason: 'none of its words is an ordinary one',
    example: 'He met Nguyen Tan Lam.',
    decides: 'PERSON Nguyen Tan Lam',
  },
  {
    when: (name) => endsWithLastName(name) && isWhole(name),
    votes: { PERSON: 0.8 },
    reason: 'it ends with a last name',
    example: 'Olga Brandt left.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: (name) => endsWithLastName(name) && !isWhole(name),
    votes: { PERSON: 0.4 },
    reason: 'it ends with a last name',
    example: 'Grace Lopez left.',
    decides: 'PERSON Grace Lopez',
  },
]

/** Names that begin with an article of Arabic in lower case, as those of towns and families do. */
export const ARTICLED: readonly Row<Name>[] = [
  {
    when: (name) => isArticled(name) && !isPersonPart(name) && !isKnownBody(name) && isOfPlaces(name),
    votes: { PERSON: -1, ORGANIZATION: -0.5, PLACE: 1 },
    reason: 'nobody of that name is told of, and things are in it or move to it',
    example: 'They fled to al-Velnar.',
    decides: 'PLACE al-Velnar',
  },
]

function isArticled({ occurrences }: Name): boolean {
  return occurrences.every(({ surface }) => /^(?:al|el|as|ash|ad|an|ar|az)-\p{Lu}\p{Ll}+$/u.test(surface))
}

function isPersonPart({ longer, key }: Name): boolean {
  return longer.people.has(key)
}

/** Whether it stands after "in", "to", "from", "near" and the like wherever it stands. */
function isOfPlaces({ occurrences }: Name): boolean {
  return occurrences.every(({ doc, span }) =>
    /^(?:in|to|from|near|towards?|into|around|outside|at|through)$/i.test(doc.tokens[span.firstToken - 1]?.text ?? ''),
  )
}

const classes = fact(({ texts, lexicon }: Name) => classWords(texts, lexicon))

/** The one form that a name has as far as persons go, or none that says anything; places and known bodies have none. */
const formOf = fact((name: Name) => {
  const { lexicon, key, texts } = name
  const [first, last] = [texts[0], texts.at(-1)]
  if (isKnownBody(name) || first === undefined || last === undefined) return undefined
  if (lexicon.knownPeople.has(key) && !isKnownPlace(name)) return 'known person'
  if (texts.some((text) => /\d/.test(text))) return 'with a number'
  const isPlain = texts.every((text) => /^[\p{L}.'-]+$/u.test(text))
  if (!isPlain || texts.length < 2 || texts.length > 6 || isKnownPlace(name)) return undefined
  if (/^\p{Ll}/u.test(last) && !/['-]\p{Lu}/u.test(last) && texts.at(-2) !== '-') return 'lower case at the end'
  // Two capitals are initials: "J K Rowling" is also written "JK Rowling".
  if (/^[A-Z]{3,5}$/.test(first)) return 'acronym first'
  return formOfWords(name, classes(name))
})

function formOfWords(name: Name, words: WordClasses) {
  const isLong = words.length > 1
  if (isLong && words.ordinary === words.length) return 'ordinary words'
  if (isLong && words.endsWithOrdinaryWord) {
    const isPlace = beginsWithPlace(name) && !meetsPeople(name)
    if (words.beginsWithFirstName && !isPlace) return 'first name and ordinary word'
    return words.mayBeginWithFirstName ? 'word that may be a first name' : 'ordinary word at the end'
  }
  // "Al Salem", "Al Mayadin": the article of Arabic, where no known last name follows as in "Al Gore".
  const isArticle = /^[AE]l$/.test(name.texts[0] ?? '') && !words.endsWithLastName
  if (words.beginsWithFirstName && !isArticle) return 'first name'
  if (words.mayBeginWithFirstName) return 'perhaps first name'
  if (isFamilyFirst(name)) return 'family name first'
  return isLong && words.ordinary === 0 ? 'no ordinary word' : 'other words'
}

/** Whether the name is that of somebody who meets others or is met, or who is of a body: "Georgia Wells of the Institute". */
function meetsPeople({ occurrences }: Name): boolean {
  return occurrences.some(
    ({ last, head, span, doc }) =>
      (/^(?:nsubj|dobj)$/.test(last.dep) && head.lemma === 'meet') ||
      (span.label === 'PERSON' && doc.tokens[span.lastToken + 1]?.norm === 'of'),
  )
}

function endsWithLastName(name: Name): boolean {
  const form = formOf(name)
  const isJudged = form !== undefined && !/^(known person|with a number|lower case|acronym)/.test(form)
  return isJudged && classes(name).endsWithLastName
}

function isWhole(name: Name): boolean {
  return classes(name).beginsWithFirstName && classes(name).ordinary === 0
}

function beginsWithPlace({ texts, lexicon }: Name): boolean {
  const opening = foldName(texts[0] ?? '')
  return lexicon.places.has(opening) || lexicon.demonyms.has(opening)
}

/** "Wu Dawei", "Nguyen Tan Lam": a family's name, and one or two more words that are none of English. */
function isFamilyFirst({ texts, lexicon }: Name): boolean {
  const [family = '', ...given] = texts
  const isGiven = (text: string) =>
    !isOrdinary(text, lexicon) && !isHead(text, lexicon) && !lexicon.places.has(foldName(text))
  return lexicon.familyFirst.has(foldName(family)) && given.length > 0 && given.length <= 3 && given.every(isGiven)
}
