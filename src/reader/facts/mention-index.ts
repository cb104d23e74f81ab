import type { Token } from '../../language/index.ts'
import type { EntityKind } from '../../model/entity-kind.ts'
import { contains, type Span } from '../../model/span.ts'
import { isName, type DocumentMention, type ReaderDocument } from '../document.ts'
import { firstFrom } from '../first-from.ts'
import { isCapitalised } from '../names/name-span.ts'
import { isTitle } from '../names/word-classes.ts'
import { findQuotations, isQuoted } from './quotations.ts'
import { sentenceOf } from './sentence-of.ts'
import { findNameLists } from './name-lists.ts'

/** How many mentions of people are looked at for the last two people. */
const FARTHEST = 1000

/** Which entity a token stands for. */
export interface MentionIndex {
  /** The longest mention that the tree holds by that token; none for a name inside a longer name. */
  readonly byHead: (token: Token) => DocumentMention | undefined
  /** The longest mention that covers that token. */
  readonly covering: (token: Token) => DocumentMention | undefined
  readonly kindOf: (mention: DocumentMention) => EntityKind
  /** The names that stand in one list with a name, itself included. */
  readonly listOf: (mention: DocumentMention) => readonly DocumentMention[]
  /** The last mentions of two people before a token, nearest first: where they are told of together, or are the only ones. */
  readonly twoBefore: (token: Token) => readonly DocumentMention[]
  /** The mentions of meetings, in order. */
  readonly meetings: readonly DocumentMention[]
}

/** Orders a document's mentions by token, so that patterns over the tree find entities without searching. */
export function indexMentions(document: ReaderDocument): MentionIndex {
  const heads = new Map<number, DocumentMention>()
  const covers = new Map<number, DocumentMention>()
  const length = (mention: DocumentMention) => mention.end - mention.start
  const keepLonger = (map: Map<number, DocumentMention>, token: number, mention: DocumentMention) => {
    const kept = map.get(token)
    if (!kept || length(kept) < length(mention)) map.set(token, mention)
  }
  for (const mention of document.mentions) {
    for (let token = mention.firstToken; token <= mention.lastToken; token++) keepLonger(covers, token, mention)
  }
  for (const mention of document.mentions) {
    const outer = covers.get(mention.head)
    if (outer === undefined || outer === mention || !isName(outer)) keepLonger(heads, mention.head, mention)
  }
  for (const mention of document.mentions) {
    const title = titleOver(document, mention)
    if (title !== undefined && !heads.has(title)) heads.set(title, mention)
  }
  const quotations = findQuotations(document.text)
  const people = document.mentions.filter(
    ({ entity, start }) => document.entities[entity]?.kind === 'PERSON' && !isQuoted(quotations, start),
  )
  return {
    byHead: (token) => heads.get(token.index),
    covering: (token) => covers.get(token.index),
    kindOf: (mention) => document.entities[mention.entity]?.kind ?? 'TOPIC',
    listOf: findNameLists(document),
    twoBefore: (token) => lastTwo(document, people, token),
    meetings: document.mentions.filter(({ entity }) => document.entities[entity]?.kind === 'MEETING'),
  }
}

/**
 * The title that the tree takes for the head of a name after it: "*President* of France Emmanuel Macron". The brother and
 * the spokesman "of President Emmanuel Macron" are others.
 */
function titleOver({ doc, entities }: ReaderDocument, mention: DocumentMention): number | undefined {
  if (entities[mention.entity]?.kind !== 'PERSON' || !isName(mention)) return undefined
  const name = doc.tokens[mention.head]
  const of = name?.dep === 'pobj' ? doc.tokens[name.head] : undefined
  if (of?.norm !== 'of') return undefined
  const isPerson = doc.lexicon.personNouns.has(doc.tokens[of.head]?.lemma ?? '')
  const holders = doc.tokens
    .slice(of.index + 1, mention.firstToken)
    .filter(({ text }) => isCapitalised(text) && text !== 'Prime' && !isTitle(text, doc.lexicon))
  return holders.length > 0 && !isPerson ? of.head : undefined
}

function lastTwo(document: ReaderDocument, people: readonly DocumentMention[], token: Token): DocumentMention[] {
  const end = firstFrom(people, token.start)
  const last = people[end - 1]
  if (last === undefined) return []
  const before = people.slice(Math.max(0, end - FARTHEST), end)
  const other = before.findLast(({ entity }) => entity !== last.entity)
  if (other === undefined) return [last]
  const isTogether = sentenceOf(document, last.start) === sentenceOf(document, other.start)
  const isAll = before.every(({ entity }) => entity === last.entity || entity === other.entity)
  return isTogether || isAll ? [last, other] : []
}

/** The mentions that lie inside a stretch of the text, in order. */
export function mentionsWithin({ mentions }: Pick<ReaderDocument, 'mentions'>, span: Span): DocumentMention[] {
  return mentions
    .slice(firstFrom(mentions, span.start), firstFrom(mentions, span.end + 1))
    .filter((mention) => contains(span, mention))
}

/** The entities whose mentions lie inside a stretch of the text, or whose names stand there as whole words. */
export function namesWithin(document: ReaderDocument, span: Span): number[] {
  const inside = mentionsWithin(document, span).map(({ entity }) => entity)
  const stretch = document.text.slice(span.start, span.end)
  const named = document.entities.flatMap((entity, i) =>
    entity.kind !== 'MEETING' &&
    [entity.name, ...entity.aliases].some((name) => /^[\p{Lu}\d]/u.test(name) && hasWord(stretch, name))
      ? [i]
      : [],
  )
  return [...new Set([...inside, ...named])]
}

/** Whether a name stands in a stretch of text as a whole word. */
function hasWord(stretch: string, name: string): boolean {
  for (let at = stretch.indexOf(name); at >= 0; at = stretch.indexOf(name, at + 1)) {
    const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
    if (!isLetter(stretch[at - 1]) && !isLetter(stretch[at + name.length])) return true
  }
  return false
}
