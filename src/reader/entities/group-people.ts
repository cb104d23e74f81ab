import { itemAt } from '../../model/item-at.ts'
import { textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Gender } from '../lexicon/gazetteer.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import { surfaceOf } from '../names/name-span.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { isMisspelt } from '../names/misspelt.ts'
import { findSharedSurnames } from './shared-surname.ts'
import { withoutArticle } from '../names/particle-names.ts'
import { tokenBeforeOtherName } from '../names/other-name.ts'
import type { EntityDraft } from './draft.ts'
import { createPeopleIndex, type PeopleIndex } from './people-index.ts'

interface Person {
  name: string
  words: readonly string[]
  gender: Gender | undefined
  uses: DecidedName[]
  /** How often the article has the full name. */
  inFull: number
  lastUse: number
}

/**
 * Puts the names of people together: a surname alone is the person most often named in full with it, or with it as a
 * first name; "George Bush" is "George W. Bush", and who "was born Ada Marsh" or is "known as Spike" is she. "Mrs. Varga" is not the Varga who is called "Mr." elsewhere.
 * "Ingrid Varga sang. Varga bowed." gives one person of two mentions.
 */
export function groupPeople(doc: LexicalDoc, names: readonly DecidedName[], lexicon: Lexicon): EntityDraft[] {
  const people: Person[] = []
  const index = createPeopleIndex<Person>()
  const inFull = new Map<DecidedName, Person>()
  const sharedSurname = findSharedSurnames(doc, lexicon)
  for (const [at, name] of names.entries()) {
    const shared = sharedSurname(name, names[at + 1])
    const words = [...wordsOf(doc, name), ...(shared === undefined ? [] : [foldName(shared)])]
    if (words.length < 2) continue
    const surface = shared === undefined ? surfaceOf(doc, name) : `${surfaceOf(doc, name)} ${shared}`
    const gender = genderOf(doc, name, words, lexicon)
    const known = index.near(words).find((person) => samePerson(person.words, words))
    const person = known ?? { name: surface, words, gender, uses: [], inFull: 0, lastUse: -1 }
    person.inFull++
    if (known === undefined) people.push(person)
    else if (words.length > known.words.length && samePerson(known.words, words))
      Object.assign(known, { name: surface, words })
    index.add(person, [...person.words, withoutArticle(person.words.at(-1) ?? '', lexicon)])
    inFull.set(name, person)
  }
  for (const name of names) {
    const person = inFull.get(name) ?? personOfShortName(doc, name, people, index, lexicon)
    if (person === undefined) continue
    person.uses.push(name)
    person.lastUse = name.firstToken
  }
  return joinOtherNames(doc, people).map((person) => ({
    kind: 'PERSON',
    name: person.name,
    uses: person.uses,
    reasons: reasonsOf(doc, person),
  }))
}

/** Gives other names to their bearers: "Cole was born Ada Marsh" and "Ada Cole, known as Spike" name one person each. */
function joinOtherNames(doc: LexicalDoc, people: readonly Person[]): Person[] {
  const joined = new Set<Person>()
  for (const person of people) {
    const first = itemAt(person.uses, 0).firstToken
    const before = tokenBeforeOtherName(doc, first)
    if (before === undefined) continue
    const verb = doc.tokens.slice(before, first).find(({ norm }) => /^(born|known|nicknamed)$/.test(norm))?.index
    const subject = doc.tokens.find(({ head, dep }) => head === verb && dep === 'nsubjpass')?.index
    const isUse = (token: number | undefined) => (use: DecidedName) =>
      token !== undefined && use.firstToken <= token && token <= use.lastToken
    const bearer =
      people.find(({ uses }) => uses.some(isUse(before))) ?? people.find(({ uses }) => uses.some(isUse(subject)))
    if (bearer === undefined || bearer === person || joined.has(bearer)) continue
    bearer.uses = [...bearer.uses, ...person.uses].sort((a, b) => a.firstToken - b.firstToken)
    joined.add(person)
  }
  return people.filter((person) => !joined.has(person))
}

function wordsOf(doc: LexicalDoc, name: DecidedName): string[] {
  return foldName(surfaceOf(doc, name))
    .split(' ')
    .map((word) => word.replace(/^"|"$/g, ''))
    .filter((word) => !doc.lexicon.generations.family.has(word.replace(/\.$/, '')))
}

/** Same first and last word, or one a shorter form of the other: "J. Smith", "John Smith", "John A. Smith". */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const offset = long.length - short.length
  if (short.length >= 2 && short.every((word, index) => long[index + offset] === word)) return true
  if (!isSameWord(a.at(-1), b.at(-1)))
    return short[0] === long[0] && short.length >= 2 && long.includes(short.at(-1) ?? '')
  const [first = '', other = ''] = [a[0], b[0]]
  const initial = (word: string) => /^\p{L}\.?$/u.test(word)
  return first === other || ((initial(first) || initial(other)) && other.startsWith(first.charAt(0)))
}

function isSameWord(a = '', b = ''): boolean {
  return a === b || isMisspelt(a, b)
}

function genderOf(doc: LexicalDoc, name: DecidedName, words: readonly string[], lexicon: Lexicon): Gender | undefined {
  const title = lexicon.personTitles.get(textAt(doc.tokens, name.firstToken - 1))
  if (title === 'F' || title === 'M') return title
  return words.length > 1 ? lexicon.firstNames.get(words[0] ?? '') : undefined
}

/**
 * The person whom a single name means: of several whom pronoun and title allow, who is most often named in full with it,
 * else the latest; nobody, where two are named together and nothing tells; else a new one.
 */
function personOfShortName(
  doc: LexicalDoc,
  name: DecidedName,
  people: Person[],
  index: PeopleIndex<Person>,
  lexicon: Lexicon,
): Person | undefined {
  const [word = ''] = wordsOf(doc, name)
  const title = lexicon.personTitles.get(textAt(doc.tokens, name.firstToken - 1))
  const isSurname = (words: readonly string[]) =>
    words.at(-1) === word || withoutArticle(words.at(-1) ?? '', lexicon) === word
  const fits = index
    .withWord(word)
    .filter(
      ({ words, gender }) =>
        (words.includes(word) || isSurname(words)) &&
        !((title === 'F' || title === 'M') && gender !== undefined && gender !== title),
    )
  const bySurname =
    fits.length > 0
      ? fits.filter(({ words }) => isSurname(words))
      : index.nearWord(word).filter(({ words }) => words.some((other) => isMisspelt(other, word)))
  const [best, next] = whomRest(doc, name, bySurname.length > 0 ? bySurname : fits).sort(
    (a, b) => b.inFull - a.inFull || b.lastUse - a.lastUse,
  )
  if (next !== undefined && best !== undefined && best.inFull < 3 * next.inFull && isTogether(best, next))
    return undefined
  if (best !== undefined) return best
  const titled =
    title === 'F' ? `${textAt(doc.tokens, name.firstToken - 1)} ${surfaceOf(doc, name)}` : surfaceOf(doc, name)
  const gender = title === 'F' || title === 'M' ? title : undefined
  const person: Person = { name: titled, words: [word], gender, uses: [], inFull: 0, lastUse: -1 }
  people.push(person)
  index.add(person, person.words)
  return person
}

/** Those of several whom the title before a name and the pronoun after it allow, if they allow any. */
function whomRest(doc: LexicalDoc, name: DecidedName, people: readonly Person[]): Person[] {
  if (people.length < 2) return [...people]
  const pronoun = pronounAfter(doc, name)
  const ofGender = people.filter(({ gender }) => pronoun === undefined || gender === pronoun)
  const left = ofGender.length > 0 ? ofGender : people
  const before = doc.tokens[name.firstToken - 1]
  const titled = left.filter(({ uses }) =>
    uses.some(({ firstToken }) => before?.pos === 'PROPN' && doc.tokens[firstToken - 1]?.norm === before.norm),
  )
  return [...(titled.length > 0 ? titled : left)]
}

/** "Salinas told them that *he* would run": the gender of the first pronoun of the sentence after the name. */
function pronounAfter(doc: LexicalDoc, { lastToken }: DecidedName): Gender | undefined {
  for (let at = lastToken + 1; at < doc.tokens.length && doc.tokens[at]?.sentenceStart !== true; at++) {
    const word = doc.tokens[at]
    if (word?.tag === 'NNP') return undefined
    if (word?.tag === 'PRP') return /^he$/i.test(word.text) ? 'M' : /^she$/i.test(word.text) ? 'F' : undefined
  }
  return undefined
}

/** How near to each other two are named, in tokens, who are told of together. */
const TOGETHER = 12

/** "Jorge Salinas and his daughter, Elena Salinas": named together, so that the surname alone is both's. */
function isTogether(a: Person, b: Person): boolean {
  return a.uses.some((one) => b.uses.some((other) => Math.abs(one.firstToken - other.firstToken) <= TOGETHER))
}

function reasonsOf(doc: LexicalDoc, person: Person): string[] {
  const short = new Set(person.uses.map((use) => surfaceOf(doc, use)).filter((surface) => surface !== person.name))
  return [
    ...new Set(person.uses.flatMap((use) => use.reasons)),
    ...[...short].map((surface) => `"${surface}" is the person named "${person.name}"`),
  ]
}
