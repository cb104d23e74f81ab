import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../src/language/index.ts'
import { articleId } from '../../../src/model/id.ts'
import { datesOf } from '../../../src/reader/facts/told-ahead.ts'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'

const english = await loadEnglish()
const lexicon = loadLexicon()

/** The dates of an article of Friday, 20 September 2024. */
function datesIn(text: string): string[] {
  const article = { id: articleId('00'), source: 'text:00', text, textHash: '00', publishedAt: '2024-09-20' }
  return datesOf({ article, doc: { ...english.parse(text), lexicon }, text }).map(({ date }) => date.edtf)
}

describe('a day that an article names without its date', () => {
  it.each([
    ['Maria Lopez visited Lima on Monday.', '2024-09-16'],
    ['Maria Lopez agreed on Monday to visit Lima.', '2024-09-16'],
    ['Maria Lopez did not visit Lima on Monday.', '2024-09-16'],
    ['Maria Lopez has not been able to reach Lima since Monday.', '2024-09-16'],
    ['Maria Lopez may have visited Lima on Monday.', '2024-09-16'],
    ['A summit was held in Lima in November.', '2023-11'],
    ["Monday's summit in Lima failed.", '2024-09-16'],
  ])('is in the past in "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })

  it.each([
    ['Maria Lopez will visit Lima on Monday.', '2024-09-23'],
    ['Maria Lopez plans to visit Lima on Monday.', '2024-09-23'],
    ['The talks begin on Monday.', '2024-09-23'],
    ['A summit is set for Monday.', '2024-09-23'],
    ['A summit scheduled for November drew criticism.', '2024-11'],
    ['The summit was postponed until November.', '2024-11'],
  ])('is ahead in "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date])
  })
})

describe('a day that is told from another', () => {
  it.each([
    ['Maria Lopez left on Monday. The day before, she met nobody.', ['2024-09-16', '2024-09-15']],
    ['Maria Lopez left on Monday and returned the following day.', ['2024-09-16', '2024-09-17']],
    ['Maria Lopez left on Monday. A day later she returned.', ['2024-09-16', '2024-09-17']],
    ['Maria Lopez left on Monday, the day after the vote.', ['2024-09-16']],
    ['Maria Lopez left in May 2020. The day before, she met nobody.', ['2020-05']],
  ])('in "%s"', (text, dates) => {
    expect(datesIn(text)).toEqual(dates)
  })
})
