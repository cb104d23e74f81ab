import type { Doc, Token } from '../../../language/index.ts'
import { readClasses, readWordList } from '../../lexicon/word-list.ts'
import type { NameSpan } from '../name-span.ts'
import type { NameKind, Vote } from './vote.ts'

const things = readClasses('thing-nouns.txt')
const NOUNS: readonly (readonly [NameKind, ReadonlySet<string>])[] = [
  ['ORGANIZATION', readWordList('organization-nouns.txt')],
  ['PERSON', new Set([...readWordList('role-titles.txt'), ...readWordList('person-nouns.txt')])],
  ['PLACE', readWordList('place-nouns.txt')],
  ['OTHER', new Set(things.keys())],
]
const BEFORE: Readonly<Record<NameKind, number>> = { ORGANIZATION: 2.2, PERSON: 1.5, PLACE: 1.2, OTHER: 1.2, TOPIC: 0 }
const AFTER: Readonly<Record<NameKind, number>> = { ORGANIZATION: 0.8, PERSON: 0, PLACE: 0.6, OTHER: 0.8, TOPIC: 0 }
/** How many tokens after a name the noun may stand that it goes with: "the Ada Cole research ship". */
const REACH = 3

/**
 * What the text calls a name: "the company X", "X, a database of …, said", "X is an open-source game", "the X ferry",
 * "every X".
 */
export function describedVotes(doc: Doc, span: NameSpan, isKnownPlace: boolean): Vote[] {
  const nouns = [...votesOfNounBefore(doc, span), ...votesOfNounAfter(doc, span)]
  // "a Frederick, Maryland home" is one of many homes.
  return isKnownPlace ? nouns : [...nouns, ...votesOfDeterminer(doc, span)]
}

function kindOf(noun: Token | undefined): NameKind | undefined {
  const word = noun?.lemma.toLowerCase() ?? ''
  return NOUNS.find(([, words]) => words.has(word))?.[0]
}

function votesOfNounBefore(doc: Doc, span: NameSpan): Vote[] {
  const before = doc.tokens[span.firstToken - 1]
  if (before === undefined || !/^NNS?$/.test(before.tag) || before.whitespace !== ' ') return []
  const noun = before.lemma.toLowerCase()
  const last = doc.tokens[span.lastToken]
  const isApposition = last?.dep === 'appos' && last.head === before.index
  const isTied = isApposition || (before.head >= span.firstToken && before.head <= span.lastToken)
  return NOUNS.filter(([, words]) => words.has(noun)).map(([kind]) => [
    kind,
    // Ships and films have people's names.
    kind === 'OTHER' && (isTied || things.get(noun) === 'vessel') ? 3 : BEFORE[kind],
    `"${noun}" stands before it`,
  ])
}

function votesOfNounAfter(doc: Doc, span: NameSpan): Vote[] {
  const last = doc.tokens[span.lastToken]
  const head = last === undefined ? undefined : doc.tokens[last.head]
  if (last?.dep !== 'compound' || head?.tag !== 'NN' || head.index > last.index + REACH) return []
  const between = doc.tokens.slice(last.index + 1, head.index)
  if (head.index < last.index || /^\p{Lu}/u.test(head.text) || between.some((token) => !/^\p{Ll}/u.test(token.text)))
    return []
  const kind = kindOf(head)
  // Of "the Ada Cole research ship" more is the ship's name than of "the Marvel superhero film" the film's.
  const weight = kind === undefined ? 0 : AFTER[kind] / (1 + between.length)
  return kind === undefined || weight === 0 ? [] : [[kind, weight, `"${head.text}" stands after it`]]
}

/**
 * "Airfleets, a database of aircraft, …", "Minetest is a game", "the president of Peru, Ana Diaz, …": what the apposition
 * or predicate says that it is, or the role that it is in apposition to.
 */
export function votesOfPredicate(doc: Doc, name: Token): Vote[] {
  const above = doc.tokens[name.head]
  const role = name.dep === 'appos' && above?.tag === 'NN' && kindOf(above) === 'PERSON' ? above : undefined
  const apposition = name.dep === 'appos' ? role : nounOf(doc, name.index, 'appos')
  const predicate = name.dep === 'nsubj' && above?.lemma === 'be' ? nounOf(doc, above.index, 'attr') : undefined
  return [apposition, predicate].flatMap((noun): Vote[] => {
    const kind = kindOf(noun)
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
  if (/^NNS?$/.test(doc.tokens[span.lastToken + 1]?.tag ?? '')) return []
  const determiner = doc.tokens.slice(Math.max(0, span.firstToken - REACH), span.firstToken).find((token) => {
    const inside = token.head >= span.firstToken && token.head <= span.lastToken
    return token.dep === 'det' && inside && /^(an?|every|each|another)$/i.test(token.text)
  })
  // In "another band Blind Harbour" the band is one of many.
  const noun = doc.tokens.slice(determiner?.index ?? span.firstToken, span.firstToken).some(({ tag }) => tag === 'NN')
  return determiner === undefined || noun ? [] : [['OTHER', 3, `"${determiner.text.toLowerCase()}" stands before it`]]
}
