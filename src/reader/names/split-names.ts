import { childrenOf, textAt, type Doc, type Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isHead } from './name-heads.ts'
import { isCapitalised, keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { opensSentence } from './sentence-opening.ts'
import { splitCompounds } from './split-compounds.ts'
import { classWords, isFirstName, isLegalForm, isOrdinary, isParticle, isTitle } from './word-classes.ts'

/**
 * Parts spans that hold more than one name, or more than a name: at line breaks, brackets and commas; "Iran's Air
 * Force"; "Amnesty International Rosa Diaz"; "Health Minister Ada Cole"; "Crete and Cyprus"; "Hill Rally in Bonn".
 */
export function splitNames(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  return spans
    .flatMap((span) => (isKnown(doc, span, lexicon) ? [span] : splitAtMarks(doc, span)))
    .flatMap((span) => (isKnown(doc, span, lexicon) ? [span] : splitCompounds(doc, span, lexicon)))
    .flatMap((span) => splitAfterForm(doc, span, lexicon))
    .map((span) => cutAtNumber(doc, span, lexicon))
    .flatMap((span) => splitPossessive(doc, span, lexicon))
    .flatMap((span) => splitAtWord(doc, span, lexicon))
    .flatMap((span) => splitPersonOff(doc, span, lexicon))
}

function isKnown(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const key = keyOf(doc, span)
  return lexicon.organizations.has(key) || lexicon.places.has(key)
}

/** The span's parts before and after the token at `at` (an index into the span), which belongs to neither. */
function partAt(span: NameSpan, at: number, rightLabel: string): [NameSpan, NameSpan] {
  return [
    { ...span, lastToken: span.firstToken + at - 1 },
    { firstToken: span.firstToken + at + 1, lastToken: span.lastToken, label: rightLabel },
  ]
}

/**
 * "Labour Party (" and "Party - 203" end before the bracket and the dash; a line break or comma parts two names, and so
 * does the stroke of "Ada Cole/Reuters".
 */
function splitAtMarks(doc: Doc, span: NameSpan): NameSpan[] {
  const tokens = tokensOf(doc, span)
  const stroke = span.label === 'PERSON' ? tokens.findIndex(({ text }, index) => index > 1 && text === '/') : -1
  if (stroke > 0 && stroke < tokens.length - 1) {
    const [person, agency] = partAt(span, stroke, 'CAPITALISED')
    return [...splitAtMarks(doc, person), agency]
  }
  const ends = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (/^[([{|/]$/.test(token.text) || (/^[-–—:]$/.test(token.text) && /^\d/.test(textAt(tokens, index + 1)))) &&
      tokens[index - 1]?.whitespace === ' ',
  )
  if (ends > 0) {
    const [left, right] = partAt(span, ends, 'CAPITALISED')
    // "National Agency for Disasters (Sinapred" is two names.
    const isBracketed =
      tokens[ends]?.text === '(' && right.firstToken === right.lastToken && isCapitalised(textAt(tokens, ends + 1))
    return [...splitAtMarks(doc, left), ...(isBracketed ? [right] : [])]
  }
  // "Rugby - Fiji"; "Task Force - Operation Harbour Shield" is one.
  const dash = tokens.findIndex(
    ({ text, whitespace }, index) =>
      index > 0 && /^[-–—]$/.test(text) && whitespace === ' ' && tokens[index - 1]?.whitespace === ' ',
  )
  if (dash > 0 && dash < tokens.length - 1 && tokens[dash + 1]?.text !== 'Operation') {
    const [left, right] = partAt(span, dash, 'CAPITALISED')
    return [...splitAtMarks(doc, { ...left, label: 'CAPITALISED' }), ...splitAtMarks(doc, right)]
  }
  const list = tokens.some((token) => /^(of|for|on)$/.test(token.text)) && tokens.some((token) => token.text === 'and')
  const parts = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      (token.text.includes('\n') ||
        (token.text === ',' && !list && !/^(Inc|Ltd|LLC|Jr|Sr|D\.?C)/.test(textAt(tokens, index + 1)))),
  )
  if (parts < 0) return [span]
  const [left, right] = partAt(span, parts, tokens[parts]?.text === ',' ? span.label : 'CAPITALISED')
  return [left, ...(right.lastToken >= right.firstToken ? splitAtMarks(doc, right) : [])]
}

/** "Brightwater & Co. Mining …": a company's form with a full stop ends the name, and the sentence. */
function splitAfterForm(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  const tokens = tokensOf(doc, span)
  const form = tokens.findIndex(({ text }) => text.endsWith('.') && isLegalForm(text, lexicon))
  if (form < 0 || form === tokens.length - 1) return [span]
  const end = span.firstToken + form
  return [
    { ...span, lastToken: end },
    { ...span, firstToken: end + 1, label: 'CAPITALISED' },
  ]
}

/** "Boeing 737 MAX" is a Boeing, "Varga 75 miles" somebody and a distance; "Interstate 75" and "Area 51" stay whole. */
function cutAtNumber(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const tokens = tokensOf(doc, span)
  const at = tokens.findIndex((token, index) => index > 0 && /^[A-Z]{0,2}-?\d+\w*$/.test(token.text))
  const isNumbered = /^\d+$/.test(textAt(doc.tokens, span.lastToken + 1))
  if (at < 0 && isNumbered && tokens.length > 1 && tokens.at(-1)?.text === 'Flight')
    return { ...span, lastToken: span.lastToken - 1, label: 'ORG' }
  const score = tokens.findIndex(
    ({ text }, index) => index > 0 && /^\d+(?:-\d+)?$/.test(text) && isScore(tokens, index),
  )
  if (score > 0) return { ...span, lastToken: span.firstToken + score - 1 }
  if (at < 0) return span
  const isFlight = at > 1 && /^flight$/i.test(textAt(tokens, at - 1))
  const lead = { ...span, lastToken: span.firstToken + (isFlight ? at - 1 : at) - 1 }
  if (isFlight) return { ...lead, label: 'ORG' }
  return span.label === 'PERSON' || lexicon.organizations.has(keyOf(doc, lead)) ? lead : span
}

/** "drew with Velnor *1-1*", in one token or in three. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [left, dash, right] = [at, at + 1, at + 2].map((index) => textAt(tokens, index))
  return /^\d+-\d+$/.test(left ?? '') || (dash === '-' && /^\d+$/.test(left ?? '') && /^\d+$/.test(right ?? ''))
}

function splitPossessive(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  const tokens = tokensOf(doc, span)
  const at = tokens.findIndex((token, index) => token.tag === 'POS' && index > 0 && index < tokens.length - 1)
  if (at < 0 || isKnown(doc, span, lexicon)) return [span]
  // "People's Party of Peru" is headed by its party.
  const of = tokens.findIndex(({ text }, index) => index > at + 1 && text === 'of')
  const lastWord = tokens.at(of < 0 ? -1 : of - 1)?.text.toLowerCase() ?? ''
  // "Abe's Cabinet", "Ada Cole's Government": the body is that of somebody.
  const isOwned =
    at === tokens.length - 2 && /^(?:cabinet|government|administration|campaign|regime|ministry|office)$/.test(lastWord)
  const ownerIsPlace = isOwned || (span.label !== 'GPE' && tokens[0]?.entityLabel === 'GPE')
  if (!ownerIsPlace && (isHead(lastWord, lexicon) || /day|prize|cup/.test(lastWord))) return [span]
  const [owner, owned] = partAt(span, at, span.label)
  return [{ ...owner, label: 'CAPITALISED' }, owned]
}

/**
 * "Crete and Cyprus" are two places; "Harvest Rally in Bonn" is a rally, and Bonn; "Ada Cole of Open Hand", "Cole the
 * Green Party" and "Ada Cole and Silva" are two; "Associates of Cole" at the start of a sentence are Cole's.
 */
function splitAtWord(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  if (isKnown(doc, span, lexicon)) return [span]
  const tokens = tokensOf(doc, span)
  for (let at = 1; at < tokens.length - 1; at++) {
    const [left, right] = partAt(span, at, 'CAPITALISED')
    const isPlace = lexicon.places.has(keyOf(doc, right))
    if (!isParted(doc, span, tokens, at, lexicon)) continue
    const isOfVerb = span.label === 'ORG' && isVerbOf(doc, span, tokens[at])
    const rest = { ...right, label: isPlace ? 'GPE' : isOfVerb ? 'ORG' : 'CAPITALISED' }
    const lead = lexicon.places.has(keyOf(doc, left)) ? { ...left, label: 'GPE' } : left
    return at === 1 && opensWithNoun(doc, span, lexicon) ? [rest] : [lead, rest]
  }
  return [span]
}

/** Bodies that have leaders: what follows "of" is one's name, where others are named after somebody. */
const LED = /^(Cartel|Party|Movement|Front|Army|Brigade|Government|Cabinet|Ministry|Team|Mafia|Gang|League|Union)$/

/** Whether the word at `at` stands between two names. */
function isParted(doc: Doc, span: NameSpan, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [left, right] = partAt(span, at, 'CAPITALISED')
  const leftIsPlace = lexicon.places.has(keyOf(doc, left))
  const rightIsPlace = lexicon.places.has(keyOf(doc, right))
  const [leftIsKnown, rightIsKnown] = [isKnown(doc, left, lexicon), isKnown(doc, right, lexicon)]
  const year = /^\d{4}$/.test(tokens.at(-1)?.text ?? '')
  switch (textAt(tokens, at)) {
    case 'and':
      return (
        (leftIsKnown && rightIsKnown) ||
        tokens.every(({ text }, place) => place === at || isNamedInFull(doc, text)) ||
        (!isHead(tokens.at(-1)?.text ?? '', lexicon) && isFullName(tokens.slice(0, at), lexicon))
      )
    case 'at':
      // "Department of Robotics at Lima Police"
      return at > 1 && (rightIsKnown || isHead(textAt(tokens, tokens.length - 1), lexicon))
    case 'the':
      return rightIsKnown && tokens[at - 1]?.tag.startsWith('NNP') === true
    case 'for':
      return tokens[at + 1]?.text === 'The'
    case 'of':
      return at > 1
        ? isFullName(tokens.slice(0, at), lexicon) ||
            (LED.test(textAt(tokens, at - 1)) && isFullName(tokens.slice(at + 1), lexicon))
        : opensWithNoun(doc, span, lexicon) || isSurname(tokens[0], lexicon)
    case 'in':
      return (leftIsPlace && rightIsPlace) || (at > 1 && (rightIsPlace || year) && /^(ORG|FAC|EVENT)$/.test(span.label))
    default:
      return isVerbOf(doc, span, tokens[at])
  }
}

/** "Ada Cole *headed* Openhand": a verb in the past, whose subject stands before it in the span. */
function isVerbOf(doc: Doc, span: NameSpan, word: Token | undefined): boolean {
  if (word?.tag !== 'VBD' || !/^\p{Ll}/u.test(word.text)) return false
  return childrenOf(doc, word).some(
    ({ dep, index }) => dep === 'nsubj' && index >= span.firstToken && index < word.index,
  )
}

/** "Wills and Diallo", where the text names Tom Wills and Omar Diallo. */
function isNamedInFull({ entities, tokens }: Doc, surname: string): boolean {
  return entities.some(
    ({ label, firstToken, endToken }) =>
      label === 'PERSON' && endToken - firstToken > 1 && tokens[endToken - 1]?.text === surname,
  )
}

/** "Wilson of NASA": a last name that is no word and no place. */
function isSurname(token: Token | undefined, lexicon: Lexicon): boolean {
  const key = foldName(token?.text ?? '')
  return lexicon.lastNames.has(key) && !isOrdinary(key, lexicon) && !isHead(key, lexicon) && !lexicon.places.has(key)
}

/** "Associates of …", "Supporters of …": the first word is a common noun, and capitalised for opening its sentence. */
function opensWithNoun(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const first = doc.tokens[span.firstToken]
  return (
    first?.tag === 'NNS' &&
    opensSentence(doc, first.index) &&
    isOrdinary(first.text, lexicon) &&
    !isHead(first.text, lexicon)
  )
}

/**
 * Parts a person from what stands before: a title ("Health Minister Ada Cole"), which goes with what describes it; a
 * known body or place ("Amnesty International Rosa Diaz") or a whole body ("Lima Institute Rosa Diaz"), which stays a name;
 * an ordinary word, which goes.
 */
function splitPersonOff(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan[] {
  const tokens = tokensOf(doc, span)
  // "Bandar Seri Begawan"
  const isPlace = tokens.length > 1 && lexicon.places.has(keyOf(doc, span))
  if (/^(LOC|FAC|WEB)$/.test(span.label) || isPlace || isFamilyNameFirst(tokens)) return [span]
  for (let at = 1; at < tokens.length; at++) {
    const words = tokens.slice(at)
    if (!isPersonLike(words, lexicon)) continue
    const lead = { ...span, lastToken: span.firstToken + at - 1 }
    const person = { firstToken: span.firstToken + at, lastToken: span.lastToken, label: 'PERSON' }
    const title = tokens.slice(0, at).findLastIndex(({ text }) => isTitle(text, lexicon) || text === "d'affaires")
    const between = tokens.slice(title + 1, at)
    if (title >= 0 && span.label !== 'GPE' && (between.length === 0 || /^of$/.test(textAt(between, 0)))) {
      const described = { ...span, lastToken: span.firstToken + title - 1, label: 'CAPITALISED' }
      const named =
        title > 0 &&
        (isKnown(doc, described, lexicon) ||
          isHead(textAt(tokens, title - 1), lexicon) ||
          isNewWord(tokens[0], lexicon))
      return named && !isFirstName(textAt(tokens, 0), lexicon) ? [described, person] : [person]
    }
    const fullName = words.length > 1 && classWords(words.map(textOf), lexicon).length > 1
    const opening = textAt(tokens, 0)
    const leadIsName =
      (isFirstName(opening, lexicon) || isParticle(opening, lexicon)) && !lexicon.organizations.has(keyOf(doc, lead))
    const isBody = lexicon.organizations.has(keyOf(doc, lead))
    // "On Twitter West said …": a person's name begins with no body's.
    const isNamedElsewhere = () =>
      doc.tokens.some(({ index, text }) => index !== person.firstToken && text === words[0]?.text)
    if (isBody && span.label === 'PERSON' && !leadIsName && isNamedElsewhere()) return [lead, person]
    if (!fullName || leadIsName) continue
    const first = isFirstName(textAt(words, 0), lexicon)
    // "Lima Institute Rosa Diaz", "University of Havana Rosa Diaz"
    const isOf = at > 2 && /^(?:of|for)$/.test(textAt(tokens, at - 2)) && isHead(textAt(tokens, at - 3), lexicon)
    const endsInHead =
      (at > 1 && isHead(textAt(tokens, at - 1), lexicon)) || (isOf && isCapitalised(textAt(tokens, at - 1)))
    if (isBody || (endsInHead && isFullName(words, lexicon))) return [lead, person]
    const place = lexicon.places.get(keyOf(doc, lead))
    if (span.label === 'GPE' && (place?.level === 'CITY' || classWords(words.map(textOf), lexicon).ordinary > 0))
      continue
    if (place !== undefined && (first || place.level === 'COUNTRY')) return [{ ...lead, label: 'GPE' }, person]
    if (first && span.label === 'PERSON' && at === 1 && isOrdinary(opening, lexicon)) return [person]
  }
  return [span]
}

/** "*Velnor* Chief Executive Ada Cole": a word that is none of English, no title and no adjective of a country. */
function isNewWord(token: Token | undefined, lexicon: Lexicon): boolean {
  const word = token?.text ?? ''
  const key = foldName(word)
  return (
    /^\p{Lu}\p{L}{2,}$/u.test(word) &&
    !isOrdinary(word, lexicon) &&
    !isTitle(word, lexicon) &&
    !lexicon.demonyms.has(key)
  )
}

/** "Moon Jae-in": the family's name, and a given name of two syllables. */
function isFamilyNameFirst(tokens: readonly Token[]): boolean {
  const [family, given, hyphen, syllable, ...others] = tokens.map(textOf)
  const isShaped = isCapitalised(family ?? '') && isCapitalised(given ?? '') && hyphen === '-'
  return isShaped && others.length === 0 && /^\p{Ll}{2,5}$/u.test(syllable ?? '')
}

/** One to four words that may be a person's name: capitalised, the first no ordinary word, no head of bodies last. */
function isPersonLike(words: readonly Token[], lexicon: Lexicon): boolean {
  const texts = words.map(textOf)
  const [first = '', last = ''] = [texts[0], texts.at(-1)]
  const shaped = texts.every(
    (text) =>
      (isCapitalised(text) && /^[\p{L}.'-]+$/u.test(text)) ||
      isParticle(text, lexicon) ||
      text === '-' ||
      /^\p{Ll}{1,4}$/u.test(text),
  )
  if (!shaped || words.length > 5 || !isCapitalised(first) || isParticle(first, lexicon) || isTitle(first, lexicon))
    return false
  const classes = classWords(texts, lexicon)
  if (classes.length === 0 || isHead(last, lexicon) || (classes.ordinary > 0 && !classes.beginsWithFirstName))
    return false
  const place = lexicon.places.get(first.toLowerCase())
  const isPlace = place !== undefined && (place.level !== 'CITY' || classes.length === 1)
  return !isPlace && !lexicon.organizations.has(first.toLowerCase())
}

function isFullName(words: readonly Token[], lexicon: Lexicon): boolean {
  const classes = classWords(words.map(textOf), lexicon)
  // Hill and Park are last names, too.
  const isWhole = words.length === 2 && classes.endsWithLastName && isCapitalised(textAt(words, 1))
  return classes.beginsWithFirstName && classes.length > 1 && (isWhole || isPersonLike(words, lexicon))
}

function textOf(token: Token): string {
  return token.text
}
