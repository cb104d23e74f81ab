import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Reading } from '../../model/reading.ts'
import { between } from './assign-entities.ts'

/**
 * A reading as text for the graph: what the article alone says, before other articles are looked at, so that a decision
 * on who is who can be taken anew without reading again. JSON, deflated, in base64; without the article's text, which
 * the graph has.
 */
export function encodeReading(reading: Reading): string {
  const withoutText = { ...reading, article: { ...reading.article, text: '' } }
  return deflateRawSync(JSON.stringify(withoutText)).toString('base64')
}

/** The reading again, from what `encodeReading` gave and the article's text. */
export function decodeReading(packed: string, text: string): Reading {
  const found = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')) as Reading
  const { article, planned } = found
  // Everything stays at its place, so that the same is given when it is packed again.
  return {
    ...found,
    article: { ...article, text },
    // Earlier readers named plans as if they were facts.
    ...(planned === undefined ? {} : { planned: planned.map((one) => between(one, one.source, one.target)) }),
  }
}
