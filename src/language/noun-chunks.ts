import type { Doc, NounChunk, Token } from './doc.ts'
import { spanOf } from './spans.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const PHRASE_LABELS = new Set([
  'oprd',
  'nsubj',
  'dobj',
  'nsubjpass',
  'pcomp',
  'pobj',
  'dative',
  'appos',
  'attr',
  'ROOT',
])

/** The label of the first of the conjuncts that a token is joined to from the left. */
function conjunctLabel(doc: Doc, token: Token): string {
  let head = doc.tokens[token.head]
  while (head?.dep === 'conj' && head.head < head.index) head = doc.tokens[head.head]
  return head?.dep ?? ''
}

/**
 * The base noun phrases of a document in order, as spaCy finds them: "The *alliance* will back *it*" has two.
 *
 * @returns spans that do not overlap, each from the left edge of its root to the root
 */
export function nounChunks(doc: Doc): NounChunk[] {
  const chunks: NounChunk[] = []
  let lastRoot = -1
  for (const token of doc.tokens) {
    if (!NOMINAL.has(token.pos) || token.leftEdge <= lastRoot) continue
    const isPhrase =
      PHRASE_LABELS.has(token.dep) || (token.dep === 'conj' && PHRASE_LABELS.has(conjunctLabel(doc, token)))
    if (!isPhrase) continue
    lastRoot = token.index
    chunks.push({ ...spanOf(doc.text, doc.tokens, token.leftEdge, token.index + 1), root: token.index })
  }
  return chunks
}
