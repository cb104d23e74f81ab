import { DatelineError } from '../model/error.ts'
import { LARGEST_ARTICLE_BYTES } from './limits.ts'

/**
 * The text of an article's bytes, as UTF-8, without a byte order mark.
 * @throws DatelineError ARTICLE_TOO_LARGE, ARTICLE_NOT_TEXT, ARTICLE_EMPTY; `place` says in the message where
 */
export function decodeText(bytes: Uint8Array, place: string): string {
  refuseTooLarge(bytes.byteLength, place)
  if (bytes.includes(0)) throw binary(place)
  return refuseEmpty(decodeUtf8(bytes, place), place)
}

/**
 * A text that was decoded already, without a byte order mark, held to the same as bytes are. To encode and decode it again
 * would cost more than all else that is done with a long one before it is read.
 * @throws DatelineError ARTICLE_TOO_LARGE, ARTICLE_NOT_TEXT, ARTICLE_EMPTY
 */
export function checkText(text: string, place: string): string {
  refuseTooLarge(Buffer.byteLength(text), place)
  if (text.includes('\0')) throw binary(place)
  return refuseEmpty(text.startsWith(MARK) ? text.slice(MARK.length) : text, place)
}

const MARK = '\uFEFF'

const binary = (place: string) =>
  new DatelineError('ARTICLE_NOT_TEXT', `${place} is not a text: it holds binary data. Give a text file in UTF-8.`)

/**
 * All bytes of a stream, which is read no further than to the most that there may be.
 * @throws DatelineError ARTICLE_TOO_LARGE, or what the stream throws
 */
export async function gatherBytes(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  most = LARGEST_ARTICLE_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.byteLength
    refuseTooLarge(length, place, most)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** @throws DatelineError ARTICLE_TOO_LARGE */
export function refuseTooLarge(bytes: number, place: string, most = LARGEST_ARTICLE_BYTES): void {
  if (bytes <= most) return
  const megabytes = (count: number) => (count / 1_000_000).toFixed(1)
  throw new DatelineError(
    'ARTICLE_TOO_LARGE',
    `${place} has ${megabytes(bytes)} MB; an article may have ${megabytes(most)} MB. Split it into its articles.`,
  )
}

/** @throws DatelineError ARTICLE_EMPTY */
export function refuseEmpty(text: string, place: string): string {
  if (text.trim() === '') throw new DatelineError('ARTICLE_EMPTY', `${place} is empty. There is nothing to read in it.`)
  return text
}

function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new DatelineError('ARTICLE_NOT_TEXT', `${place} is not valid UTF-8. Convert it to UTF-8 first.`, {
      cause: error,
    })
  }
}
