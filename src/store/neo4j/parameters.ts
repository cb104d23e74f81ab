import neo4j from 'neo4j-driver'
import type { CypherQuery, Value } from '../engine.ts'

/**
 * Parameters as the driver wants them: the driver sends every JavaScript number as a float, so whole numbers become
 * integers here, or `LIMIT $limit` would fail and offsets would be stored as floats.
 */
export function driverParameters(params: CypherQuery['params']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, driverValue(value)]))
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(driverValue)
  if (value !== null && typeof value === 'object') return driverParameters(value as CypherQuery['params'])
  return value
}
