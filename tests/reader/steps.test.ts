import { describe, expect, it } from 'vitest'
import { inOrder, stepOf, takeSteps } from '../../src/reader/step.ts'
import { STEPS } from '../../src/reader/steps.ts'

interface Known {
  readonly word: string
  readonly length: number
  readonly isLong: boolean
}

const step = stepOf<Known>()
const measure = step('length', ['word'], 'how long the word is', ({ word }) => word.length)
const judge = step('isLong', ['length'], 'whether that is long', ({ length }) => length > 5)

describe('the steps of a way', () => {
  it('give each what it needs, one after the other', () => {
    const steps = inOrder<Pick<Known, 'word'>>()([measure, judge])
    expect(takeSteps(steps, { word: 'Reykjavík' })).toEqual({ word: 'Reykjavík', length: 9, isLong: true })
  })

  it('are refused by the type check where one stands before what it needs', () => {
    // @ts-expect-error the length is not known yet
    inOrder<Pick<Known, 'word'>>()([judge, measure])
    // @ts-expect-error and there is no word to begin with
    inOrder<Pick<Known, 'isLong'>>()([measure, judge])
  })
})

describe('the reader', () => {
  it('gives everything once, and nothing that is never needed but the reading', () => {
    const given = STEPS.map(({ gives }) => gives)
    expect(new Set(given).size).toBe(given.length)
    const needed = new Set<string>(STEPS.flatMap(({ needs }) => needs))
    expect(given.filter((one) => !needed.has(one))).toEqual(['reading'])
  })
})
