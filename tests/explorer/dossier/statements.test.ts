import { describe, expect, it } from 'vitest'
import { byMonth, byPublication, siteOf, spanInWords } from '../../../src/explorer/dossier/publication.ts'
import { choicesOf, sifted } from '../../../src/explorer/dossier/sifted.ts'
import { topicsOf } from '../../../src/explorer/dossier/topics.ts'
import { datedStatement } from '../dated.ts'

const ADA = 'person/ada'
const early = datedStatement(3, '2019-12-30', { speaker: ADA, about: ['place/lima'] })
const late = datedStatement(0, '2020-03-02', { speaker: ADA, about: ['place/lima', 'topic/tax'], polarity: 'NEGATED' })
const later = datedStatement(1, '2020-03-02', { speaker: ADA, about: ['topic/tax'], confidence: 0.5 })
const undated = datedStatement(0, 'once', { speaker: ADA, about: [] })
const ALL = [undated, later, late, early]

describe('statements of a dossier', () => {
  it('come in the order of publication, then of the text, and without a date at the end', () => {
    expect([...ALL].sort(byPublication)).toEqual([early, late, later, undated])
  })

  it('are gathered by the month of publication', () => {
    const months = byMonth([...ALL].sort(byPublication)).map(({ name, statements }) => [name, statements.length])
    expect(months).toEqual([
      ['December 2019', 1],
      ['March 2020', 2],
      ['Without a date', 1],
    ])
    expect(spanInWords(['2020-03-02', null, '2019-12-30'])).toBe('December 2019 to March 2020')
  })

  it('stand under each of their topics, and at the end where they have none', () => {
    const topics = topicsOf(ALL, ADA).map(({ entity, statements }) => [entity?.name, statements.length])
    expect(topics).toEqual([
      ['Lima', 2],
      ['Tax', 2],
      [undefined, 1],
    ])
  })

  it.each([
    ['topic', { topic: 'topic/tax' }, 0, [later, late]],
    ['polarity', { polarity: 'NEGATED' }, 0, [late]],
    ['topic and polarity', { topic: 'place/lima', polarity: 'AFFIRMED' }, 0, [early]],
    ['source', { source: 'example.org' }, 0, ALL],
    ['speaker', { speaker: 'person/bo' }, 0, []],
    ['how sure they are', {}, 0.8, [undated, late, early]],
  ] as const)('are chosen by %s', (_which, sift, least, kept) => {
    expect(sifted(ALL, sift, least)).toEqual(kept)
  })

  it('are counted for each choice under the other choices', () => {
    expect(choicesOf('topic', ALL, { topic: 'place/lima', polarity: 'NEGATED' }, 0)).toEqual([
      { value: 'place/lima', count: 1 },
      { value: 'topic/tax', count: 1 },
    ])
  })

  it('name the site, or else the file', () => {
    expect(siteOf({ url: 'https://en.example.org/a', source: '' })).toBe('en.example.org')
    expect(siteOf({ url: null, source: 'news/a-summit.txt' })).toBe('A summit')
  })
})
