import { textAt, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { continuesPerson } from './continues-person.ts'
import { isHead } from './name-heads.ts'
import { isCapitalised, keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { opensSentence } from './sentence-opening.ts'
import { isFirstName, isLegalForm, isOrdinary, isTitle } from './word-classes.ts'

/** What a country is called in full: "Kingdom of Norway". */
const STATE = /^(?:Kingdom|Republic|Principality|Sultanate|State)$/

/**
 * Joins the parts of names that the recogniser parted: "Ministry" and "Health" over "of", "Reporters" and "Borders"
 * over "Without", "School of Marine" and "Atmospheric Science" over "and", "Tam" and "Rivera" where it stopped too
 * early, "Hawke" and "Bay" over "'s", and whatever the gazetteer knows as one.
 */
export function joinNames(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const once = joinBeside(doc, spans, lexicon)
  // "AU" goes with "Peace and Security Council" when that is one.
  return once.length < spans.length ? joinBeside(doc, once, lexicon) : once
}

function joinBeside(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    const first = joined.at(-2)
    // "U.S." and "Forces" and "Korea": all three are known as one.
    if (first !== undefined && before !== undefined && isKnownBody(doc, first, before, span, lexicon))
      joined.splice(-2, 2, { firstToken: first.firstToken, lastToken: span.lastToken, label: 'ORG' })
    else if (before !== undefined && belongsTo(doc, before, span, lexicon)) {
      const isBody = lexicon.places.has(keyOf(doc, before)) || isDivided(doc, before, span, lexicon)
      const label = before.label === 'CAPITALISED' || isBody ? span.label : before.label
      joined[joined.length - 1] = { firstToken: before.firstToken, lastToken: span.lastToken, label }
    } else {
      joined.push(span)
    }
  }
  return joined
}

/** Whether three spans, one beside the other, are a known body's name. */
function isKnownBody(doc: Doc, first: NameSpan, middle: NameSpan, last: NameSpan, lexicon: Lexicon): boolean {
  const isBeside = first.lastToken + 1 === middle.firstToken && middle.lastToken + 1 === last.firstToken
  return isBeside && lexicon.organizations.has(keyOf(doc, { ...first, lastToken: last.lastToken }))
}

function belongsTo(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const last = doc.tokens[before.lastToken]
  const next = doc.tokens[span.firstToken]
  const between = doc.tokens.slice(before.lastToken + 1, span.firstToken)
  if (last === undefined || next === undefined || between.length > 3) return false
  const whole = keyOf(doc, { firstToken: before.firstToken, lastToken: span.lastToken })
  if (lexicon.organizations.has(whole) || (between.length > 0 && lexicon.places.has(whole))) return true
  const [link] = between
  if (between.length === 1 && link?.tag === 'POS') return isNamedAfter(doc, before, span, lexicon)
  if (between.length === 0 && last.tag === 'POS' && before.lastToken > before.firstToken)
    return isNamedAfter(doc, { ...before, lastToken: before.lastToken - 1 }, span, lexicon)
  // The recogniser may end a name in its "of".
  const body = doc.tokens[last.index - 1]
  const endsInLink = /^(of|for)$/.test(last.text) && body !== undefined && isHead(body.text, lexicon)
  if (between.length === 0 && endsInLink) return isCapitalised(next.text) && span.label !== 'PERSON'
  const isState = last.text === 'of' && STATE.test(body?.text ?? '')
  if (between.length === 0 && isState) return lexicon.places.has(keyOf(doc, span))
  const isBeside = between.length === 0 && last.whitespace === ' '
  if (isBeside && (beginsBody(doc, before, span, lexicon) || endsOperation(doc, before, span))) return true
  if (isBeside && isPurpose(doc, before, lexicon)) return span.label !== 'PERSON'
  const isForm = tokensOf(doc, span).every(({ text }) => isLegalForm(text, lexicon))
  const isForeign = isForeignBody(last, lexicon) || isForeignBody(next, lexicon)
  if (isBeside && (isForm || isForeign || isBodyOfPlace(doc, before, span, lexicon))) return true
  if (isBeside && isBodyOfBody(doc, before, span, lexicon)) return true
  if (between.length === 0) return continuesPerson(doc, before, last, span, next, lexicon)
  if (isDepartmentOf(doc, last, between, span, lexicon)) return true
  if (between.length > 1 || link === undefined) return false
  if (isDivided(doc, before, span, lexicon)) return true
  switch (link.text) {
    case 'to':
      return (
        isPurpose(doc, { ...before, lastToken: span.firstToken }, lexicon) &&
        isCapitalised(textAt(doc.tokens, next.index + 1))
      )
    case 'of':
    case 'for':
      if (link.text === 'of' && STATE.test(last.text)) return lexicon.places.has(keyOf(doc, span))
      return (
        isCapitalised(last.text) &&
        span.label !== 'PERSON' &&
        !isPersonWhole(doc, before, lexicon) &&
        (isHead(last.text, lexicon) || (before.label !== 'PERSON' && isPeopleFor(last, link)))
      )
    case 'on':
      return isMatterOfBody(doc, before, span, lexicon)
    case 'and':
    case '&':
      return (
        bothClass(doc, before, span, lexicon) ||
        shareHead(doc, before, span, lexicon) ||
        isCouples(doc, before, span, lexicon)
      )
    case '-':
    case '–':
      if (isOperation(last, link, next)) return true
      return (
        last.whitespace === '' &&
        link.whitespace === '' &&
        (isBodyOfTwo(doc, before, span, lexicon) || [before, span].every((part) => isNewAcronym(doc, part, lexicon)))
      )
    default:
      return false
  }
}

/** "Global Coalition to *Counter*": a capitalised verb that says what a body is for. */
function isPurpose(
  doc: Doc,
  { firstToken, lastToken }: Pick<NameSpan, 'firstToken' | 'lastToken'>,
  lexicon: Lexicon,
): boolean {
  const [head, to, verb] = [lastToken - 2, lastToken - 1, lastToken].map((index) => doc.tokens[index])
  const isBody =
    head !== undefined && head.index >= firstToken && isCapitalised(head.text) && isHead(head.text, lexicon)
  return isBody && to?.text === 'to' && verb !== undefined && isCapitalised(verb.text) && isOrdinary(verb.text, lexicon)
}

/** "*Combined* Joint Task Force": the recogniser may begin a body's name too late. */
function beginsBody(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const word = doc.tokens[before.lastToken]
  if (
    before.firstToken !== before.lastToken ||
    before.label !== 'CAPITALISED' ||
    span.label !== 'ORG' ||
    word === undefined
  )
    return false
  const isWord =
    isOrdinary(word.text, lexicon) &&
    !isTitle(word.text, lexicon) &&
    !isHead(word.text, lexicon) &&
    !isFirstName(word.text, lexicon)
  const words = tokensOf(doc, span)
  const isHeaded = words.length > 1 && words.some(({ text }) => lexicon.organizationHeads.has(text.toLowerCase()))
  return (
    isWord &&
    !opensSentence(doc, word.index) &&
    isHeaded &&
    !lexicon.organizations.has(keyOf(doc, span)) &&
    !lexicon.places.has(words[0]?.norm ?? '')
  )
}

/** "Operation Inherent *Resolve*": the recogniser may end an operation's name too early. */
function endsOperation(doc: Doc, before: NameSpan, span: NameSpan): boolean {
  const isOperation = textAt(doc.tokens, before.lastToken - 1) === 'Operation'
  return (
    isOperation &&
    before.firstToken < before.lastToken - 2 &&
    span.firstToken === span.lastToken &&
    span.label === 'CAPITALISED'
  )
}

/** "Dayr" and "Zawr" over "az": a place's name with the article of Arabic inside. */
function isDivided(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const [last, link] = [doc.tokens[before.lastToken], doc.tokens[before.lastToken + 1]]
  const isLinked = link !== undefined && span.firstToken === link.index + 1 && lexicon.nameParticles.tied.has(link.text)
  const isShort = before.firstToken === before.lastToken && span.firstToken === span.lastToken
  const isName = [before, span].every(
    ({ label, firstToken }) => label !== 'ORG' && !isOrdinary(textAt(doc.tokens, firstToken), lexicon),
  )
  return (
    isLinked &&
    !/^(?:as|at|an|ad|es)$/.test(link.text) &&
    isShort &&
    isName &&
    last?.whitespace === ' ' &&
    link.whitespace === ' '
  )
}

/** "Joint Task Force - *Operation* Inherent Resolve": a command, and the operation that it leads. */
function isOperation(last: Token, dash: Token, next: Token): boolean {
  return (
    last.whitespace === ' ' &&
    dash.whitespace === ' ' &&
    /^(?:Force|Command|Mission)$/.test(last.text) &&
    next.text === 'Operation'
  )
}

/** "U.S." and "Korea Business Council" over a hyphen, "NATO" and "Peru Council": the body of two countries, or of a body and one. */
function isBodyOfTwo(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const isSide = (part: Pick<NameSpan, 'firstToken' | 'lastToken'>) =>
    lexicon.places.has(keyOf(doc, part)) || lexicon.organizations.has(keyOf(doc, part))
  const isHeaded = isHead(textAt(doc.tokens, span.lastToken), lexicon) && span.lastToken > span.firstToken
  return isHeaded && isSide(before) && isSide({ firstToken: span.firstToken, lastToken: span.firstToken })
}

/** "Department of the *Treasury*", "Ministry of the *Interior*": what a department is of is an ordinary word. */
function isDepartmentOf(doc: Doc, last: Token, between: readonly Token[], span: NameSpan, lexicon: Lexicon): boolean {
  const isOfThe = between.length === 2 && between[0]?.text === 'of' && between[1]?.text === 'the'
  const isDepartment = /^(?:Department|Ministry|Bureau|Directorate|Secretariat)$/.test(last.text)
  const only = span.firstToken === span.lastToken ? textAt(doc.tokens, span.firstToken) : ''
  return (
    isOfThe && isDepartment && isCapitalised(only) && isOrdinary(only, lexicon) && !lexicon.places.has(keyOf(doc, span))
  )
}

/** "VTF" and "ORB" of "VTF-ORB"; in "NATO-EU talks" both are known, and two. */
function isNewAcronym(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const key = keyOf(doc, span)
  const isAcronym = span.firstToken === span.lastToken && /^[A-Z]{2,6}$/.test(textAt(doc.tokens, span.firstToken))
  return isAcronym && !lexicon.organizations.has(key) && !lexicon.places.has(key)
}

/**
 * "Hawke's Bay", "Grauman's Egyptian Theatre", "St. John's Park": the place is named after somebody who is not spoken of
 * otherwise; "Cole's Pear Theatre" in an article about Cole is hers, and Peru's Central Bank that of Peru.
 */
function isNamedAfter(doc: Doc, owner: NameSpan, owned: NameSpan, lexicon: Lexicon): boolean {
  const [first, ...others] = tokensOf(doc, owner)
  const last = doc.tokens[owned.lastToken]
  const key = keyOf(doc, owner)
  const isKnown =
    lexicon.places.has(key) || lexicon.organizations.has(key) || lexicon.demonyms.has(key) || isHead(key, lexicon)
  if (first === undefined || last === undefined || isKnown) return false
  const isSaint = /^(St\.?|Saint)$/.test(first.text) && others.length === 1
  const isHeaded = isSaint ? isHead(last.text, lexicon) : lexicon.placeHeads.has(last.text.toLowerCase())
  if ((others.length > 0 && !isSaint) || !isCapitalised(last.text) || !isHeaded) return false
  const name = (isSaint ? others[0] : first)?.text
  return doc.tokens.every(({ text, index }) => text !== name || doc.tokens[index + 1]?.tag === 'POS')
}

/** "Joint Commission" and "Lima Waters" over "on": a body of that name alone, and what it is for, which ends in a common word. */
function isMatterOfBody(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const [first, last] = [textAt(doc.tokens, span.firstToken), textAt(doc.tokens, span.lastToken)]
  const isWord = isCapitalised(last) && isOrdinary(last, lexicon) && !isHead(last, lexicon)
  const isMatter = /^(?:CAPITALISED|ORG|PERSON)$/.test(span.label) && isWord
  const isKnown = [before, span].some(
    (part) => lexicon.organizations.has(keyOf(doc, part)) || lexicon.places.has(keyOf(doc, part)),
  )
  return (
    isMatter &&
    !isKnown &&
    !isTitle(first, lexicon) &&
    !isFirstName(first, lexicon) &&
    before.lastToken > before.firstToken &&
    endsBody(tokensOf(doc, before))
  )
}

/** "AU" and "Peace and Security Council": the body within a body that is called by its acronym. */
function isBodyOfBody(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const acronym = textAt(doc.tokens, before.lastToken)
  const opening = tokensOf(doc, before).slice(0, -1)
  const isAcronym = opening.every(({ norm }) => norm === 'the') && /^\p{Lu}{2,6}$/u.test(acronym)
  const words = tokensOf(doc, span)
  const isListed = words.some(({ text }) => text === 'and' || text === 'of')
  return isAcronym && lexicon.organizations.has(acronym.toLowerCase()) && isListed && endsBody(words)
}

/** "Maria Hill" of Peru: Hill and Park are last names, too. */
function isPersonWhole(doc: Doc, span: NameSpan, lexicon: Lexicon): boolean {
  const [first, ...others] = tokensOf(doc, span)
  // "Ambassador Hye-jin Park of the Republic of Korea" is of no park.
  const isTitled = isTitle(textAt(doc.tokens, span.firstToken - 1), lexicon)
  return (
    span.label === 'PERSON' &&
    others.length > 0 &&
    first !== undefined &&
    (isFirstName(first.text, lexicon) || isTitled)
  )
}

/** "Abu Dhabi" and "Media": a place and the bare head of a body are the body's name. */
function isBodyOfPlace(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const isBare = span.firstToken === span.lastToken && isHead(textAt(doc.tokens, span.lastToken), lexicon)
  const place = lexicon.places.get(keyOf(doc, before))
  return isBare && place !== undefined && place.level !== 'COUNTRY'
}

/** "Jamaah" and "Ansharut Daulah", "Hindu" and "Mahasabha": words that stand in names of bodies only. */
function isForeignBody(word: Token, lexicon: Lexicon): boolean {
  return lexicon.foreignBodies.has(word.text.toLowerCase()) && isCapitalised(word.text)
}

/** "Physicians for …", "Mothers for …": a capitalised plural within a sentence names a group. */
function isPeopleFor(last: Token, link: Token): boolean {
  return link.text === 'for' && /^\p{Lu}\p{Ll}{3,}s$/u.test(last.text) && !last.sentenceStart
}

/** "Department of Health" and "Human Services": what the body is for goes on, in ordinary words. */
function bothClass(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const left = tokensOf(doc, before)
  const right = tokensOf(doc, span)
  const of = left.findIndex((token, index) => index > 0 && /^(of|for|on)$/.test(token.text))
  const body = of > 0 && isHead(textAt(left, of - 1), lexicon)
  const ordinary = (token: Token | undefined) => token !== undefined && isOrdinary(token.text, lexicon)
  const known = lexicon.organizations.has(keyOf(doc, span)) || lexicon.places.has(keyOf(doc, span))
  // "the Office for Rights and *the* Ministries of Health": another body.
  return (
    body &&
    !known &&
    right[0]?.norm !== 'the' &&
    ordinary(left.at(-1)) &&
    right.every((token) => ordinary(token) && !isHead(token.text, lexicon))
  )
}

/** "House Oversight" and "Reform Committee", "North Wales Fire" and "Rescue Service": the head is that of both. */
function shareHead(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const [left, right] = [tokensOf(doc, before), tokensOf(doc, span)]
  const isClass = (token: Token | undefined) =>
    token !== undefined && isCapitalised(token.text) && isOrdinary(token.text, lexicon) && !isHead(token.text, lexicon)
  const known = [before, span].some(
    (part) => lexicon.organizations.has(keyOf(doc, part)) || lexicon.places.has(keyOf(doc, part)),
  )
  const isOwned = left.length === 2 && lexicon.organizations.has(textAt(left, 0).toLowerCase())
  const isWord = (left.length === 1 || isOwned) && before.label === 'CAPITALISED' && left[0]?.sentenceStart === false
  const isNew = isWord || (!known && left.length > 1)
  return isNew && right.length > 1 && isClass(left.at(-1)) && isClass(right[0]) && endsBody(right)
}

/** "Ada" and "Tom Cole Foundation": the body of two people of one name. */
function isCouples(doc: Doc, before: NameSpan, span: NameSpan, lexicon: Lexicon): boolean {
  const [left, right] = [tokensOf(doc, before), tokensOf(doc, span)]
  const isFirst = (token: Token | undefined) => token !== undefined && isFirstName(token.text, lexicon)
  return (
    left.length === 1 &&
    right.length > 2 &&
    isFirst(left[0]) &&
    isFirst(right[0]) &&
    isHead(right.at(-1)?.text ?? '', lexicon)
  )
}

function endsBody(words: readonly Token[]): boolean {
  return /^(committee|commission|service|services|department|ministry|agency|authority|administration|board|council|bureau|office|institute)$/i.test(
    words.at(-1)?.text ?? '',
  )
}
