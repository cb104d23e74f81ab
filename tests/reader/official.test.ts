import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articleFrom } from '../../src/loader/article.ts'
import { graphFile } from '../../src/reader/evaluation/graph-file.ts'
import { statementFile } from '../../src/reader/evaluation/statement-file.ts'
import { describeWithShared, SHARED } from '../shared.ts'
import { scoreReadings } from './score-readings.ts'

const GOLD = new URL('gold/official/', import.meta.url)

interface Annotation {
  readonly source: string
  readonly textHash: string
}
/** What is annotated of a statement says where it stands; its words are in the text. */
interface Annotations {
  readonly statements: readonly { readonly start: number; readonly end: number }[]
}

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, GOLD), 'utf8'))

function annotated(name: string, texts: ReadonlyMap<string, string>) {
  const gold = json(`${name}.gold.json`)
  const { source, textHash } = gold as Annotation
  const text = texts.get(source) ?? ''
  expect(createHash('sha256').update(text).digest('hex'), name).toBe(textHash)
  const statements = (json(`${name}.statements.json`) as Annotations).statements.map((one) => ({
    ...one,
    text: text.slice(one.start, one.end),
  }))
  return {
    article: articleFrom({ text, url: source }),
    graph: graphFile.parse(gold),
    statements: statementFile.parse({ statements }).statements,
  }
}

describeWithShared('official texts', 'official/', () => {
  const texts = new Map(
    readFileSync(new URL('official/re3d-official.jsonl', SHARED), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { url: string; text: string })
      .map(({ url, text }) => [url, text]),
  )
  const split = json('split.json') as Readonly<Record<string, readonly string[]>>

  it.each([
    ['develop', { people: 0.95, organizations: 0.87, places: 0.96, meetings: 0.85, relations: 0.72 }, 0.83, 0.05],
    ['keptAside', { people: 0.96, organizations: 0.9, places: 0.93, meetings: 0.5, relations: 0.78 }, 0.93, 0.02],
  ] as const)('of the split %s are read at least so well', async (part, floors, attributed, wrong) => {
    const { f1, statements } = await scoreReadings((split[part] ?? []).map((name) => annotated(name, texts)))
    for (const [list, floor] of Object.entries(floors)) expect(f1(list), list).toBeGreaterThanOrEqual(floor)
    expect(statements.f1).toBeGreaterThanOrEqual(attributed)
    expect(statements.wrongSpeaker).toBeLessThanOrEqual(wrong)
  })
})
