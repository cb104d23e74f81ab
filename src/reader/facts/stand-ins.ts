import type { EntityKind } from '../../model/entity-kind.ts'
import { childrenOf, type Token } from '../../language/index.ts'
import type { DocumentMention } from '../document.ts'
import type { MentionIndex } from './mention-index.ts'
import { slotsOf } from './slots.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/**
 * The mentions that a filler stands for: its own; of "his *counterpart* Zarif" the one in apposition; of "the
 * *conclusion* of the conference" the whole; of "*delegates* from Peru and Chile" those who sent them; of "the *village*
 * of Pisac" the place.
 */
export function mentionsOf(doc: LexicalDoc, index: MentionIndex, filler: Token): DocumentMention[] {
  const own = index.byHead(filler)
  if (own !== undefined) return [own]
  // "Acme Union, *which*": the tree hangs a clause on the last word of a name.
  const name = childrenOf(doc, filler).some(({ dep }) => dep === 'relcl') ? index.covering(filler) : undefined
  if (name?.lastToken === filler.index) return [name]
  if (isPair(doc, filler)) return index.peopleBefore(filler).slice(0, 2)
  const named = childrenOf(doc, filler).filter(({ dep }) => dep === 'appos')
  const senders = DELEGATES.has(filler.lemma) ? sendersOf(doc, filler) : []
  const standing = [...named, wholeOf(doc, filler), ...senders]
    .flatMap((token) => index.byHead(token) ?? [])
    .filter((mention) => index.kindOf(mention) !== 'PERSON' || isOfPeople(doc, filler))
  if (standing.length > 0) return standing
  const among = (slots: readonly string[], kind: EntityKind) =>
    slots
      .flatMap((slot) => slotsOf(doc, filler).get(slot) ?? [])
      .flatMap((token) => index.byHead(token) ?? [])
      .filter((mention) => index.kindOf(mention) === kind)
  if (PLACES.has(filler.lemma)) return among(['of'], 'PLACE')
  return SPEECHES.has(filler.lemma) ? among(['to', 'at', 'before', 'during'], 'MEETING') : []
}

/** Words said to a meeting: who says something in "a *speech* to the conference" is there. */
const SPEECHES = new Set(['speech', 'address', 'remark', 'presentation', 'lecture', 'keynote'])

/** Whether a noun may be explained by a person's name: no nomination is Lopez, whatever the tree says. */
function isOfPeople({ lexicon }: LexicalDoc, { lemma, pos }: Token): boolean {
  const noun = lemma.toLowerCase()
  return (
    pos !== 'NOUN' ||
    lexicon.personNouns.has(noun) ||
    lexicon.roleTitles.has(noun) ||
    DELEGATES.has(noun) ||
    /(?:er|or|man|woman)$/.test(noun)
  )
}

/** "The two men", "both leaders", "the two": those named last. */
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
    PAIRED.has(filler.lemma)
  )
}

const PAIRED = new Set([
  'man',
  'woman',
  'leader',
  'minister',
  'president',
  'premier',
  'politician',
  'official',
  'diplomat',
  'envoy',
])

/** Places that are told by what they are: "the border *village* of Desaguadero". */
const PLACES = new Set([
  'city',
  'town',
  'village',
  'island',
  'port',
  'resort',
  'district',
  'suburb',
  'province',
  'peninsula',
])

const DELEGATES = new Set([
  'delegate',
  'representative',
  'delegation',
  'official',
  'diplomat',
  'envoy',
  'negotiator',
  'minister',
  'leader',
  'president',
  'premier',
  'officer',
  'team',
])

/** "delegates from Peru", "representatives of Peru and Chile", "NATO leaders". */
function sendersOf(doc: LexicalDoc, delegates: Token): readonly Token[] {
  const slots = slotsOf(doc, delegates)
  return ['from', 'of', 'modifier'].flatMap((slot) => slots.get(slot) ?? [])
}

/** Parts of a meeting that stand for it: "at the *conclusion* of the conference". */
export const PARTS: ReadonlySet<string> = new Set([
  'conclusion',
  'end',
  'start',
  'beginning',
  'opening',
  'close',
  'sideline',
  'margin',
  'day',
  'part',
  'session',
  'round',
  'hour',
])

/** What a part is a part of, else the token itself. */
function wholeOf(doc: LexicalDoc, token: Token): Token {
  if (!PARTS.has(token.lemma)) return token
  const of = childrenOf(doc, token).find((child) => child.dep === 'prep' && child.norm === 'of')
  return (of && childrenOf(doc, of).find((child) => child.dep === 'pobj')) ?? token
}
