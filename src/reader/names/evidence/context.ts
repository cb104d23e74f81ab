import { childrenOf, tokenAt, type Token } from '../../../language/index.ts'
import { isCapitalised } from '../name-span.ts'
import { opensSentence } from '../sentence-opening.ts'
import { isHead } from '../name-heads.ts'
import { isFirstName, isOrdinary, isTitle } from '../word-classes.ts'
import { after, before, beforeList, fact, isBeforeName, isKnownPlace, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'

/** What stands before a name: "Mr. X", "President X", "The X". */
const BEFORE: readonly Row<Occurrence>[] = [
  {
    when: (of) => isCourtesyTitle(of, before(of)?.text),
    votes: { PERSON: 3 },
    reason: 'a title of persons stands before it',
    example: 'Mr. Silva left.',
    decides: 'PERSON Silva',
  },
  {
    when: (of) => {
      const title = titleBefore(of)
      return title?.whitespace === ' ' && isTitle(title.text, of.lexicon) && !isCourtesyTitle(of, title.text)
    },
    votes: { PERSON: 1.2 },
    reason: 'a title stands before it',
    example: 'President Olga Brandt left.',
    decides: 'PERSON Olga Brandt',
  },
  {
    // Sofia and Adelaide are given names, too.
    when: (of) => isTitledTown(of),
    votes: { PERSON: 1.5, PLACE: -1 },
    reason: 'a title stands right before a name that towns have, too',
    example: 'Queen Adelaide left.',
    decides: 'PERSON Adelaide',
  },
  {
    // Park, Hill and Marsh are family names, too.
    when: (of) => isTitledPerson(of),
    votes: { PERSON: 1.5 },
    reason: 'a title stands right before what reads as the whole name of a person',
    example: 'Ambassador Hye-jin Park left.',
    decides: 'PERSON Hye-jin Park',
  },
  {
    when: (of) => isWithArticle(of),
    votes: { ORGANIZATION: 5 },
    reason: 'the gazetteer has an organization of that name, "The" included',
    example: 'An editor told The Guardian about it.',
    decides: 'ORGANIZATION Guardian',
  },
  {
    when: (of) => before(of)?.text === 'The' && !isWithArticle(of) && before(of)?.sentenceStart === false,
    votes: { ORGANIZATION: 1.2 },
    reason: 'its name begins with "The"',
    example: 'An editor told The Harbour Gazette about it.',
    decides: 'ORGANIZATION Harbour Gazette',
  },
  {
    // "The Trump campaign" is the campaign's article.
    when: (of) => before(of)?.norm === 'the' && !isBeforeName(of),
    votes: { PERSON: -1.2 },
    reason: '"the" stands before it',
    example: 'Crews of the North Harbour Fire Brigade came.',
    decides: 'ORGANIZATION North Harbour Fire Brigade',
  },
  {
    when: (of) => before(of)?.text.toLowerCase() === 'to' && before(of, 2)?.text.toLowerCase() === 'according',
    votes: { PERSON: 0.3, ORGANIZATION: 0.5 },
    reason: 'it is a source',
    example: 'According to Amnesty International, he was ill.',
    decides: 'ORGANIZATION Amnesty International',
  },
  {
    when: (of) => before(of)?.text === ':' && of.lexicon.demonyms.has(before(of, 2)?.text.toLowerCase() ?? ''),
    votes: { OTHER: 4 },
    reason: 'it is given as a name in another language',
    example: 'The war (Russian: Otechestvennaya Voina) began.',
    decides: 'OTHER Otechestvennaya Voina',
  },
]

/** What the verb or preposition says that holds a name: "X said", "published in X", "in X", "told X". */
const GOVERNED: readonly Row<Occurrence>[] = [
  {
    when: ({ last, head, lexicon }) => last.dep === 'nsubj' && lexicon.speechVerbs.has(head.lemma),
    votes: { PERSON: 0.5, ORGANIZATION: 0.3 },
    reason: 'it is the subject of a verb of speech',
    example: 'Olga Brandt said that it rained.',
    decides: 'PERSON Olga Brandt',
  },
  {
    when: (of) => prepositionOfPublisher(of),
    votes: { ORGANIZATION: 1 },
    reason: 'something is published … it',
    example: 'In findings published on Thursday in Ocean Advances, scientists warned of it.',
    decides: 'ORGANIZATION Ocean Advances',
  },
  {
    when: (of) => {
      const isPlaced = of.last.dep === 'pobj' && /^(in|near|across|throughout)$/i.test(of.head.text)
      return isPlaced && prepositionOfPublisher(of) === undefined && of.head.text
    },
    votes: { PLACE: 0.5 },
    reason: 'it follows "…"',
    example: 'He lives in Peru.',
    decides: 'PLACE Peru',
  },
  {
    // Bodies have an article ("in the Senate") or are acronyms, words or known ones.
    when: (of) => {
      const preposition = beforeList(of)
      const isIn = /^(?:in|near)$/i.test(preposition?.text ?? '') && preposition?.tag === 'IN'
      const isPlaced = isIn && !isStake(of, preposition)
      const isPlain =
        /^(?:[Aa]l-|[Ee]l-)?\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(of.surface) && !isOrdinary(of.surface, of.lexicon)
      const isOpen = isPlain && !isHead(of.surface, of.lexicon) && !of.lexicon.organizations.has(of.key)
      return isPlaced && isOpen && prepositionOfPublisher(of) === undefined && preposition.text
    },
    votes: { PLACE: 0.9 },
    reason: 'it follows "…" without an article',
    example: 'They count birds in Velnarsen.',
    decides: 'PLACE Velnarsen',
  },
  {
    when: (of) => isInList(of) && beforeList(of)?.text,
    votes: { PLACE: 0.6 },
    reason: 'it stands in a list that follows "…"',
    example: 'The attacks in Qamesh, Sarmil and Talames show it.',
    decides: 'PLACE Sarmil',
  },
  {
    when: (of) => motionTo(of),
    votes: { PERSON: -0.5, PLACE: 0.8 },
    reason: '"…" leads to it',
    example: 'They fled to Kelnar.',
    decides: 'PLACE Kelnar',
  },
  {
    when: (of) => siteAt(of),
    votes: { PLACE: 1 },
    reason: 'a … is at it',
    example: 'The base at Kelnar was shelled.',
    decides: 'PLACE Kelnar',
  },
  {
    when: (of) => isAtHouse(of) && of.last.text,
    votes: { PERSON: -1, PLACE: 2 },
    reason: 'something is at that "…"',
    example: 'They held talks at Blair House.',
    decides: 'PLACE Blair House',
  },
  {
    when: (of) => seatAt(of),
    votes: { PLACE: 6 },
    reason: 'it is a place as well as a body, after "…"',
    example: 'They met at the Pentagon.',
    decides: 'PLACE Pentagon',
  },
  {
    when: (of) => isUnveiled(of) && of.head.lemma,
    votes: { OTHER: 1 },
    reason: 'one can "…" it',
    example: 'Apple launched the Velnor Pro.',
    decides: 'OTHER Velnor Pro',
  },
  {
    when: (of) => isBesideThings(of) && placingBefore(of),
    votes: { PLACE: 1.5 },
    reason: 'it follows "…"',
    example: 'One strike hit a bridge outside Velnar Desh.',
    decides: 'PLACE Velnar Desh',
  },
  {
    when: (of) => isOpening(of) && placingBefore(of),
    votes: { PLACE: 2.5 },
    reason: 'a sentence begins with "…" and it',
    example: 'Near Tal Velnar, one strike hit a bridge.',
    decides: 'PLACE Tal Velnar',
  },
  {
    when: (of) => isBesideThings(of) && /^(?:out of|into)$/.exec(wordsBefore(of))?.[0],
    votes: { PLACE: 1 },
    reason: 'it follows "…"',
    example: 'They pushed the fighters out of Kelnar and left.',
    decides: 'PLACE Kelnar',
  },
  {
    // The recogniser takes many names of places for people's: "in Lakhimpur Kheri".
    when: (of) => {
      const isPlaced = of.last.dep === 'pobj' && of.head.norm === 'in' && before(of) === of.head
      const isPlain = of.words.every(({ text }) => /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(text))
      const above = tokenAt(of.doc.tokens, of.head.head).lemma
      return (
        of.span.label === 'PERSON' && isPlaced && isPlain && !of.lexicon.beliefWords.has(above) && !isBeforeName(of)
      )
    },
    votes: { PERSON: -1, PLACE: 1 },
    reason: 'it stands after "in", as people rarely do',
    example: 'Floods in Mela Kheri killed two.',
    decides: 'PLACE Mela Kheri',
  },
  {
    when: (of) => before(of)?.norm === 'at' && isKnownPlace(of) && !isBeforeName(of) && 'at',
    votes: { PERSON: -0.8, PLACE: 0.8 },
    reason: 'it is a known place, after "…"',
    example: 'The tournament at Swakopmund ended.',
    decides: 'PLACE Swakopmund',
  },
  {
    when: (of) => {
      const isAcronym =
        /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&]{2,}$/u.test(of.surface) && !/^\p{Lu}\p{Ll}+-?\p{Lu}/u.test(of.surface)
      const speaks = of.last.dep === 'nsubj' && of.lexicon.speechVerbs.get(of.head.lemma)?.kind === 'say'
      return (
        isAcronym &&
        (speaks ||
          (before(of)?.norm === 'by' &&
            of.last.dep === 'pobj' &&
            /^VB[ND]$/.test(of.doc.tokens[of.head.head]?.tag ?? '')))
      )
    },
    votes: { ORGANIZATION: 1 },
    reason: 'it is an acronym that says or does something',
    example: 'QRTZ said that it rained.',
    decides: 'ORGANIZATION QRTZ',
  },
  {
    when: (of) => movesByPoints(of),
    votes: { ORGANIZATION: -2, OTHER: 6 },
    reason: 'it moves by points, as indexes do',
    example: 'The Nasdaq fell 82 points.',
    decides: 'OTHER Nasdaq',
  },
  {
    when: ({ last, head }) => last.dep === 'dobj' && head.lemma === 'tell',
    votes: { PERSON: 0.3, ORGANIZATION: 0.5 },
    reason: 'it is told something',
    example: 'She told Reuters that it rained.',
    decides: 'ORGANIZATION Reuters',
  },
]

/** What stands after a name or around it: "X Day", "X, 45,", "(X)". */
const AFTER: readonly Row<Occurrence>[] = [
  {
    when: (of) => after(of)?.tag === 'POS' && /^(Day|Cup|Prize)$/.test(after(of, 2)?.text ?? ''),
    votes: { OTHER: 4 },
    reason: 'a day or prize has its name',
    example: "They celebrated Valentine's Day in Oslo.",
    decides: 'OTHER Valentine',
  },
  {
    when: (of) => after(of)?.text === ',' && /^\d\d?$/.test(after(of, 2)?.text ?? '') && after(of, 3)?.text === ',',
    votes: { PERSON: 2 },
    reason: 'an age follows it',
    example: 'Peter Fields, 22, was sentenced.',
    decides: 'PERSON Peter Fields',
  },
  {
    when: (of) => {
      const isAcronym = of.words.length === 1 && /^\p{Lu}[\p{L}\d&]*\p{Lu}$/u.test(of.surface)
      const follows = isCapitalised(before(of, 2)?.text ?? '') && before(of)?.text.endsWith('(') === true
      return isAcronym && follows && after(of)?.text.startsWith(')') === true
    },
    votes: { ORGANIZATION: 1 },
    reason: 'it is an acronym in brackets',
    example: 'The Harbour Workers Union (HWU) went on strike.',
    decides: 'ORGANIZATION HWU',
  },
  {
    when: (of) => isQuoted(of) && of.surface.includes(' '),
    votes: { OTHER: 1 },
    reason: 'it stands in quotes, as titles of works do',
    example: 'She sang "Velvet Rain" twice.',
    decides: 'OTHER Velvet Rain',
  },
  {
    when: (of) => isQuoted(of) && of.lexicon.workVerbs.has(of.head.lemma) && of.last.dep === 'dobj',
    votes: { OTHER: 4 },
    reason: 'it is a work that somebody made, in quotes',
    example: 'She wrote "The Silent Garden" in Oslo.',
    decides: 'OTHER Silent Garden',
  },
]

/** What stands around a name. */
export const CONTEXT: readonly Row<Occurrence>[] = [...BEFORE, ...GOVERNED, ...AFTER]

/** Whether a name of a plain form stands in a list after "in" or "near". */
function isInList(of: Occurrence): boolean {
  const preposition = beforeList(of)
  const isPlain = of.words.every(({ text }) => /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(text))
  const isPlaced = preposition?.tag === 'IN' && /^(?:in|near)$/i.test(preposition.text)
  return isPlaced && preposition !== before(of) && isPlain && !isBeforeName(of)
}

/** Whether "in" tells of what one has in a body or person, as in "shares in X" and "trust in X". */
function isStake({ doc, lexicon }: Occurrence, preposition: Token): boolean {
  const { lemma } = tokenAt(doc.tokens, preposition.head)
  return (
    lexicon.beliefWords.has(lemma) ||
    /^(?:share|stake|shareholder|investor|invest|investment|interest|holding)$/.test(lemma)
  )
}

/** What leads to a place: "fled to", "flew to". */
const motionTo = fact((of: Occurrence): string | undefined => {
  const to = before(of)
  if (to?.norm !== 'to' || to.tag !== 'IN' || isBeforeName(of) || after(of)?.tag === 'POS') return undefined
  const above = tokenAt(of.doc.tokens, to.head)
  // "move its seat to"
  const verb = above.dep === 'dobj' ? tokenAt(of.doc.tokens, above.head) : above
  const isMotion = /^(?:go|fly|travel|return|flee|drive|sail|march|move|migrate|deport|evacuate|relocate|trip)$/.test(
    verb.lemma,
  )
  // "The prize went to Marrick."
  const subject = childrenOf(of.doc, verb).find(({ dep }) => dep === 'nsubj')
  const isGiven = verb.lemma === 'go' && subject?.tag === 'NN'
  return isMotion && !isGiven && !isHead(of.surface, of.lexicon) ? `${verb.text} to` : undefined
})

/** What is at a place, as a "base at Kelnar" is. */
function siteAt(of: Occurrence): string | undefined {
  const at = before(of)
  const noun = tokenAt(of.doc.tokens, at?.head ?? of.last.index).lemma
  const isSite = /^(?:base|camp|checkpoint|border|crossing|port|plant|factory|airfield|airport|site|dam|mine|prison)$/
  return at?.norm === 'at' && isSite.test(noun) && !isBeforeName(of) ? noun : undefined
}

/** "at Blair House", "inside Kern Hall": a house, and nobody of that name. */
function isAtHouse(of: Occurrence): boolean {
  const isHouse = /^(?:House|Hall|Lodge|Manor|Castle|Villa)$/.test(of.last.text) && of.words.length > 1
  return isHouse && /^(?:at|inside|outside)$/i.test(before(of)?.text ?? '') && after(of)?.tag !== 'POS'
}

/** "at the Pentagon": the building of a body. */
function seatAt(of: Occurrence): string | undefined {
  const at = before(of, 2)?.norm ?? ''
  const isSeat = of.lexicon.places.get(of.key)?.level === 'REGION' && of.lexicon.organizations.has(of.key)
  // An editor at the Atlantic works there.
  const isDeed = tokenAt(of.doc.tokens, of.head.head).pos === 'VERB'
  return isSeat &&
    isDeed &&
    before(of)?.norm === 'the' &&
    /^(?:at|inside|outside)$/.test(at) &&
    after(of)?.tag !== 'POS' &&
    !isBeforeName(of)
    ? at
    : undefined
}

/** What firms unveil, launch and release are their products, and what others do is no body either. */
function isUnveiled(of: Occurrence): boolean {
  const isObject = of.last.dep === 'dobj' && /^(?:unveil|launch|discontinue)$/.test(of.head.lemma)
  const isHeaded = isHead(of.last.text, of.lexicon) || of.lexicon.organizations.has(of.key)
  return isObject && of.span.label !== 'PERSON' && !isHeaded
}

/** "The *Nasdaq* fell 82.65 points": an index, after "the". */
function movesByPoints(of: Occurrence): boolean {
  const { doc, last, head } = of
  const isMover =
    last.dep === 'nsubj' &&
    before(of)?.norm === 'the' &&
    /^(?:fall|rise|drop|gain|lose|climb|dip|plunge|jump|slip|surge|close|slide|tumble|add|shed|soar|sink)$/.test(
      head.lemma,
    )
  return (
    isMover &&
    doc.tokens
      .slice(head.index + 1, head.index + 6)
      .some(({ norm, text }) => /^(?:points?|percent)$/.test(norm) || text === '%')
  )
}

/** Whether "The" before a name belongs to it, as in "The Atlantic", unless the sentence gives a place its article. */
const isWithArticle = fact((of: Occurrence) => {
  const article = before(of)
  const known = of.lexicon.organizations.get(of.key)?.name.startsWith('The ') ?? false
  return article?.text === 'The' && known && !(article.sentenceStart && isKnownPlace(of))
})

/** The preposition right before a name where only places, people and things of their own stand: "near", "outside". */
const placingBefore = fact((of: Occurrence) => {
  const word = before(of)?.text.toLowerCase() ?? ''
  return of.lexicon.prepositions.placing.has(word) ? word : undefined
})

/** The two words before a name. */
function wordsBefore(of: Occurrence): string {
  return `${before(of, 2)?.text ?? ''} ${before(of)?.text ?? ''}`.toLowerCase()
}

/** "*Near Tal Velnar,* one strike …": where what the sentence tells of was. */
function isOpening(of: Occurrence): boolean {
  return opensSentence(of.doc, of.span.firstToken - 1) && after(of)?.text === ','
}

/** Whether what stands near or beyond a name may be near a place of that name: nobody's given name, and nothing of its own. */
function isBesideThings(of: Occurrence): boolean {
  const [first] = of.words
  const isPerson = isFirstName(first?.text ?? '', of.lexicon) && !isKnownPlace(of) && of.words.length > 1
  return !isPerson && after(of)?.tag !== 'POS' && !isBeforeName(of) && !/^[A-Z&]+$/.test(of.surface)
}

/** "published in X", "a study in X": X is where research or news comes out. */
const prepositionOfPublisher = fact(({ doc, last, head }: Occurrence) => {
  const above = tokenAt(doc.tokens, head.head).lemma
  const isPublished = /^(publish|study|paper|findings?|article)$/.test(above)
  return last.dep === 'pobj' && /^(in|by)$/i.test(head.text) && isPublished ? head.text.toLowerCase() : undefined
})

/** Whether quotes stand around the name, or around its article and it. */
const isQuoted = fact((of: Occurrence) => {
  const isArticle = /^(the|a|an)$/i.test(before(of)?.text ?? '')
  return isQuote(before(of, isArticle ? 2 : 1)?.text) && isQuote(after(of)?.text)
})

/** The word before a name, or the title of which that word says only when it is held: "*President*-elect X". */
function titleBefore(of: Occurrence): Token | undefined {
  const word = before(of)
  const title =
    /^(?:elect|designate)$/.test(word?.text ?? '') && before(of, 2)?.text === '-' ? before(of, 3) : undefined
  return title === undefined || word === undefined ? word : { ...title, whitespace: word.whitespace }
}

/** "Queen *Sofia*": a title right before what is a town's name as well, and no country's. */
function isTitledTown(of: Occurrence): boolean {
  const title = titleBefore(of)
  const isTitled = title?.whitespace === ' ' && isTitle(title.text, of.lexicon)
  const level = of.lexicon.places.get(of.key)?.level
  return isTitled && of.words.length === 1 && level !== undefined && level !== 'COUNTRY' && !isBeforeName(of)
}

/** "Ambassador *Hye-jin Park*": what the recogniser takes for a person's name of several words, right after a title. */
function isTitledPerson(of: Occurrence): boolean {
  const title = titleBefore(of)
  const isTitled = title?.whitespace === ' ' && isTitle(title.text, of.lexicon)
  return isTitled && of.span.label === 'PERSON' && of.words.length > 1 && of.last.dep !== 'compound'
}

/** "Mr.", "Dame" */
function isCourtesyTitle({ lexicon }: Occurrence, word = ''): boolean {
  return lexicon.courtesyTitles.has(word.replace(/\.$/, ''))
}

function isQuote(text = ''): boolean {
  return /["']/.test(text)
}
