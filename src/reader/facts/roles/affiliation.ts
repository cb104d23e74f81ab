import { childrenOf } from '../../../language/index.ts'
import type { RelationshipDraft, ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'

/**
 * People who are named with their organization and no title. In "said Daniel Ruiz of the Lima Foundation" it finds
 * that Daniel Ruiz holds a role at the Lima Foundation.
 */
export function findAffiliations(document: ReaderDocument, index: MentionIndex): RelationshipDraft[] {
  const { doc } = document
  return document.mentions.flatMap((mention) => {
    const head = doc.tokens[mention.head]
    if (!head || index.kindOf(mention) !== 'PERSON' || mention.mode === 'PRONOUN') return []
    return childrenOf(doc, head)
      .filter(
        (child) =>
          child.dep === 'prep' &&
          (child.norm === 'of' || child.norm === 'from') &&
          child.index === mention.lastToken + 1,
      )
      .flatMap((preposition) => childrenOf(doc, preposition).filter((child) => child.dep === 'pobj'))
      .flatMap((object) => index.byHead(object) ?? [])
      .filter((organization) => index.kindOf(organization) === 'ORGANIZATION')
      .map((organization) => ({
        type: 'HOLDS_ROLE_AT' as const,
        source: mention.entity,
        target: organization.entity,
        sentence: sentenceOf(document, mention.start),
        method: 'name-of-organization',
        confidence: 0.8,
        reason: `"${document.text.slice(mention.start, organization.end)}": the name is followed by its organization`,
        current: true,
      }))
  })
}
