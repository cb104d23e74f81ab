import { ENTITY_KINDS, KINDS } from '../../../model/entity-kind.ts'
import { RELATIONSHIP_TYPES } from '../../../model/relationship-type.ts'
import type { Compilation } from '../compilation.ts'
import { column, subquery, type Level, type Read, type Tuple } from '../level.ts'
import type { SelectedField } from '../selection.ts'
import { partsOf, shapeObject } from '../shape.ts'

const PATTERNS: Readonly<Record<string, string>> = {
  articles: '(x:Article)',
  sentences: '(x:Sentence)',
  mentions: '()-[x:MENTIONS]->()',
  statements: '(x:Statement)',
  entities: '(x:Entity)',
}

/** `stats`: how much there is of each kind of thing that is asked for. */
export function stats(query: Compilation, field: SelectedField, level: Level): Read {
  const count = (pattern: string): Read => {
    const found = query.variable('count')
    level.calls.push(subquery([], [`MATCH ${pattern} RETURN count(x) AS ${found}`]))
    return column(level, found)
  }
  const ofTypes = () => RELATIONSHIP_TYPES.map((type) => ({ type, read: count(`()-[x:${type}]->()`) }))
  const ofKinds = () => ENTITY_KINDS.map((kind) => ({ kind, read: count(`(x:${KINDS[kind].label})`) }))

  const parts = partsOf<Tuple>(field.fields, (part) => {
    switch (part.name) {
      case 'relationships': {
        const types = ofTypes()
        return (row) => types.reduce((sum, { read }) => sum + (read(row) as number), 0)
      }
      case 'relationshipsByType': {
        const types = ofTypes().map(({ type, read }) => countOf(part, 'type', type, read))
        return (row) => types.map((read) => read(row))
      }
      case 'entitiesByKind': {
        const kinds = ofKinds().map(({ kind, read }) => countOf(part, 'kind', kind, read))
        return (row) => kinds.map((read) => read(row))
      }
      default:
        return count(PATTERNS[part.name] ?? '(x:Entity)')
    }
  })
  return (row) => shapeObject(parts, row)
}

/** A KindCount or RelationshipTypeCount. */
function countOf({ fields }: SelectedField, label: 'kind' | 'type', of: string, count: Read): Read {
  const parts = partsOf<Tuple>(fields, ({ name }) => (name === label ? () => of : count))
  return (row) => shapeObject(parts, row)
}
