import { LIMA, OSLO } from './analyst-corpus.ts'

/** A question of an analyst, in one query, and its answer. */
export interface AnalystQuestion {
  readonly question: string
  readonly query: string
  readonly answer: unknown
}

const ask = (question: string, query: string, answer: unknown): AnalystQuestion => ({
  question,
  query: `{ ${query} }`,
  answer,
})
const names = (list: string, ...some: readonly string[]) => ({ [list]: { nodes: some.map((name) => ({ name })) } })
const texts = (...some: readonly string[]) => ({ statements: { nodes: some.map((text) => ({ text })) } })

const HOLDS = 'Ana Diaz said the Harbor Treaty would hold.'
const READY = 'Ana Diaz said Peru was ready.'
const NOT_HOLD = 'Bo Ek said the Harbor Treaty would not hold.'
const SLOW = 'The Fleet Union said Peru was slow.'
const NOT_READY = 'Ana Diaz said Peru was not ready.'
const MAY_FAIL = 'Officials said the Harbor Treaty may fail.'

/** What analysts ask of the four articles of the corpus. */
export const ANALYST_QUESTIONS: readonly AnalystQuestion[] = [
  ask(
    'Who is this?',
    'person(id: "person/ana-diaz") { name roles { title at { name } } } place(id: "person/ana-diaz") { id }',
    {
      person: { name: 'Ana Diaz', roles: [{ title: 'foreign minister', at: { name: 'Peru' } }] },
      place: null,
    },
  ),
  ask(
    'Who was at this meeting, and who organized this?',
    'meeting(id: "meeting/lima-summit") { date { edtf } participants { nodes { name } } } organization(id: "organization/fleet-union") { people { nodes { name } } } topic(id: "topic/harbor-treaty") { name }',
    {
      meeting: { date: { edtf: '2023-03-03' }, participants: { nodes: [{ name: 'Ana Diaz' }, { name: 'Bo Ek' }] } },
      organization: { people: { nodes: [{ name: 'Cem Roy' }] } },
      topic: { name: 'Harbor Treaty' },
    },
  ),
  ask(
    'What does the article at this address say?',
    'article(url: "https://example.org/oslo") { id statements { totalCount } }',
    {
      article: { id: OSLO, statements: { totalCount: 2 } },
    },
  ),
  ask(
    'What was said in articles of March?',
    'statements(filter: {published: {from: "2023-03", to: "2023-03"}}, orderBy: [{field: PUBLISHED_AT}, {field: POSITION}]) { nodes { text } }',
    texts(HOLDS, READY, NOT_HOLD, SLOW),
  ),
  ask(
    'What was said last?',
    'statements(orderBy: [{field: PUBLISHED_AT, direction: DESC}, {field: POSITION}], first: 2) { nodes { text } }',
    texts(NOT_READY, MAY_FAIL),
  ),
  ask(
    'What do ministers say?',
    'statements(filter: {madeBy: {role: {contains: "Minister"}}}, orderBy: {field: PUBLISHED_AT}) { nodes { text } }',
    texts(HOLDS, READY, NOT_READY),
  ),
  ask(
    'What do organizations say?',
    'statements(filter: {madeBy: {kinds: [ORGANIZATION]}}) { nodes { text } }',
    texts(SLOW),
  ),
  ask(
    'What is said by nobody with a name?',
    'statements(filter: {not: {madeBy: {}}}) { nodes { text } }',
    texts(MAY_FAIL),
  ),
  ask(
    'Who speaks most?',
    'people(orderBy: [{field: STATEMENT_COUNT, direction: DESC}, {field: NAME}]) { nodes { name statements { totalCount } } }',
    {
      people: {
        nodes: [
          ['Ana Diaz', 3],
          ['Bo Ek', 1],
          ['Cem Roy', 0],
          ['Dora Lund', 0],
          ['Eve Stone', 0],
        ].map(([name, totalCount]) => ({ name, statements: { totalCount } })),
      },
    },
  ),
  ask(
    'Who never spoke?',
    'people(filter: {statements: {none: {}}}) { nodes { name } }',
    names('people', 'Cem Roy', 'Dora Lund', 'Eve Stone'),
  ),
  ask(
    'Who met nobody?',
    'people(filter: {metWith: {none: {}}}) { nodes { name } }',
    names('people', 'Cem Roy', 'Eve Stone'),
  ),
  ask(
    'Who was at a meeting and never spoke?',
    'people(filter: {meetings: {some: {}}, statements: {none: {}}}) { nodes { name } }',
    names('people', 'Dora Lund'),
  ),
  ask(
    'How many speak about the treaty, and who?',
    'statements(filter: {about: "topic/harbor-treaty"}) { groupCount(by: SPEAKER) groups(by: SPEAKER) { entity { name } count } }',
    {
      statements: {
        groupCount: 2,
        groups: [
          { entity: { name: 'Ana Diaz' }, count: 1 },
          { entity: { name: 'Bo Ek' }, count: 1 },
          { entity: null, count: 1 },
        ],
      },
    },
  ),
  ask(
    'Who speaks of Peru only to deny something?',
    'people(filter: {statements: {some: {about: "place/peru", polarity: NEGATED}}}) { nodes { name } }',
    names('people', 'Ana Diaz'),
  ),
  ask(
    'Who of those who spoke only ever denied?',
    'people(filter: {statements: {some: {}, all: {polarity: NEGATED}}}) { nodes { name } }',
    names('people', 'Bo Ek'),
  ),
  ask(
    'With whom is Diaz named, and never met them?',
    'person(id: "person/ana-diaz") { coMentions(kinds: [PERSON], unrelatedBy: [MET_WITH]) { entity { name } sentenceCount } }',
    {
      person: { coMentions: [{ entity: { name: 'Cem Roy' }, sentenceCount: 1 }] },
    },
  ),
  ask(
    'Who is named with somebody who speaks, and met nobody?',
    'people(filter: {namedWith: {some: {statements: {some: {}}}}, metWith: {none: {}}}) { nodes { name } }',
    names('people', 'Cem Roy'),
  ),
  ask(
    'Which statements about the treaty disagree?',
    'disagreements(about: ["topic/harbor-treaty"], filter: {modality: [ASSERTED]}) { affirmed { text } negated { text } about { name } }',
    {
      disagreements: [{ affirmed: { text: HOLDS }, negated: { text: NOT_HOLD }, about: [{ name: 'Harbor Treaty' }] }],
    },
  ),
  ask(
    'Who contradicts themself?',
    'disagreements(sameSpeaker: true) { affirmed { speaker { name } text } negated { text } }',
    {
      disagreements: [{ affirmed: { speaker: { name: 'Ana Diaz' }, text: READY }, negated: { text: NOT_READY } }],
    },
  ),
  ask('How many articles came each month?', 'articles { groups(by: PUBLISHED_MONTH) { key count } }', {
    articles: {
      groups: [
        { key: '2023-03', count: 2 },
        { key: '2023-05', count: 1 },
        { key: null, count: 1 },
      ],
    },
  }),
  ask(
    'How much was said of Peru each month, and by how many?',
    'statements(filter: {about: "place/peru"}) { groups(by: PUBLISHED_MONTH) { key count minPublishedAt } groupCount(by: SPEAKER) }',
    {
      statements: {
        groups: [
          { key: '2023-03', count: 2, minPublishedAt: '2023-03-04' },
          { key: '2023-05', count: 1, minPublishedAt: '2023-05-02' },
        ],
        groupCount: 2,
      },
    },
  ),
  ask(
    'Which article says most?',
    'statements { groups(by: ARTICLE, limit: 1) { count } } articles(orderBy: [{field: STATEMENT_COUNT, direction: DESC}, {field: TITLE}], first: 3) { nodes { title statements { totalCount } } }',
    {
      statements: { groups: [{ count: 2 }] },
      articles: {
        nodes: ['Talks in Lima', 'Doubts about the treaty', 'A council meets']
          .sort()
          .map((title) => ({ title, statements: { totalCount: 2 } })),
      },
    },
  ),
  ask(
    'Which of the articles about somebody say most?',
    'articles(filter: {mentions: "place/kent"}, orderBy: {field: STATEMENT_COUNT, direction: DESC}) { totalCount nodes { title statements { totalCount } } }',
    {
      articles: {
        totalCount: 2,
        nodes: [
          { title: 'A council meets', statements: { totalCount: 2 } },
          { title: null, statements: { totalCount: 0 } },
        ],
      },
    },
  ),
  ask(
    'How much is there of all that is said, from when to when, and how sure?',
    'statements { aggregate { count minConfidence maxConfidence minPublishedAt maxPublishedAt } }',
    {
      statements: {
        aggregate: {
          count: 6,
          minConfidence: 0.8,
          maxConfidence: 0.8,
          minPublishedAt: '2023-03-04',
          maxPublishedAt: '2023-05-02',
        },
      },
    },
  ),
  ask(
    'How many are there of each kind, and when did meetings take place?',
    'entities { groups(by: KIND) { key count } } meetings { aggregate { minDate maxDate } groups(by: MONTH) { key count } }',
    {
      entities: {
        groups: [
          { key: 'PERSON', count: 5 },
          { key: 'PLACE', count: 3 },
          { key: 'MEETING', count: 2 },
          { key: 'ORGANIZATION', count: 1 },
          { key: 'TOPIC', count: 1 },
        ],
      },
      meetings: {
        aggregate: { minDate: '2023-03-03', maxDate: '2023-05-01' },
        groups: [
          { key: '2023-03', count: 1 },
          { key: '2023-05', count: 1 },
        ],
      },
    },
  ),
  ask(
    'At which meetings was nobody who ever spoke in person?',
    'meetings(filter: {participants: {none: {kinds: [PERSON], statements: {some: {}}}}}) { nodes { name } }',
    names('meetings', 'Kent Council'),
  ),
  ask(
    'At which meetings were people alone?',
    'meetings(filter: {participants: {all: {kinds: [PERSON]}}}) { nodes { name } }',
    names('meetings', 'Lima Summit'),
  ),
  ask(
    'Which meetings were held somewhere in Peru?',
    'meetings(filter: {places: {some: {locatedIn: {some: {ids: ["place/peru"]}}}}}) { nodes { name } }',
    names('meetings', 'Lima Summit'),
  ),
  ask(
    'Of which organizations did no member speak?',
    'organizations(filter: {people: {none: {statements: {some: {}}}}}) { nodes { name } }',
    names('organizations', 'Fleet Union'),
  ),
  ask(
    'Who of these is there?',
    'people(filter: {or: [{name: {in: ["ANA DIAZ", "Nobody"]}}, {name: {endsWith: "stone"}}]}) { nodes { name } }',
    names('people', 'Ana Diaz', 'Eve Stone'),
  ),
  ask(
    'Which articles have these words in their headline, from one source?',
    'articles(filter: {title: {words: "treaty doubts"}, source: {startsWith: "https://example.org/"}}) { nodes { title } }',
    {
      articles: { nodes: [{ title: 'Doubts about the treaty' }] },
    },
  ),
  ask(
    'In which articles does Ek speak and Diaz not?',
    'articles(filter: {statements: {some: {speaker: "person/bo-ek"}, none: {speaker: "person/ana-diaz"}}}) { nodes { title } }',
    {
      articles: { nodes: [{ title: 'Doubts about the treaty' }] },
    },
  ),
  ask(
    'Whom did Ek meet, and in how many months were those articles published?',
    'relationships(filter: {types: [MET_WITH], ends: {some: {ids: ["person/bo-ek"]}}}) { groups(by: PUBLISHED_MONTH) { key count } aggregate { count } }',
    {
      relationships: {
        groups: [
          { key: '2023-03', count: 1 },
          { key: '2023-05', count: 1 },
        ],
        aggregate: { count: 2 },
      },
    },
  ),
  ask(
    'What do these two articles tell?',
    `entities(filter: {articles: {some: {ids: ["${String(LIMA)}", "${String(OSLO)}"]}}}) { totalCount groups(by: KIND, limit: 2) { key count } }
relationships(filter: {articles: {some: {ids: ["${String(LIMA)}", "${String(OSLO)}"]}}}) { groups(by: TYPE, limit: 2) { key count } }
statements(filter: {inArticle: {ids: ["${String(OSLO)}", "${String(LIMA)}"]}}) { totalCount groups(by: SPEAKER, limit: 1) { entity { name } count } }`,
    {
      entities: {
        totalCount: 8,
        groups: [
          { key: 'PERSON', count: 3 },
          { key: 'PLACE', count: 2 },
        ],
      },
      relationships: {
        groups: [
          { key: 'PARTICIPATED_IN', count: 2 },
          { key: 'HELD_IN', count: 1 },
        ],
      },
      statements: { totalCount: 4, groups: [{ entity: { name: 'Ana Diaz' }, count: 2 }] },
    },
  ),
]
