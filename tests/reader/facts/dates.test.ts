import { describe, expect, it } from 'vitest'
import { loadWordLists } from '../../../src/reader/lexicon/word-lists.ts'
import { findDates } from '../../../src/reader/facts/dates.ts'

const lists = loadWordLists()
const edtf = (text: string, publishedAt?: string) => findDates(text, lists, publishedAt).map(({ date }) => date.edtf)

describe('dates', () => {
  it.each([
    ['The council met on November 29.', ['XXXX-11-29']],
    ['The council met on 29 November 2023.', ['2023-11-29']],
    ['The council met in October 2019.', ['2019-10']],
    ['The plant closed in 1995.', ['1995']],
    ['The council met on Monday.', ['XXXX']],
    ['Earlier, the council met.', []],
    ['The council now meets.', []],
    ['It costs 2000 dollars.', []],
  ])('reads %s without inventing a part', (text, expected) => {
    expect(edtf(text)).toEqual(expected)
  })

  it.each([
    ['The council met on November 29.', '2023-12-04', ['2023-11-29']],
    ['The council met on Monday.', '2019-08-22', ['2019-08-19']],
    ['The council met yesterday.', '2019-08-22T18:00:00Z', ['2019-08-21']],
    ['The council met in March.', '2019-08-22', ['2019-03']],
    ['The council met last year.', '2019-08-22', ['2018']],
    ['The council met on November 29, 1999.', '2023-12-04', ['1999-11-29']],
  ])('settles %s by the publication date %s', (text, publishedAt, expected) => {
    expect(edtf(text, publishedAt)).toEqual(expected)
  })

  it('keeps the words of the text', () => {
    const text = 'It was held in Oslo on November 29, they say.'
    const [found] = findDates(text, lists)
    expect(text.slice(found?.start, found?.end)).toBe(found?.date.text)
    expect(found?.date.text).toBe('November 29')
  })

  it('takes a publication date that is none for unknown', () => {
    expect(edtf('The council met on Monday.', 'soon')).toEqual(['XXXX'])
  })
})
