import { headOf, type Token } from '../../../language/index.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import type { Speaker } from './speech-act.ts'

/** How many clauses below the one that is said a mention may stand and still be what the statement is about. */
const DEEPEST = 3

/**
 * What a statement is about: the entities that stand in it as subjects, objects and possessors, in the order of the
 * text, the speaker left out. In "the alliance will back Ukraine's army" it finds the alliance and Ukraine.
 */
export function findAbout(document: ReaderDocument, index: MentionIndex, span: Span, speaker: Speaker): number[] {
  const { doc } = document
  const found = document.mentions.filter((mention) => contains(span, mention))
  const outer = found.filter((mention) => {
    const head = doc.tokens[mention.head]
    return (
      head !== undefined && index.covering(head)?.entity === mention.entity && depthOf(document, head, span) <= DEEPEST
    )
  })
  return [...new Set(outer.map(({ entity }) => entity))].filter((entity) => entity !== speaker.entity)
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
