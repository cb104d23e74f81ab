import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE } from '../../src/language/syntax/long-sentences.ts'
import { loadEnglish, type English } from '../../src/language/index.ts'
import type { Reader } from '../../src/model/reading.ts'
import { articleId } from '../../src/model/id.ts'
import { createReader } from '../../src/reader/index.ts'
import { countWork, type WorkCounter } from './counted-work.ts'
import { EVIL_TEXTS, ORDINARY_TEXTS } from './evil-texts.ts'

/** Long enough that what grows with the square of the text is more than the rest, and short enough to be quick. */
const LENGTH = 4_000
/** How many times the work a text of twice the length may take: twice, and what the ends of texts make of it. */
const MOST = 2.6

const names = [...ORDINARY_TEXTS, ...EVIL_TEXTS].map((evil) => [evil.name, evil.text] as const)

describe('reading any text', () => {
  let english: English
  let reader: Reader
  let counter: WorkCounter
  const read = (text: string) => reader.read({ id: articleId('00'), source: 'text:00', text, textHash: '00' })

  beforeAll(async () => {
    english = await loadEnglish()
    reader = await createReader()
    counter = await countWork()
    // What is worked out once for all texts is worked out before anything is counted.
    for (const [, text] of names.slice(0, 3)) await read(text(LENGTH))
  })
  afterAll(() => counter.close())

  it.each(names)('takes work linear in its length: %s', { timeout: 60_000 }, async (_, text) => {
    const once = await counter.count(() => read(text(LENGTH)))
    const twice = await counter.count(() => read(text(2 * LENGTH)))
    expect(twice / Math.max(once, 10_000)).toBeLessThan(MOST)
  })

  it.each(names)('has no sentence that is too long: %s', (_, text) => {
    const { sentences } = english.parse(text(LENGTH))
    for (const { firstToken, endToken } of sentences)
      expect(endToken - firstToken).toBeLessThanOrEqual(LONGEST_SENTENCE)
  })

  it('says where sentences were too long', async () => {
    const long = EVIL_TEXTS.find(({ name }) => name === 'speech in speech')?.text(LENGTH) ?? ''
    expect((await read(long)).warnings).toContainEqual(expect.stringMatching(/too long to be read whole/))
    expect((await read('Anna Berg met Bo Ek.')).warnings).toEqual([])
  })
})
