import { groupBy } from '../../model/group-by.ts'
import type { MendedEntity } from './mended-entity.ts'

/** A mention that may be another's. */
export type ChoosableMention = NonNullable<MendedEntity['mentions']>['nodes'][number]

/** A text that is the same for the same mention. */
export function mentionKey({ sentence, start }: ChoosableMention): string {
  return `${sentence.id} ${start}`
}

/** Mentions by their article, in the order given. */
export function byArticle(mentions: readonly ChoosableMention[]): readonly (readonly ChoosableMention[])[] {
  return [...groupBy(mentions, ({ sentence }) => sentence.article.id).values()]
}

/** A sentence in three: what stands before a mention in it, the mention, and what stands after. */
export function aroundMention({ sentence, start, end }: ChoosableMention): readonly [string, string, string] {
  const [from, to] = [start - sentence.start, end - sentence.start]
  return [sentence.text.slice(0, from), sentence.text.slice(from, to), sentence.text.slice(to)]
}
