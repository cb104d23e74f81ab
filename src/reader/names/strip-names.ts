import { textAt, type Doc, type Token } from '../../language/index.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFieldWord } from './field-words.ts'
import { isInitial } from './initials.ts'
import { isHead } from './name-heads.ts'
import { isNamedInLower } from './particle-names.ts'
import { isCapitalised, keyOf, tokensOf, type NameSpan } from './name-span.ts'
import { opensSentence } from './sentence-opening.ts'
import { isFirstName, isOrdinary, isTitle } from './word-classes.ts'

/** Takes off what stands at the ends of a name and is no part of it: articles, quotes, titles, "'s", "QC". */
export function stripName(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const own = stripMatter(doc, stripDocument(doc, stripTroops(doc, stripTimeZone(doc, span)), lexicon), lexicon)
  const placed = stripRoleOf(doc, stripPreposition(doc, own, lexicon), lexicon)
  const whole = stripPartisan(doc, stripEnds(doc, stripTitlesBehind(doc, placed, lexicon), lexicon), lexicon)
  const bare = stripDirection(doc, stripEnds(doc, stripTitles(doc, whole, lexicon), lexicon), lexicon)
  return stripRole(doc, stripOpening(doc, bare, lexicon), lexicon)
}

/** "15.31 *BST* Kyle Marr …", "at 4 p.m. *ET*": what says by which clock. */
function stripTimeZone(doc: Doc, span: NameSpan): NameSpan {
  const isZone = /^(?:[A-Z]{1,3}T|UTC|MSK)$/.test(textAt(doc.tokens, span.firstToken))
  const isTimed = /^(?:\d{1,2}[.:]\d\d|[ap]\.?m\.?)$/i.test(textAt(doc.tokens, span.firstToken - 1))
  return isZone && isTimed ? { ...span, firstToken: span.firstToken + 1 } : span
}

/** "Near Palmyra, …" is at Palmyra; "Near East" and "Outside Magazine" end in words of their own. */
function stripPreposition(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const [first, last] = [doc.tokens[span.firstToken], doc.tokens[span.lastToken]]
  const isPlacing = lexicon.prepositions.placing.has(first?.text.toLowerCase() ?? '')
  if (!isPlacing || first === last || !opensSentence(doc, span.firstToken)) return span
  const rest = { ...span, firstToken: span.firstToken + 1, label: 'CAPITALISED' }
  const isWhole = lexicon.organizations.has(keyOf(doc, span)) || lexicon.places.has(keyOf(doc, span))
  const isWord = isOrdinary(last?.text ?? '', lexicon) && !lexicon.places.has(keyOf(doc, rest))
  return isWhole || isWord ? span : rest
}

/** "Men and Women of the 407th Group" are those of the 407th Group. */
function stripTroops(doc: Doc, span: NameSpan): NameSpan {
  const words = tokensOf(doc, span).map(({ norm }) => norm)
  const of = words.indexOf('of')
  const isTroops =
    /^(?:the )?(?:men and women|women and men)$/.test(words.slice(0, of).join(' ')) && of < words.length - 1
  return isTroops ? { ...span, firstToken: span.firstToken + of + 1 } : span
}

/** "UN Security Council Resolutions 2254" are the Council's. */
function stripDocument(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const at = tokensOf(doc, span).findIndex(({ text }) => /^Resolutions?$/.test(text))
  const body = { ...span, lastToken: span.firstToken + at - 1 }
  const isBody =
    at > 0 && (isHead(textAt(doc.tokens, body.lastToken), lexicon) || lexicon.organizations.has(keyOf(doc, body)))
  return isBody ? body : span
}

/** "briefed the Security Council *on Yemen*": of a known body that is what it was told of. */
function stripMatter(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const on = tokensOf(doc, span).findIndex(({ text }) => text === 'on')
  const body = { ...span, lastToken: span.firstToken + on - 1 }
  return on > 1 && lexicon.organizations.has(keyOf(doc, body)) && !lexicon.organizations.has(keyOf(doc, span))
    ? body
    : span
}

/** The "Republican Senate" is the Senate, the "Republican Party" itself. */
function stripPartisan(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const body = { ...span, firstToken: span.firstToken + 1 }
  const known = (part: NameSpan) =>
    lexicon.organizations.has(keyOf(doc, part)) || lexicon.uniqueBodies.has(keyOf(doc, part))
  const opening = textAt(doc.tokens, span.firstToken)
  const isPartisan = isCapitalised(opening) && lexicon.partyAdjectives.has(opening.toLowerCase()) && !known(span)
  return isPartisan && (known(body) || isTitle(textAt(doc.tokens, body.firstToken), lexicon)) ? body : span
}

/** "North Poland" is in Poland; "North Macedonia" is a country of its own. */
function stripDirection(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const country = { ...span, firstToken: span.firstToken + 1 }
  const isDirected = /^((North|South|East|West)(ern)?|Central|Mainland)$/.test(textAt(doc.tokens, span.firstToken))
  const isCountry = isDirected && lexicon.places.get(keyOf(doc, country))?.level === 'COUNTRY'
  return isCountry && !lexicon.places.has(keyOf(doc, span)) ? country : span
}

/** "Following Cole" at the start of a sentence is Cole: the ordinary word has its capital from there. */
function stripOpening(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const first = doc.tokens[span.firstToken]
  const isNoun = first?.tag.startsWith('NN') === true
  const mayBePerson =
    span.label === 'PERSON' || (span.label === 'CAPITALISED' && (!isNoun || isStrayWord(doc, span, lexicon)))
  const opens = mayBePerson && span.lastToken > span.firstToken && opensSentence(doc, span.firstToken)
  const word = first?.text ?? ''
  const isParticle =
    lexicon.nameParticles.opening.has(word.toLowerCase()) &&
    isNamedInLower(doc, word.toLowerCase(), textAt(doc.tokens, span.firstToken + 1))
  // "*Cyclone* Mora hit the coast": so begins what it is called.
  const mayBeName =
    (isFirstName(word, lexicon) && isNoun) || isParticle || lexicon.eventBeginnings.has(word.toLowerCase())
  if (!opens || !isOrdinary(word, lexicon) || mayBeName) return span
  return { ...span, firstToken: span.firstToken + 1 }
}

const byText = new WeakMap<Doc, ReadonlyMap<string, readonly Token[]>>()

/** The tokens of a document that are a word. */
function placesOf(doc: Doc, word: string): readonly Token[] {
  const places = byText.get(doc) ?? groupBy(doc.tokens, ({ text }) => text)
  byText.set(doc, places)
  return places.get(word) ?? []
}

/** Whether the name stands elsewhere without its first word, and nowhere else with it: "Following Cole". */
function isStrayWord(doc: Doc, { firstToken, lastToken }: NameSpan, lexicon: Lexicon): boolean {
  const [first, ...words] = doc.tokens.slice(firstToken, lastToken + 1).map(({ text }) => text)
  if (first === undefined || isFirstName(first, lexicon) || isHead(words.at(-1) ?? '', lexicon)) return false
  const others = placesOf(doc, words[0] ?? '').filter(
    ({ index }) => index !== firstToken + 1 && words.every((word, offset) => doc.tokens[index + offset]?.text === word),
  )
  return others.length > 0 && others.every(({ index }) => doc.tokens[index - 1]?.text !== first)
}

/** "Permanent Representative of *Finland*", "Minister of Foreign Affairs of *Iraq*": a role, and the country that has it. */
function stripRoleOf(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const words = tokensOf(doc, span)
  const of = words.findLastIndex(({ text }) => text === 'of')
  const place = { ...span, firstToken: span.firstToken + of + 1, label: 'GPE' }
  const first = words.findIndex(({ text }) => /^(?:of|for)$/.test(text))
  const isRole =
    ROLE_OF.test(textAt(words, first - 1)) && words.slice(0, first).every(({ text }) => isOrdinary(text, lexicon))
  return of > 0 && isRole && lexicon.places.has(keyOf(doc, place)) && !lexicon.organizations.has(keyOf(doc, span))
    ? place
    : span
}

/** Titles of those who stand for a country. */
const ROLE_OF =
  /^(?:Governments|Parliaments|Leaders|Ministers?|Ambassadors?|Representatives?|Presidents?|Governor|Secretary|Commissioner|Envoy|Ruler|Mayor)$/

/** "Coast Guard Commandant" is the Coast Guard's; "National Security Advisor" names nobody and no body. */
function stripRole(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const last = textAt(doc.tokens, span.lastToken)
  const known = lexicon.organizations.has(keyOf(doc, span)) || lexicon.places.has(keyOf(doc, span))
  const isOf = tokensOf(doc, span).some((token) => lexicon.nameEdges.inner.has(token.text))
  // "The Velnor CEO left."
  if (/^C[EFOT]O$/.test(last) && span.lastToken > span.firstToken && !known)
    return { ...span, lastToken: span.lastToken - 1, label: 'CAPITALISED' }
  if (isTitle(last, lexicon) && isTitleOfNext(doc, span, lexicon) && !known && !isOf)
    return { ...span, lastToken: span.lastToken - 1, label: 'CAPITALISED' }
  if (span.label === 'PERSON' || span.lastToken <= span.firstToken || !isTitle(last, lexicon) || known || isOf)
    return span
  const title = tokensOf(doc, span).findLastIndex(({ text }) => !isTitle(text, lexicon)) + 1
  const body = { ...span, lastToken: span.firstToken + Math.max(title, 1) - 1 }
  const isBody = isHead(textAt(doc.tokens, body.lastToken), lexicon) || lexicon.organizations.has(keyOf(doc, body))
  const ordinary = tokensOf(doc, body).every((token) => isOrdinary(token.text, lexicon))
  if (isBody) return body
  return ordinary ? { ...span, lastToken: span.firstToken - 1 } : span
}

/** "Velnor *Chairwoman* Ada Cole": the title is that of the name after it, and what stands before it nobody's given name. */
function isTitleOfNext(doc: Doc, { firstToken, lastToken }: NameSpan, lexicon: Lexicon): boolean {
  const [first, title, next] = [firstToken, lastToken, lastToken + 1].map((token) => doc.tokens[token])
  const isNamed = title?.whitespace === ' ' && (next?.tag ?? '').startsWith('NNP') && isCapitalised(next?.text ?? '')
  // "Acme *Secretary*-General Ada Cole"
  const isBeside = isNamed || (next?.text === '-' && isTitle(textAt(doc.tokens, lastToken + 2), lexicon))
  const isGiven = isFirstName(first?.text ?? '', lexicon) || isTitle(first?.text ?? '', lexicon)
  return lastToken > firstToken && isBeside && !isGiven && next?.sentenceStart === false
}

/** "Ada Cole QC" is Ada Cole. */
export function stripHonours(doc: Doc, span: NameSpan, { nameEdges }: Lexicon): NameSpan {
  let { lastToken } = span
  while (lastToken > span.firstToken && nameEdges.honour.has(textAt(doc.tokens, lastToken).replaceAll('.', '')))
    lastToken--
  return { ...span, lastToken }
}

/** "Cabinet of Prime Minister" before the name of the minister is a cabinet: titles after "of" are of whom follows. */
function stripTitlesBehind(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  const words = tokensOf(doc, span)
  const of = words.findLastIndex(({ text }) => text === 'of')
  const isNamed = (doc.tokens[span.lastToken + 1]?.tag ?? '').startsWith('NNP')
  const areTitles = words.slice(of + 1).every(({ text }) => isTitle(text, lexicon))
  return of > 0 && of < words.length - 1 && isNamed && areTitles
    ? { ...span, lastToken: span.firstToken + of - 1 }
    : span
}

function stripEnds(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  let { firstToken, lastToken } = span
  const droppable = (token: Token | undefined) => token !== undefined && !/[\p{L}\p{N}]/u.test(token.text)
  const endsUnit = lexicon.nameEdges.unit.has(textAt(doc.tokens, lastToken))
  const leads = (token: Token | undefined) =>
    droppable(token) ||
    (/^\d+(st|nd|rd|th)$/.test(token?.text ?? '') && !endsUnit) ||
    lexicon.nameEdges.leading.has(token?.text.toLowerCase() ?? '') ||
    /^(el|il|der|das)$/.test(token?.text ?? '')
  // "on *Tuesday* Ada Cole": a day is none of a name, but for what is called after it.
  const isDay = (index: number) =>
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(textAt(doc.tokens, index)) &&
    /^(?:on|last|this|next|since|until|by)$/i.test(textAt(doc.tokens, index - 1))
  while (firstToken < lastToken && isDay(firstToken) && /^(?:PERSON|CAPITALISED)$/.test(span.label)) firstToken++
  // In "A G Karsten" no article leads.
  const isOpening = (index: number) => isInitial(doc, index) && isInitial(doc, index + 1)
  while (firstToken <= lastToken && leads(doc.tokens[firstToken]) && !isOpening(firstToken)) firstToken++
  // The recogniser may leave the number of a unit out.
  const number = textAt(doc.tokens, firstToken - 1)
  if (endsUnit && firstToken < lastToken && /^\d+(st|nd|rd|th)$/.test(number)) firstToken--
  for (;;) {
    const token = doc.tokens[lastToken]
    const possessive = token?.tag === 'POS' && !lexicon.organizations.has(keyOf(doc, { firstToken, lastToken }))
    const isTied = doc.tokens[lastToken - 1]?.text === '-' && doc.tokens[lastToken - 1]?.whitespace === ''
    const isInner = lexicon.nameEdges.inner.has(token?.text ?? '') && !isTied
    const trails = possessive || (droppable(token) && token?.tag !== 'POS') || isInner
    if (lastToken < firstToken || !trails) break
    if (token?.text === '.' && /^(Inc|Corp|Co|Ltd|Jr|Sr|St)$/.test(textAt(doc.tokens, lastToken - 1))) break
    lastToken--
  }
  return { ...span, firstToken, lastToken }
}

/**
 * "Special Adviser *Thames*", "Interior Minister *Grim* Dahl": where a name begins after a title that ordinary words
 * describe, which is a title too.
 */
function afterDescribedTitle(doc: Doc, span: NameSpan, lexicon: Lexicon): number | undefined {
  const words = tokensOf(doc, span)
  const at = words.findIndex(({ text }) => isTitle(text, lexicon))
  const isLead = words
    .slice(0, at)
    .every(
      ({ text }) =>
        (isFieldWord(text, lexicon) && !isFirstName(text, lexicon) && !isHead(text, lexicon)) ||
        /^(?:Special|Senior|Deputy|Acting|Chief|Vice|Assistant|Principal|Associate|Executive)$/.test(text),
    )
  return at > 0 && at < words.length - 1 && isLead ? span.firstToken + at + 1 : undefined
}

/** "President Ada Cole": the title goes, where a name is left; a span of titles alone ("Secretary of State") goes. */
function stripTitles(doc: Doc, span: NameSpan, lexicon: Lexicon): NameSpan {
  let { firstToken } = span
  // "Minister *Sultan bin* Saad": a given name, whatever it means.
  const isGiven = (index: number) => /^(?:bin|ibn|bint)$/i.test(textAt(doc.tokens, index + 1))
  const title = (index: number) => isTitle(textAt(doc.tokens, index), lexicon) && !isGiven(index)
  const last = textAt(doc.tokens, span.lastToken)
  // "Bandar Seri Begawan", where Seri is a title elsewhere
  if (span.lastToken > firstToken && !title(firstToken) && lexicon.places.has(keyOf(doc, span))) return span
  if ((span.label === 'PERSON' || span.label === 'CAPITALISED') && !isHead(last, lexicon)) {
    while (firstToken < span.lastToken && title(firstToken)) firstToken++
    firstToken = afterDescribedTitle(doc, { ...span, firstToken }, lexicon) ?? firstToken
  }
  const allTitles = tokensOf(doc, { firstToken, lastToken: span.lastToken }).every(
    (token) => isTitle(token.text, lexicon) || lexicon.nameEdges.inner.has(token.text) || token.text === 'State',
  )
  return allTitles ? { ...span, firstToken: span.lastToken + 1 } : { ...span, firstToken }
}
