import { DatelineError } from '../model/error.ts'
import { checkText, decodeText, refuseTooLarge } from './decode.ts'
import { checkFields } from './found-fields.ts'
import type { FoundText } from './found-text.ts'
import { LARGEST_ARTICLE_BYTES } from './limits.ts'

const CARRIAGE_RETURN = 13
/** An article with the carriage return of its line end. */
const LONGEST_LINE_BYTES = LARGEST_ARTICLE_BYTES + 1

/**
 * The lines of a stream of bytes, numbered from 1, without their line ends; empty ones are left out. Of a line longer
 * than an article may be, or than `longest` bytes, only its length comes, so that no line can fill the memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE_BYTES,
): AsyncGenerator<{ readonly number: number; readonly length: number; readonly bytes: Uint8Array }> {
  let number = 1
  let length = 0
  let parts: Uint8Array[] = []
  const append = (part: Uint8Array) => {
    length += part.byteLength
    if (length <= longest) parts.push(part)
    else parts = []
  }
  function* line() {
    const whole = Buffer.concat(parts)
    const ending = whole.at(-1) === CARRIAGE_RETURN ? 1 : 0
    if (length > ending) yield { number, length: length - ending, bytes: whole.subarray(0, whole.length - ending) }
    number++
    length = 0
    parts = []
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      append(chunk.subarray(start, end))
      yield* line()
      start = end + 1
    }
    append(chunk.subarray(start))
  }
  yield* line()
}

/**
 * The article in one line of JSON Lines.
 * @throws DatelineError as `articleOfJson`
 */
export function parseLine(line: { readonly length: number; readonly bytes: Uint8Array }, place: string): FoundText {
  refuseTooLarge(line.length, place)
  return articleOfJson(decodeText(line.bytes, place), place)
}

/**
 * The article in JSON: an object with `text`, and if known `url`, `title`, `publishedAt`, `labels` and `language`.
 * @throws DatelineError BAD_INPUT, ARTICLE_EMPTY, ARTICLE_TOO_LARGE or ARTICLE_NOT_TEXT
 */
export function articleOfJson(json: string, place: string): FoundText {
  const found = parseJson(json, place)
  const text = typeof found === 'object' && found !== null && 'text' in found ? found.text : undefined
  if (typeof text !== 'string') {
    throw new DatelineError(
      'BAD_INPUT',
      `${place} has no "text". An article is an object such as {"text": "…", "url": "…"}.`,
    )
  }
  return { ...checkFields(found, place), text: checkText(text, place) }
}

function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new DatelineError('BAD_INPUT', `${place} is not valid JSON.`, { cause: error })
  }
}
