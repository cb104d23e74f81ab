import type { Entity, Resolution } from '../../model/entity.ts'
import { evidenceId, relationshipId, statusId, type EntityId } from '../../model/id.ts'
import type { Reading } from '../../model/reading.ts'
import type { Evidence, Relationship } from '../../model/relationship.ts'
import { storedTypeOf } from '../../model/stored-type.ts'
import { storedEnds } from '../../model/symmetry.ts'
import { mergeById } from './combine.ts'

/** Whom the entities of one article are, by the ids that the article alone gives them; those left out are themselves. */
export type Assignment = ReadonlyMap<EntityId, { readonly entity: EntityId } & Partial<Omit<Resolution, 'readAs'>>>

/**
 * A reading with its entities as those they were found to be. Where two of an article are one, what is said of both is
 * said of the one: their names come together, and relationships between them fall away.
 */
export function assignEntities(reading: Reading, assignment: Assignment): Reading {
  if (![...assignment].some(([readAs, { entity, reason }]) => entity !== readAs || reason !== undefined)) return reading
  const idOf = (id: EntityId) => assignment.get(id)?.entity ?? id
  return {
    ...reading,
    entities: mergeById(
      reading.entities.map((entity) => assigned(entity, assignment)),
      oneEntity,
    ),
    mentions: reading.mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    roles: reading.roles.map((role) => ({
      ...role,
      person: idOf(role.person),
      ...(role.at === undefined ? {} : { at: idOf(role.at) }),
    })),
    statements: reading.statements.map((statement) => ({
      ...statement,
      about: [...new Set(statement.about.map(idOf))],
      ...(statement.speaker === undefined ? {} : { speaker: idOf(statement.speaker) }),
    })),
    relationships: assignedRelationships(reading.relationships, idOf),
    ...(reading.planned === undefined ? {} : { planned: assignedRelationships(reading.planned, idOf) }),
  }
}

function assignedRelationships(relationships: readonly Relationship[], idOf: (id: EntityId) => EntityId) {
  return mergeRelationships(
    relationships
      .map((relationship) => between(relationship, idOf(relationship.source), idOf(relationship.target)))
      .filter(({ source, target }) => source !== target),
  )
}

/** Makes those of one id one, with the evidence of all. */
export function mergeRelationships(relationships: readonly Relationship[]): readonly Relationship[] {
  return mergeById(relationships, oneRelationship)
}

function assigned(entity: Entity, assignment: Assignment): Entity {
  const found = assignment.get(entity.id)
  if (found === undefined) return entity
  const { entity: id, method, reason } = found
  const same = id === entity.id ? entity : becoming(entity, id)
  if (method === undefined || reason === undefined) return same
  return { ...same, resolution: { readAs: entity.resolution?.readAs ?? entity.id, method, reason } }
}

/** Under another id; where a place lies is told by its own name only. */
function becoming(entity: Entity, id: EntityId): Entity {
  const formerIds = [...(entity.formerIds ?? []), entity.id].filter((former) => former !== id)
  return { ...entity, id, ...assignedStatus(entity, id), formerIds, coordinates: undefined }
}

function assignedStatus({ statusEvidence }: Entity, id: EntityId): Pick<Entity, 'statusEvidence'> {
  if (statusEvidence === undefined) return {}
  return { statusEvidence: statusEvidence.map((one) => ({ ...one, id: evidenceId(statusId(id), one.sentence) })) }
}

/** A relationship of those ends, under the id that follows from them. */
export function between(relationship: Relationship, from: EntityId, to: EntityId): Relationship {
  const { type, role } = relationship
  const { source, target } = storedEnds(type, from, to)
  const id = relationshipId(source, storedTypeOf(relationship), target, role)
  const evidence = relationship.evidence.map((one) => ({ ...one, id: evidenceId(id, one.sentence) }))
  return { ...relationship, id, source, target, evidence }
}

/** The one that keeps its own id goes before the one that was found to be it. */
function oneEntity(a: Entity, b: Entity): Entity {
  const [one, other] = a.resolution !== undefined && b.resolution === undefined ? [b, a] : [a, b]
  return {
    ...one,
    aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name),
    confidence: Math.max(one.confidence, other.confidence),
    reasons: [...one.reasons, ...other.reasons, whyOne(one, other)],
    ...formerlyBoth(one, other),
    ...(other.nameGiven === true ? { nameGiven: true as const } : {}),
  }
}

function whyOne(one: Entity, other: Entity): string {
  const corrected = [other, one].find(({ resolution }) => resolution?.method === 'CORRECTION')
  return corrected?.resolution?.reason ?? `Other articles tell that “${other.name}” is the same.`
}

function formerlyBoth({ id, formerIds = [] }: Entity, other: Entity): Pick<Entity, 'formerIds'> {
  const all = [...new Set([...formerIds, ...(other.formerIds ?? [])])].filter((former) => former !== id)
  return all.length === 0 ? {} : { formerIds: all }
}

function oneRelationship(a: Relationship, b: Relationship): Relationship {
  const bySentence = new Map<string, Evidence>(a.evidence.map((one) => [one.sentence, one]))
  for (const one of b.evidence) {
    const before = bySentence.get(one.sentence)
    if (before === undefined || before.confidence < one.confidence) bySentence.set(one.sentence, one)
  }
  return { ...b, ...a, evidence: [...bySentence.values()] }
}
