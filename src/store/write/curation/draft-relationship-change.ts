import { articleOf, relationshipId, relationshipPath, type EntityId, type RelationshipId } from '../../../model/id.ts'
import { oneOf } from '../../../model/entity-kind.ts'
import { itemAt } from '../../../model/item-at.ts'
import { mayJoin, RELATIONSHIPS } from '../../../model/relationship-type.ts'
import { storedEnds } from '../../../model/symmetry.ts'
import type { Transaction } from '../../engine.ts'
import { numberOf } from '../../row.ts'
import { checkedText } from './checked-text.ts'
import { curatedArticles } from './curated-articles.ts'
import type { DraftedChange } from './drafted-change.ts'
import { entityIn } from './entity-in.ts'
import { isSaidAlready } from './is-said-already.ts'
import { sentenceKeys } from './sentence-keys.ts'
import { nothingOf, presentOf, shownEntities } from './shown-graph.ts'
import { RefusedChange, type Wanted } from './wanted-change.ts'

/** Of a relationship that is proven, or is none. */
export async function draftOfRelationship(
  transaction: Transaction,
  { kind, id: given }: Wanted<'CONFIRM_RELATIONSHIP'> | Wanted<'REJECT_RELATIONSHIP'>,
): Promise<DraftedChange> {
  const id = (await presentOf(transaction, [given]))(given)
  const path = relationshipPath(id)
  if (path === undefined) throw nothingOf('relationship', given, ['id'])
  const [row] = await transaction.run({
    text: `MATCH (s:Entity {id: $source})-[r:${path.type}]->(t:Entity {id: $target}) WHERE r.id = $id
      RETURN r.confidence AS confidence, s.articleCount AS ofSource, t.articleCount AS ofTarget`,
    params: { id, source: path.source, target: path.target },
  })
  if (row === undefined) throw nothingOf('relationship', given, ['id'])
  if (kind === 'CONFIRM_RELATIONSHIP' && (await isSaidAlready(transaction, kind, [id]))) {
    throw new RefusedChange('NO_CHANGE', 'Somebody confirmed it already.', ['id'])
  }
  const confidence = numberOf(row, 'confidence')
  // Articles find the change by the end of which fewer tell: both ends are in each that it bears on.
  const bearsOn = numberOf(row, 'ofSource') <= numberOf(row, 'ofTarget') ? path.source : path.target
  return {
    change: { kind, relationship: id as RelationshipId },
    bearsOn: [bearsOn],
    concerns: [id, path.source, path.target],
    entity: path.source,
    changed: [
      kind === 'CONFIRM_RELATIONSHIP'
        ? { field: 'confidence', before: [String(confidence)], after: ['1'] }
        : { field: 'relationship', before: [id], after: [] },
    ],
  }
}

/** Of a relationship that a sentence proves: its article tells of both ends. */
export async function draftAddRelationship(
  transaction: Transaction,
  wanted: Wanted<'ADD_RELATIONSHIP'>,
): Promise<DraftedChange> {
  const { type, sentence } = wanted
  const role = wanted.role === undefined ? undefined : checkedText(wanted.role, 'role')
  if (role !== undefined && type !== 'HOLDS_ROLE_AT') {
    throw new RefusedChange('BAD_INPUT', 'Only HOLDS_ROLE_AT has a `role`.', ['role'])
  }
  const ends = await shownEntities(transaction, [
    { id: wanted.source, at: ['source'] },
    { id: wanted.target, at: ['target'] },
  ])
  const [source, target] = [itemAt(ends, 0), itemAt(ends, 1)]
  const article = articleOf(sentence)
  const [curated] = await curatedArticles(transaction, [article])
  const proof = curated?.reading.sentences.find(({ id }) => id === sentence)
  if (curated === undefined || proof === undefined) throw nothingOf('sentence', sentence, ['sentence'])
  if (source.id === target.id) throw new RefusedChange('BAD_INPUT', 'Both ends are one entity.', ['target'])
  if (!mayJoin(type, source.kind, target.kind)) {
    const { forward } = RELATIONSHIPS[type]
    const message = `It cannot be that ${oneOf(source.kind)} ${forward} ${oneOf(target.kind)}.`
    throw new RefusedChange('KIND_DIFFERS', message, ['type'])
  }
  for (const [field, end] of Object.entries({ source, target })) {
    if (entityIn(curated.reading, end.id) !== undefined) continue
    throw new RefusedChange('BAD_INPUT', `The article of that sentence does not tell of ${end.name}.`, [field])
  }
  const stored = storedEnds<EntityId>(type, source.id, target.id)
  const id = relationshipId(stored.source, type, stored.target, role)
  const known = curated.reading.relationships.find((one) => one.id === id)
  if (known?.evidence.some((one) => one.sentence === sentence) === true) {
    throw new RefusedChange('NO_CHANGE', 'That sentence proves it already.', ['sentence'])
  }
  return {
    change: {
      kind: 'ADD_RELATIONSHIP',
      type,
      ...stored,
      ...(role === undefined ? {} : { role }),
      article,
      sentence: sentenceKeys(curated.reading).get(proof.id) ?? '',
    },
    bearsOn: [article],
    concerns: [id, stored.source, stored.target, article],
    entity: stored.source,
    article,
    changed: [{ field: 'relationship', before: [], after: [id] }],
  }
}
