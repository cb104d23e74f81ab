import { ENTITY_KINDS, KINDS } from '../../../model/entity-kind.ts'
import { MEETING_STATUS_NAMES } from '../../../model/meeting-status.ts'
import { RELATIONSHIP_TYPES } from '../../../model/relationship-type.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import { column, subquery, type Level, type Read, type Tuple } from '../level.ts'
import { partsOf, shapeObject } from '../shape.ts'

/** `stats`: how much there is of each kind of thing that is asked for. */
export function stats(query: Compilation, field: Asked, level: Level): Read {
  const count = (pattern: string): Read => {
    const found = query.variable('count')
    level.calls.push(subquery([], [`MATCH ${pattern} RETURN count(x) AS ${found}`]))
    return column(level, found)
  }
  const ofTypes = () => RELATIONSHIP_TYPES.map((type) => ({ type, read: count(`()-[x:${type}]->()`) }))
  const ofKinds = () => ENTITY_KINDS.map((kind) => ({ kind, read: count(`(x:${KINDS[kind].label})`) }))

  const parts = partsOf<'GraphStats', Tuple>(field.fields, {
    articles: () => count('(x:Article)'),
    sentences: () => count('(x:Sentence)'),
    mentions: () => count('()-[x:MENTIONS]->()'),
    statements: () => count('(x:Statement)'),
    entities: () => count('(x:Entity)'),
    relationships() {
      const types = ofTypes()
      return (row) => types.reduce((sum, { read }) => sum + (read(row) as number), 0)
    },
    relationshipsByType({ fields }) {
      const types = ofTypes().map(({ type, read }) => {
        const one = partsOf<'RelationshipTypeCount', Tuple>(fields, { type: () => () => type, count: () => read })
        return (row: Tuple) => shapeObject(one, row)
      })
      return (row) => types.map((read) => read(row))
    },
    meetingsByStatus({ fields }) {
      const statuses = MEETING_STATUS_NAMES.map((status) => {
        const read = count(`(x:Meeting {status: '${status}'})`)
        const one = partsOf<'MeetingStatusCount', Tuple>(fields, { status: () => () => status, count: () => read })
        return (row: Tuple) => shapeObject(one, row)
      })
      return (row) => statuses.map((read) => read(row))
    },
    entitiesByKind({ fields }) {
      const kinds = ofKinds().map(({ kind, read }) => {
        const one = partsOf<'KindCount', Tuple>(fields, { kind: () => () => kind, count: () => read })
        return (row: Tuple) => shapeObject(one, row)
      })
      return (row) => kinds.map((read) => read(row))
    },
  })
  return (row) => shapeObject(parts, row)
}
