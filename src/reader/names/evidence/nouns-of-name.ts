import { childrenOf, type Doc, type Token, textAt } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { beforeListed, fact, type Occurrence } from './facts.ts'
import type { NameKind } from './row.ts'
import { titleGiven } from './title-given.ts'

const KINDS: readonly NameKind[] = ['ORGANIZATION', 'PERSON', 'PLACE', 'OTHER']
/** How many tokens after a name the noun may stand that it goes with: "the Ada Cole research ship". */
const REACH = 3

/** A noun that goes with a name: the words that say what it is, and the kinds that have such nouns. */
interface KindNoun {
  readonly words: string
  readonly kinds: readonly NameKind[]
}

/** What a noun says: a "station" is a place, a "radio station" a body; with the words that say so. */
function kindsOf(doc: Doc, noun: Token, lexicon: Lexicon): KindNoun {
  const word = noun.lemma.toLowerCase()
  const beside = doc.tokens[noun.index - 1]
  const pair = beside === undefined ? word : `${beside.lemma.toLowerCase()} ${word}`
  const kinds = (of: string) => KINDS.filter((kind) => isNounOf(kind, of, lexicon))
  return kinds(pair).length > 0 ? { kinds: kinds(pair), words: pair } : { kinds: kinds(word), words: word }
}

function isNounOf(kind: NameKind, noun: string, lexicon: Lexicon): boolean {
  switch (kind) {
    case 'ORGANIZATION':
      return lexicon.organizationNouns.has(noun)
    case 'PERSON':
      return lexicon.roleTitles.has(noun) || lexicon.personNouns.has(noun)
    case 'PLACE':
      return lexicon.placeNouns.has(noun)
    case 'OTHER':
      return lexicon.thingNouns.has(noun)
    case 'TOPIC':
      return false
  }
}

/** The noun right before a name, or before "called" or "of"; `link` is how they hang together. */
export interface NounBefore extends KindNoun {
  /** Between them stands "called" or the like, "of", or nothing. */
  readonly link: 'called' | 'of' | undefined
  /** The tree makes the noun a part of the name's phrase, or the other way round; vessels always are. */
  readonly isTied: boolean
}

/** "the company X", "a group called X", "the town of X". */
export const nounBefore = fact((of: Occurrence): NounBefore | undefined => {
  const { doc, span, last, lexicon } = of
  const word = doc.tokens[span.firstToken - 1]
  if (word === undefined) return undefined
  // "The commission named X as its adviser", "The club named X head coach" appoints somebody.
  const isAppointed =
    word.text === 'named' && (/^(as|to)$/.test(textAt(doc.tokens, span.lastToken + 1)) || titleGiven(of) !== undefined)
  const called = isAppointed ? undefined : nounOfCalling(doc, word)
  const quoted = called === undefined && isInQuotes(doc, span) ? doc.tokens[word.index - 1] : undefined
  const listed = called === undefined && quoted === undefined ? nounOfList(of) : undefined
  const noun = called ?? quoted ?? listed ?? (word.text === 'of' ? doc.tokens[word.index - 1] : word)
  if (noun === undefined || !isCommonNoun(noun) || noun.whitespace !== ' ') return undefined
  const isApposition = last.dep === 'appos' && last.head === word.index
  const isWithin = word.head >= span.firstToken && word.head <= span.lastToken
  const { kinds, words } = kindsOf(doc, noun, lexicon)
  const isCalled = called !== undefined || quoted !== undefined
  const link = isCalled ? 'called' : noun === word || listed !== undefined ? undefined : 'of'
  return { kinds, words, link, isTied: isApposition || isWithin || lexicon.thingNouns.get(words) === 'vessel' }
})

/** In "International Student Olympiad" the student is a part of the name; "NGOs" are a noun for all their capitals. */
function isCommonNoun({ tag, text, sentenceStart }: Token): boolean {
  return (/^NNS?$/.test(tag) && (/^\p{Ll}/u.test(text) || sentenceStart)) || /^(?:NGOs?|weekly|daily)$/.test(text)
}

/** Whether quotes stand around a name: `the newspaper "Al Velnar" closed`. */
function isInQuotes(doc: Doc, { firstToken, lastToken }: Occurrence['span']): boolean {
  return textAt(doc.tokens, firstToken - 1) === '"' && textAt(doc.tokens, lastToken + 1) === '"'
}

/** The plural noun before the list in which a name stands: "the companies Velnor, Karsten and *Brant*". */
function nounOfList(of: Occurrence): Token | undefined {
  const opening = beforeListed(of)
  // "the towns of Velnar, Karsten and *Brant*", "cities including Velnar and *Brant*"
  const isLink = opening !== undefined && /^(?:of|including|like)$/.test(opening.norm)
  const noun = isLink ? of.doc.tokens[opening.index - 1] : opening
  if (noun === undefined || !/^NNP?S$/.test(noun.tag)) return undefined
  // "executives of Velnor and *Brant*" are none of those two.
  return opening?.norm === 'of' && isNounOf('PERSON', noun.lemma.toLowerCase(), of.lexicon) ? undefined : noun
}

/** The noun of "a group called X", "a man, named X" and "a method known as X", for the word before X. */
function nounOfCalling(doc: Doc, opening: Token): Token | undefined {
  const link = opening.text === '"' ? doc.tokens[opening.index - 1] : opening
  if (link === undefined) return undefined
  const isKnown = link.text === 'as' && doc.tokens[link.index - 1]?.text === 'known'
  if (!isKnown && !/^(called|named|dubbed|titled|entitled|nicknamed|codenamed)$/.test(link.text)) return undefined
  const noun = doc.tokens[link.index - (isKnown ? 2 : 1)]
  return noun?.text === ',' ? doc.tokens[noun.index - 1] : noun
}

/** The noun after a name with which it goes, the first kind that has it, and how many words stand between. */
export const nounAfter = fact(({ doc, last, head, lexicon }: Occurrence) => {
  const isCompound = last.dep === 'compound' && head.tag === 'NN' && !/^\p{Lu}/u.test(head.text)
  if (!isCompound || head.index < last.index || head.index > last.index + REACH) return undefined
  const between = doc.tokens.slice(last.index + 1, head.index)
  if (between.some((token) => !/^\p{Ll}/u.test(token.text))) return undefined
  const kind = kindsOf(doc, head, lexicon).kinds[0]
  // In "the Al Salem hospital complex" the hospital says so already.
  const isSaid =
    kind !== undefined && between[0] !== undefined && isNounOf(kind, between[0].lemma.toLowerCase(), lexicon)
  return { words: head.text, kind, between: isSaid ? 0 : between.length }
})

/** What "X, a database of …", "the president, X" call a name: the noun, and the first kind that has it. */
export const apposition = fact(({ doc, last, head, lexicon }: Occurrence) => {
  if (last.dep !== 'appos') return named(lexicon, doc, nounUnder(doc, last, 'appos'))
  const role = /^(?:NN|NNP)$/.test(head.tag) ? named(lexicon, doc, head) : undefined
  return role?.kind === 'PERSON' ? role : undefined
})

/** What "X is a game" calls a name. */
export const predicate = fact(({ doc, last, head, lexicon }: Occurrence) =>
  last.dep === 'nsubj' && head.lemma === 'be' ? named(lexicon, doc, nounUnder(doc, head, 'attr')) : undefined,
)

/** The noun under a word; of "one of the convicts" it is the "convicts". */
function nounUnder(doc: Doc, head: Token, dep: string): Token | undefined {
  const found = childrenOf(doc, head).find(
    (token) => token.dep === dep && (token.tag === 'NN' || token.norm === 'one') && token.index > head.index,
  )
  if (found?.norm !== 'one') return found
  const of = childrenOf(doc, found).find(({ norm }) => norm === 'of' || norm === 'among')
  return of === undefined ? undefined : childrenOf(doc, of).find(({ dep, tag }) => dep === 'pobj' && tag === 'NNS')
}

function named(
  lexicon: Lexicon,
  doc: Doc,
  noun: Token | undefined,
): { readonly words: string; readonly kind?: NameKind } | undefined {
  if (noun === undefined) return undefined
  const [kind] = kindsOf(doc, noun, lexicon).kinds
  return kind === undefined ? undefined : { words: noun.lemma.toLowerCase(), kind }
}

/** The determiner that makes a name one of many: "a Trauma Center", "every Independent". */
export const determiner = fact(({ doc, span }: Occurrence): string | undefined => {
  const found = doc.tokens.slice(Math.max(0, span.firstToken - REACH), span.firstToken).find((token) => {
    const inside = token.head >= span.firstToken && token.head <= span.lastToken
    return token.dep === 'det' && inside && /^(an?|every|each|another)$/i.test(token.text)
  })
  if (found === undefined) return undefined
  // In "another band Blind Harbour" the band is one of many.
  const noun = doc.tokens.slice(found.index, span.firstToken).some(({ tag }) => tag === 'NN')
  return noun ? undefined : found.text.toLowerCase()
})
