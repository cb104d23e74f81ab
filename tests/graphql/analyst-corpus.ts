import { partialDate } from '../../src/model/partial-date.ts'
import { readingOf, type SketchedEntity } from '../readings.ts'

const person = (name: string): SketchedEntity => ({ kind: 'PERSON', name })
const place = (name: string): SketchedEntity => ({ kind: 'PLACE', name })
const [ana, bo, cem, dora, eve] = ['Ana Diaz', 'Bo Ek', 'Cem Roy', 'Dora Lund', 'Eve Stone'].map(person)
const [peru, lima, kent] = ['Peru', 'Lima', 'Kent'].map(place)
const union: SketchedEntity = { kind: 'ORGANIZATION', name: 'Fleet Union' }
const treaty: SketchedEntity = { kind: 'TOPIC', name: 'Harbor Treaty' }
const summit: SketchedEntity = {
  kind: 'MEETING',
  name: 'Lima Summit',
  date: partialDate('March 3, 2023', { year: 2023, month: 3, day: 3 }),
}
const council: SketchedEntity = {
  kind: 'MEETING',
  name: 'Kent Council',
  date: partialDate('May 1, 2023', { year: 2023, month: 5, day: 1 }),
}
const present = (...some: readonly (SketchedEntity | undefined)[]) => some.filter((one) => one !== undefined)

/** Four invented articles, one of them without an address, a title and a date: all that is known of them. */
export const ANALYST_CORPUS = [
  readingOf({
    url: 'https://example.org/lima',
    title: 'Talks in Lima',
    publishedAt: '2023-03-04',
    sentences: [
      'Ana Diaz, the foreign minister of Peru, met Bo Ek in Lima, which lies in Peru.',
      'Ana Diaz said the Harbor Treaty would hold.',
      'Ana Diaz and Bo Ek were at the Lima Summit in Lima.',
      'Ana Diaz said Peru was ready.',
    ],
    entities: present(ana, bo, peru, lima, summit, treaty),
    relationships: [
      { type: 'HOLDS_ROLE_AT', source: 'Ana Diaz', target: 'Peru', role: 'foreign minister', sentences: [0] },
      { type: 'MET_WITH', source: 'Ana Diaz', target: 'Bo Ek', sentences: [0] },
      { type: 'LOCATED_IN', source: 'Lima', target: 'Peru', sentences: [0] },
      { type: 'PARTICIPATED_IN', source: 'Ana Diaz', target: 'Lima Summit', sentences: [2] },
      { type: 'PARTICIPATED_IN', source: 'Bo Ek', target: 'Lima Summit', sentences: [2] },
      { type: 'HELD_IN', source: 'Lima Summit', target: 'Lima', sentences: [2] },
    ],
    statements: [
      { sentence: 1, about: ['Harbor Treaty'], speaker: 'Ana Diaz' },
      { sentence: 3, about: ['Peru'], speaker: 'Ana Diaz' },
    ],
  }),
  readingOf({
    url: 'https://example.org/oslo',
    title: 'Doubts about the treaty',
    publishedAt: '2023-03-20T08:30:00Z',
    sentences: [
      'Bo Ek said the Harbor Treaty would not hold.',
      'Cem Roy of the Fleet Union and Ana Diaz are named in a report.',
      'The Fleet Union said Peru was slow.',
    ],
    entities: present(ana, bo, cem, union, peru, treaty),
    relationships: [{ type: 'MEMBER_OF', source: 'Cem Roy', target: 'Fleet Union', sentences: [1] }],
    statements: [
      { sentence: 0, about: ['Harbor Treaty'], speaker: 'Bo Ek', negated: true },
      { sentence: 2, about: ['Peru'], speaker: 'Fleet Union' },
    ],
  }),
  readingOf({
    url: 'https://news.example/kent',
    title: 'A council meets',
    publishedAt: '2023-05-02',
    sentences: [
      'Dora Lund and the Fleet Union were at the Kent Council in Kent.',
      'Ana Diaz said Peru was not ready.',
      'Dora Lund met Bo Ek.',
      'Officials said the Harbor Treaty may fail.',
    ],
    entities: present(ana, bo, dora, union, peru, kent, council, treaty),
    relationships: [
      { type: 'PARTICIPATED_IN', source: 'Dora Lund', target: 'Kent Council', sentences: [0] },
      { type: 'PARTICIPATED_IN', source: 'Fleet Union', target: 'Kent Council', sentences: [0] },
      { type: 'HELD_IN', source: 'Kent Council', target: 'Kent', sentences: [0] },
      { type: 'MET_WITH', source: 'Bo Ek', target: 'Dora Lund', sentences: [2] },
    ],
    statements: [
      { sentence: 1, about: ['Peru'], speaker: 'Ana Diaz', negated: true },
      { sentence: 3, about: ['Harbor Treaty'], speakerDescription: 'Officials', modality: 'POSSIBLE' },
    ],
  }),
  readingOf({ source: 'notes.txt', sentences: ['Eve Stone was in Kent.'], entities: present(eve, kent) }),
]

/** The ids of the first two. */
export const [LIMA, OSLO] = ANALYST_CORPUS.map(({ article }) => article.id)
