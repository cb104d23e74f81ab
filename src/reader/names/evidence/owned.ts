import { childrenOf } from '../../../language/index.ts'
import { foldName } from '../../../model/id.ts'
import { isHead } from '../name-heads.ts'
import { keyOf } from '../name-span.ts'
import { tokenBeforeOtherName } from '../other-name.ts'
import { isFirstName, isOrdinary } from '../word-classes.ts'
import { after, before, fact, isKnownPlace, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'
import { titleGiven } from './title-given.ts'

/** What only people, bodies or places have: "X's wife", "the mayor of X", "shares of X". */
const OWNERS: readonly Row<Occurrence>[] = [
  {
    when: (of) => nounOfOwner(of, 'PERSON'),
    votes: { PERSON: 1.5 },
    reason: 'the text tells of its …',
    example: "He spoke to Karsten's wife, and Karsten's widow cried.",
    decides: 'PERSON Karsten',
  },
  {
    when: (of) => nounOfOwner(of, 'ORGANIZATION'),
    votes: { ORGANIZATION: 0.8 },
    reason: 'the text tells of its …',
    example: 'Shares of Brightwater Inc. fell.',
    decides: 'ORGANIZATION Brightwater Inc.',
  },
  {
    when: (of) => nounOfOwner(of, 'PLACE'),
    votes: { PLACE: 0.8 },
    reason: 'the text tells of its …',
    example: 'The mayor of Velnar resigned.',
    decides: 'PLACE Velnar',
  },
]

/** Offices that only bodies have: "CEO of X", "a fellow at X". */
const OFFICES: readonly Row<Occurrence>[] = [
  {
    when: (of) => (isKnownPlace(of) ? undefined : officeAt(of)),
    votes: { PERSON: -0.8, ORGANIZATION: 1.5 },
    reason: 'somebody is its …',
    example: 'Alex Brandt, CEO of Harvest Hunters, left.',
    decides: 'ORGANIZATION Harvest Hunters',
  },
]

/** What one joins to have a title in it. */
const JOINED: readonly Row<Occurrence>[] = [
  {
    when: titleTaken,
    votes: { PERSON: -0.8, ORGANIZATION: 2 },
    reason: 'somebody joins it as a …',
    example: 'Olga Brandt joined Summit Bakery as a consultant.',
    decides: 'ORGANIZATION Summit Bakery',
  },
]

/** What only people are and do: "X, who …", "X was born", "Y, known as X". */
const PEOPLE: readonly Row<Occurrence>[] = [
  {
    when: (of) => after(of)?.norm === 'who' || (after(of)?.text === ',' && after(of, 2)?.norm === 'who'),
    votes: { PERSON: 1 },
    reason: '"who" follows it',
    example: 'Olga Brandt, who left, came back.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: (of) => /^\d+-year-old$|^old$/.test(before(of)?.norm ?? ''),
    votes: { PERSON: 1 },
    reason: 'an age stands before it',
    example: 'Police found 32-year-old Olga Brandt.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: (of) => after(of)?.text === ',' && /^aged?$/.test(after(of, 2)?.norm ?? ''),
    votes: { PERSON: 1 },
    reason: 'an age follows it',
    example: 'Olga Brandt, aged 32, left.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: ({ doc, span }) => doc.tokens[tokenBeforeOtherName(doc, span.firstToken) ?? -1]?.entityLabel === 'PERSON',
    votes: { PERSON: 1.5 },
    reason: 'it is another name of somebody',
    example: 'Olga Brandt, known as Doku, left.',
    decides: 'PERSON Doku',
  },
  {
    when: ({ last, head, lexicon }) => {
      const voice = lexicon.humanVerbs.get(head.lemma)
      return voice !== undefined && last.dep === (voice === 'passive' ? 'nsubjpass' : 'nsubj') && head.lemma
    },
    votes: { PERSON: 0.8 },
    reason: 'it is the subject of "…"',
    example: 'Olga Brandt was born in Peru.',
    decides: 'PERSON Olga Brandt',
  },
]

/** What is done to people only: "named X as its adviser". */
const NAMED: readonly Row<Occurrence>[] = [
  {
    when: titleGiven,
    votes: { PERSON: 2 },
    reason: 'it is named to be a …',
    example: 'The agency appointed Velnor Karsten as its chief scientist.',
    decides: 'PERSON Velnor Karsten',
  },
]

/** What a place beside a name says: "Jamaica's X Y" is somebody from there, "X, Russia" is there. */
const PLACES: readonly Row<Occurrence>[] = [
  {
    when: (of) => {
      const isOwned = before(of)?.tag === 'POS' && /^(GPE|ORG)$/.test(before(of, 2)?.entityLabel ?? '')
      const isOrdinaryWord = of.words.some(({ text }) => isOrdinary(text, of.lexicon))
      const mayBePlace = /^(LOC|FAC)$/.test(of.span.label) && !of.lexicon.lastNames.has(foldName(of.last.text))
      return isOwned && isUnknown(of) && of.words.length === 2 && !isOrdinaryWord && !mayBePlace
    },
    votes: { PERSON: 1 },
    reason: 'it stands after a country or body as the name of somebody',
    example: "Jamaica's Doku Brandt won.",
    decides: 'PERSON Doku Brandt',
  },
  {
    when: (of) => after(of)?.text === ',' && isUnknown(of) && isBeforeLarger(of),
    votes: { PLACE: 1 },
    reason: 'the name of a country or region follows it',
    example: 'A fire in Velnar, Peru, killed two.',
    decides: 'PLACE Velnar',
  },
]

/** What a name is by what only people, bodies or places have, do and are. */
export const OWNED: readonly Row<Occurrence>[] = [...OWNERS, ...OFFICES, ...JOINED, ...PEOPLE, ...NAMED, ...PLACES]

/** The common noun for what the name has: "wife" of "X's wife" and of "the wife of X". */
const owned = fact((of: Occurrence) => {
  const link = before(of)
  const noun = of.last.dep === 'poss' ? of.head : link?.text === 'of' ? of.doc.tokens[link.index - 1] : undefined
  return noun === undefined || noun.tag.startsWith('NNP') ? undefined : noun.lemma.toLowerCase()
})

/** The office that the word before a name's "of", "at" or "for" is, where only bodies have such. */
function officeAt(of: Occurrence): string | undefined {
  const link = before(of)
  const isArticle = link?.norm === 'the'
  const preposition = isArticle ? before(of, 2) : link
  const office = before(of, isArticle ? 3 : 2)?.lemma.toLowerCase() ?? ''
  const isOffice =
    (preposition?.norm === 'of' && of.lexicon.officesOfBodies.of.has(office)) ||
    (preposition?.norm === 'at' && of.lexicon.officesOfBodies.at.has(office))
  return isOffice ? office : undefined
}

/** The title that one joins a name as, where that ends in a word and is nobody's: one joins people, too. */
function titleTaken({ doc, last, head, words, lexicon }: Occurrence): string | undefined {
  const isJoined = last.dep === 'dobj' && head.lemma === 'join' && words.length > 1
  if (!isJoined || !isOrdinary(last.text, lexicon) || isFirstName(words[0]?.text ?? '', lexicon)) return undefined
  const as = childrenOf(doc, head).find(({ dep, norm }) => dep === 'prep' && norm === 'as')
  return as && childrenOf(doc, as).find(({ dep, lemma }) => dep === 'pobj' && lexicon.roleTitles.has(lemma))?.lemma
}

function nounOfOwner(of: Occurrence, kind: 'PERSON' | 'ORGANIZATION' | 'PLACE'): string | undefined {
  const noun = owned(of)
  return noun !== undefined && of.lexicon.owners.get(noun) === kind ? noun : undefined
}

/** A name of plain words that the lexicon does not have. */
const isUnknown = fact((of: Occurrence) => {
  const isPlain = of.words.every(({ text }) => /^\p{Lu}[\p{L}'-]+$/u.test(text) && !isHead(text, of.lexicon))
  return isPlain && !of.lexicon.organizations.has(of.key) && !isKnownPlace(of)
})

/** Whether after the comma a country's or region's name of up to three words stands, and ends the enumeration. */
function isBeforeLarger({ doc, span, lexicon }: Occurrence): boolean {
  const firstToken = span.lastToken + 2
  return [0, 1, 2].some((more) => {
    const lastToken = firstToken + more
    if (lastToken >= doc.tokens.length) return false
    const level = lexicon.places.get(keyOf(doc, { firstToken, lastToken }))?.level
    const isKnown = level === 'COUNTRY' || level === 'REGION'
    return isKnown && !/^(and|or|&)$|^NNP/.test(doc.tokens[lastToken + 1]?.tag ?? '')
  })
}
