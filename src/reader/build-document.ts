import { itemAt } from '../model/item-at.ts'
import { tokenAt } from '../language/index.ts'
import { foldName } from '../model/id.ts'
import type { Article, Sentence } from '../model/article.ts'
import type { MentionMode } from '../model/mention.ts'
import type { DocumentEntity, DocumentMention, ReaderDocument } from './document.ts'
import type { EntityDraft } from './entities/draft.ts'
import { surfaceOf, type NameSpan } from './names/name-span.ts'
import type { LexicalDoc } from './lexicon/lexicon.ts'

/** Makes a document of an article's drafts: entities in the order of their first mention, and all their mentions. */
export function buildDocument(
  article: Article,
  text: string,
  doc: LexicalDoc,
  sentences: readonly Sentence[],
  drafts: readonly EntityDraft[],
): ReaderDocument {
  const used = drafts.filter((draft) => draft.uses.length > 0)
  const ordered = [...used].sort((a, b) => itemAt(a.uses, 0).firstToken - itemAt(b.uses, 0).firstToken)
  const entities = ordered.map((draft): DocumentEntity => {
    const surfaces = draft.uses.map((use) => surfaceOf(doc, use))
    return {
      kind: draft.kind,
      name: draft.name,
      aliases: otherNames(draft.name, surfaces),
      confidence: draft.uses.reduce((sum, use) => sum + use.confidence, 0) / draft.uses.length,
      reasons: draft.reasons,
    }
  })
  const mentions = ordered.flatMap((draft, entity) =>
    draft.uses.map((use) => {
      const isName = foldName(surfaceOf(doc, use)) === foldName(draft.name)
      return mentionAt(doc, use, entity, isName ? 'NAME' : draft.kind === 'TOPIC' ? 'DESCRIPTION' : 'ALIAS')
    }),
  )
  return { article, text, doc, sentences, entities, mentions: mentions.sort(byPlace) }
}

/** What a clause or a preposition takes. */
const TAKEN = /^(?:nsubj|nsubjpass|dobj|pobj|dative)$/

/** The mention of an entity at a span of tokens. */
export function mentionAt(
  doc: LexicalDoc,
  span: Pick<NameSpan, 'firstToken' | 'lastToken'>,
  entity: number,
  mode: MentionMode,
): DocumentMention {
  const { firstToken, lastToken } = span
  const inside = (index: number) => index >= firstToken && index <= lastToken
  const tokens = doc.tokens.slice(firstToken, lastToken + 1)
  const tops = tokens.filter((token) => !inside(token.head) || token.head === token.index)
  // "Ana Diaz and Bo Ek met": the tree may part the words of a name; the one that the clause takes holds it.
  const head = (tops.find(({ dep }) => TAKEN.test(dep)) ?? tops[0])?.index ?? lastToken
  const start = tokenAt(doc.tokens, firstToken).start
  const end = tokenAt(doc.tokens, lastToken).end
  return { entity, mode, firstToken, lastToken, head, start, end }
}

/** Mentions in the order of the text; of those that begin together, the longest first. */
export function byPlace(a: DocumentMention, b: DocumentMention): number {
  return a.start - b.start || b.end - a.end
}

/** The names other than `name`, one a folded form, in order of first use. */
export function otherNames(name: string, surfaces: readonly string[]): string[] {
  const seen = new Set([foldName(name)])
  return surfaces.filter((surface) => {
    const key = foldName(surface)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
