import { ancestorsOf, childrenOf, type Doc, type Sentence, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

type Verbs = Pick<Lexicon, 'speechVerbs' | 'tellingVerbs'>

const SUBJECT = /^(?:nsubj|nsubjpass|expl|csubj)$/
const FINITE = /^VB[DPZ]$/

/**
 * A parse in which whoever is named after what they say is no part of it: in "Chile will send a ship to Samoa, *the prime
 * minister of Tonga announced*" the tree may take the minister for one beside Samoa, and his verb for a clause of Chile's.
 */
export function mendAttributions(doc: Doc, lexicon: Verbs): Doc {
  const mended = new Map<number, Token>()
  for (const sentence of doc.sentences) {
    const verb = lastVerb(doc, sentence, lexicon)
    const told = verb && swallowed(doc, sentence, verb)
    if (verb === undefined || told === undefined) continue
    for (const token of settled(doc, sentence, { verb, ...told })) mended.set(token.index, token)
  }
  return withMended(doc, mended)
}

/** The last verb of a sentence that has a tense, if it is one of saying, with nothing after it that can be said. */
function lastVerb(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  { speechVerbs, tellingVerbs }: Verbs,
): Token | undefined {
  const verb = doc.tokens.slice(firstToken, endToken).findLast(({ tag }) => FINITE.test(tag))
  if (verb === undefined || !/^(?:say|object)$/.test(speechVerbs.get(verb.lemma)?.kind ?? '')) return undefined
  const isLast = doc.tokens.slice(verb.index + 1, endToken).every(({ text }) => !/^[,;:"–—-]$/.test(text))
  const isBare = childrenOf(doc, verb).every(
    (child) =>
      child.index < verb.index ||
      (child.dep === 'prep'
        ? // "the island he told her *of*"
          child.rightEdge > child.index
        : !/^(?:ccomp|xcomp|dobj|oprd|attr)$/.test(child.dep) ||
          (child.dep === 'dobj' && tellingVerbs.has(verb.lemma))),
  )
  return isLast && isBare ? verb : undefined
}

/** What the tree has wrong: the clause that is told, and the noun after its comma that is the verb's subject. */
function swallowed(
  doc: Doc,
  { firstToken }: Sentence,
  verb: Token,
): { readonly clause: Token; readonly subject: Token } | undefined {
  const words = doc.tokens.slice(firstToken, verb.index)
  const comma = words.findLast(({ text }) => text === ',')
  if (comma === undefined) return undefined
  const phrase = words.slice(comma.index + 1 - firstToken).filter(({ pos }) => pos !== 'ADV' && pos !== 'AUX')
  const heads = phrase.filter(({ head }) => head <= comma.index || head >= verb.index)
  const [subject] = heads
  const isPhrase = heads.length === 1 && phrase[0]?.pos !== 'CCONJ' && phrase[0]?.pos !== 'ADP'
  if (subject === undefined || !isPhrase || !/^(?:NOUN|PROPN)$/.test(subject.pos)) return undefined
  if (phrase.some(({ tag }) => FINITE.test(tag) || tag === 'MD' || tag.startsWith('W'))) return undefined
  // "Lima, the city Bo Ek *described*": a clause on the phrase.
  if (ancestorsOf(doc, verb).includes(subject)) return undefined
  const isRight = verb.head === verb.index && subject.head === verb.index
  const clause = isRight ? clauseInCondition(doc, verb, comma) : clauseBefore(doc, verb, comma)
  return clause && { clause, subject }
}

/** "If it rains, *the dam will break*, Bo Ek said": the clause that the tree takes for a part of its own condition. */
function clauseInCondition(doc: Doc, verb: Token, comma: Token): Token | undefined {
  const condition = childrenOf(doc, verb).find(
    ({ dep, leftEdge }) => dep === 'advcl' && doc.tokens[leftEdge]?.dep === 'mark',
  )
  if (condition === undefined || doc.tokens[condition.leftEdge]?.sentenceStart !== true) return undefined
  return doc.tokens
    .slice(condition.index + 1, comma.index)
    .find(
      (token) =>
        /^(?:VERB|AUX)$/.test(token.pos) &&
        token.rightEdge === comma.index - 1 &&
        ancestorsOf(doc, token).includes(condition) &&
        childrenOf(doc, token).some(
          ({ dep, leftEdge }) =>
            SUBJECT.test(dep) && leftEdge > condition.index && doc.tokens[leftEdge - 1]?.text === ',',
        ),
    )
}

/** The main clause before a comma, with a subject of its own and no word that makes it less than a sentence. */
function clauseBefore(doc: Doc, verb: Token, comma: Token): Token | undefined {
  const above = [verb, ...ancestorsOf(doc, verb)]
  const top = above.at(-1) ?? verb
  const clause =
    top === verb ? childrenOf(doc, verb).findLast(({ dep, index }) => dep === 'ccomp' && index < comma.index) : top
  if (clause === undefined || clause.index > comma.index || !/^(?:VERB|AUX)$/.test(clause.pos)) return undefined
  const children = childrenOf(doc, clause)
  const isWhole = children.some(({ dep, index }) => SUBJECT.test(dep) && index < comma.index)
  const isJoined = doc.tokens
    .slice(comma.index + 1, verb.index)
    .some(({ head, dep }) => dep === 'cc' && head === clause.index)
  return isWhole && !isJoined && children.every(({ dep }) => dep !== 'mark') ? clause : undefined
}

/** The tokens of a sentence as they are when the verb has its clause and its subject. */
function settled(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  { verb, clause, subject }: { readonly verb: Token; readonly clause: Token; readonly subject: Token },
): Token[] {
  const comma = subject.leftEdge - 1
  const tokens = doc.tokens.slice(firstToken, endToken).map((token): Token => {
    if (token === verb) return { ...token, head: verb.index, dep: 'ROOT' }
    if (token === clause) return { ...token, head: verb.index, dep: 'ccomp' }
    if (token === subject) return { ...token, head: verb.index, dep: 'nsubj' }
    const isEnd = token.index > verb.index && token.head <= clause.index
    if (token.index === comma || isEnd) return { ...token, head: verb.index }
    // "holds *Goma*, the rebels said": an object that the tree takes for the subject of the saying.
    if (token.index < comma && token.head === verb.index && token.dep !== 'punct')
      return { ...token, head: clause.index, dep: SUBJECT.test(token.dep) ? 'dobj' : token.dep }
    return token
  })
  const edges = tokens.map(({ index }) => ({ left: index, right: index }))
  for (const { index } of tokens) {
    for (
      let at = index, above = headAt(tokens, firstToken, at);
      above !== at;
      at = above, above = headAt(tokens, firstToken, at)
    ) {
      const edge = edges[above - firstToken]
      if (edge === undefined) break
      edge.left = Math.min(edge.left, index)
      edge.right = Math.max(edge.right, index)
    }
  }
  return tokens.map((token, at) => ({
    ...token,
    leftEdge: edges[at]?.left ?? token.leftEdge,
    rightEdge: edges[at]?.right ?? token.rightEdge,
  }))
}

function headAt(tokens: readonly Token[], firstToken: number, index: number): number {
  return tokens[index - firstToken]?.head ?? index
}
