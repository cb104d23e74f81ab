import { childrenOf, subtreeOf, type Token, tokenAt } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** Cuts what is not part of what is said off a span's ends: white space, marks, a leading "that", the "for" of "for why". */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && (/[\s",:;—–\-“”]/.test(text.charAt(start)) || /^'\p{Lu}/u.test(text.slice(start, start + 2))))
    start++
  const that = /^(?:that\b[\s,:"]*|(?:for|of|about|on) (?=(?:why|how|what|whether)\b))/.exec(
    text.slice(start, Math.min(end, start + 15)),
  )
  if (that) start += that[0].length
  while (end > start && /[\s",:;.—–“”]/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/**
 * The words under a head on its own side of the verb that says them: in "We came, she said, and saw" those before
 * "she". A participle after them that is said by the same speaker ("…, calling for talks") is not among them.
 */
export function spanUnder(doc: LexicalDoc, head: Token, verb: Token, isOwn: (token: Token) => boolean): Span {
  const words = withoutOther(subtreeOf(doc, head), head, isOwn)
  const side = words.filter((word) => word.index < verb.index === head.index < verb.index && word.index !== verb.index)
  const other = side.find(
    (word) =>
      word.index > head.index &&
      isOwn(word) &&
      ((word.dep === 'advcl' && setsOff(doc, word)) ||
        (word.head === head.index && (isPastAfterInfinitive(doc, word) || isAnswer(doc, word)))),
  )
  const own = other ? side.filter((word) => word.index < other.leftEdge) : side
  const kept = head.index < verb.index ? withoutTitle(doc, head, own) : withoutJoint(own)
  const [first, last] = [kept[0] ?? head, kept.at(-1) ?? head]
  return { start: first.start, end: last.end }
}

/** "*It is,* said Ek*;* it is not, said Cole": what another says before a semicolon. */
function withoutOther(words: readonly Token[], head: Token, isOwn: (token: Token) => boolean): readonly Token[] {
  const mark = words.findLast(({ text, index }) => text === ';' && index < head.index)
  const isOther = mark !== undefined && words.some((word) => word.index < mark.index && isOwn(word))
  return isOther ? words.filter(({ index }) => index > mark.index) : words
}

/** "said it rains, *yet*": a word that leads on to the next clause is not said. */
function withoutJoint(words: readonly Token[]): readonly Token[] {
  const kept = words.findLastIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT' && pos !== 'SPACE')
  return words.slice(kept + 1).some(({ pos }) => pos === 'CCONJ') ? words.slice(0, kept + 1) : words
}

/** "Peru left, *press officer Capt.* Bo Ek said": a title that the tree parts from its name is not said. */
function withoutTitle(doc: LexicalDoc, head: Token, words: readonly Token[]): readonly Token[] {
  const next = doc.tokens[(words.at(-1) ?? head).index + 1]
  if (next?.pos !== 'PROPN') return words
  const comma = words.findLast(
    ({ text }, at) => text === ',' && words.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  )
  return comma === undefined ? words : words.filter(({ index }) => index < comma.index)
}

/** ", calling for talks", "while Bo Ek wrote": a clause that tells of another act of speech. */
function setsOff(doc: LexicalDoc, word: Token): boolean {
  return (
    word.tag === 'VBG' ||
    childrenOf(doc, word).some(({ dep, norm }) => dep === 'mark' && (norm === 'while' || norm === 'whereas'))
  )
}

/** "told him it rained, *and he replied* that it did not": behind a comma or a quotation, with a subject of its own. */
function isAnswer(doc: LexicalDoc, { dep, tag, leftEdge, index }: Token): boolean {
  const [comma, joint] = [doc.tokens[leftEdge - 2], doc.tokens[leftEdge - 1]]
  const hasSubject = childrenOf(doc, tokenAt(doc.tokens, index)).some((child) => child.dep === 'nsubj')
  return dep === 'conj' && tag === 'VBD' && hasSubject && joint?.pos === 'CCONJ' && /^[,"]$/.test(comma?.text ?? '')
}

/** "urged Peru to leave *and called* for talks": its tense joins it to the urging. */
function isPastAfterInfinitive(doc: LexicalDoc, word: Token): boolean {
  const before = childrenOf(doc, tokenAt(doc.tokens, word.head))
  return word.dep === 'conj' && word.tag === 'VBD' && before.some(({ tag }) => tag === 'TO')
}
