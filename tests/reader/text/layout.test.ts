import { describe, expect, it } from 'vitest'
import { findBreaks, unwrapLines } from '../../../src/reader/text/layout.ts'
import { entitiesIn } from '../read-text.ts'

describe('the layout of a text', () => {
  it('is found of more lines than a call may have arguments', () => {
    const lines = 'Ana Kovac\n'.repeat(300_000)
    expect(unwrapLines(lines)).toHaveLength(lines.length)
  })

  it.each([
    [
      'goes on after a line that ends in no phrase',
      'Delegates met in\nOslo on Monday.',
      'Delegates met in Oslo on Monday.',
    ],
    ['goes on in lower case', 'The minister\nmet Ana Kovac.', 'The minister met Ana Kovac.'],
    [
      'goes on where only the last line ends',
      'Minister Ana\nKovac left New\nYork.',
      'Minister Ana Kovac left New York.',
    ],
    ['keeps a heading', 'Kovac meets Brandt\nMinister Ana Kovac left.', 'Kovac meets Brandt\nMinister Ana Kovac left.'],
    ['keeps the members of a list', 'Peru\nMali\nTogo', 'Peru\nMali\nTogo'],
    [
      'keeps what is beside the article',
      'Kovac left.\nPage 2 of 5\nShe said so.',
      'Kovac left.\nPage 2 of 5\nShe said so.',
    ],
  ])('%s', (_, text, unwrapped) => {
    expect(unwrapLines(text)).toBe(unwrapped)
  })

  it('breaks sentences after headings, and before and after what is beside the article', () => {
    expect(findBreaks('A heading\nShe left.\nAdvertisement\nHe left.\nThey left.')).toEqual([9, 19, 33])
  })

  it('breaks sentences before the members of a list', () => {
    expect(findBreaks('It has:\n- Peru will pay;\n- Chile will not.')).toEqual([7, 24])
  })
})

describe('names in a text that layout has parted', () => {
  it.each([
    ['lines', 'Minister Ana\nKovac visited New\nYork.', 'PERSON Ana Kovac', 'PLACE New York'],
    [
      'what nobody sees',
      'Prime Minister\u200e Ana Ko\u00advac left \u202aLima\u202c.',
      'PERSON Ana Kovac',
      'PLACE Lima',
    ],
    ['hyphens', 'Minister Ana Ko-\nvac visited Stock-\nholm.', 'PERSON Ana Kovac', 'PLACE Stockholm'],
    ['capitals', 'MINISTER ANA KOVAC MET OLGA BRANDT IN LIMA.', 'PERSON Ana Kovac', 'PERSON Olga Brandt', 'PLACE Lima'],
    [
      'turns in capitals',
      'QUESTION: Will Peru pay?\n\nMS. KOVAC: Peru will.\n\nSECRETARY BRANDT: So will Chile.',
      'PERSON Ms. Kovac',
      'PERSON Brandt',
      'PLACE Peru',
      'PLACE Chile',
    ],
    ['datelines', 'GENEVA, 14 June 2023 - Minister Ana Kovac left.', 'PERSON Ana Kovac', 'PLACE Geneva'],
    [
      'headings',
      "Peru's Kovac Meets Brandt in Lima\n\nAna Kovac met Olga Brandt.",
      'PLACE Peru',
      'PERSON Ana Kovac',
      'PERSON Olga Brandt',
      'PLACE Lima',
    ],
  ])('are found over %s', async (_, text, ...entities) => {
    expect((await entitiesIn(text)).sort()).toEqual(entities.sort())
  })
})
