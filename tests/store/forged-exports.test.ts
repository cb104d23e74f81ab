import { expect, it } from 'vitest'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { parseExportedLine } from '../../src/store/transfer/exported-line.ts'
import { readingOf } from '../readings.ts'

const reading = readingOf({
  url: 'https://news.example/forged',
  publishedAt: '2019-05-02',
  sentences: ['Ada Stone led the River Council.', 'The Norwick talks were called off.'],
  entities: [
    { kind: 'PERSON', name: 'Ada Stone' },
    { kind: 'ORGANIZATION', name: 'River Council' },
    { kind: 'MEETING', name: 'Norwick talks', status: 'CANCELLED', statusIn: [1] },
  ],
  relationships: [{ type: 'MEMBER_OF', source: 'Ada Stone', target: 'River Council', sentences: [0] }],
  statements: [{ sentence: 0, about: ['Ada Stone'] }],
  roles: [{ person: 'Ada Stone', title: 'leader', at: 'River Council', sentence: 0 }],
})
const article = { kind: 'article', reader: 'sketch 1', loadedAt: '2024-05-01T12:00:00Z', reading }
const change = {
  kind: 'node',
  label: 'Change',
  properties: {
    id: 'change/9f8c2e41d0aa77b3',
    kind: 'ADD_RELATIONSHIP',
    change: JSON.stringify({
      kind: 'ADD_RELATIONSHIP',
      type: 'MEMBER_OF',
      source: 'person/ada-stone',
      target: 'organization/river-council',
      article: reading.article.id,
      sentence: '5d1f0c27ab83',
    }),
    changed: '[]',
    by: 'Ada',
    at: '2024-05-01T12:00:00.000Z',
    reason: 'So it is.',
    order: 1,
    revision: 1,
    undone: false,
  },
}

/** A type that would be more of a statement to the store than a type. */
const INJECTED = 'X {id: row.id}]->(target) SET source.name = 1 WITH row, source, target MERGE (source)-[r:MET_WITH'

const parse = (line: object | string) => parseExportedLine(typeof line === 'string' ? line : JSON.stringify(line), 2)

it.each([
  ['an article', article],
  ['a change', change],
])('takes %s that is what it says', (_, line) => {
  expect(() => parse(line)).not.toThrow()
})

it.each<[string, readonly (string | number)[], unknown, RegExp]>([
  ['a type that goes on as Cypher', ['relationships', 0, 'type'], INJECTED, /relationships\.0\.type/],
  ['a quotation that the text does not have', ['statements', 0, 'text'], 'Ada Stone left.', /statements\.0/],
  ['a mention of what does not stand there', ['mentions', 0, 'surface'], 'Bo Stone', /mentions\.0/],
  ['a sentence beyond the text', ['sentences', 1, 'end'], 9_999, /sentences\.1/],
  ['another text than the one of its hash', ['article', 'text'], 'Ada Stone left.', /textHash/],
  ['an id of something else', ['article', 'id'], 'person/ada-stone', /article\.id/],
  ['an entity under the id of an article', ['entities', 0, 'id'], 'article/9f8c2e41d0aa77b3', /entities\.0/],
  ['a kind that there is not', ['entities', 0, 'kind'], '__proto__', /entities\.0\.kind/],
  ['another kind than its id has', ['entities', 0, 'kind'], 'PLACE', /entities\.0/],
  ['a name that is no text', ['entities', 0, 'name'], 42, /entities\.0\.name/],
  [
    'a status without its sentence',
    ['entities', 2, 'statusEvidence', 0, 'sentence'],
    'article/x/sentence/7',
    /entities\.2/,
  ],
  [
    'a relationship with whom the article does not know',
    ['relationships', 0, 'target'],
    'place/nowhere',
    /relationships\.0/,
  ],
  ['a relationship under the id of another', ['relationships', 0, 'type'], 'MET_WITH', /relationships\.0/],
  ['a relationship without proof', ['relationships', 0, 'evidence'], [], /relationships\.0\.evidence/],
  [
    'proof in another article',
    ['relationships', 0, 'evidence', 0, 'sentence'],
    'article/x/sentence/0',
    /relationships\.0/,
  ],
  ['more than certainty', ['statements', 0, 'confidence'], 1e308, /statements\.0\.confidence/],
  ['a polarity that there is not', ['statements', 0, 'polarity'], 'MAYBE', /statements\.0\.polarity/],
  ['a speaker whom the article does not know', ['statements', 0, 'speaker'], 'person/nobody', /statements\.0/],
  ['a role of whom it does not know', ['roles', 0, 'person'], 'person/nobody', /roles\.0/],
  ['a script for an address', ['article', 'url'], 'javascript:alert(1)', /article\.url/],
  ['no date of publication', ['article', 'publishedAt'], 'tomorrow', /article\.publishedAt/],
  ['the id of another address', ['article', 'url'], 'https://news.example/another', /article\.id/],
  ['a headline as long as an article', ['article', 'title'], 'River '.repeat(1_000), /article\.title/],
  ['labels without end', ['article', 'labels'], Array.from({ length: 21 }, String), /article\.labels/],
  ['sentences that lie on one another', ['sentences', 1, 'start'], 3, /sentences\.1/],
  ['two entities under one id', ['entities', 3], reading.entities[0], /entities\.3/],
  ['two statements under one id', ['statements', 1], reading.statements[0], /statements\.1/],
  ['one relationship twice', ['relationships', 1], reading.relationships[0], /relationships\.1/],
  ['a place on no map', ['entities', 0, 'coordinates'], { latitude: 91, longitude: 0 }, /coordinates\.latitude/],
  [
    'a date that is a formula',
    ['entities', 2, 'date'],
    { edtf: '=HYPERLINK("https://news.example")', text: 'May' },
    /date\.edtf/,
  ],
])('refuses an article with %s', (_, path, value, where) => {
  expect(() => parse({ ...article, reading: withValue(reading, path, value) })).toThrow(where)
})

it.each<[string, readonly string[], unknown, RegExp]>([
  ['that says nothing', ['change'], '{}', /properties\.change/],
  ['that is no JSON', ['change'], 'merge', /properties\.change/],
  [
    'with a type that goes on as Cypher',
    ['change'],
    change.properties.change.replace('MEMBER_OF', INJECTED),
    /properties\.change/,
  ],
  ['under the id of something else', ['id'], 'person/ada-stone', /properties\.id/],
  ['at no time', ['at'], 'yesterday', /properties\.at/],
  ['with objects in it', ['more'], { a: [1] }, /properties\.more/],
])('refuses a change %s', (_, path, value, where) => {
  expect(() => parse({ ...change, properties: withValue(change.properties, path, value) })).toThrow(where)
})

it('refuses what is nested without end, as it does all else', () => {
  const nested = `{"kind":"node","label":"Change","properties":{"id":"c","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
  expect(() => parse(nested)).toThrow(/^Line 2 is no line of an export/)
})

it('lets no type become a part of a statement to the store but those that there are', async () => {
  const engine = await openEngine({ kind: 'embedded' })
  try {
    const writer = createGraphWriter({ engine, resolver: createEntityResolver(), now: () => new Date(0) })
    const forged = withValue(reading, ['relationships', 0, 'type'], INJECTED)
    await expect(writer.writeReading(forged, 'sketch 1')).rejects.toMatchObject({ code: 'BAD_INPUT' })
    expect(await engine.read({ text: 'MATCH (e:Entity) RETURN e.name AS name', params: {} })).toEqual([])
  } finally {
    await engine.close()
  }
})

/** The same, with another value at a path. */
function withValue<Whole extends object>(whole: Whole, path: readonly (string | number)[], value: unknown): Whole {
  const copy = structuredClone(whole)
  const [last = '', ...before] = [...path].reverse()
  const holder = before.reverse().reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  Object.assign(holder as object, { [last]: value })
  return copy
}
