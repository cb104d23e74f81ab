import type { MentionPlace, SentenceKey } from '../../../model/change.ts'
import { articleOf, entityId, type ArticleId, type EntityId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import type { Transaction } from '../../engine.ts'
import { textOf } from '../../row.ts'
import { checkMost } from './check-most.ts'
import { checkedName } from './checked-text.ts'
import { curatedArticles } from './curated-articles.ts'
import type { DraftedChange } from './drafted-change.ts'
import { freeId } from './draft-entity-change.ts'
import { sentenceKeys } from './sentence-keys.ts'
import { shownEntity, type ShownEntity } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** How many mentions are split off at once at the most. */
const MOST_MENTIONS = 1_000

/** Of mentions that are another's: all are the entity's, and the other is one there is, or gets a name. */
export async function draftSplit(transaction: Transaction, wanted: Wanted<'SPLIT_ENTITY'>): Promise<DraftedChange> {
  const { mentions } = wanted
  if (mentions.length === 0) throw new RefusedChange('BAD_INPUT', '`mentions` names no mention.', ['mentions'])
  checkMost(mentions, 'mentions', 'mentions', MOST_MENTIONS)
  const entity = await shownEntity(transaction, wanted.id)
  const other = await otherOf(transaction, wanted, entity)
  const articles = [...new Set(mentions.map(({ sentence }) => articleOf(sentence)))].sort()
  const readings = (await curatedArticles(transaction, articles)).map(({ reading }) => reading)
  const keys = new Map(readings.flatMap((reading) => [...sentenceKeys(reading)]))
  const places = mentions.map((mention, index) => placeOf(mention, index, entity.id, readings, keys))
  return {
    change: {
      kind: 'SPLIT_ENTITY',
      from: entity.id,
      into: other.id,
      name: other.name,
      entityKind: entity.kind,
      mentions: places,
    },
    bearsOn: articles,
    concerns: [entity.id, other.id, ...articles],
    entity: other.id,
    ...(articles.length === 1 ? { article: articles[0] } : {}),
    changed: [
      { field: 'id', before: [entity.id], after: [other.id] },
      { field: 'name', before: [entity.name], after: [other.name] },
    ],
  }
}

async function otherOf(
  transaction: Transaction,
  { name, into }: Wanted<'SPLIT_ENTITY'>,
  entity: ShownEntity,
): Promise<{ readonly id: EntityId; readonly name: string }> {
  if ((name === undefined) === (into === undefined)) {
    throw new RefusedChange('BAD_INPUT', 'Give either `into`, an entity that is there, or `name`, that of a new one.', [
      'name',
    ])
  }
  if (into === undefined) {
    const checked = checkedName(name ?? '', 'name')
    const rows = await transaction.run({
      text: 'MATCH (e:Entity) WHERE e.id STARTS WITH $id RETURN e.id AS id',
      params: { id: entityId(entity.kind, checked) },
    })
    return { id: freeId(entity.kind, checked, new Set(rows.map((row) => textOf(row, 'id')))), name: checked }
  }
  const other = await shownEntity(transaction, into, 'into')
  if (other.id === entity.id) {
    throw new RefusedChange('BAD_INPUT', `${into} is the entity itself.`, ['into'])
  }
  if (other.kind !== entity.kind) {
    const message = `${other.name} is of another kind. If they are one kind of thing, first say so with \`setKind\`.`
    throw new RefusedChange('KIND_DIFFERS', message, ['into'])
  }
  return other
}

function placeOf(
  { sentence, start, end }: Wanted<'SPLIT_ENTITY'>['mentions'][number],
  index: number,
  entity: EntityId,
  readings: readonly Reading[],
  keys: ReadonlyMap<string, SentenceKey>,
): MentionPlace {
  const article = articleOf(sentence)
  const reading = readings.find((one) => one.article.id === article)
  const mention = reading?.mentions.find(
    (one) => one.entity === entity && one.sentence === sentence && one.start === start && one.end === end,
  )
  const at = reading?.sentences.find(({ id }) => id === sentence)
  const key = mention === undefined ? undefined : keys.get(mention.sentence)
  if (key === undefined || at === undefined) {
    const where = `${sentence.slice(0, 80)}, ${start} to ${end}`
    throw new RefusedChange('NOT_FOUND', `${entity} is not mentioned at ${where}: see its \`mentions\`.`, [
      'mentions',
      String(index),
    ])
  }
  return { article: article satisfies ArticleId, sentence: key, at: start - at.start, length: end - start }
}
