import type { DocumentMention, ReaderDocument, RelationshipDraft } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'

/** A comma, or "in" between two names. */
const BETWEEN = /^(?:,|,? in(?: the)?|,? in [a-z]+(?:ern)?) $/

/**
 * Places named right after one another. In "at the Gran Teatro in Cusco, Peru" it finds the Gran Teatro in Cusco and
 * Cusco in Peru. A list ("Peru, Chile and Bolivia") is none.
 */
export function findNestedPlaces(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const { text } = document
  const names = document.mentions.filter((mention) => mention.mode === 'NAME' || mention.mode === 'ALIAS')
  return names.flatMap((inner, i) => {
    const outer = names.slice(i + 1).find((mention) => mention.start >= inner.end)
    if (!outer || index.kindOf(inner) !== 'PLACE' || index.kindOf(outer) !== 'PLACE' || inner.entity === outer.entity)
      return []
    const between = text.slice(inner.end, outer.start)
    if (!BETWEEN.test(between) || (between === ', ' && isListed(document, names, inner, outer))) return []
    return [
      {
        type: 'LOCATED_IN' as const,
        source: inner.entity,
        target: outer.entity,
        sentence: sentenceOf(document, inner.start),
        method: between === ', ' ? 'place-comma-place' : 'place-in-place',
        confidence: 0.85,
        reason: `"${text.slice(inner.start, outer.end)}" names a place and then the one around it`,
      },
    ]
  })
}

/** Whether two names with a comma between them are items of a list: "and" follows, or a third joins them. */
function isListed(
  document: ReaderDocument,
  names: readonly DocumentMention[],
  inner: DocumentMention,
  outer: DocumentMention,
): boolean {
  const { doc, text } = document
  if (/^,? (?:and|or) /.test(text.slice(outer.end, outer.end + 6))) {
    const next = names.find((mention) => mention.start > outer.end)
    if (next && /^,? (?:and|or) (?:the )?$/.test(text.slice(outer.end, next.start))) return true
  }
  const [a, b] = [doc.tokens[inner.head], doc.tokens[outer.head]]
  return b?.dep === 'conj' && (b.head === a?.index || doc.tokens[b.head]?.dep === 'conj')
}
