import type { Reading } from '../../model/reading.ts'

/**
 * A reading without the meetings that have not been: the graph holds what was. Their mentions go with them, and
 * statements that are about them keep whom else they are about.
 */
export function heldOnly(reading: Reading): Reading {
  const toCome = new Set(
    reading.entities.filter(({ status }) => status !== undefined && status !== 'HELD').map(({ id }) => id),
  )
  if (toCome.size === 0) return reading
  return {
    ...reading,
    entities: reading.entities.filter(({ id }) => !toCome.has(id)),
    mentions: reading.mentions.filter(({ entity }) => !toCome.has(entity)),
    statements: reading.statements.map((one) => ({ ...one, about: one.about.filter((id) => !toCome.has(id)) })),
  }
}
