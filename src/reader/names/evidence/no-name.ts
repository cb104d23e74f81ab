import { isHead } from '../name-heads.ts'
import { classWords, isOrdinary, isTitle } from '../word-classes.ts'
import { isOneWord, isSurname } from './article.ts'
import { after, before, fact, isBeforeName, isKnownBody, isKnownPlace, type Name, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'

/** What words alone may never be a name, and which are doubtful. */
export const NO_NAME: readonly Row<Name>[] = [
  {
    // An ordinary word is doubtful as any name, unless it is known as one.
    when: (name) => support(name) === 'ordinary word',
    votes: { PERSON: -1.2, ORGANIZATION: -0.5, PLACE: -0.7, OTHER: 0.5 },
    reason: 'it is an ordinary word',
    example: 'The Bridge was closed.',
    decides: 'OTHER Bridge',
  },
  {
    // News gives people their full names, so a single word that is neither a first nor a last name is doubtful.
    when: (name) => support(name) === 'none',
    votes: { PERSON: -0.6 },
    reason: 'no person of that name is in the article',
    example: 'QRTZ failed.',
    decides: 'OTHER QRTZ',
  },
  {
    when: (name) => support(name) === 'none',
    votes: { OTHER: 0.45 },
    reason: 'it is a single word that nothing else explains',
    example: 'QRTZ failed.',
    decides: 'OTHER QRTZ',
  },
  {
    when: (name) => {
      const place = name.key.replace(/e?rs?$/, '')
      const isOfPlace = /ers?$/.test(name.key) && name.lexicon.places.has(place) && !isKnownPlace(name)
      const isTitled = name.occurrences.some((of) => isTitle(before(of)?.text ?? '', of.lexicon))
      return isOfPlace && !isSurname(name) && !isTitled && place
    },
    votes: { OTHER: 3 },
    reason: 'it is what people of … are called',
    example: 'Some Londoners protested.',
    decides: 'OTHER Londoners',
  },
  {
    // "King Osei XV", "the XIV": whose number it is stands before.
    when: (name) =>
      isOneWord(name) &&
      name.occurrences.every(
        ({ surface }) => /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(surface) && surface.length > 1,
      ) &&
      !isKnownBody(name),
    votes: { OTHER: 6 },
    reason: 'it is a number in Roman letters',
    example: 'Nana Osei XIV left. They buried XIV.',
    decides: 'OTHER XIV',
  },
  {
    when: (name) => name.occurrences.every(isUnit),
    votes: { OTHER: 6 },
    reason: 'it stands after a number, as units do',
    example: 'The price was 249 GBP for the device.',
    decides: 'OTHER GBP',
  },
  {
    when: (name) => isOneWord(name) && name.occurrences.every(isFirstOfTwoParts),
    votes: { OTHER: 6 },
    reason: 'the name after "and" says what it is a part of',
    example: 'She oversees South and Central Velnar.',
    decides: 'OTHER South',
  },
  {
    when: (name) => name.occurrences.every(isRate),
    votes: { OTHER: 8 },
    reason: 'it is the rate of a sailor',
    example: 'They mourned Navy Special Warfare Operator 1st Class Bo Ek.',
    decides: 'OTHER Special Warfare Operator',
  },
  {
    when: (name) => isAlwaysArticled(name),
    votes: { PERSON: -2.5 },
    reason: '"the" stands before it wherever it stands',
    example: 'They joined the Satyagraha. He led the Satyagraha.',
    decides: 'OTHER Satyagraha',
  },
  {
    when: (name) => name.lexicon.notNames.has(name.key) || isPeople(name),
    votes: { OTHER: 20 },
    reason: 'the word names no entity',
    example: 'Three American Samoans sued.',
    decides: 'OTHER American Samoans',
  },
  {
    when: (name) => name.occurrences.every(isFieldOfOffice) && !isKnownPlace(name) && !isKnownBody(name),
    votes: { OTHER: 4 },
    reason: 'somebody is in charge of it',
    example: 'The Department, through its Senior Adviser for BRK Resettlement, will act.',
    decides: 'OTHER BRK Resettlement',
  },
  {
    when: (name) => name.occurrences.every(isWhatChiefsAreOf),
    votes: { OTHER: 20 },
    reason: 'it is the rest of the title of a chief',
    example: 'Embassy Deputy Chief of Mission Bo Ek left.',
    decides: 'OTHER Mission',
  },
  {
    when: ({ key }) =>
      /^((pre|post|anti|pro|neo|non|ex|counter|sub|semi|multi|inter|intra|mid|re)-\p{L}+|\p{L}+(phobia|ism))$/u.test(
        key,
      ),
    votes: { OTHER: 3 },
    reason: 'it has the form of no name',
    example: 'They feared Fascism.',
    decides: 'OTHER Fascism',
  },
]

const PART =
  /^(?:(?:North|South|East|West)(?:ern)?|Northeast(?:ern)?|Northwest(?:ern)?|Southeast(?:ern)?|Southwest(?:ern)?|Central)$/

/** "*South* and Central Asia": a part of what only the second name says. */
function isFirstOfTwoParts(of: Occurrence): boolean {
  const [and, part, whole] = [1, 2, 3].map((step) => after(of, step)?.text ?? '')
  return (
    PART.test(of.surface) && /^(?:and|or)$/.test(and ?? '') && PART.test(part ?? '') && /^\p{Lu}/u.test(whole ?? '')
  )
}

/** What supports a single word as a name: that it is known, or a first or last name; an ordinary word is neither. */
const support = fact((name: Name): 'known' | 'ordinary word' | 'part of a name' | 'none' => {
  const { lexicon, key } = name
  if (!isOneWord(name) || isSurname(name) || lexicon.organizations.has(key)) return 'known'
  const { ordinary, beginsWithFirstName, mayBeginWithFirstName, endsWithLastName } = classWords([key], lexicon)
  if (ordinary > 0) return 'ordinary word'
  return beginsWithFirstName || mayBeginWithFirstName || endsWithLastName ? 'part of a name' : 'none'
})

/** "Adviser for *Velnor Resettlement*": an ordinary word that heads no body, after an office and "for". */
function isFieldOfOffice(of: Occurrence): boolean {
  const last = of.last.text
  const isWord = isOrdinary(last, of.lexicon) || /(?:ism|ics|tion|ity|ment)s?$/i.test(last)
  const isField = of.words.length > 1 && isWord && !isHead(last, of.lexicon)
  return isField && before(of)?.text === 'for' && isTitle(before(of, 2)?.text ?? '', of.lexicon)
}

/** "Chief of *Mission*", which is a city, too. */
function isWhatChiefsAreOf(of: Occurrence): boolean {
  return (
    /^(?:mission|party|protocol|staff|station)$/i.test(of.surface) &&
    before(of)?.text === 'of' &&
    before(of, 2)?.norm === 'chief'
  )
}

/** "249 *USD*": capitals right after an amount. */
function isUnit(of: Occurrence): boolean {
  const number = before(of)
  return (
    of.words.length === 1 &&
    /^\p{Lu}{2,3}$/u.test(of.surface) &&
    number?.tag === 'CD' &&
    /^[$€£]?[\d.,]+$/.test(number.text)
  )
}

/** "*Navy Special Warfare* Operator 1st Class": what a sailor of a class does. */
function isRate(of: Occurrence): boolean {
  const words = [1, 2, 3].map((step) => after(of, step)?.text ?? '')
  const class_ = words.indexOf('Class')
  return class_ > 0 && /^(?:[123](?:st|nd|rd)|First|Second|Third)$/.test(words[class_ - 1] ?? '')
}

/** A single word that never stands without "the", and is no part of a longer name. */
function isAlwaysArticled(name: Name): boolean {
  return (
    isOneWord(name) &&
    !isSurname(name) &&
    name.occurrences.every((of) => before(of)?.norm === 'the' && !isBeforeName(of))
  )
}

/** "Italian", "American Samoans", "Pacific Islanders": an adjective of a country, or a people. */
function isPeople({ lexicon, key }: Name): boolean {
  // "New Zealand" is the adjective and the country.
  if (lexicon.places.has(key)) return false
  const isAdjective = (word: string) => lexicon.demonyms.has(word) || lexicon.peoples.has(word)
  const isPlural = (word: string) => word.endsWith('s') && isAdjective(word.slice(0, -1))
  return isAdjective(key) || key.split(' ').every((word) => isAdjective(word) || isPlural(word))
}
