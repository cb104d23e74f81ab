import { childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/**
 * A clause that says what is said though the tree hangs it elsewhere: on who is told it ("told a meeting of farmers *that
 * it rained*", "yelled to guards *that it rained*"), or, for a date before it, beside the verb ("said after the vote *he
 * would leave*").
 */
export function misplacedClause(doc: LexicalDoc, verb: Token, after: readonly Token[]): Token | undefined {
  const told = after
    .filter(({ dep, norm }) => /^(?:dobj|dative|oprd)$/.test(dep) || (dep === 'prep' && norm === 'to'))
    .flatMap((child) => subtreeOf(doc, child))
    .find((word) => isThatClause(doc, verb, word))
  if (told === undefined)
    return after.find((child) => child.dep === 'advcl' && isAfterTime(doc, verb, child)) ?? underAside(doc, after)
  const noun = headOf(doc, told)
  return isWord(doc, noun) ? undefined : told
}

/** "said, smiling, *that it rained*": hung on the participle between the commas. */
function underAside(doc: LexicalDoc, after: readonly Token[]): Token | undefined {
  return after
    .filter(({ dep, tag, leftEdge }) => dep === 'advcl' && tag === 'VBG' && doc.tokens[leftEdge - 1]?.text === ',')
    .flatMap((aside) => childrenOf(doc, aside))
    .find(({ dep, leftEdge }) => {
      const [comma, that] = [doc.tokens[leftEdge - 1], doc.tokens[leftEdge]]
      return dep === 'ccomp' && that?.norm === 'that' && comma?.text === ','
    })
}

/** "that it rained", hung on a noun, its "that" no part of it; after "told" whatever the tree takes the "that" for. */
function isThatClause(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  if (!/^(?:relcl|acl)$/.test(clause.dep)) return false
  const children = childrenOf(doc, clause)
  const that = children.find(({ index }) => index === clause.leftEdge)
  const isJoint =
    that?.norm === 'that' && (that.dep === 'mark' || (that.dep === 'dobj' && doc.lexicon.tellingVerbs.has(verb.lemma)))
  return isJoint && children.some((child) => /^(?:nsubj|nsubjpass|expl)$/.test(child.dep) && child !== that)
}

/** "the *claim* that": a noun that has such a clause of its own. */
function isWord({ lexicon }: LexicalDoc, { lemma }: Token): boolean {
  return lexicon.contentNouns.told.has(lemma) || lexicon.contentNouns.true.has(lemma) || lexicon.speechNouns.has(lemma)
}

/** "said *after the vote he would leave*": a clause without a conjunction whose time the tree takes for its own. */
export function isAfterTime(doc: LexicalDoc, verb: Token, clause: Token): boolean {
  const children = childrenOf(doc, clause)
  const [first] = children
  const subject = children.find(({ dep }) => dep === 'nsubj')
  return (
    first?.dep === 'prep' &&
    first.index === verb.index + 1 &&
    subject?.leftEdge === first.rightEdge + 1 &&
    children.every(({ dep, tag }) => dep !== 'mark' && !tag.startsWith('W'))
  )
}
