import { childrenOf, headOf, tokenAt, type Doc, type Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

type Known = Pick<Lexicon, 'commonWords' | 'firstNames' | 'roleTitles'>

/**
 * A tree in which a given name is one that is spelled like a preposition or an auxiliary: "*Per* Dahl, the head of Acme, met
 * *Till* Brandt", "*Will* Grant and Ada Cole met".
 */
export function mendGivenNames(doc: Doc, lexicon: Known): Doc {
  const mended = new Map<number, Token>()
  for (const given of doc.tokens) {
    const isSmall = given.tag === 'IN' || given.tag === 'MD'
    if (!isSmall || !/^\p{Lu}\p{Ll}/u.test(given.text) || given.whitespace !== ' ') continue
    const name = doc.tokens[given.index + 1]
    if (!name?.tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}/u.test(name.text) || !isGiven(doc, given, name, lexicon))
      continue
    for (const token of asName(doc, given, name)) mended.set(token.index, token)
  }
  return withMended(doc, mended)
}

/** Whether the recogniser has both in one name, or a preposition that is none of the common ones opens what is said of a person. */
function isGiven(doc: Doc, given: Token, name: Token, { commonWords, firstNames, roleTitles }: Known): boolean {
  // "*Will* Brandt resign?"
  const asks = given.dep === 'aux' && headOf(doc, given).tag !== 'VBD'
  if (given.entityLabel === 'PERSON' && name.entityLabel === 'PERSON') return !asks
  const word = foldName(given.text)
  if (given.tag !== 'IN' || !firstNames.has(word) || commonWords.has(word)) return false
  // "Chief Executive *Per* Dahl"
  const title = doc.tokens[given.index - 1]
  const isBehindTitle = title?.tag === 'NNP' && title.whitespace === ' ' && roleTitles.has(title.lemma.toLowerCase())
  if (!given.sentenceStart) return isBehindTitle
  const next = tokenAt(doc.tokens, Math.min(name.index + 1, doc.tokens.length - 1))
  const isTitled = childrenOf(doc, name).some(
    ({ dep, lemma, index }) => dep === 'appos' && index > next.index && roleTitles.has(lemma),
  )
  return /^VB[DZ]$/.test(next.tag) || (next.text === ',' && isTitled)
}

/** The given name on its family's, which stands in the tree where the preposition did, or as the subject that its verb lacks. */
function asName(doc: Doc, given: Token, name: Token): Token[] {
  const compound = { tag: 'NNP', pos: 'PROPN', dep: 'compound', leftEdge: given.index, rightEdge: given.index }
  const isUnder = name.dep === 'pobj' && name.head === given.index
  const bearer = isUnder ? name : name.dep === 'compound' && name.head > name.index ? headOf(doc, name) : name
  const first = { ...given, ...compound, head: bearer.index }
  const leftEdge = Math.min(bearer.leftEdge, given.index)
  if (bearer.head !== given.index) return [first, { ...bearer, leftEdge }]
  const verb = headOf(doc, given)
  const has = (dep: RegExp) => childrenOf(doc, verb).some((child) => dep.test(child.dep))
  // On a title it is whose that is.
  const isTitled = /^(?:NOUN|PROPN)$/.test(verb.pos)
  const isSubject = given.index < verb.index && !has(/^nsubj/)
  const dep = isTitled
    ? 'appos'
    : isSubject
      ? 'nsubj'
      : given.index > verb.index && !has(/^(?:dobj|nsubjpass)$/)
        ? 'dobj'
        : 'npadvmod'
  const rightEdge = Math.max(bearer.rightEdge, given.rightEdge)
  const isRoot = given.head === given.index
  return [
    first,
    { ...bearer, dep: isRoot ? 'ROOT' : dep, head: isRoot ? bearer.index : verb.index, leftEdge, rightEdge },
    ...childrenOf(doc, given)
      .filter(({ index }) => index !== bearer.index)
      .map((child) => ({ ...child, head: bearer.index })),
  ]
}
