import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type English, loadEnglish } from '../../src/language/index.ts'
import { compareReadings, readingOf, type Reference } from './reference.ts'

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'))
const texts = (await read('texts.json')) as readonly string[]
const reference = (await read('reference.json')) as Reference

describe('parity with spaCy', () => {
  let english: English
  beforeAll(async () => {
    english = await loadEnglish()
  })

  it('has a reference for every text', () => {
    expect(reference.readings).toHaveLength(texts.length)
  })

  it.each(texts.map((text, i) => [text.slice(0, 60), i] as const))('reads as spaCy does: %s', (_, i) => {
    expect(readingOf(english.parse(texts[i] ?? ''), reference.fields)).toEqual(reference.readings[i])
  })

  it('reads alike without SIMD', async () => {
    const scalar = await loadEnglish({ arithmetic: 'scalar' })
    for (const { same, all } of Object.values(compareReadings(scalar, texts, reference))) {
      expect(same / all).toBeGreaterThan(0.999)
    }
  })
})
