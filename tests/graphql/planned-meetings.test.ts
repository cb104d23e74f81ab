import { beforeEach, describe, expect, it } from 'vitest'
import { partialDate } from '../../src/model/partial-date.ts'
import type { Reading } from '../../src/model/reading.ts'
import { createEntityResolver } from '../../src/reader/resolution/index.ts'
import { createGraphWriter } from '../../src/store/graph-writer.ts'
import { readingOf } from '../readings.ts'
import { describeOnEachStore, emptyGraph } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const SUMMIT = { kind: 'MEETING', name: 'Andean Summit' } as const
const PEOPLE = [
  { kind: 'PERSON', name: 'Ana Diaz' },
  { kind: 'PERSON', name: 'Bo Ek' },
] as const
const LIMA = { kind: 'PLACE', name: 'Lima' } as const
const [ana, bo, summit] = ['person/ana-diaz', 'person/bo-ek', 'meeting/andean-summit']

const june = (day: number, text: string) => partialDate(text, { year: 2024, month: 6, day })

const announced = readingOf({
  url: 'https://example.org/announced',
  publishedAt: '2024-05-20',
  sentences: [
    'Ana Diaz will host the Andean Summit in Lima on June 3.',
    'Bo Ek is to attend it and will meet Ana Diaz.',
  ],
  entities: [...PEOPLE, LIMA, { ...SUMMIT, date: june(3, 'June 3'), status: 'PLANNED', statusIn: [0] }],
  relationships: [
    { type: 'ORGANIZED', source: 'Ana Diaz', target: SUMMIT.name, sentences: [0], status: 'PLANNED' },
    { type: 'HELD_IN', source: SUMMIT.name, target: 'Lima', sentences: [0], status: 'PLANNED' },
    { type: 'PARTICIPATED_IN', source: 'Bo Ek', target: SUMMIT.name, sentences: [1], status: 'PLANNED' },
    { type: 'MET_WITH', source: 'Ana Diaz', target: 'Bo Ek', sentences: [1], status: 'PLANNED' },
  ],
})

const calledOff = readingOf({
  url: 'https://example.org/called-off',
  publishedAt: '2024-05-30',
  sentences: ['The Andean Summit, due on June 3, was called off.'],
  entities: [{ ...SUMMIT, date: june(3, 'June 3'), status: 'CANCELLED', statusIn: [0] }],
})

const wasHeld = readingOf({
  url: 'https://example.org/held',
  publishedAt: '2024-06-04',
  sentences: ['The Andean Summit was held in Lima on June 3.', 'Ana Diaz attended.'],
  entities: [PEOPLE[0], LIMA, { ...SUMMIT, date: june(3, 'June 3'), status: 'HELD' }],
  relationships: [
    { type: 'HELD_IN', source: SUMMIT.name, target: 'Lima', sentences: [0] },
    { type: 'PARTICIPATED_IN', source: 'Ana Diaz', target: SUMMIT.name, sentences: [1] },
  ],
})

const anotherYears = readingOf({
  url: 'https://example.org/another-year',
  publishedAt: '2023-07-01',
  sentences: ['The Andean Summit was held in Lima on June 9.'],
  entities: [LIMA, { ...SUMMIT, date: partialDate('June 9', { year: 2023, month: 6, day: 9 }), status: 'HELD' }],
  relationships: [{ type: 'HELD_IN', source: SUMMIT.name, target: 'Lima', sentences: [0] }],
})

const MEETING = `{
  name status date { edtf } places { name } organizers { name }
  participants { nodes { name } edges { relationship { type status } } }
  statusEvidence { nodes { sentence { text } } }
}`

interface Nodes<Item> {
  readonly nodes: readonly Item[]
}

interface ShownMeeting {
  readonly name: string
  readonly status: string
  readonly date: { readonly edtf: string } | null
  readonly places: readonly { readonly name: string }[]
  readonly organizers: readonly { readonly name: string }[]
  readonly participants: Nodes<{ readonly name: string }> & {
    readonly edges: readonly { readonly relationship: object }[]
  }
  readonly statusEvidence: Nodes<{ readonly sentence: { readonly text: string } }>
}

describeOnEachStore('a meeting to come', (store) => {
  const graph = () => serveGraph(store().engine)
  const writer = () =>
    createGraphWriter({ engine: store().engine, resolver: createEntityResolver(), now: () => new Date(0) })

  async function load(...readings: readonly Reading[]) {
    for (const reading of readings) await writer().writeReading(reading, 'sketch 1')
  }

  async function meetings(filter: string): Promise<readonly ShownMeeting[]> {
    const query = `{ meetings(filter: ${filter}) { nodes ${MEETING} } }`
    return (await graph().ask<{ meetings: Nodes<ShownMeeting> }>(query)).meetings.nodes
  }

  const statuses = async () => (await meetings('{}')).map(({ status, date }) => `${status} ${date?.edtf ?? ''}`)

  beforeEach(() => emptyGraph(store().engine))

  it('is there with its date, place, hosts, participants, and the sentence that announces it', async () => {
    await load(announced)
    expect(await meetings('{ status: [PLANNED] }')).toEqual([
      {
        name: 'Andean Summit',
        status: 'PLANNED',
        date: { edtf: '2024-06-03' },
        places: [{ name: 'Lima' }],
        organizers: [{ name: 'Ana Diaz' }],
        participants: {
          nodes: [{ name: 'Bo Ek' }],
          edges: [{ relationship: { type: 'PARTICIPATED_IN', status: 'PLANNED' } }],
        },
        statusEvidence: {
          nodes: [{ sentence: { text: 'Ana Diaz will host the Andean Summit in Lima on June 3.' } }],
        },
      },
    ])
    expect(await meetings('{ status: [HELD, CANCELLED] }')).toEqual([])
    expect(await meetings('{ not: { status: [PLANNED] } }')).toEqual([])
  })

  describe('is no fact', () => {
    /** Asked one by one: a Neo4j that is busy has its time for each. */
    async function answers(argument: string): Promise<object> {
      const given = argument === '' ? '' : `(${argument})`
      const all = {}
      for (const question of [
        `relationships${given} { totalCount nodes { type status } }`,
        `bo: node(id: "${bo}") { ... on Person {
          meetings${given} { nodes { name } } metWith${given} { nodes { name } } relationships${given} { totalCount } } }`,
        `related: entities(filter: { relatedTo: { id: "${summit}" ${argument} } }) { nodes { name } }`,
        `shortestPaths(from: "${ana}", to: "${bo}", throughStatements: false ${argument}) { length }`,
        `commonNeighbors(ids: ["${ana}", "${bo}"] ${argument}) { entity { name } }`,
        `neighborhood(ids: ["${bo}"], throughStatements: false ${argument}) { nodes { name } relationships { nodes { status } } }`,
        `mostConnected(limit: 1 ${argument}) { relationshipCount }`,
        `timeline${given} { nodes { subject { ... on Meeting { name status } } } }`,
        `article: articles { nodes { relationships${given} { totalCount } } }`,
        'stats { relationships meetingsByStatus { status count } }',
      ])
        Object.assign(all, await graph().ask<object>(`{ ${question} }`))
      return all
    }

    it('whatever is asked', async () => {
      await load(announced)
      expect(await answers('')).toEqual({
        relationships: { totalCount: 0, nodes: [] },
        bo: { meetings: { nodes: [] }, metWith: { nodes: [] }, relationships: { totalCount: 0 } },
        related: { nodes: [] },
        shortestPaths: [],
        commonNeighbors: [],
        neighborhood: { nodes: [{ name: 'Bo Ek' }], relationships: { nodes: [] } },
        mostConnected: [],
        timeline: { nodes: [] },
        article: { nodes: [{ relationships: { totalCount: 0 } }] },
        stats: {
          relationships: 0,
          meetingsByStatus: [
            { status: 'HELD', count: 0 },
            { status: 'PLANNED', count: 1 },
            { status: 'CANCELLED', count: 0 },
          ],
        },
      })
    })

    it('and is given as planned where plans are asked for', async () => {
      await load(announced)
      const planned = { status: 'PLANNED' }
      expect(await answers('includePlanned: true')).toMatchObject({
        relationships: { totalCount: 4, nodes: [planned, planned, planned, planned] },
        bo: {
          meetings: { nodes: [{ name: 'Andean Summit' }] },
          metWith: { nodes: [{ name: 'Ana Diaz' }] },
          relationships: { totalCount: 2 },
        },
        related: { nodes: [{ name: 'Ana Diaz' }, { name: 'Bo Ek' }, { name: 'Lima' }] },
        shortestPaths: [{ length: 1 }],
        commonNeighbors: [{ entity: { name: 'Andean Summit' } }],
        neighborhood: { relationships: { nodes: [planned, planned, planned] } },
        mostConnected: [{ relationshipCount: 3 }],
        timeline: { nodes: [{ subject: { name: 'Andean Summit', status: 'PLANNED' } }] },
        article: { nodes: [{ relationships: { totalCount: 4 } }] },
        stats: { relationships: 0 },
      })
    })

    it('and is found by its id', async () => {
      await load(announced)
      const id = `relationship/${bo}/planned-participated-in/${summit}`
      expect(
        await graph().ask(`{ node(id: "${id}") { ... on Relationship { type status source { name } } } }`),
      ).toEqual({
        node: { type: 'PARTICIPATED_IN', status: 'PLANNED', source: { name: 'Bo Ek' } },
      })
    })
  })

  it('is called off by the newest article, with all that was planned of it', async () => {
    await load(calledOff, announced)
    expect(await meetings('{ status: [CANCELLED] }')).toMatchObject([
      {
        organizers: [{ name: 'Ana Diaz' }],
        participants: { edges: [{ relationship: { status: 'CANCELLED' } }] },
        statusEvidence: { nodes: expect.arrayContaining([{ sentence: { text: calledOff.article.text } }]) as unknown },
      },
    ])
    expect(
      await graph().ask('{ relationships(includePlanned: true, filter: { status: [CANCELLED] }) { nodes { type } } }'),
    ).toMatchObject({ relationships: { nodes: [{}, {}, {}] } })
    await writer().removeArticle(calledOff.article.id)
    expect(await statuses()).toEqual(['PLANNED 2024-06-03'])
  })

  it('has been once an article tells so, and then only who was there took part', async () => {
    await load(wasHeld, calledOff, announced)
    expect(await meetings('{}')).toMatchObject([
      {
        status: 'HELD',
        places: [{ name: 'Lima' }],
        organizers: [],
        participants: { nodes: [{ name: 'Ana Diaz' }], edges: [{ relationship: { status: 'HELD' } }] },
      },
    ])
    await writer().removeArticle(wasHeld.article.id)
    expect(await statuses()).toEqual(['CANCELLED 2024-06-03'])
  })

  it('is another than one of its name that was held on another day', async () => {
    await load(announced, anotherYears)
    expect((await statuses()).sort()).toEqual(['HELD 2023-06-09', 'PLANNED 2024-06-03'])
  })

  it.each([
    ['talks in Lima', ['HELD ', 'PLANNED ']],
    ['Andean Summit', ['HELD ', 'PLANNED ']],
  ])('is another than what was held before it was announced, without any date: %s', async (name, apart) => {
    const told = (status: 'HELD' | 'PLANNED', publishedAt: string) =>
      readingOf({
        url: `https://example.org/${status}`,
        publishedAt,
        sentences: [`It is told of ${name}.`],
        entities: [{ kind: 'MEETING', name, status }],
      })
    await load(told('PLANNED', '2024-05-20'), told('HELD', '2024-03-01'))
    expect((await statuses()).sort()).toEqual(apart)
  })
})
