import { describe, expect, it } from 'vitest'
import { loadWordLists } from '../../../src/reader/lexicon/word-lists.ts'
import { namesAgree, personName } from '../../../src/reader/resolution/person-name.ts'

const lists = loadWordLists()
const agree = (a: string, b: string) => namesAgree(personName(a, lists), personName(b, lists), lists)

describe('two full names', () => {
  it.each([
    ['John R. Bolton', 'John Bolton'],
    ['William Weld', 'Bill Weld'],
    ['Ted Hall', 'Theodore Hall'],
    ['J. R. Stone', 'John Robert Stone'],
    ['Ana María Díaz', 'Ana Diaz'],
    ['Eddie Van Halen', 'Edward Lodewijk Eddie Van Halen'],
    ['Martin Luther King', 'Martin Luther King Jr'],
    ['Ludwig van Beethoven', 'L. van Beethoven'],
    ['Alexei V. Orlovskiy', 'Alexey Orlovski'],
  ])('may be forms of one: %s, %s', (a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([true, true])
  })

  it.each([
    ['Ron Paul', 'Rand Paul'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Donald Trump', 'Melania Trump'],
    ['John Smith Jr', 'John Smith Sr'],
    ['Maria Stone', 'Mario Stone'],
    ['M. Stone', 'Ada Maria Stone'],
    ['John Bolton', 'John Boulton'],
    ['Stone', 'Ada Stone'],
  ])('are not: %s, %s', (a, b) => {
    expect([agree(a, b), agree(b, a)]).toEqual([false, false])
  })
})
