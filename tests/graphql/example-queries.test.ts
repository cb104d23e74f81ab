import { beforeAll, expect, it } from 'vitest'
import { EXAMPLE_QUERIES } from '../../src/graphql/example-queries.ts'
import { describeOnEachStore } from '../stores.ts'
import { serveGraph } from './served-graph.ts'

const containing = (...some: unknown[]) => expect.arrayContaining(some) as unknown
const including = (object: object) => expect.objectContaining(object) as unknown
const text = (part: string) => expect.stringContaining(part) as unknown

const MEETING = 'Ukraine-NATO Council meeting'
const COUNCIL_SENTENCE = { sentence: { text: text('held in Brussels on November 29') } }

/** What must be in the answer to each question. */
const expected: Readonly<Record<string, unknown>> = {
  'Who is in the graph, in which role, and by which sentence?': {
    people: {
      nodes: [
        including({
          name: 'Antony Blinken',
          aliases: ['Blinken'],
          roles: [including({ at: { name: 'United States' } })],
        }),
        including({ name: 'Jens Stoltenberg', roles: [including({ title: 'NATO Secretary General' })] }),
        { name: 'Olaf Scholz', aliases: ['Scholz'], roles: [] },
      ],
    },
  },
  'Why can Ukraine not join NATO, and who says so?': {
    statements: {
      nodes: containing(
        including({ speaker: { name: 'Olaf Scholz' }, text: text('why Ukraine cannot join NATO at this juncture') }),
      ),
    },
  },
  'What happened in Brussels, and when?': {
    entity: {
      meetings: {
        edges: [
          {
            node: including({ name: MEETING, date: { edtf: 'XXXX-11-29', text: 'November 29' } }),
            relationship: { evidence: { nodes: [COUNCIL_SENTENCE] } },
          },
        ],
      },
    },
  },
  'Who said what about NATO?': {
    entity: {
      name: 'NATO',
      statementsAbout: including({
        nodes: containing(
          including({ speaker: { name: 'Jens Stoltenberg' }, text: text('bolster Ukraine’s resilience') }),
          including({ speakerDescription: 'Sources', modality: 'CONSIDERED' }),
          including({ speaker: { name: 'Olaf Scholz' }, polarity: 'NEGATED' }),
        ),
      }),
    },
  },
  'How is Scholz connected to Stoltenberg, and by which sentences?': {
    shortestPaths: containing({
      length: 3,
      entities: [{ name: 'Olaf Scholz' }, { name: 'NATO' }, { name: 'Jens Stoltenberg' }],
      steps: [
        {
          from: { name: 'Olaf Scholz' },
          to: { name: 'NATO' },
          relationship: null,
          statement: { text: text('cannot join NATO'), polarity: 'NEGATED' },
          sentences: [{ text: text('Earlier, Olaf Scholz provided his own explanation') }],
        },
        {
          from: { name: 'NATO' },
          to: { name: 'Jens Stoltenberg' },
          relationship: { type: 'HOLDS_ROLE_AT', role: 'NATO Secretary General' },
          statement: null,
          sentences: [{ text: text('NATO Secretary General Jens Stoltenberg') }],
        },
      ],
    }),
  },
  'Who met whom?': {
    relationships: { nodes: expect.not.arrayContaining([including({ type: 'MET_WITH' })]) as unknown },
  },
  'What is only considered, intended, possible or recommended, and by whom?': {
    statements: {
      nodes: containing(
        including({
          modality: 'CONSIDERED',
          speakerDescription: 'Sources',
          text: text('is considering offering Kiev'),
        }),
        including({ modality: 'INTENDED', speaker: { name: 'Antony Blinken' } }),
        including({
          modality: 'POSSIBLE',
          speaker: { name: 'Jens Stoltenberg' },
          text: text('could face further missile'),
        }),
      ),
    },
  },
  'What do unnamed sources say?': {
    statements: { nodes: containing(including({ speakerDescription: 'Sources', text: text('NATO is considering') })) },
  },
  'What does a search for a misspelt name find?': {
    search: including({
      edges: containing({
        score: expect.any(Number) as unknown,
        text: 'Stoltenberg',
        highlights: [{ start: 0, end: 11 }],
        node: { __typename: 'Person', id: 'person/jens-stoltenberg', name: 'Jens Stoltenberg', articleCount: 1 },
      }),
    }),
  },
  'What surrounds Kyiv, under whatever name?': {
    neighborhood: including({
      nodes: containing(including({ id: 'place/kyiv' }), including({ id: 'organization/nato' })),
    }),
  },
  'What is dated, from early to late, as far as the text says?': {
    timeline: {
      nodes: [
        {
          date: { edtf: 'XXXX-11-29', text: 'November 29', year: null, month: 11, day: 29 },
          subject: { __typename: 'Meeting', name: MEETING, places: [{ name: 'Brussels' }] },
        },
      ],
    },
  },
  'Where does the text name an entity, and how?': {
    entity: including({
      name: 'NATO',
      aliases: ['the alliance'],
      mentions: including({
        nodes: containing(
          including({ mode: 'NAME', text: 'NATO', start: 57, end: 61 }),
          including({ mode: 'DESCRIPTION' }),
        ),
      }),
    }),
  },
  'Why is Blinken one person, in each article, and who decided it?': {
    entity: {
      name: 'Antony Blinken',
      appearances: {
        nodes: [including({ name: 'Antony Blinken', reasons: containing(text('Blinken')), resolution: null })],
      },
    },
  },
  'Who is named together with Blinken?': {
    entity: including({
      name: 'Antony Blinken',
      coMentions: containing(including({ entity: { name: 'Ukraine', kind: 'PLACE' } })),
    }),
  },
  'How much is in the graph, and what is most connected?': {
    stats: including({
      articles: 1,
      entitiesByKind: containing({ kind: 'PERSON', count: 3 }, { kind: 'PLACE', count: 5 }),
      relationshipsByType: containing({ type: 'HOLDS_ROLE_AT', count: 2 }, { type: 'MEMBER_OF', count: 0 }),
    }),
    mostConnected: containing(including({ entity: { name: MEETING, kind: 'MEETING' } })),
  },
  'Who speaks most, who never does, and to what do they say no?': {
    most: {
      nodes: containing({
        name: 'Olaf Scholz',
        statements: including({ groups: containing({ key: 'NEGATED', count: 1 }) }),
      }),
    },
    silent: { nodes: [] },
  },
  'About whom is most said, in which month, and by how many?': {
    statements: including({
      about: containing(including({ entity: { name: 'Ukraine', kind: 'PLACE' } })),
      speakers: 3,
    }),
  },
  'Which statements disagree?': {
    disagreements: containing({
      about: [{ name: 'NATO' }, { name: 'Ukraine' }],
      affirmed: including({ speaker: { name: 'Jens Stoltenberg' } }),
      negated: including({ speaker: { name: 'Olaf Scholz' }, text: text('cannot join NATO') }),
    }),
  },
  'Who is named with whom, and never said to have met them?': {
    entity: { name: 'Antony Blinken', coMentions: containing(including({ entity: { name: 'Jens Stoltenberg' } })) },
  },
  'Who may be one and the same, and what did people change?': {
    mergeSuggestions: { totalCount: 0, nodes: [] },
    changes: { nodes: [] },
  },
  'What does a text of your own say?': {
    loadArticle: including({ outcome: 'ADDED', errors: [] }),
  },
}

describeOnEachStore('the example', (store) => {
  const graph = () => serveGraph(store().engine)
  beforeAll(async () => {
    await graph().loadSeed()
  })

  it.for(EXAMPLE_QUERIES.map(({ question, query }) => [question, query] as const))(
    '"%s" is answered',
    async ([question, query]) => {
      expect(await graph().ask(query)).toMatchObject(expected[question] as object)
    },
  )
})

it('has an expected answer for every question', () => {
  expect(EXAMPLE_QUERIES.map(({ question }) => question).sort()).toEqual(Object.keys(expected).sort())
})
