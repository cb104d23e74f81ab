import { childrenOf, subtreeOf, textAt, tokenAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isHyphened } from './title.ts'
import type { TitleLink } from './title-links.ts'

/** The most words of an "of" phrase that a title takes. */
const LONGEST_PHRASE = 8

/**
 * The words of a title: what stands before its head, and an "of" phrase after it, to where a comma or a clause ends it:
 * of "mayor of Seoul, South Korea, who …" the words are "mayor of Seoul".
 */
export function titlePhrase(
  doc: LexicalDoc,
  index: MentionIndex,
  head: Token,
  { from, to }: Pick<TitleLink, 'from' | 'to'>,
): Token[] {
  const before = childrenOf(doc, head).filter(
    (child) => child.index < head.index && child.dep !== 'punct' && child.dep !== 'relcl',
  )
  const of = childrenOf(doc, head).filter(
    (child) => child.index > head.index && child.dep === 'prep' && child.norm === 'of',
  )
  const words = [
    ...(from === undefined ? before.flatMap((child) => subtreeOf(doc, child)) : doc.tokens.slice(from, head.index)),
    head,
    ...(to === undefined
      ? of.flatMap((child) => phraseOf(doc, index, child))
      : doc.tokens.slice(head.index + 1, to + 1)),
  ]
  const own = unbroken(doc, words, words.indexOf(head))
  return [...prefixOf(doc, own[0] ?? head), ...own]
}

/** What a hyphen joins to the beginning of a title: "*vice-*president", whatever the tree. */
function prefixOf(doc: LexicalDoc, { index }: Token): readonly Token[] {
  if (!isHyphened(doc.tokens, index)) return []
  const [prefix, hyphen] = [tokenAt(doc.tokens, index - 2), tokenAt(doc.tokens, index - 1)]
  return [...prefixOf(doc, prefix), prefix, hyphen]
}

/** The run of words around one of them: of "*chair* and chief executive *of Acme*" the chair alone; a hyphen parts no words. */
function unbroken(doc: LexicalDoc, words: readonly Token[], at: number): Token[] {
  const follows = (word: Token, i: number) => {
    const next = (words[i - 1]?.index ?? Infinity) + 1
    return word.index === next || (word.index === next + 1 && textAt(doc.tokens, next) === '-')
  }
  const start = words.slice(0, at + 1).findLastIndex((word, i) => !follows(word, i))
  const end = words.findIndex((word, i) => i > at && !follows(word, i))
  return words.slice(start, end < 0 ? words.length : end)
}

function phraseOf(doc: LexicalDoc, index: MentionIndex, of: Token): Token[] {
  const words = subtreeOf(doc, of)
  const end = words.findIndex(
    (word) => (word.text === ',' && index.covering(word) === undefined) || /^(relcl|acl)$/.test(word.dep),
  )
  const last = words[Math.min(end < 0 ? words.length : end, LONGEST_PHRASE) - 1]
  // A name stays whole.
  const to = last && (index.covering(last)?.lastToken ?? last.index)
  return words.filter((word) => to !== undefined && word.index <= to)
}
