import { itemAt } from '../../../model/item-at.ts'
import { childrenOf, type Token, normAt, textAt } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument, type RoleDraft } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'
import { isEnded } from './ended.ts'
import { isOfField } from '../../names/title-fields.ts'
import { isFieldWord } from '../../names/field-words.ts'
import {
  isBehindPerson,
  isNotHeld,
  isOpen,
  isPlural,
  isRank,
  isServiceWord,
  isTitle,
  placesOfTitle,
  startWithHonorifics,
} from './title.ts'
import { lettersAfter } from './party.ts'
import { titleText, titleWordsOf } from './title-words.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const LONGEST = 14

/**
 * Titles that stand right before a name. In "Peruvian Foreign Minister Ana Diaz met former NATO chief Bo Ek" it finds
 * `Peruvian Foreign Minister` for Ana Diaz (at Peru, where Peru is named) and `NATO chief` for Bo Ek, not current; in
 * "Presidents Bo Ek of Chile and Cy Fox of Peru" `President` for both, each at his country.
 */
export function findTitlesBeforeNames(document: ReaderDocument, index: MentionIndex): RoleDraft[] {
  return document.mentions.flatMap((mention, i) => {
    if (document.entities[mention.entity]?.kind !== 'PERSON' || mention.mode === 'PRONOUN') return []
    return wordsBefore(document, index, mention)
      .flatMap((words) => titlesIn(document.doc, words))
      .flatMap((words) => rolesOf(document, index, i, words))
  })
}

/** The roles that the words of one title give the person of a mention, and those who are named after it with them. */
function rolesOf(document: ReaderDocument, index: MentionIndex, i: number, words: readonly Token[]): RoleDraft[] {
  const mention = itemAt(document.mentions, i)
  const head = words[placeOfTitle(document, index, words)]
  if (!head || isOpen(document.doc, words, head)) return []
  const title = titleWordsOf(document.doc, index, words, head)
  const [first, last] = [title[0], title.at(-1)]
  if (!first || !last) return []
  const inTitle = placesOfTitle(document, index, head, words)
  const people = isPlural(head) ? [mention, ...namesAfter(document, i)] : [mention]
  return people.flatMap((person): RoleDraft[] => {
    const base = {
      start: first.start,
      end: last.end,
      person: person.entity,
      title: titleText(document, title, head),
      current: !isNotHeld(document.doc, words) && !isEnded(document.doc, document.doc.tokens[person.head] ?? head),
      sentence: sentenceOf(document, mention.start),
      method: 'title-before-name',
      confidence: 0.9,
    }
    const named = [...new Set([...inTitle, ...afterName(document, index, person, head)])]
    const places = named.length > 0 ? named : ledBy(document, index, first)
    const reason = `"${base.title}" stands before the name "${document.text.slice(person.start, person.end)}"`
    return places.length === 0 ? [{ ...base, reason }] : places.map((at) => ({ ...base, reason, at }))
  })
}

/**
 * "Acme press director *Navy Capt.*", "presidential candidate *Senator*": an office, and behind it a rank with its service,
 * and who stands for an office, and the one that they hold, are two titles.
 */
function titlesIn(doc: LexicalDoc, words: readonly Token[]): (readonly Token[])[] {
  const office = words.findIndex(
    (word, at) => isTitle(doc, word) && (isBeforeService(doc, words, at) || isBeforeOffice(doc, words, at)),
  )
  return office > 0 ? [words.slice(0, office + 1), words.slice(office + 1)] : [words]
}

function isBeforeService(doc: LexicalDoc, words: readonly Token[], at: number): boolean {
  const after = words.slice(at + 1)
  const [service] = after
  const isOfForces = service !== undefined && isServiceWord(doc, service) && !isRank(doc, itemAt(words, at))
  return isOfForces && after.every((word) => isRank(doc, word) || isServiceWord(doc, word))
}

function isBeforeOffice(doc: LexicalDoc, words: readonly Token[], at: number): boolean {
  const next = words[at + 1]
  return /^(?:candidate|nominee)$/.test(itemAt(words, at).lemma) && next !== undefined && isOffice(doc, next)
}

/**
 * Where the title is held, if that comes after the name: "Minister Ana Diaz of *Peru*", "Senator Bo Ek, D-*Ohio*"; of a place
 * only an office is held, and no "lawyer Bo Ek of Peru".
 */
function afterName({ doc }: ReaderDocument, index: MentionIndex, mention: DocumentMention, title: Token): number[] {
  const letters = lettersAfter(doc, mention.lastToken)
  const state = letters && index.covering(letters.state)
  if (state !== undefined && index.kindOf(state) === 'PLACE') return [state.entity]
  const of = doc.tokens[mention.lastToken + 1]
  if (of?.norm !== 'of' && of?.norm !== 'from') return []
  return childrenOf(doc, of)
    .flatMap((child) => index.byHead(child) ?? [])
    .filter((place) => {
      const isOfPlace = index.kindOf(place) === 'PLACE' && (isOffice(doc, title) || isPlural(title))
      return isOfPlace || (index.kindOf(place) === 'ORGANIZATION' && of.norm === 'of')
    })
    .map(({ entity }) => entity)
}

/** "the *Government of Peru*, led by (its) Prime Minister Ana Diaz": what somebody of a title leads or stands for. */
function ledBy({ doc }: ReaderDocument, index: MentionIndex, title: Token): number[] {
  const before = doc.tokens[title.index - 1]
  const by = /^(?:its|their)$/.test(before?.norm ?? '') ? doc.tokens[title.index - 2] : before
  const verb = by && doc.tokens[by.index - 1]
  const isLed = by?.norm === 'by' && /^(?:led|headed|represented)$/.test(verb?.norm ?? '')
  const comma = isLed ? doc.tokens[by.index - 2] : undefined
  const body = comma?.text === ',' ? index.covering(doc.tokens[comma.index - 1] ?? comma) : undefined
  return body !== undefined && index.kindOf(body) === 'ORGANIZATION' ? [body.entity] : []
}

/** The names that follow one in a list, each perhaps with an "of" phrase: "Bo Ek of Chile, *Ana Diaz* and *Cy Fox*". */
function namesAfter({ entities, mentions, text }: ReaderDocument, first: number): DocumentMention[] {
  const names: DocumentMention[] = []
  let { end } = itemAt(mentions, first)
  for (const mention of mentions.slice(first + 1)) {
    if (mention.start < end) continue
    const between = text.slice(end, mention.start)
    const kind = entities[mention.entity]?.kind
    if (kind === 'PERSON' && /^,? (?:and )?$/.test(between)) names.push(mention)
    else if (!/^ (?:of|from) (?:the )?$/.test(between)) break
    end = mention.end
  }
  return names
}

/**
 * The runs of title words before a name, from left to right; they end at a comma, a verb, or an article. A rank behind a
 * body is a title of its own: "Chairman of the Joint Chiefs of Staff *Gen.*".
 */
function wordsBefore(document: ReaderDocument, index: MentionIndex, mention: DocumentMention): Token[][] {
  const { tokens } = document.doc
  const words: Token[] = []
  for (let i = startWithHonorifics(document.doc, mention) - 1; i >= 0 && words.length < LONGEST; i--) {
    if (words.length > 0) i = beforeAbbreviation(document.doc, index, i)
    const word = tokens[i]
    if (!word || word.text.includes('\n')) break
    if (word.pos === 'SPACE') continue
    const name = index.covering(word)
    if (name !== undefined && index.kindOf(name) === 'PERSON') break
    // "On 3 *March* President Diaz", "voted to *impeach* President Ek"
    const isVerb = childrenOf(document.doc, word).some(({ dep }) => dep === 'aux') && !isTitle(document.doc, word)
    if (
      (word.entityLabel === 'DATE' && !isGrade(tokens, i) && !isRank(document.doc, word)) ||
      isVerb ||
      isVerbOfList(tokens, word, words[0]) ||
      isBehindPerson(document.doc, index, word)
    )
      break
    const isAge = document.doc.lexicon.titleAges.past.has(word.norm) && words.length > 0
    const isBody = name !== undefined && isName(name)
    const isNoun =
      isAge || isBody || word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ' || word.tag === 'JJ'
    const isInside =
      document.doc.lexicon.titlePrepositions.inside.has(word.norm) && (words.length > 0 || word.norm === '-')
    // "*Under* Secretary of State", "*Under*-Secretary-General"
    const isGraded = isGrade(tokens, i)
    const isUnder = word.text === 'Under' && textAt(words, normAt(words, 0) === '-' ? 1 : 0) === 'Secretary'
    const isField = isAmongFields(document, index, word, words)
    if (
      !isNoun &&
      !isInside &&
      !isUnder &&
      !isField &&
      !isGraded &&
      !/^(?:then|ex|acting|managing|founding|presiding)-?$/i.test(word.text)
    )
      break
    words.unshift(word)
    if (word.sentenceStart && !isCutOff(tokens[i - 1])) break
  }
  while (words[0] && document.doc.lexicon.titlePrepositions.inside.has(words[0].norm)) words.shift()
  // "*In Peru* Minister Diaz met …": where it was, and not whose minister she is.
  const opening = tokens[(words[0]?.index ?? 0) - 1]
  const place = words[0] && index.covering(words[0])
  const opens = opening?.sentenceStart === true && opening.tag === 'IN'
  if (opens && place !== undefined && index.kindOf(place) === 'PLACE')
    words.splice(0, place.lastToken - place.firstToken + 1)
  const rank = words.findIndex(
    (word, at) => at > 0 && isRank(document.doc, word) && isBehindBody(document, index, words, at),
  )
  const runs = rank > 0 ? [words.slice(0, rank), words.slice(rank)] : [words]
  return runs.map((run) => trimToTitle(document, index, run))
}

/** "Sgt. *1st* Class": the grade of a rank. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  return /^(?:1st|2nd|3rd|first|second|third)$/i.test(textAt(tokens, at)) && textAt(tokens, at + 1) === 'Class'
}

/** Whether a word is a title, and none in the name of a body. */
function isOwnTitle({ doc }: ReaderDocument, index: MentionIndex, word: Token): boolean {
  const name = index.covering(word)
  return isTitle(doc, word) && (name === undefined || index.kindOf(name) !== 'ORGANIZATION')
}

/**
 * Where among some words the title of who is named after them stands: the last, but "Special *Representative* of the
 * Secretary-General for Libya", who stands for another.
 */
function placeOfTitle(document: ReaderDocument, index: MentionIndex, words: readonly Token[]): number {
  const own = words.flatMap((word, at) => (isOwnTitle(document, index, word) ? [at] : []))
  const [first, last] = [own[0] ?? -1, own.at(-1) ?? -1]
  const isOfAnother = normAt(words, first + 1) === 'of' && normAt(words, first + 2) === 'the'
  return last > first + 2 && isOfAnother && /^(?:for|on|to)$/.test(normAt(words, last + 1)) ? first : last
}

/** "*Water, Housing and Energy* Minister", "Minister of *Water, Housing and Energy*": a comma among the fields of one office. */
function isAmongFields({ doc }: ReaderDocument, index: MentionIndex, comma: Token, words: readonly Token[]): boolean {
  const field = doc.tokens[comma.index - 1]
  const isField = (word: Token | undefined) => isFieldOfTitle(doc, word)
  const and = words.findIndex(({ norm }) => norm === 'and' || norm === '&')
  const title = words.findIndex((word) => isTitle(doc, word))
  const isNamed = field !== undefined && index.covering(field) !== undefined
  if (comma.text !== ',' || !isField(field) || !isField(words[0]) || isNamed || and <= 0) return false
  return title < 0 ? isInOffice(doc, comma) : and < title
}

/** "*Minister of* Water, Housing": whether what leads to fields before a comma is an office that has them. */
function isInOffice(doc: LexicalDoc, comma: Token): boolean {
  let at = comma.index - 1
  while (isFieldOfTitle(doc, doc.tokens[at]) || textAt(doc.tokens, at) === ',') at--
  return /^(?:for|of)$/.test(textAt(doc.tokens, at)) && isOfField(textAt(doc.tokens, at - 1))
}

/** Whether ranks alone follow from `at`, and before them the body of an office, which is no service. */
function isBehindBody({ doc }: ReaderDocument, index: MentionIndex, words: readonly Token[], at: number): boolean {
  const last = itemAt(words, at - 1)
  const body = index.covering(last)
  const office = words.slice(0, at).findIndex((word) => isTitle(doc, word) && index.covering(word) === undefined)
  const isHeld = body?.lastToken === last.index && index.kindOf(body) === 'ORGANIZATION' && !isServiceWord(doc, last)
  return isHeld && office >= 0 && words.slice(at).every((word) => isRank(doc, word))
}

/** "Cole, right, *greets* Prime Minister X": a verb after a comma that the tagger takes for a noun. */
function isVerbOfList(tokens: readonly Token[], word: Token, next: Token | undefined): boolean {
  const isPlural = word.tag === 'NNS' && /^\p{Ll}/u.test(word.text)
  return isPlural && textAt(tokens, word.index - 1) === ',' && /^\p{Lu}/u.test(next?.text ?? '')
}

/** The token before an abbreviation in brackets that explains a name, "Nordic Union *(NU)* president X", or the one given. */
function beforeAbbreviation({ tokens }: LexicalDoc, index: MentionIndex, at: number): number {
  const [open, , close] = tokens.slice(Math.max(0, at - 2), at + 1)
  const body = open?.text === '(' && close?.text === ')' ? tokens[at - 3] : undefined
  const name = body && index.covering(body)
  return name !== undefined && isName(name) && index.kindOf(name) !== 'PERSON' ? at - 3 : at
}

/** "NATO" before "Secretary General X": a name which the parser takes for a sentence of one word, right before a title. */
function isCutOff(before: Token | undefined): boolean {
  return before?.sentenceStart === true && before.pos === 'PROPN' && before.whitespace === ' '
}

/** Without a title word right at the name, or in an "of" phrase before it, there is no title. */
function trimToTitle(document: ReaderDocument, index: MentionIndex, words: Token[]): Token[] {
  const { doc } = document
  const isInName = (word: Token) => index.covering(word) !== undefined
  const last = placeOfTitle(document, index, words)
  if (last < 0) return []
  const rest = words.slice(last + 1)
  if (rest.length === 0) return words.slice(startOfPhrase(doc, words, last, isInName))
  const isGeneral = rest.length === 1 && /^(?:general|elect|designate)$/i.test(textAt(rest, 0))
  const isOfGrade = rest.length === 2 && isGrade(doc.tokens, rest[0]?.index ?? 0)
  return /^(of|for|from|to|-)$/.test(normAt(rest, 0)) || isGeneral || isOfGrade
    ? words.slice(startOfPhrase(doc, words, last, isInName))
    : []
}

/** "a spokesperson *for* Serbian President X", "an aide *of* President X": the title of another stands before it. */
function partsPeople(doc: LexicalDoc, words: readonly Token[], at: number, title: number): boolean {
  const norm = normAt(words, at)
  const isAfterTitle = words.slice(0, at).some((word) => isTitle(doc, word))
  if (!isAfterTitle || !/^(?:for|to|of)$/.test(norm)) return false
  // "Minister of Justice X" is no justice.
  if (isOfField(textAt(words, at - 1)) && title === at + 1 && words[title]?.norm === 'justice') return false
  const after = words.slice(at + 1, title)
  // "Chief of Staff General X", "Council of Ministers Chairman X", "Minister for Foreign Affairs and Deputy Premier X" go on.
  if (norm === 'of') return after.every((word) => isTitle(doc, word) && !isPlural(word)) && isOffice(doc, words[title])
  return after.every((word) => word.pos === 'ADJ' || word.pos === 'PROPN' || isTitle(doc, word))
}

/** "*The Secretary* and Foreign Minister X met": after an article, a bare title is that of somebody who is not named. */
function isOfOther(doc: LexicalDoc, words: readonly Token[], and: number, title: number): boolean {
  const [first, other] = [words[0], words[and - 1]]
  if (first === undefined || other === undefined || words[and]?.norm !== 'and' || !isTitle(doc, other)) return false
  const isBare = and === 1 || (and === 2 && /^(?:prime|foreign|deputy|vice)$/.test(first.norm))
  const isLast = title === words.length - 1
  return isBare && isLast && normAt(doc.tokens, first.index - 1) === 'the' && isOffice(doc, words[title])
}

/** "the lawyer of *President* X": a title with an office of its own. */
function isOffice({ lexicon }: LexicalDoc, title: Token | undefined): boolean {
  return title !== undefined && lexicon.offices.has(title.lemma.toLowerCase())
}

/** "*Foreign and Trade* Minister", "*Transport and Urban Affairs* Minister": capitalised fields of one title. */
function sharesField(doc: LexicalDoc, words: readonly Token[], and: number, title: number): boolean {
  const fields = [words[and - 1], ...words.slice(and + 1, title)]
  return fields.length > 1 && fields.length < 4 && fields.every((word) => isFieldOfTitle(doc, word))
}

/** "*Foreign* Minister": a capitalised word that says what an office is for. */
function isFieldOfTitle(doc: LexicalDoc, word: Token | undefined): boolean {
  if (word === undefined || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false
  return !isTitle(doc, word) && isFieldWord(word.text, doc.lexicon)
}

/** Words at which a title may begin anew: "*Mexico and* President X", "*resignation of* Governor X". */
function isJoint(norm: string): boolean {
  return /^(and|&|to|for|from|of)$/.test(norm)
}

/**
 * Cuts off words that belong to something before the title: "Mexico and President X" starts at "President", "House of
 * Deputies Speaker X" at "House".
 */
function startOfPhrase(
  doc: LexicalDoc,
  words: readonly Token[],
  title: number,
  isInName: (word: Token) => boolean,
): number {
  for (let i = title - 1; i >= 0; i--) {
    const word = words[i]
    if (word === undefined || isInName(word)) continue
    const { norm } = word
    const before = words[i - 1]
    // "Chair Ana Diaz of the *Federal Reserve and* Treasury Secretary Bo Ek": a body is no field.
    const isOfBody = before !== undefined && isInName(before)
    if (norm === 'and' && !isOfBody && sharesField(doc, words, i, title)) continue
    if (isJoint(norm) && !words.slice(0, i).some((other) => isTitle(doc, other))) return i + 1
    if (isOfOther(doc, words, i, title)) return i + 1
    if (norm === 'the' || partsPeople(doc, words, i, title)) return i + 1
  }
  return 0
}
