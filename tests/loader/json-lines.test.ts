import { describe, expect, it } from 'vitest'
import { checkFields } from '../../src/loader/found-fields.ts'
import { articleOfJson, splitLines } from '../../src/loader/json-lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** The lines of a text that comes in parts: the number, the length and the text of each. */
async function linesOf(parts: readonly string[], longest?: number) {
  const lines = []
  async function* chunks() {
    for (const part of parts) yield await Promise.resolve(bytes(part))
  }
  for await (const line of splitLines(chunks(), longest)) {
    lines.push([line.number, line.length, new TextDecoder().decode(line.bytes)])
  }
  return lines
}

describe('the lines of a stream', () => {
  it.each([
    ['in one part', ['ab\ncd\n']],
    ['parted within a line', ['a', 'b\nc', 'd']],
    ['parted at the end of a line', ['ab', '\ncd', '\n']],
    ['with a carriage return before each end', ['ab\r', '\ncd\r\n']],
  ])('are the same %s', async (_how, parts) => {
    expect(await linesOf(parts)).toEqual([
      [1, 2, 'ab'],
      [2, 2, 'cd'],
    ])
  })

  it('are counted where they are empty, and left out', async () => {
    expect(await linesOf(['\n\r\nab\n\n'])).toEqual([[3, 2, 'ab']])
  })

  it('come with their text up to the longest, and beyond it with nothing but their length', async () => {
    expect(await linesOf(['abc\nab', 'cd\nab'], 3)).toEqual([
      [1, 3, 'abc'],
      [2, 4, ''],
      [3, 2, 'ab'],
    ])
  })
})

describe('an article in JSON', () => {
  it.each(['null', '5', '"text"', '[]', '{}', '{"text": 5}', '{"text": null}'])('has a text, unlike %s', (json) => {
    expect(() => articleOfJson(json, 'it')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining('it has no "text"') as string }),
    )
  })

  it('is named where it is no JSON', () => {
    expect(() => articleOfJson('{"text": ', 'it')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: 'it is not valid JSON.' }),
    )
  })
})

describe('what is said of an article', () => {
  it('is nothing where nothing is said, or null', () => {
    for (const nothing of [null, undefined, 5, {}, { title: null, url: null }]) {
      expect(Object.keys(checkFields(nothing, 'it'))).toEqual([])
    }
  })

  it('is refused with every field that cannot be used, and leads to the first of them', () => {
    expect(() => checkFields({ title: ' ', url: 'nowhere' }, 'it')).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        at: ['title'],
        message: expect.stringMatching(/title: .+; url: /) as string,
      }),
    )
  })
})

it('a title is one line, whoever gives it, and nothing that a terminal obeys', () => {
  expect(checkFields({ title: ' Diaz\u001b[2J\n meets\tEk\u0085 ' }, 'here')).toEqual({ title: 'Diaz [2J meets Ek' })
  expect(() => checkFields({ title: '\u0007' }, 'here')).toThrow(/title/)
})
