import { itemAt } from '../../../model/item-at.ts'
import { tokenAt, type Doc, type Token } from '../../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument, type RelationshipDraft } from '../../document.ts'
import { foldName } from '../../../model/id.ts'
import type { MentionIndex } from '../mention-index.ts'
import { liesIn } from '../lies-in.ts'
import { sentenceOf } from '../sentence-of.ts'

/** What may stand between the name of a place and that of the one around it, and how sure it then is. */
const JOINTS: readonly { readonly between: RegExp; readonly method: string; readonly confidence: number }[] = [
  {
    between:
      /^(?: (?:district|county|province|neighbou?rhood))?, (?:the )?(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)? |[Cc]entral )?$/,
    method: 'place-comma-place',
    confidence: 0.85,
  },
  {
    between:
      /^(?: (?:neighbou?rhood|district|area|suburb|quarter|province|county|governorate))?\)?,? in (?:the )?(?:(?:[a-z]+|[NSEW][a-z]+)(?:ern)? )?(?:(?:U\.S\. )?(?:state|city|province|region|governorate|district) of )?$/,
    method: 'place-in-place',
    confidence: 0.85,
  },
  {
    between:
      /^, (?:a|the) [a-z -]{0,30}(?:city|town|village|region|province|state|district|suburb|capital|territory|island) (?:of|in) (?:the )?$/,
    method: 'place-described',
    confidence: 0.85,
  },
]
/** "the San Borja district of Lima". */
const PART_OF = /^ (?:neighbou?rhood|district|area|quarter|borough|section) of (?:the )?$/
/** "the Lima suburb of San Borja": the city comes first. */
const SUBURB = /^ suburb of (?:the )?$/
/** "Lima-based Acme": the place comes first. */
const BASED = /^-(?:based|headquartered)(?: [\p{L}-]+){0,3} $/u
/** "Peru's Cusco", "the Peruvian town of Cusco" has an adjective and is none. */
const POSSESSIVE = /^'s(?: (?:[a-z]+ )?(?:city|town|village|capital|region|province|state|district)(?: of|,)?)? $/
/** Items of a list of places after the first: "Brazil, Bolivia and Paraguay". */
const LISTED = /^(?:,|,? and|,? or)(?: the)? $/

/**
 * Places named right beside one another. In "at the Gran Teatro in Cusco, Peru" it finds the Gran Teatro in Cusco and
 * Cusco in Peru; in "Lima-based Acme" Acme in Lima; in "the Amazon in Brazil and Peru" both. A bare list ("Peru, Chile
 * and Bolivia") is none.
 */
export function findNestedPlaces(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const names = document.mentions.filter(isName)
  return names.flatMap((first, i): RelationshipDraft[] => {
    const second = names.slice(i + 1).find((mention) => mention.start >= first.end)
    if (!second || first.entity === second.entity || index.kindOf(first) === 'PERSON') return []
    const between = document.text.slice(first.end, second.start)
    const isPlace = (mention: DocumentMention) => index.kindOf(mention) === 'PLACE'
    const isOrganization = (mention: DocumentMention) => index.kindOf(mention) === 'ORGANIZATION'
    if (isPlace(first) && isOrganization(second) && BASED.test(between))
      return [draft(document, second, first, 'place-based', 0.85)]
    if (isPlace(first) && isPlace(second) && (POSSESSIVE.test(between) || SUBURB.test(between)))
      return [draft(document, second, first, 'place-of-place', 0.8)]
    if (isPlace(first) && isPlace(second) && PART_OF.test(between) && !isWider(document, first, second))
      return [draft(document, first, second, 'place-in-place', 0.85)]
    const joint = JOINTS.find((one) => one.between.test(between))
    if (!joint || !isPlace(second) || (!isPlace(first) && !isOrganization(first))) return []
    if (
      joint.method === 'place-comma-place' &&
      (isOrganization(first) || isListed(document, names, first, second) || beginsClause(document, first, second))
    )
      return []
    const isApart = between.startsWith(',') && joint.method === 'place-in-place'
    if ((isOrganization(first) || isApart) && !holdsInTree(document, index, first, second)) return []
    if (isOrganization(first) && joint.method === 'place-in-place' && !hasSeat(document, first)) return []
    if (isPlace(first) && isWider(document, first, second)) return []
    if (joint.method === 'place-in-place' && isOther(document, first)) return []
    const outers = joint.method === 'place-in-place' ? [second, ...listAfter(document, names, second)] : [second]
    const inners = joint.method === 'place-in-place' ? listBefore(document, names, i).filter(isPlace) : []
    return [...inners, first].flatMap((inner) =>
      outers.filter(isPlace).map((outer) => draft(document, inner, outer, joint.method, joint.confidence)),
    )
  })
}

/** Whether "in" may say where something else is: the thing near Lima, the islands of Peru. */
function isOther({ text }: ReaderDocument, place: DocumentMention): boolean {
  return /\b(?:near|islands? of|part of|parts of|coast of|regions? of|towns of) (?:the )?$/.test(
    text.slice(Math.max(0, place.start - 20), place.start),
  )
}

/** Whether a body is by its name in one place: "Lima University in Peru", but no group that fights "in Peru". */
function hasSeat({ doc }: ReaderDocument, { firstToken, lastToken, head }: DocumentMention): boolean {
  const words = doc.tokens.slice(firstToken, lastToken + 1)
  const { seats, legalForms } = doc.lexicon
  return (
    words.some(
      ({ index, lemma, norm }) => (index === head || index === lastToken) && (seats.has(lemma) || seats.has(norm)),
    ) || legalForms.form.has(words.at(-1)?.norm.replace(/\.$/, '') ?? '')
  )
}

/** "Italy, the US", "in France in Calais": a country lies in nothing but a region of the world. */
function isWider({ doc, entities }: ReaderDocument, inner: DocumentMention, outer: DocumentMention): boolean {
  const levelOf = ({ entity }: DocumentMention) => doc.lexicon.places.get(foldName(entities[entity]?.name ?? ''))?.level
  return levelOf(inner) === 'COUNTRY' && levelOf(outer) !== 'REGION'
}

function draft(
  document: ReaderDocument,
  inner: DocumentMention,
  outer: DocumentMention,
  method: string,
  confidence: number,
): RelationshipDraft {
  const [start, end] = [Math.min(inner.start, outer.start), Math.max(inner.end, outer.end)]
  return {
    type: 'LOCATED_IN',
    source: inner.entity,
    target: outer.entity,
    sentence: sentenceOf(document, inner.start),
    method,
    confidence,
    reason: `"${document.text.slice(start, end)}" names one beside the place around it`,
  }
}

/** Whether the tree hangs "in PLACE" on the organization itself and not on the verb ("Acme in Lima", not "told Acme in Lima"). */
function holdsInTree(
  { doc }: ReaderDocument,
  index: MentionIndex,
  inner: DocumentMention,
  outer: DocumentMention,
): boolean {
  const preposition = doc.tokens[tokenAt(doc.tokens, outer.head).head]
  const holder = preposition?.dep === 'prep' ? doc.tokens[preposition.head] : undefined
  if (holder === undefined || index.covering(holder)?.entity !== inner.entity) return false
  const of = doc.tokens[tokenAt(doc.tokens, inner.head).head]
  const whole = of?.norm === 'of' ? doc.tokens[of.head] : undefined
  const mention = whole && index.byHead(whole)
  return mention === undefined || index.kindOf(mention) !== 'MEETING'
}

/** Whether two names with a comma between them are items of a list: "and" follows, or comes before. */
function isListed(
  document: ReaderDocument,
  names: readonly DocumentMention[],
  a: DocumentMention,
  b: DocumentMention,
): boolean {
  const { doc, text } = document
  // "in Graz, Austria; Lima, Peru; and …", "in Graz, Austria, and Lima, Peru," are lists of pairs.
  const [inner, outer] = [itemAt(document.entities, a.entity).name, itemAt(document.entities, b.entity).name]
  if (text.startsWith(',', b.end) && liesIn(doc.lexicon, inner, outer)) return false
  if (
    text.slice(b.end, b.end + 1).startsWith(';') ||
    /; (?:and )?$/.test(text.slice(Math.max(0, a.start - 6), a.start))
  )
    return false
  const next = names.find((mention) => mention.start > b.end)
  if (next && /^,? (?:and|or) (?:the )?$/.test(text.slice(b.end, next.start))) return true
  const further = next && names.find((mention) => mention.start > next.end)
  if (
    next &&
    further &&
    /^, (?:the )?$/.test(text.slice(b.end, next.start)) &&
    LISTED.test(text.slice(next.end, further.start))
  )
    return true
  const [x, y] = [doc.tokens[a.head], doc.tokens[b.head]]
  return y?.dep === 'conj' && (y.head === x?.index || doc.tokens[y.head]?.dep === 'conj')
}

/** Whether the comma ends what comes before the subject: "In Peru, *Chile* won". */
function beginsClause({ doc }: ReaderDocument, first: DocumentMention, second: DocumentMention): boolean {
  const name = tokenAt(doc.tokens, second.head)
  const noun = phraseOf(doc, name)
  // "In Madrid, *the Peru delegation's* leader spoke", but "Madrid, the Spanish capital".
  const isOthers = noun !== name && tokenAt(doc.tokens, noun.leftEdge).norm === 'the' && !PLACE_NOUN.test(noun.lemma)
  return isOthers || (noun.dep.startsWith('nsubj') && noun.leftEdge > first.lastToken)
}

/** Nouns of what may be described by the place around it. */
const PLACE_NOUN = /^(?:capital|city|town|village|state|region|province|district|territory|island|port|resort)$/

/** The noun that a name stands before: of "US" in "US Defense Secretary Ash Carter" it is "Carter". */
function phraseOf(doc: Doc, name: Token): Token {
  const isBefore = /^(?:compound|amod|nmod|poss)$/.test(name.dep) && name.head > name.index
  return isBefore ? phraseOf(doc, tokenAt(doc.tokens, name.head)) : name
}

/** What stands before a list of places that lie in one place: "the towns of", "cities including". */
const MEMBERS =
  /\b(?:cities|towns|villages|districts|provinces|regions|areas|suburbs|neighbou?rhoods)(?: of|,? including|,? such as|,? like) (?:the )?$/i

/** The places before one in a list of places of one kind: "the towns of *Jabla*, *Banias* and Tartus in Syria". */
function listBefore({ text }: ReaderDocument, names: readonly DocumentMention[], last: number): DocumentMention[] {
  const list: DocumentMention[] = []
  for (let at = last; ; at--) {
    const [item, before] = [names[at], names[at - 1]]
    if (item === undefined) return []
    if (MEMBERS.test(text.slice(Math.max(0, item.start - 40), item.start))) return list
    if (before === undefined || before.end > item.start || !LISTED.test(text.slice(before.end, item.start))) return []
    list.unshift(before)
  }
}

/** The places that are listed after one, up to the "and" that ends the list. */
function listAfter(
  { text }: ReaderDocument,
  names: readonly DocumentMention[],
  first: DocumentMention,
): DocumentMention[] {
  const list: DocumentMention[] = []
  let last = first
  for (const name of names.filter((mention) => mention.start > first.end)) {
    const between = text.slice(last.end, name.start)
    if (!LISTED.test(between)) return []
    list.push(name)
    if (/and|or/.test(between)) return list
    last = name
  }
  return []
}
