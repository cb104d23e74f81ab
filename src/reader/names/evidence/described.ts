import type { Doc, Token } from '../../../language/index.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { NameSpan } from '../name-span.ts'
import type { NameKind, Vote } from './vote.ts'

const KINDS: readonly NameKind[] = ['ORGANIZATION', 'PERSON', 'PLACE', 'OTHER']
const BEFORE: Readonly<Record<NameKind, number>> = { ORGANIZATION: 2.2, PERSON: 1.5, PLACE: 1.2, OTHER: 1.2, TOPIC: 0 }
const AFTER: Readonly<Record<NameKind, number>> = { ORGANIZATION: 0.8, PERSON: 0, PLACE: 0.6, OTHER: 0.8, TOPIC: 0 }
/** How many tokens after a name the noun may stand that it goes with: "the Ada Cole research ship". */
const REACH = 3

/**
 * What the text calls a name: "the company X", "a group called X", "X, a database of …, said", "X is an open-source
 * game", "the X ferry", "every X".
 */
export function describedVotes(doc: Doc, span: NameSpan, isKnownPlace: boolean, lexicon: Lexicon): Vote[] {
  const nouns = [
    ...votesOfNounBefore(doc, span, lexicon),
    ...votesOfNounAfter(doc, span, lexicon),
    ...votesOfPredicate(doc, doc.tokens[span.lastToken], lexicon),
  ]
  // "a Frederick, Maryland home" is one of many homes.
  return isKnownPlace ? nouns : [...nouns, ...votesOfDeterminer(doc, span)]
}

/** "the company X", "a group called X", "the town of X". */
function votesOfNounBefore(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const before = doc.tokens[span.firstToken - 1]
  const called = nounOfCalling(doc, span)
  const noun = called ?? (before?.text === 'of' ? doc.tokens[before.index - 1] : before)
  if (before === undefined || noun === undefined || !isCommonNoun(noun) || noun.whitespace !== ' ') return []
  const last = doc.tokens[span.lastToken]
  const isApposition = last?.dep === 'appos' && last.head === before.index
  const isTied = isApposition || (before.head >= span.firstToken && before.head <= span.lastToken)
  // "The murder of X" and "the company of X" tell nothing of what X is.
  const [kinds, word] = kindsOf(doc, noun, lexicon)
  return kinds
    .filter((kind) => noun === before || called !== undefined || kind === 'PLACE')
    .map((kind) => [
      kind,
      weightBefore(kind, isTied || lexicon.thingNouns.get(word) === 'vessel', noun !== before),
      `"${word}" stands before it`,
    ])
}

/** Ships and films have people's names, and so have towns: "the ferry Ada Cole", "the town of Cole". */
function weightBefore(kind: NameKind, isTied: boolean, isLinked: boolean): number {
  return isLinked || (kind === 'OTHER' && isTied) ? 3 : BEFORE[kind]
}

/** In "International Student Olympiad" the student is a part of the name. */
function isCommonNoun({ tag, text, sentenceStart }: Token): boolean {
  return /^NNS?$/.test(tag) && (/^\p{Ll}/u.test(text) || sentenceStart)
}

/** What a noun says: a "station" is a place, a "radio station" a body; with the words that say so. */
function kindsOf(doc: Doc, noun: Token, lexicon: Lexicon): [kinds: NameKind[], words: string] {
  const word = noun.lemma.toLowerCase()
  const pair = `${doc.tokens[noun.index - 1]?.lemma.toLowerCase() ?? ''} ${word}`
  const kinds = (of: string) => KINDS.filter((kind) => isNounOf(kind, of, lexicon))
  return kinds(pair).length > 0 ? [kinds(pair), pair] : [kinds(word), word]
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

/** The noun of "a group called X", "a man, named X" and "a method known as X". */
function nounOfCalling(doc: Doc, span: NameSpan): Token | undefined {
  const opening = doc.tokens[span.firstToken - 1]
  const link = opening?.text === '"' ? doc.tokens[opening.index - 1] : opening
  if (link === undefined) return undefined
  const isKnown = link.text === 'as' && doc.tokens[link.index - 1]?.text === 'known'
  if (!isKnown && !/^(called|named|dubbed|titled|entitled|nicknamed|codenamed)$/.test(link.text)) return undefined
  const noun = doc.tokens[link.index - (isKnown ? 2 : 1)]
  return noun?.text === ',' ? doc.tokens[noun.index - 1] : noun
}

function votesOfNounAfter(doc: Doc, span: NameSpan, lexicon: Lexicon): Vote[] {
  const last = doc.tokens[span.lastToken]
  const head = last === undefined ? undefined : doc.tokens[last.head]
  if (last?.dep !== 'compound' || head?.tag !== 'NN' || head.index > last.index + REACH) return []
  const between = doc.tokens.slice(last.index + 1, head.index)
  if (head.index < last.index || /^\p{Lu}/u.test(head.text) || between.some((token) => !/^\p{Ll}/u.test(token.text)))
    return []
  const kind = kindsOf(doc, head, lexicon)[0][0]
  // Of "the Ada Cole research ship" more is the ship's name than of "the Marvel superhero film" the film's.
  const weight = kind === undefined ? 0 : AFTER[kind] / (1 + between.length)
  return kind === undefined || weight === 0 ? [] : [[kind, weight, `"${head.text}" stands after it`]]
}

/**
 * "Airfleets, a database of aircraft, …", "Minetest is a game", "the president of Peru, Ana Diaz, …": what the apposition
 * or predicate says that it is, or the role that it is in apposition to.
 */
function votesOfPredicate(doc: Doc, name: Token | undefined, lexicon: Lexicon): Vote[] {
  if (name === undefined) return []
  const above = doc.tokens[name.head]
  const role =
    name.dep === 'appos' && above?.tag === 'NN' && kindsOf(doc, above, lexicon)[0][0] === 'PERSON' ? above : undefined
  const apposition = name.dep === 'appos' ? role : nounOf(doc, name.index, 'appos')
  const predicate = name.dep === 'nsubj' && above?.lemma === 'be' ? nounOf(doc, above.index, 'attr') : undefined
  return [apposition, predicate].flatMap((noun): Vote[] => {
    const kind = noun === undefined ? undefined : kindsOf(doc, noun, lexicon)[0][0]
    return noun === undefined || kind === undefined
      ? []
      : [[kind, 1.5, `the text calls it a ${noun.lemma.toLowerCase()}`]]
  })
}

function nounOf(doc: Doc, head: number, dep: string): Token | undefined {
  return doc.tokens.find((token) => token.head === head && token.dep === dep && token.tag === 'NN')
}

/** "a Trauma Center", "every Independent": one of many is not named so. */
function votesOfDeterminer(doc: Doc, span: NameSpan): Vote[] {
  // In "a Space Station crew" the article is the crew's, whatever the tree says.
  if (/^NNP?S?$/.test(doc.tokens[span.lastToken + 1]?.tag ?? '')) return []
  const determiner = doc.tokens.slice(Math.max(0, span.firstToken - REACH), span.firstToken).find((token) => {
    const inside = token.head >= span.firstToken && token.head <= span.lastToken
    return token.dep === 'det' && inside && /^(an?|every|each|another)$/i.test(token.text)
  })
  // In "another band Blind Harbour" the band is one of many.
  const noun = doc.tokens.slice(determiner?.index ?? span.firstToken, span.firstToken).some(({ tag }) => tag === 'NN')
  return determiner === undefined || noun ? [] : [['OTHER', 3, `"${determiner.text.toLowerCase()}" stands before it`]]
}
