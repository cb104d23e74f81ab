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
    ['The council met on the evening of 7 May 2022.', ['2022-05-07']],
    ['The council met on the morning of Tuesday, 14 November 2023.', ['2023-11-14']],
    ['The plant closed in 1995.', ['1995']],
    ['The council met on Monday.', ['XXXX']],
    ['Earlier, the council met.', []],
    ['The council now meets.', []],
    ['It costs 2000 dollars.', []],
    ['The council met on May 3–5, 2021.', ['2021-05-03/2021-05-05']],
    ['The council met from 12 to 14 November 2022.', ['2022-11-12/2022-11-14']],
    ['The council met between 3 and 5 March 2020.', ['2020-03-03/2020-03-05']],
    ['The council met between March 30 and April 2, 2019.', ['2019-03-30/2019-04-02']],
    ['The council met between May 2011 and June.', ['2011-05/2011-06']],
    ['The council met from late March until early May 2019.', ['2019-03/2019-05']],
    ['The council met between 2011 and 2013.', ['2011/2013']],
    ['The council met in 2011–2013, and in 2015.', ['2011/2013', '2015']],
    ['The council met from 2011 to 2013.', ['2011/2013']],
    ['The council met from December 30 to January 2, 2021.', ['2020-12-30/2021-01-02']],
    ['The council met on 5/6/2020.', ['2020']],
    ['The council met on 25/6/2020 and on 5/6/2020.', ['2020-06-25', '2020-06-05']],
    ['Over 3 1/2 years it changed.', []],
    ['The 2+2 dialogue won 2/3 of the votes, 3-2.', []],
    ['The reporter for The Sun sat, and Theresa May spoke.', []],
  ])('reads %s without inventing a part', (text, expected) => {
    expect(edtf(text)).toEqual(expected)
  })

  it.each([
    ['The council met on November 29.', '2023-12-04', ['2023-11-29']],
    ['The council met on Monday.', '2019-08-22', ['2019-08-19']],
    ['The council met on Thursday.', '2019-08-22', ['2019-08-22']],
    ['The council met last Thursday.', '2019-08-22', ['2019-08-15']],
    ['The council meets next Thursday.', '2019-08-22', ['2019-08-29']],
    ['The council met from 4 to 6 May in Lima.', '2019-08-22', ['2019-05-04/2019-05-06']],
    ['The council met yesterday.', '2019-08-22T18:00:00Z', ['2019-08-21']],
    ['The council met in March.', '2019-08-22', ['2019-03']],
    ['The council met last year.', '2019-08-22', ['2018']],
    ['The council met on November 29, 1999.', '2023-12-04', ['1999-11-29']],
  ])('settles %s by the publication date %s', (text, publishedAt, expected) => {
    expect(edtf(text, publishedAt)).toEqual(expected)
  })

  it.each([
    ['The wall stood for 80 years.', []],
    ['It changed in the last two years, and five days later again.', []],
    ['It took them in two weeks to win.', []],
    ['The council met on Monday.', ['2024-09-16']],
    ['The council met on Friday.', ['2024-09-20']],
    ['The council met in November.', ['2023-11']],
    ['The council met on 5 March.', ['2024-03-05']],
    ['The council met two weeks ago.', ['2024-09']],
    ['The council met from Monday to Wednesday.', ['2024-09-16/2024-09-18']],
    ['The council meets next Monday.', ['2024-09-23']],
  ])('takes what %s tells for past, in an article of 2024-09-20', (text, expected) => {
    expect(edtf(text, '2024-09-20')).toEqual(expected)
  })

  it.each([
    ['The council will meet on Monday.', ['2024-09-23']],
    ['The council will meet in March.', ['2025-03']],
    ['The council will meet in two weeks.', ['2024-10']],
    ['The council will meet last.', []],
  ])('takes what %s tells for ahead, where it is planned', (text, expected) => {
    expect(findDates(text, lists, '2024-09-20', () => true).map(({ date }) => date.edtf)).toEqual(expected)
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
