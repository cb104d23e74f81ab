import { describe, expect, it } from 'vitest'
import { cutAtMentions, paragraphs, type MentionMark } from '../../../src/explorer/article/marked-text.ts'

const mention = (start: number, end: number): MentionMark => ({
  start,
  end,
  mode: 'NAME',
  entity: { id: `person/${start}`, name: 'x', kind: 'PERSON' },
})
const pieces = (text: string, mentions: readonly MentionMark[], from = 0) =>
  cutAtMentions(text, { start: from, end: text.length }, mentions).map((piece) =>
    piece.mention === undefined ? piece.text : `[${piece.text}]`,
  )

describe('marking mentions', () => {
  it('cuts a sentence at its mentions, by offsets into the article', () => {
    expect(pieces('First. Ada met Bob.', [mention(15, 18), mention(7, 10)], 7)).toEqual([
      '[Ada]',
      ' met ',
      '[Bob]',
      '.',
    ])
  })

  it.each([
    ['overlapping ones', [mention(0, 7), mention(4, 11)]],
    ['nested ones', [mention(4, 7), mention(0, 7)]],
    ['ones beyond the sentence', [mention(0, 7), mention(9, 99)]],
    ['empty ones', [mention(0, 7), mention(8, 8)]],
  ])('leaves %s unmarked, and loses no text', (_which, mentions) => {
    expect(pieces('Ada Bob met', mentions)).toEqual(['[Ada Bob]', ' met'])
  })

  it('keeps markup as the text that it is', () => {
    expect(pieces('<script>x</script>', [])).toEqual(['<script>x</script>'])
  })
})

describe('paragraphs', () => {
  it('begin where a line ends between two sentences', () => {
    const text = 'One. Two.\nThree.'
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]
    expect(paragraphs(text, sentences).map((group) => group.length)).toEqual([2, 1])
  })
})
