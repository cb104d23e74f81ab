import { firstConjunct, headOf, type Token } from '../../../language/index.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { DocumentMention, ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Speaker } from './speech-act.ts'

/** How many clauses below the one that is said a mention may stand and still be what the statement is about. */
const DEEPEST = 2
const SOMEWHERE = new Set(['in', 'at', 'from', 'near', 'on', 'to', 'into', 'across', 'around', 'via', 'within'])

/**
 * What a statement is about: the entities that stand in it as subjects, objects and possessors, in the order of the
 * text. Left out are the speaker, whoever is only addressed ("Thank you, Bo Ek"), and places that only say where.
 * In "the alliance will back Ukraine's army in Kyiv" it finds the alliance and Ukraine.
 */
export function findAbout(document: ReaderDocument, index: MentionIndex, span: Span, speaker: Speaker): number[] {
  const found = document.mentions
    .filter((mention) => contains(span, mention) && isTarget(document, index, mention, span))
    .map(({ entity }) => entity)
  return [...new Set(found)].filter((entity) => !speaker.entities.includes(entity))
}

function isTarget(document: ReaderDocument, index: MentionIndex, mention: DocumentMention, span: Span): boolean {
  const { doc } = document
  const head = doc.tokens[mention.head]
  if (!head || index.byHead(head)?.entity !== mention.entity) return false
  const kind = index.kindOf(mention)
  if (kind === 'PERSON' && (head.dep === 'compound' || head.dep === 'npadvmod' || head.dep === 'intj')) return false
  const first = head.dep === 'conj' ? firstConjunct(doc, head) : head
  const above = headOf(doc, first)
  if (kind === 'PLACE' && first.dep === 'pobj' && SOMEWHERE.has(above.norm)) {
    const holder = headOf(doc, above)
    if (
      index.byHead(holder) !== undefined ||
      holder.pos === 'VERB' ||
      holder.pos === 'AUX' ||
      holder.pos === 'ADV' ||
      !contains(span, holder)
    )
      return false
  }
  const isQualifier = above.norm === 'of' && index.byHead(headOf(doc, above)) !== undefined
  if (kind === 'PLACE' && (head.dep === 'appos' || (head.dep === 'pobj' && isQualifier))) return false
  return depthOf(document, head, span) <= DEEPEST
}

/** How many clauses lie between a token and the top of what is said. */
function depthOf(document: ReaderDocument, token: Token, span: Span): number {
  let depth = 0
  let below = token
  for (let above = headOf(document.doc, below); above !== below; above = headOf(document.doc, below)) {
    if (above.start < span.start || above.end > span.end) break
    if (below.dep === 'relcl' || below.dep === 'advcl' || below.dep === 'acl') depth++
    below = above
  }
  return depth
}
