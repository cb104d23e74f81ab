import type { EntityKind } from '../../model/entity-kind.ts'
import { childrenOf, conjunctsOf, headOf, tokenAt, type Token } from '../../language/index.ts'
import type { DocumentMention } from '../document.ts'
import type { MentionIndex } from './mention-index.ts'
import { nameBehind } from './roles/title-links.ts'
import { fillersOf, slotsOf } from './slots.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** How many words the title of somebody has at most. */
const LONGEST_TITLE = 12

/**
 * The mentions that a filler stands for: its own; of "his *counterpart* Zarif" the one in apposition; of "the
 * *conclusion* of the conference" the whole; of "*delegates* from Peru and Chile" those who sent them; of "the *village*
 * of Pisac" the place; of "Acme, a *company*" what it explains.
 */
export function mentionsOf(doc: LexicalDoc, index: MentionIndex, filler: Token): DocumentMention[] {
  const own = index.byHead(filler)
  if (own !== undefined) return [own]
  // "Acme Union, *which*": the tree hangs a clause on the last word of a name.
  const name = childrenOf(doc, filler).some(({ dep }) => dep === 'relcl') ? index.covering(filler) : undefined
  if (name?.lastToken === filler.index) return [name]
  const explained = explainedBy(doc, index, filler)
  if (explained !== undefined) return [explained]
  const pair = pairOf(doc, index, filler)
  if (pair.length > 0) return pair
  const isMany = /^NNP?S$/.test(filler.tag)
  const named = childrenOf(doc, filler)
    .filter(({ dep }) => dep === 'appos')
    // "her counterparts, *Ana Diaz and Bo Ek*"
    .flatMap((name) => [name, ...(isMany ? conjunctsOf(doc, name).filter((one) => one.index > name.index) : [])])
  const some = oneByOne(doc, filler).flatMap((token) => index.byHead(token) ?? [])
  if (some.length > 0) return some
  const bearer = bearerOf(doc, index, filler)
  if (named.length === 0 && bearer !== undefined) return [bearer]
  const titled = titledBehind(doc, index, filler)
  if (titled !== undefined) return [titled]
  const senders = doc.lexicon.representatives.sent.has(filler.lemma) ? sendersOf(doc, filler) : []
  const standing = [...named, wholeOf(doc, filler), ...senders]
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => index.kindOf(mention) !== 'PERSON' || isOfPeople(doc, filler))
  if (standing.length > 0) return standing
  const among = (slots: readonly string[], kind: EntityKind) =>
    slots
      .flatMap((slot) => fillersOf(slotsOf(doc, filler), slot))
      .flatMap((token) => index.byHead(token) ?? [])
      .filter((mention) => index.kindOf(mention) === kind)
  if (doc.lexicon.placeTypes.standing.has(filler.lemma)) return among(['of'], 'PLACE')
  return doc.lexicon.speeches.has(filler.lemma) ? among(['to', 'at', 'before', 'during'], 'MEETING') : []
}

/** "leaders, *including Lopez*", "a delegation *led by Lopez*": those of many whom the text names. */
function oneByOne(doc: LexicalDoc, many: Token): readonly Token[] {
  const isSent = doc.lexicon.representatives.sent.has(many.lemma)
  const isOne = ({ dep, norm, lemma }: Token) =>
    (dep === 'prep' && norm === 'including') || (isSent && dep === 'acl' && /^(?:head|lead)$/.test(lemma))
  return childrenOf(doc, many)
    .filter((child) => (isSent || many.tag === 'NNS') && isOne(child))
    .flatMap((lead) => (lead.dep === 'acl' ? childrenOf(doc, lead).filter(({ dep }) => dep === 'agent') : [lead]))
    .flatMap((preposition) => childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj'))
}

/** "Acme, a *company* based in Lima": the organization that a noun for one explains. */
function explainedBy(doc: LexicalDoc, index: MentionIndex, noun: Token): DocumentMention | undefined {
  if (noun.dep !== 'appos' || noun.pos !== 'NOUN' || !doc.lexicon.organizationHeads.has(noun.lemma)) return undefined
  const name = index.byHead(headOf(doc, noun))
  return name !== undefined && name.start < noun.start && index.kindOf(name) === 'ORGANIZATION' ? name : undefined
}

/** "met the director of Acme, *Bo Ek*, in Lima": the tree hangs the name of who has a title on where it is held. */
function bearerOf(doc: LexicalDoc, index: MentionIndex, title: Token): DocumentMention | undefined {
  const isNoun = title.pos === 'NOUN' || title.pos === 'PROPN'
  const { equalNouns, roleTitles } = doc.lexicon
  const isTitle = equalNouns.has(title.lemma) || roleTitles.has(title.lemma.toLowerCase())
  if (!isNoun || !isTitle || /^NNP?S$/.test(title.tag)) return undefined
  return (
    objectsIn(doc, title)
      .flatMap((object) => childrenOf(doc, object).filter(({ dep, pos }) => dep === 'appos' && pos === 'PROPN'))
      .flatMap((name) => index.byHead(name) ?? [])
      .find((mention) => index.kindOf(mention) === 'PERSON') ?? nameBehind(doc, index, title)?.person
  )
}

/** What the prepositions of a title hold, one within the other: "Minister of *Trade* of the *Republic* of *Peru*". */
function objectsIn(doc: LexicalDoc, title: Token): readonly Token[] {
  const objects = childrenOf(doc, title)
    .filter(({ dep, index }) => dep === 'prep' && index > title.index)
    .flatMap((preposition) => childrenOf(doc, preposition).filter(({ dep }) => dep === 'pobj'))
  return objects.flatMap((object) => [object, ...objectsIn(doc, object)])
}

/** "met *Under Secretary of State* Bo Ek": whose title a filler is, where the tree hangs the name on a field in it. */
function titledBehind(doc: LexicalDoc, index: MentionIndex, title: Token): DocumentMention | undefined {
  if (title.pos !== 'PROPN' || !doc.lexicon.roleTitles.has(title.lemma.toLowerCase())) return undefined
  if (!/^(?:of|for)$/.test(doc.tokens[title.index + 1]?.norm ?? '')) return undefined
  for (let at = title.index + 2; at <= title.rightEdge && at < title.index + LONGEST_TITLE; at++) {
    const word = tokenAt(doc.tokens, at)
    const name = index.covering(word)
    if (name !== undefined && index.kindOf(name) === 'PERSON') return name
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:of|for|and|the|&)$/.test(word.norm)) return undefined
  }
  return undefined
}

/** Whether a noun may be explained by a person's name: no nomination is Lopez, whatever the tree says. */
function isOfPeople({ lexicon }: LexicalDoc, { lemma, pos }: Token): boolean {
  const noun = lemma.toLowerCase()
  return (
    pos !== 'NOUN' ||
    lexicon.personNouns.has(noun) ||
    lexicon.roleTitles.has(noun) ||
    lexicon.representatives.sent.has(noun) ||
    /(?:er|or|man|woman)$/.test(noun)
  )
}

/** Whom "the two men", "both leaders", "the two" means: the two named last; nobody for other words. */
export function pairOf(doc: LexicalDoc, index: MentionIndex, filler: Token): DocumentMention[] {
  const pair = isPair(doc, filler) ? index.twoBefore(filler) : []
  return pair.length === 2 ? [...pair] : []
}

function isPair(doc: LexicalDoc, filler: Token): boolean {
  const words = childrenOf(doc, filler)
  if (filler.norm === 'two') return words.some(({ norm }) => norm === 'the')
  const isTwo = words.some(({ norm, dep }) => (norm === 'two' && dep === 'nummod') || norm === 'both')
  const isNamed = words.some(({ dep, index }) => (dep === 'appos' || dep === 'conj') && index > filler.index)
  const isLimited = words.some(({ dep, index }) => dep === 'prep' && index > filler.index)
  return (
    isTwo &&
    !isNamed &&
    !isLimited &&
    words.some(({ norm }) => norm === 'the' || norm === 'both') &&
    doc.lexicon.representatives.paired.has(filler.lemma)
  )
}

/** "delegates from Peru", "representatives of Peru and Chile", "NATO leaders". */
function sendersOf(doc: LexicalDoc, delegates: Token): readonly Token[] {
  const slots = slotsOf(doc, delegates)
  const modifiers = fillersOf(slots, 'modifier')
  // "*NATO* home affairs ministers": the tree may hang it on their field.
  const ofField = modifiers.flatMap((field) => childrenOf(doc, field).filter(({ dep }) => dep === 'compound'))
  return [...['from', 'of'].flatMap((slot) => fillersOf(slots, slot)), ...modifiers, ...ofField]
}

/** What a part is a part of, else the token itself. */
function wholeOf(doc: LexicalDoc, token: Token): Token {
  if (!doc.lexicon.meetingParts.has(token.lemma)) return token
  const of = childrenOf(doc, token).find((child) => child.dep === 'prep' && child.norm === 'of')
  return (of && childrenOf(doc, of).find((child) => child.dep === 'pobj')) ?? token
}
