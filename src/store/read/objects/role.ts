import type { FieldCompiler, NodeSubject } from '../compilation.ts'
import { compileList } from '../list.ts'
import { relationshipEnds, whereGuard } from './link.ts'

/** A person's titles: those held at an organization or place, which are relationships, then those held nowhere named. */
export const compileRoles: FieldCompiler<NodeSubject> = (field, query, subject, level) => {
  const { node } = subject
  const ends = relationshipEnds(query)
  const { relationship, source, target, id } = ends.subject
  const role = query.variable('role')
  const person = subject.guard === undefined ? '' : ` AND ${subject.guard}`
  const held = compileList(
    query,
    {
      imports: [node],
      match: `MATCH (${node})-[${relationship}:HOLDS_ROLE_AT]->(${target}:Entity) WHERE ${relationship}.role IS NOT NULL${person}`,
      carried: [relationship, target, `${relationship}.id AS ${id}`],
      order: id,
    },
    level,
    (rows) =>
      query.object(
        'HeldRole',
        {
          title: `${relationship}.role`,
          current: `${relationship}.current`,
          relationship: { relationship, id, source, target },
        },
        field.fields,
        rows,
      ),
  )
  const unattached = compileList(
    query,
    {
      imports: [node],
      match: `MATCH (${node})-[:HAS_ROLE]->(${role}:Role)${whereGuard(subject)}`,
      carried: [role],
      order: `${role}.id`,
    },
    level,
    (rows) => query.object('UnattachedRole', { node: role }, field.fields, rows),
  )
  return (row) => [...(held(row) as readonly []), ...(unattached(row) as readonly [])]
}
