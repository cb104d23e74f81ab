import { describe, expect, it } from 'vitest'
import { contentStems, negatedStem } from '../../../src/explorer/graph/content-stems.ts'
import { contrastsAmong, type Comparable } from '../../../src/explorer/graph/contrasts.ts'

let count = 0

function said(text: string, more: Partial<Comparable> = {}): Comparable {
  const names = ['Ukraine', 'NATO', 'Lima', 'Peru'].filter((name) => text.includes(name))
  return {
    id: `statement/${count++}`,
    text,
    polarity: /\b(?:cannot|not|never)\b/.test(text) ? 'NEGATED' : 'AFFIRMED',
    modality: 'ASSERTED',
    value: null,
    unit: null,
    about: names.map((name) => ({ id: `place/${name.toLowerCase()}`, name, aliases: [] })),
    ...more,
  }
}

const pairsOf = (...statements: readonly Comparable[]) =>
  contrastsAmong(statements, () => true).map((pair) => [pair.differ, ...pair.statements.map(({ text }) => text)])

describe('what carries a statement', () => {
  it('is the words beside names, negations and small words, whatever their form', () => {
    expect([...contentStems('Ukraine cannot join NATO', ['Ukraine', 'NATO'])]).toEqual(['join'])
    expect(contentStems('They joined', [])).toEqual(contentStems('is joining', []))
  })

  it('is, of what is negated, the word after the negation', () => {
    expect(negatedStem('why Ukraine cannot join NATO at this juncture', ['Ukraine', 'NATO'])).toBe('join')
    expect(negatedStem('Ukraine will join NATO', ['Ukraine', 'NATO'])).toBeUndefined()
  })
})

describe('contrasts', () => {
  it('set beside each other what is affirmed and what is negated of the same', () => {
    expect(pairsOf(said('Ukraine will join NATO'), said('Ukraine cannot join NATO at this time'))).toEqual([
      ['polarity', 'Ukraine will join NATO', 'Ukraine cannot join NATO at this time'],
    ])
  })

  it('set beside each other two numbers of the same', () => {
    const fire = (value: number) => said(`the fire in Lima killed ${value} people`, { value, unit: 'people' })
    expect(pairsOf(fire(12), fire(30)).map(([differ]) => differ)).toEqual(['number'])
    expect(pairsOf(fire(12), fire(12))).toEqual([])
  })

  it.each([
    ['of other subjects', 'Ukraine will join NATO', 'Peru cannot join a union'],
    ['of which the words differ', 'Peru welcomed visitors in Lima', 'Peru cannot pay its debts in Lima'],
    [
      'where the other does not speak of what is negated',
      'Lima may fund a wall along its border',
      'Lima will not approve a budget to fund a wall along its border',
    ],
    ['that both affirm', 'Ukraine will join NATO', 'Ukraine will join NATO soon'],
  ])('leave alone statements %s', (_which, one, other) => {
    expect(pairsOf(said(one), said(other))).toEqual([])
  })

  it('leave alone conditions, and pairs that may not be', () => {
    const [one, other] = [said('Ukraine will join NATO'), said('Ukraine cannot join NATO')]
    expect(pairsOf(one, { ...other, modality: 'HYPOTHETICAL' })).toEqual([])
    expect(contrastsAmong([one, other], () => false)).toEqual([])
  })

  it('take each statement once, with the one that is most like it', () => {
    const close = said('Ukraine cannot join NATO this year')
    const far = said('Ukraine cannot join NATO and will see war for many months')
    expect(pairsOf(far, close, said('Ukraine will join NATO this year'))).toEqual([
      ['polarity', 'Ukraine cannot join NATO this year', 'Ukraine will join NATO this year'],
    ])
  })
})
