import type { Span } from '../../model/span.ts'
import type { DocumentEntity, DocumentMention, ReaderDocument, StatementDraft } from '../document.ts'
import { firstFrom } from '../first-from.ts'
import { groupBy } from '../../model/group-by.ts'

/** The share of votes from which on a kind is clear. */
const CLEAR = 0.8
/** As many reasons as tell any more. */
const MANY = 3

/** How an entity was found: whether the votes for its kind are clear, and how many different reasons there are. */
export function howNamed({ confidence, reasons }: Pick<DocumentEntity, 'confidence' | 'reasons'>): string {
  const count = Math.min(MANY, new Set(reasons).size)
  return `${confidence >= CLEAR ? 'clear' : 'unclear'}-${count}`
}

/** Where the speaker of a statement is mentioned: nearest to it, and whether in the same paragraph. */
export interface SpeakerPlace {
  readonly mention: DocumentMention | undefined
  readonly place: 'beside' | 'elsewhere'
}

/** Finds where the speakers of statements are mentioned, outside of what they say. */
export function speakerPlaces({
  mentions,
  text,
}: Pick<ReaderDocument, 'mentions' | 'text'>): (
  draft: Pick<StatementDraft, 'start' | 'end'> & { readonly speaker: number },
) => SpeakerPlace {
  const byEntity = groupBy(mentions, ({ entity }) => entity)
  return (draft) => {
    const own = byEntity.get(draft.speaker) ?? []
    const next = firstFrom(own, draft.end)
    const before = own.slice(0, firstFrom(own, draft.start)).at(-1)
    const near = [before, own[next]].filter((one) => one !== undefined).filter((one) => gap(one, draft) >= 0)
    const mention = near.sort((a, b) => gap(a, draft) - gap(b, draft))[0]
    if (mention === undefined) return { mention, place: 'elsewhere' }
    const between = text.slice(Math.min(mention.end, draft.end), Math.max(mention.start, draft.start))
    return { mention, place: between.includes('\n') ? 'elsewhere' : 'beside' }
  }
}

/** How many characters lie between a mention and what is said; below 0 where they overlap. */
function gap(mention: Span, said: Span): number {
  return Math.max(mention.start - said.end, said.start - mention.end)
}
