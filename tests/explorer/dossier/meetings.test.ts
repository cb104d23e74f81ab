import { describe, expect, it } from 'vitest'
import { meetingsOf } from '../../../src/explorer/dossier/meetings.ts'
import { datedRelationship } from '../dated.ts'

const ADA = 'person/ada'

describe('the meetings of an entity', () => {
  it('are those it took part in, organized or had with somebody, each once', () => {
    const meetings = meetingsOf(
      [
        datedRelationship(['2020-01-02'], ADA, 'PARTICIPATED_IN', 'meeting/summit'),
        datedRelationship(['2020-01-02'], ADA, 'ORGANIZED', 'meeting/summit'),
        datedRelationship(['2020-01-02'], 'person/bo', 'MET_WITH', ADA),
        datedRelationship(['2020-01-02'], ADA, 'MEMBER_OF', 'organization/acme'),
      ],
      ADA,
    )
    expect(meetings.map((meeting) => [meeting.with, meeting.relationships.length])).toEqual([
      ['meeting/summit', 2],
      ['person/bo', 1],
    ])
  })
})
