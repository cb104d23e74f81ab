import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { graphFile, graphFileOf, type GraphFile } from '../../src/reader/evaluation/graph-file.ts'
import { scoreGraph, type Counts } from '../../src/reader/evaluation/score.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readText } from './read-text.ts'

/** The corpus whose articles `gold` annotates; it lies beside the project, where it does. */
const CORPUS = '../shared/corpus/wikinews-2019-2020.jsonl'
const GOLD = new URL('gold/', import.meta.url)

interface Annotation {
  readonly source: string
  readonly textHash: string
}

interface Read {
  readonly gold: GraphFile
  readonly reading: Reading
}

/** What the reader finds in each article of a split, beside its annotation. */
async function* readSplit(split: 'develop' | 'keptAside'): AsyncGenerator<Read> {
  const names = (JSON.parse(readFileSync(new URL('split.json', GOLD), 'utf8')) as Record<string, string[]>)[split] ?? []
  const texts = new Map(
    readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { url: string; text: string })
      .map(({ url, text }) => [url, text]),
  )
  for (const name of names) {
    const json: unknown = JSON.parse(readFileSync(new URL(`${name}.gold.json`, GOLD), 'utf8'))
    const { source, textHash } = json as Annotation
    const text = texts.get(source) ?? ''
    // Another extraction of the page has other offsets and may have other names.
    if (createHash('sha256').update(text).digest('hex') !== textHash) continue
    yield { gold: graphFile.parse(json), reading: await readText(text) }
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

/** How often the relationships of a split are right, and how often they say that they are. */
async function trustSplit(split: 'develop' | 'keptAside'): Promise<{ right: number; said: number }> {
  const trusted: { right: boolean; said: number }[] = []
  for await (const { gold, reading } of readSplit(split)) {
    const wrong = new Set(scoreGraph(gold, graphFileOf(reading)).spurious.map(({ text }) => text))
    const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
    for (const { source, type, target, evidence } of reading.relationships) {
      trusted.push({
        right: !wrong.has(`${names.get(source) ?? ''} ${type} ${names.get(target) ?? ''}`),
        said: Math.max(...evidence.map(({ confidence }) => confidence)),
      })
    }
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { right: mean(trusted.map(({ right }) => Number(right))), said: mean(trusted.map(({ said }) => said)) }
}

function f1({ matched, missed, spuriousLenient }: Counts): number {
  return (2 * matched) / (2 * matched + missed + spuriousLenient)
}

describe.skipIf(!existsSync(CORPUS))('the annotated articles', () => {
  it('are as many as the split says, and all annotated', () => {
    const split = JSON.parse(readFileSync(new URL('split.json', GOLD), 'utf8')) as Record<string, string[]>
    const files = readdirSync(GOLD).filter((file) => file.endsWith('.gold.json'))
    const listed = Object.values(split).flat()
    expect(listed.map((name) => `${name}.gold.json`).sort()).toEqual(files.sort())
  })

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

  it.each(['develop', 'keptAside'] as const)(
    'of the split %s say how far relationships are to be trusted',
    async (split) => {
      const { right, said } = await trustSplit(split)
      expect(Math.abs(right - said)).toBeLessThan(0.05)
    },
  )
})
