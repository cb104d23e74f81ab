import { childrenOf, type Doc, type NamedEntity, type Token } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

/** Verbs that cannot be without who is told. */
const TOLD = /^(?:assure|inform|notify|reassure|remind|tell)$/

/** Who is told, up to its last word, the first noun of what is told, and the verb of that clause. */
interface Merged {
  readonly verb: Token
  readonly listener: Token
  readonly subject: Token
  readonly clause: Token
}

/**
 * A parse in which who is told is no part of what is told: in "told *Reuters* talks had begun" the tree takes the two for
 * one noun, and leaves either the verb without a listener or the clause without a subject.
 */
export function mendListeners(doc: Doc, lexicon: Pick<Lexicon, 'organizations'>): Doc {
  const found = doc.tokens.flatMap((verb) => mergedAt(doc, verb, lexicon) ?? [])
  if (found.length === 0) return doc
  const mended = new Map<number, Token>()
  for (const one of found) for (const token of parted(doc, one)) mended.set(token.index, token)
  const ends = new Set(found.map(({ listener }) => listener.index + 1))
  return { ...withMended(doc, mended), entities: doc.entities.flatMap((entity) => cutAt(doc, entity, ends)) }
}

function mergedAt(doc: Doc, verb: Token, lexicon: Pick<Lexicon, 'organizations'>): Merged | undefined {
  if (verb.pos !== 'VERB' || !TOLD.test(verb.lemma)) return undefined
  const children = childrenOf(doc, verb)
  const clause = children.find(({ dep, index }) => dep === 'ccomp' && index > verb.index)
  if (clause === undefined || !isFinite(doc, clause)) return undefined
  const ofClause = childrenOf(doc, clause).find(({ dep }) => /^(?:nsubj|nsubjpass|expl)$/.test(dep))
  const told = children.find(({ dep, index }) => /^(?:dobj|dative)$/.test(dep) && index > verb.index)
  if ((told === undefined) === (ofClause === undefined)) return undefined
  const subject = told ?? ofClause
  if (subject?.leftEdge !== verb.index + 1 || subject.index > clause.index) return undefined
  const listener = listenerIn(doc, subject, lexicon)
  return listener && { verb, listener, subject, clause }
}

function isFinite(doc: Doc, clause: Token): boolean {
  const auxiliaries = childrenOf(doc, clause).filter(({ dep }) => dep.startsWith('aux'))
  return [clause, ...auxiliaries].some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag))
}

/** The last word of who is told: of a known body ("*Al Jazeera* Peru"), else the last name before a common noun. */
function listenerIn(doc: Doc, subject: Token, { organizations }: Pick<Lexicon, 'organizations'>): Token | undefined {
  const words = doc.tokens.slice(subject.leftEdge, subject.index)
  if (words.length === 0 || words.some(({ dep }) => dep === 'case')) return undefined
  const nameUpTo = (end: number) =>
    foldName(
      words
        .slice(0, end)
        .map(({ text, whitespace }) => text + whitespace)
        .join('')
        .trim(),
    )
  const known = words.findLast((_, at) => organizations.has(nameUpTo(at + 1)))
  return known ?? (subject.pos === 'NOUN' ? words.findLast(({ pos }) => pos === 'PROPN') : undefined)
}

/** The tokens as they are when both are nouns of their own. */
function parted(doc: Doc, { verb, listener, subject, clause }: Merged): Token[] {
  const { index: end } = listener
  const isPassive = childrenOf(doc, clause).some(({ dep }) => dep === 'auxpass')
  return [
    ...doc.tokens
      .slice(subject.leftEdge, end)
      .map((word) => ({ ...asBody(word), head: word.head > end ? end : word.head })),
    ...doc.tokens
      .slice(end + 1, subject.index)
      .filter(({ leftEdge }) => leftEdge <= end)
      .map((word) => ({ ...word, leftEdge: end + 1 })),
    { ...asBody(listener), head: verb.index, dep: 'dobj', leftEdge: subject.leftEdge },
    { ...subject, head: clause.index, dep: isPassive ? 'nsubjpass' : 'nsubj', leftEdge: end + 1 },
    { ...clause, leftEdge: end + 1 },
  ]
}

/** A word of a name, that the recogniser may take for one of the name behind it, as one of a body's. */
function asBody(word: Token): Token {
  return word.entityLabel === '' ? word : { ...word, entityLabel: 'ORG' }
}

/** A name without what stands on the other side of where one of its nouns ends. */
function cutAt(doc: Doc, entity: NamedEntity, ends: ReadonlySet<number>): NamedEntity[] {
  const { firstToken, endToken } = entity
  if (ends.has(endToken)) return [{ ...entity, label: 'ORG' }]
  const cut = [...ends].find((end) => end > firstToken && end < endToken)
  if (cut === undefined) return [entity]
  return [
    [firstToken, cut],
    [cut, endToken],
  ].map(([first = 0, last = 0]) => {
    const [start, end] = [doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0]
    const label = last === cut ? 'ORG' : entity.label
    return { label, firstToken: first, endToken: last, start, end, text: doc.text.slice(start, end) }
  })
}
