import { DOMParser } from '@xmldom/xmldom'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { csvFile } from '../../../src/explorer/share/csv-file.ts'
import { gexfFile } from '../../../src/explorer/share/gexf-file.ts'
import { graphmlFile } from '../../../src/explorer/share/graphml-file.ts'
import { graphqlText } from '../../../src/explorer/share/graphql-text.ts'
import { jsonFile } from '../../../src/explorer/share/json-file.ts'
import { pictureFile } from '../../../src/explorer/share/picture-file.ts'
import { propertyGraph } from '../../../src/explorer/share/property-graph.ts'
import type { Taken } from '../../../src/explorer/share/take.ts'
import { escapeXml } from '../../../src/explorer/share/xml.ts'
import { datedRelationship, datedStatement } from '../dated.ts'
import { entity } from '../sketched-graph.ts'

const [ADA, ACME] = ['person/ada', 'organization/acme']
const HOSTILE = `=cmd|' /C calc'!A0 <b>&"quoted", \u0000\u0007 and\nmore`

const taken: Taken = {
  entities: [{ ...entity(ADA), name: HOSTILE }, entity(ACME), entity('place/lima')],
  relationships: [datedRelationship(['2020-01-01', '2020-02-02'], ADA, 'MEMBER_OF', ACME)],
  statements: [
    datedStatement(0, '2020-03-03', { speaker: ADA, about: [ACME, 'place/lima'], polarity: 'NEGATED', text: HOSTILE }),
    datedStatement(1, 'once', { about: [] }),
  ],
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parseCsv<Record<string, string>>(csv, { columns: true })
}

/** What XML can hold of a text. */
function sayable(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}

describe('a CSV file', () => {
  const rows = rowsOf(csvFile(taken))

  it('has a row for each sentence, with article, date, address, role, polarity and confidence', () => {
    expect(rows.length).toBe(5)
    expect(rows[1]).toMatchObject({
      article: 'News of 2020-02-02',
      published: '2020-02-02',
      url: 'https://www.example.org/2020-02-02',
      sentence: 'Sentence 0.',
      source: 'Ada',
      type: 'MEMBER_OF',
      target: 'Acme',
      polarity: 'AFFIRMED',
      confidence: '1',
    })
    expect(rows.filter(({ polarity }) => polarity === 'NEGATED').length).toBe(2)
  })

  it('lets no spreadsheet take a text for a formula', () => {
    expect(rows[2]?.['said']).toBe(`'${HOSTILE}`)
    fc.assert(
      fc.property(fc.string(), (text) => {
        const statements = [datedStatement(0, 'a', { about: [], text })]
        const [row] = rowsOf(csvFile({ entities: [], relationships: [], statements }))
        expect(row?.['said']).not.toMatch(/^\s*[=+\-@|%]/)
        expect([text, `'${text}`]).toContain(row?.['said'])
      }),
    )
  })
})

describe('a JSON file', () => {
  it('has all ids, with the sentences that prove each', () => {
    const file = JSON.parse(jsonFile(taken, 'Everything')) as Record<string, unknown>
    expect(file).toMatchObject({
      scope: 'Everything',
      entities: [{ id: ADA, name: HOSTILE }, { id: ACME }, { id: 'place/lima' }],
      relationships: [
        { source: ADA, target: ACME, sentences: [{ published: '2020-01-01' }, { published: '2020-02-02' }] },
      ],
      statements: [{ speaker: ADA, about: [ACME, 'place/lima'], polarity: 'NEGATED' }, { speaker: null }],
    })
  })
})

describe('files of the graph', () => {
  const FILES = [
    ['GraphML', graphmlFile, (text: string) => graphml.parse(Graph, text)],
    ['GEXF', gexfFile, (text: string) => gexf.parse(Graph, text)],
  ] as const

  it.each(FILES)('as %s are read back by a library, whatever stands in a name', (_name, write, read) => {
    const graph = read(write(propertyGraph(taken)))
    expect(graph.order).toBe(5)
    expect(graph.size).toBe(4)
    expect(graph.getNodeAttributes(ADA)).toMatchObject({ label: sayable(HOSTILE), kind: 'PERSON', mentions: 1 })
    const [said] = graph.filterNodes((_node, { polarity }) => polarity === 'NEGATED')
    expect(graph.getNodeAttributes(said)).toMatchObject({
      kind: 'STATEMENT',
      url: 'https://www.example.org/2020-03-03',
    })
    const member = graph.findEdge((_edge, { type }) => type === 'MEMBER_OF')
    expect(graph.extremities(member)).toEqual([ADA, ACME])
    expect(graph.getEdgeAttributes(member)).toMatchObject({ status: 'HELD', sentence: 'Sentence 0.', confidence: 1 })
  })

  it('hold any text that XML can hold as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = new DOMParser().parseFromString(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, 'text/xml')
        expect(read.documentElement?.textContent).toBe(sayable(text))
        expect(read.documentElement?.getAttribute('b')).toBe(sayable(text))
      }),
    )
  })
})

describe('a picture', () => {
  const theme = {
    background: '#fff',
    text: '#000',
    edge: '#888',
    selection: '#000',
    kinds: {
      PERSON: '#00f',
      ORGANIZATION: '#f00',
      PLACE: '#0f0',
      MEETING: '#f0f',
      TOPIC: '#ff0',
      COMMUNITY: '#445566',
    },
  }
  const { svg, width, height } = pictureFile(taken, 'One <article>', theme, new Map())

  it('is SVG with every entity and line inside it, its legend and its sources', () => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    const texts = Array.from(root?.getElementsByTagName('text') ?? [], ({ textContent }) => textContent)
    expect(texts).toEqual(expect.arrayContaining(['One <article>', 'Acme', 'Lima', 'people', 'Sources']))
    expect(texts.join('\n')).toContain('News of 2020-01-01, 2020-01-01, https://www.example.org/2020-01-01')
    expect(texts.join('\n')).toContain('Dashed lines say that something is not so')
    const lines = Array.from(root?.getElementsByTagName('line') ?? [])
    expect(lines.length).toBe(3)
    for (const line of lines) {
      expect(Number(line.getAttribute('x1'))).toBeGreaterThan(0)
      expect(Number(line.getAttribute('x1'))).toBeLessThan(width)
      expect(Number(line.getAttribute('y1'))).toBeLessThan(height)
    }
  })
})

describe('a query to copy', () => {
  it('has the filters of the scope, the time and the sureness', () => {
    const chosen = { kind: 'entities', ids: ['person/"ada"'] } as const
    const text = graphqlText({ chosen, window: { from: '2020-01-01', to: '2020-12-31' }, least: 0.8 })
    expect(text).toContain('or: [{speaker: "person/\\"ada\\""}, {about: "person/\\"ada\\""}]')
    expect(text).toContain('date: {from: "2020-01-01", to: "2020-12-31"}, minConfidence: 0.8')
  })
})
