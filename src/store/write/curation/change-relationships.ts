import type { Change } from '../../../model/change.ts'
import { evidenceId, relationshipId, type EntityId, type RelationshipId } from '../../../model/id.ts'
import type { Reading } from '../../../model/reading.ts'
import { mayJoin } from '../../../model/relationship-type.ts'
import type { Relationship } from '../../../model/relationship.ts'
import { relationshipWithEnds, storedEnds } from '../../../model/symmetry.ts'
import { mergeRelationships } from '../assign-entities.ts'
import { entityIn } from './entity-in.ts'
import { sentenceKeys } from './sentence-keys.ts'

/** The method that is told of what a person said. */
const BY_A_PERSON = 'correction'

/** Takes a relationship, of facts or of plans, for proven. */
export function confirmRelationship(reading: Reading, id: RelationshipId, reason: string): Reading {
  return changeRelationships(reading, id, (one) => [
    {
      ...one,
      evidence: one.evidence.map((proof) => ({ ...proof, confidence: 1, reason: `${proof.reason} ${reason}` })),
    },
  ])
}

/** Throws a relationship out. */
export function rejectRelationship(reading: Reading, id: RelationshipId): Reading {
  return changeRelationships(reading, id, () => [])
}

function changeRelationships(
  reading: Reading,
  meant: RelationshipId,
  change: (relationship: Relationship) => readonly Relationship[],
): Reading {
  const id = relationshipWithEnds(meant, (end) => entityIn(reading, end)?.id ?? end)
  const { relationships, planned = [] } = reading
  if (![...relationships, ...planned].some((one) => one.id === id)) return reading
  const changed = (all: readonly Relationship[]) => all.flatMap((one) => (one.id === id ? change(one) : [one]))
  return { ...reading, relationships: changed(relationships), planned: changed(planned) }
}

/** Adds a relationship to the article whose sentence proves it, where that tells of both ends. */
export function addRelationship(
  reading: Reading,
  { type, source, target, role, article, sentence }: Extract<Change, { readonly kind: 'ADD_RELATIONSHIP' }>,
  reason: string,
): Reading {
  if (reading.article.id !== article) return reading
  const [proof] = [...sentenceKeys(reading)].find(([, key]) => key === sentence) ?? []
  const [from, to] = [entityIn(reading, source), entityIn(reading, target)]
  if (proof === undefined || from === undefined || to === undefined) return reading
  if (from.id === to.id || !mayJoin(type, from.kind, to.kind)) return reading
  const ends = storedEnds<EntityId>(type, from.id, to.id)
  const id = relationshipId(ends.source, type, ends.target, role)
  const added: Relationship = {
    id,
    type,
    ...ends,
    ...(role === undefined ? {} : { role }),
    evidence: [{ id: evidenceId(id, proof), sentence: proof, method: BY_A_PERSON, confidence: 1, reason }],
  }
  return { ...reading, relationships: mergeRelationships([...reading.relationships, added]) }
}
