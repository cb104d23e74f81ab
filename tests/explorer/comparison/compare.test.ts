import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/explorer/comparison/compare.ts'
import { comparedArticle, datedRelationship, datedStatement } from '../dated.ts'

const ABOUT = ['place/ukraine', 'organization/nato']
const both = ['2020-01-01', '2020-02-01']
const met = datedRelationship(both, 'person/ada', 'MET_WITH', 'person/bo')

const first = comparedArticle('2020-01-01', ['person/ada', 'person/bo', 'place/lima'], {
  relationships: [met, datedRelationship(['2020-01-01'], 'person/ada', 'MEMBER_OF', 'organization/acme')],
  statements: [
    datedStatement(0, '2020-01-01', { about: ABOUT, text: 'Ukraine will join Nato' }),
    datedStatement(1, '2020-01-01', { about: ABOUT, text: 'Ukraine cannot join Nato', polarity: 'NEGATED' }),
  ],
})
const second = comparedArticle('2020-02-01', ['person/ada', 'person/bo', 'place/rome'], {
  relationships: [met],
  statements: [
    datedStatement(0, '2020-02-01', { about: ABOUT, text: 'Ukraine cannot join Nato', polarity: 'NEGATED' }),
  ],
})
const third = comparedArticle('2020-03-01', ['person/ada'])

describe('articles beside each other', () => {
  const { entities, relationships, alone, contradictions } = compare([first, second, third])

  it('share what two or more of them name or tell, what most of them do first', () => {
    expect(entities.map(({ id, by }) => [id, by.size])).toEqual([
      ['person/ada', 3],
      ['person/bo', 2],
    ])
    expect(relationships.map(({ id }) => id)).toEqual([met.id])
  })

  it('each tell what only they tell', () => {
    expect(alone.map((one) => one.entities.map(({ id }) => id))).toEqual([['place/lima'], ['place/rome'], []])
    expect(alone.map((one) => one.relationships.length)).toEqual([1, 0, 0])
  })

  it('contradict each other, and not themselves', () => {
    expect(contradictions.map(({ statements }) => statements.map(({ id }) => id))).toEqual([
      ['article/2020-01-01/statement/0', 'article/2020-02-01/statement/0'],
    ])
  })
})
