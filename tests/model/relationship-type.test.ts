import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS } from '../../src/model/entity-kind.ts'
import { mayJoin, RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../src/model/relationship-type.ts'
import { isSymmetric, storedEnds, SYMMETRIC_TYPES } from '../../src/model/symmetry.ts'

describe('the types of relationship', () => {
  it.each(RELATIONSHIP_TYPES)('%s joins the kinds that it names, and no others', (type) => {
    const joined = ENTITY_KINDS.flatMap((source) =>
      ENTITY_KINDS.filter((target) => mayJoin(type, source, target)).map((target) => [source, target]),
    )
    const { sources, targets } = RELATIONSHIPS[type]
    expect(joined).toHaveLength(sources.length * targets.length)
  })

  it.each(SYMMETRIC_TYPES)('%s runs both ways, so it starts where it may end and is worded alike', (type) => {
    const { sources, targets, forward, backward } = RELATIONSHIPS[type]
    expect(targets).toEqual(sources)
    expect(backward).toBe(forward)
  })

  it('stores a symmetric one from the smaller id to the larger, and others as they run', () => {
    expect(storedEnds('MET_WITH', 'person/b', 'person/a')).toEqual({ source: 'person/a', target: 'person/b' })
    expect(storedEnds('MEMBER_OF', 'place/b', 'organization/a')).toEqual({
      source: 'place/b',
      target: 'organization/a',
    })
    expect(isSymmetric('SAID_ABOUT')).toBe(false)
  })
})
