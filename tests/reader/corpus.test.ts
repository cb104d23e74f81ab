import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

/** The corpus of 283 articles that lies beside the project, where it does. */
const CORPUS = '../shared/corpus/wikinews-2019-2020.jsonl'

describe.skipIf(!existsSync(CORPUS))('every article of the corpus', () => {
  it('is read without an error, each mention exactly where it says, in a sentence that is its own', async () => {
    const lines = readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    expect(lines.length).toBeGreaterThan(200)
    for (const line of lines) {
      const { text } = JSON.parse(line) as { text: string }
      const { entities, mentions, sentences } = await readText(text)
      const ids = new Set(entities.map(({ id }) => id))
      const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]))
      const wrong = mentions.filter(({ entity, sentence, start, end, surface }) => {
        const around = byId.get(sentence)
        const inside = around !== undefined && around.start <= start && start < around.end
        return text.slice(start, end) !== surface || surface === '' || !ids.has(entity) || !inside
      })
      expect(wrong).toEqual([])
      expect(
        entities.filter(({ name, confidence }) => name.trim() === '' || !(confidence >= 0 && confidence <= 1)),
      ).toEqual([])
    }
  }, 300_000)
})
