import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.ts'

describe('the quantity that a statement gives', () => {
  it.each([
    ['more than five million people had left', 5_000_000, 'people'],
    ['half a million people had left', 500_000, 'people'],
    ['2.3 million people had left', 2_300_000, 'people'],
    ['two dozen boats were lost', 24, 'boats'],
    ['the council adopted Resolution 2250', undefined, undefined],
    ['15 to 20 percent of the rice was lost', undefined, undefined],
    ['a hundred and twenty boats were lost', undefined, undefined],
  ])('in "%s" is %s %s', async (said, value, unit) => {
    const { statements } = await readText(`Governor Ada Cole said that ${said}.`)
    expect(statements.map((one) => [one.value, one.unit])).toEqual([[value, unit]])
  })
})
