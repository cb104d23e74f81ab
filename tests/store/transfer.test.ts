import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import type { Engine } from '../../src/store/engine.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { MIGRATIONS } from '../../src/store/migration-list.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { textOf } from '../../src/store/row.ts'
import { checkExport, type NumberedLine } from '../../src/store/transfer/checked-lines.ts'
import { emptyGraph } from '../../src/store/transfer/empty-graph.ts'
import { exportGraph } from '../../src/store/transfer/export-graph.ts'
import { importGraph } from '../../src/store/transfer/import-graph.ts'
import { KEPT_LABELS } from '../../src/store/transfer/kept.ts'
import { dumpGraph } from '../graph-dump.ts'
import { describeOnEachStore } from '../stores.ts'
import { wanted, wishes, type Wish } from './curation/wishes.ts'
import { inventedReadings } from './random-readings.ts'

const RUNS = { embedded: 15, neo4j: 1 }
const ANY_TIME = 3_600_000

const writerOf = (engine: Engine, minute = 0) =>
  createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(Date.UTC(2024, 4, 1, 12, minute)) })

/** Loads invented articles, each at a time of its own, and changes what can be changed then. */
async function fill(engine: Engine, seed: number, articles: number, wanting: readonly Wish[]): Promise<void> {
  for (const [minute, reading] of inventedReadings(seed, articles).entries()) {
    await writerOf(engine, minute).writeReading(reading, 'sketch 1')
  }
  for (const [minute, wish] of wanting.entries()) {
    const request = await wanted(engine, wish)
    if (request === undefined) continue
    const by = { by: 'Ada', account: 'Ada', mayUndoAll: true, reason: 'As it is.', idempotencyKey: `key ${minute}` }
    await writerOf(engine, minute).change({ wanted: request, ...by })
  }
}

async function exported(engine: Pick<Engine, 'read'>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(engine)) lines.push(line)
  return lines
}

async function* numbered(lines: readonly string[]): AsyncGenerator<NumberedLine> {
  for (const [index, line] of lines.entries()) yield await Promise.resolve({ number: index + 1, text: line.trimEnd() })
}

const put = (engine: Engine, lines: readonly string[]) =>
  importGraph({ engine, resolver: createEntityResolver() }, numbered(lines))

async function inMemory<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await openEngine({ kind: 'embedded' })
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

describeOnEachStore('an export', (store) => {
  it(
    'gives the same graph when it is imported, on either engine, and the same export again',
    async () => {
      const { engine } = store()
      const wanting = fc.array(wishes, { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: 10_000 }),
          fc.integer({ min: 1, max: 5 }),
          wanting,
          async (seed, articles, all) => {
            await emptyGraph(engine)
            await fill(engine, seed, articles, all)
            const [graph, lines] = [await dumpGraph(engine), await exported(engine)]
            await inMemory(async (other) => {
              expect(await put(other, lines)).toEqual({ articles, added: articles })
              expect(await dumpGraph(other)).toEqual(graph)
              expect(await exported(other)).toEqual(lines)
            })
            await emptyGraph(engine)
            await put(engine, lines)
            expect(await dumpGraph(engine)).toEqual(graph)
            expect(await put(engine, lines)).toEqual({ articles, added: 0 })
            expect(await dumpGraph(engine)).toEqual(graph)
          },
        ),
        { numRuns: RUNS[engine.name] },
      )
    },
    ANY_TIME,
  )

  it('is of one moment, where articles come, change and go while it is written', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    await fill(engine, 11, 30, [])
    const [changed, gone, come] = [inventedReadings(11, 1)[0], inventedReadings(11, 2)[1], inventedReadings(77, 1)[0]]
    if (changed === undefined || gone === undefined || come === undefined) throw new Error('There are no readings.')
    const lines: string[] = []
    for await (const line of exportGraph(engine)) {
      lines.push(line)
      // The first articles are on their way, and the last are not asked for yet.
      if (lines.length !== 5) continue
      await writerOf(engine).writeReading(changed, 'sketch 2')
      await writerOf(engine).removeArticle(gone.article.id)
      await writerOf(engine).writeReading(come, 'sketch 1')
    }
    const graph = await dumpGraph(engine)
    expect(await inMemory(async (other) => (await put(other, lines), dumpGraph(other)))).toEqual(graph)
  })

  it('is refused where people change something meanwhile', async () => {
    const { engine } = store()
    await emptyGraph(engine)
    await fill(engine, 12, 3, [])
    const [entity] = await engine.read({ text: 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT 1', params: {} })
    const rename = { kind: 'RENAME_ENTITY', id: textOf(entity ?? {}, 'id'), name: 'Zoë Quill' } as const
    await expect(
      (async () => {
        for await (const line of exportGraph(engine)) {
          if (line.includes('"kind":"article"'))
            await writerOf(engine).change({ wanted: rename, by: 'Ada', mayUndoAll: true, reason: 'So it is.' })
        }
      })(),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

describe('an import', () => {
  const rename: Wish = { kind: 'RENAME_ENTITY', picks: [0, 1, 2, 3], name: 'Zoë Quill' }
  const whole = inMemory(async (engine) => {
    await fill(engine, 3, 4, [rename])
    return { lines: await exported(engine), graph: await dumpGraph(engine) }
  })

  it.each<[string, (lines: string[]) => string[], RegExp]>([
    ['no JSON', (lines) => lines.with(5, '{'), /^Line 6 is not valid JSON/],
    ['another thing', (lines) => lines.with(3, '{"kind":"planet"}'), /^Line 4 is no line of an export/],
    [
      'another format',
      (lines) => lines.with(0, '{"kind":"export","format":9}'),
      /^Line 1 says that the export has the format 9/,
    ],
    ['no beginning', (lines) => lines.slice(1), /^Line 1 is not at its place/],
    ['two beginnings', (lines) => [lines[0] ?? '', ...lines], /^Line 2 is not at its place/],
    [
      'an article without sentences',
      (lines) => onArticle(lines, '"sentences":', '"others":'),
      /^Line \d+ is no line .*reading/,
    ],
    [
      'an entity without a name',
      (lines) => onArticle(lines, '"entities":[', '"entities":[{},'),
      /^Line \d+ is no line .*entities\.0/,
    ],
    [
      'a change after articles',
      (lines) => [...lines.slice(0, -1), lines[1] ?? '', lines.at(-1) ?? ''],
      /is not at its place/,
    ],
    [
      'a change about what it does not tell of',
      (lines) => lines.filter((line) => !line.includes('"label":"ChangeSubject"')),
      /^Line \d+ is not at its place\. No line before it tells of both the change/,
    ],
    [
      'an article taken away that it does not have',
      (lines) => lines.toSpliced(-1, 0, '{"kind":"removed","article":"article/9f8c2e41d0aa77b3"}'),
      /is not at its place\. No line before it has the article/,
    ],
    ['no end', (lines) => lines.slice(0, -1), /was cut: after line \d+/],
    ['a line less', (lines) => lines.toSpliced(-2, 1), /some line was changed, lost or doubled/],
    ['another text', (lines) => onArticle(lines, 'It was said', 'It was sung'), /^Line \d+ is no line .*textHash/],
    ['another reader', (lines) => onArticle(lines, 'sketch 1', 'sketch 2'), /some line was changed, lost or doubled/],
    ['something after its end', (lines) => [...lines, lines[0] ?? ''], /is not at its place/],
  ])('names the line of %s', async (_, change, message) => {
    const { lines } = await whole
    await expect(checkExport(numbered(change([...lines])))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringMatching(message) as string,
    })
  })

  it('that was broken off is completed by another', async () => {
    const { lines, graph } = await whole
    await inMemory(async (engine) => {
      await expect(put(engine, lines.slice(0, -3))).rejects.toMatchObject({ code: 'BAD_INPUT' })
      await put(engine, lines)
      expect(await dumpGraph(engine)).toEqual(graph)
    })
  })

  it('is refused by a graph that people changed in other ways, and leaves it as it is', async () => {
    const { lines } = await whole
    for (const wanting of [[{ ...rename, name: 'Bo Stone' }], []]) {
      await inMemory(async (engine) => {
        await fill(engine, 5, 2, wanting)
        const before = await dumpGraph(engine)
        await expect(put(engine, lines)).rejects.toMatchObject({ code: 'CONFLICT' })
        expect(await dumpGraph(engine)).toEqual(before)
      })
    }
  })
})

describe('what is exported', () => {
  /** What is made anew of the articles, the changes, or the schema. */
  const FOLLOWS = ['AppearanceGroup', 'Article', 'BlockingKey', 'Entity', 'Evidence', 'FormerId', 'Migration', 'Name']
  const FOLLOW = [...FOLLOWS, 'Role', 'Sentence', 'Statement', 'Trait']

  it('is all that does not follow from the articles: every label of the schema is one or the other', () => {
    const texts = MIGRATIONS.flatMap(({ both }) => both)
    const labels = texts.flatMap((text) => /FOR \(n:(\w+)\) REQUIRE n\.id/.exec(text)?.[1] ?? [])
    expect([...new Set(labels)].sort()).toEqual([...FOLLOW, ...KEPT_LABELS].sort())
  })
})

function onArticle(lines: string[], from: string, to: string): string[] {
  const at = lines.findIndex((line) => line.includes('"kind":"article"') && line.includes(from))
  return lines.with(at, (lines[at] ?? '').replace(from, to))
}
