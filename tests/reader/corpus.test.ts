import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { graphFile, graphFileOf, type GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import { scoreGraph, type Counts } from '../../src/reader/evaluation/score.ts'
import type { Reading } from '../../src/model/reading.ts'
import { describeWithShared, SHARED } from '../shared.ts'
import { readText } from './read-text.ts'

/** An article of the corpus that lies beside the project. */
interface CorpusArticle {
  readonly url: string
  readonly text: string
}

const GOLD = new URL('gold/', import.meta.url)
const SPLIT = JSON.parse(readFileSync(new URL('split.json', GOLD), 'utf8')) as Record<'develop' | 'keptAside', string[]>

interface Annotation {
  readonly source: string
  readonly textHash: string
}

interface Read {
  readonly gold: GraphFile
  readonly reading: Reading
}

const readings = new Map<string, Promise<Reading>>()

/** Reads a text of the corpus, once for all tests. */
function readOnce(text: string): Promise<Reading> {
  const reading = readings.get(text) ?? readText(text)
  readings.set(text, reading)
  return reading
}

function corpus(): CorpusArticle[] {
  return readFileSync(new URL('corpus/wikinews-2019-2020.jsonl', SHARED), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusArticle)
}

/** What the reader finds in each article of a split, beside its annotation. */
async function* readSplit(split: 'develop' | 'keptAside'): AsyncGenerator<Read> {
  const texts = new Map(corpus().map(({ url, text }) => [url, text]))
  for (const name of SPLIT[split]) {
    const json: unknown = JSON.parse(readFileSync(new URL(`${name}.gold.json`, GOLD), 'utf8'))
    const { source, textHash } = json as Annotation
    const text = texts.get(source) ?? ''
    expect(createHash('sha256').update(text).digest('hex'), `the text of ${name}`).toBe(textHash)
    yield { gold: graphFile.parse(json), reading: await readOnce(text) }
  }
}

/** All matched, missed and leniently spurious entities of a split, by list. */
async function countSplit(split: 'develop' | 'keptAside'): Promise<Record<string, Counts>> {
  const total: Record<string, Counts> = {}
  for await (const { gold, reading } of readSplit(split)) {
    for (const [key, one] of Object.entries(scoreGraph(gold, graphFileOf(reading)).counts)) {
      const sum = total[key] ?? { matched: 0, missed: 0, spurious: 0, spuriousLenient: 0 }
      total[key] = {
        matched: sum.matched + one.matched,
        missed: sum.missed + one.missed,
        spurious: sum.spurious + one.spurious,
        spuriousLenient: sum.spuriousLenient + one.spuriousLenient,
      }
    }
  }
  return total
}

function f1({ matched, missed, spuriousLenient }: Counts): number {
  return (2 * matched) / (2 * matched + missed + spuriousLenient)
}

describe('the annotations', () => {
  it('are those that the split says, all of them', () => {
    const files = readdirSync(GOLD).filter((file) => file.endsWith('.gold.json'))
    const listed = Object.values(SPLIT).flat()
    expect(listed.map((name) => `${name}.gold.json`).sort()).toEqual(files.sort())
  })
})

describeWithShared('every article of the corpus', 'corpus/', () => {
  it('is read without an error, each mention exactly where it says, in a sentence that is its own', async () => {
    const articles = corpus()
    expect(articles.length).toBeGreaterThan(200)
    for (const { text } of articles) {
      const { entities, mentions, sentences } = await readOnce(text)
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
  }, 900_000)
})

describeWithShared('the annotated articles of the corpus', 'corpus/', () => {
  it.each([
    ['develop', { people: 0.97, organizations: 0.95, places: 0.97 }],
    ['keptAside', { people: 0.96, organizations: 0.88, places: 0.94, meetings: 0.7 }],
  ] as const)('of the split %s are read at least so well (lenient F1)', async (split, floors) => {
    const counts = await countSplit(split)
    for (const [list, floor] of Object.entries(floors)) {
      const found = counts[list]
      expect(found, list).toBeDefined()
      if (found !== undefined) expect(f1(found), list).toBeGreaterThanOrEqual(floor)
    }
  })
})
