import { describe, expect, it } from 'vitest'
import { edgesOf, isNegated, proofOf, spokenEnds } from '../../../src/explorer/graph/edges.ts'
import { EMPTY_GRAPH, mergeGraph, type Graph } from '../../../src/explorer/graph/graph.ts'
import { cautions, edgeLabel, statementsInWords } from '../../../src/explorer/graph/wording.ts'
import { graphOf, relationship, statement } from '../sketched-graph.ts'

describe('the lines of a graph', () => {
  it('are its relationships, with the sentences that prove them', () => {
    const [edge, ...others] = edgesOf(graphOf([relationship('person/ada', 'MET_WITH', 'person/bob', { sentence: 4 })]))
    expect(others).toEqual([])
    expect(edge).toMatchObject({ type: 'MET_WITH', source: 'person/ada', target: 'person/bob' })
    expect(edge === undefined ? [] : proofOf(edge).map(({ index }) => index)).toEqual([4])
  })

  it('gather what one speaker says about one thing, in the order of the text', () => {
    const graph = graphOf(
      [],
      [
        statement(7, { speaker: 'person/ada', about: ['organization/acme'] }),
        statement(2, { speaker: 'person/ada', about: ['organization/acme', 'person/ada'] }),
      ],
    )
    const edges = edgesOf(graph)
    expect(edges.map(({ type, source, target }) => [type, source, target])).toEqual([
      ['SPOKE_ABOUT', 'person/ada', 'organization/acme'],
    ])
    expect(edges[0]?.statements.map(({ start }) => start)).toEqual([40, 140])
  })

  it('join what a statement of no known speaker is about, unless that is a long list', () => {
    const few = graphOf([], [statement(0, { about: ['place/x', 'place/y', 'place/z'] })])
    expect(edgesOf(few).map(({ source, target }) => `${source} ${target}`)).toEqual([
      'place/x place/y',
      'place/x place/z',
      'place/y place/z',
    ])
    const many = graphOf([], [statement(0, { about: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `place/${name}`) })])
    expect(edgesOf(many)).toEqual([])
  })

  it('are negated only if all that they stand for negates', () => {
    const denies = statement(0, { speaker: 'person/ada', about: ['place/x'], polarity: 'NEGATED' })
    const affirms = statement(1, { speaker: 'person/ada', about: ['place/x'] })
    expect(edgesOf(graphOf([], [denies])).map(isNegated)).toEqual([true])
    expect(edgesOf(graphOf([], [denies, affirms])).map(isNegated)).toEqual([false])
    expect(edgesOf(graphOf([relationship('person/ada', 'MEMBER_OF', 'organization/x')])).map(isNegated)).toEqual([
      false,
    ])
  })

  it('bear no count where more may be said than is known, whatever else came before and after', () => {
    const said = [1, 2].map((at) => statement(at, { speaker: 'person/ada', about: ['place/x', 'place/y'] }))
    const labels = (graph: Graph) => edgesOf(graph).map((edge) => `${edge.target}: ${edgeLabel(edge)}`)
    const excerpt = mergeGraph(EMPTY_GRAPH, { statements: said })
    expect(labels(excerpt)).toEqual(['place/x: spoke about', 'place/y: spoke about'])
    const partly = mergeGraph(excerpt, { whole: ['person/ada', 'place/x'] })
    expect(labels(partly)).toEqual(['place/x: 2 statements', 'place/y: spoke about'])
    expect(labels(mergeGraph(partly, { statements: said.slice(1) }))).toEqual(labels(partly))
  })

  it.each([
    [relationship('person/ada', 'HOLDS_ROLE_AT', 'organization/x', { role: 'chair' }), [], 'chair'],
    [relationship('person/ada', 'MEMBER_OF', 'organization/x'), [], 'is a member of'],
    [undefined, [statement(0, { speaker: 'person/ada', about: ['place/x'], verb: 'warned' })], 'warned'],
    [undefined, [statement(0, { speaker: 'person/ada', about: ['place/x'], verb: 'According' })], 'is cited'],
    [undefined, [statement(0, { speaker: 'person/ada', about: ['place/x'], verb: 'Warning' })], 'warning'],
    [undefined, [1, 2].map((at) => statement(at, { speaker: 'person/ada', about: ['place/x'] })), '2 statements'],
  ])('bear a label', (related, statements, label) => {
    expect(edgesOf(graphOf(related === undefined ? [] : [related], statements)).map(edgeLabel)).toEqual([label])
  })
})

describe('the id of a line of statements', () => {
  it('tells what the line joins', () => {
    const statements = [
      statement(0, { speaker: 'person/ada', about: ['place/x'] }),
      statement(1, { about: ['place/x', 'place/y'] }),
    ]
    for (const { id, type, source, target } of edgesOf(graphOf([], statements))) {
      expect(spokenEnds(id)).toEqual({ type, source, target })
    }
    expect(spokenEnds('relationship/person/ada/met-with/person/bob')).toBeUndefined()
  })
})

describe('what a line stands for', () => {
  it.each([
    [['AFFIRMED', 'AFFIRMED'], '2 statements'],
    [['NEGATED'], '1 statement: it says that something is not so'],
    [['NEGATED', 'NEGATED'], '2 statements: each says that something is not so'],
    [['AFFIRMED', 'NEGATED'], '2 statements, 1 of which says that something is not so'],
    [['AFFIRMED', 'NEGATED', 'NEGATED'], '3 statements, 2 of which say that something is not so'],
  ] as const)('of the polarities %j is told without a denial that nobody made: %s', (polarities, words) => {
    const some = polarities.map((polarity, at) =>
      statement(at, { speaker: 'person/ada', about: ['place/x'], polarity }),
    )
    expect(statementsInWords(some)).toBe(words)
  })
})

describe('cautions', () => {
  it('tell what is no plain assertion', () => {
    expect(cautions({ polarity: 'AFFIRMED', modality: 'ASSERTED' })).toEqual([])
    expect(cautions({ polarity: 'NEGATED', modality: 'POSSIBLE' })).toEqual([
      'says that something is not so',
      'speaks of a possibility',
    ])
  })
})
