import { ENTITY_KINDS } from '../../../src/model/entity-kind.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDGE_TYPES } from '../../../src/explorer/graph/edges.ts'
import {
  DEFAULT_VIEW,
  LIST_ORDERS,
  QUESTIONS,
  SURENESS_CHOICES,
  TABS,
  type View,
} from '../../../src/explorer/state/view.ts'
import { FOLDABLES } from '../../../src/explorer/state/fold.ts'
import { DEFAULT_SIGHT, PANES, type Sight } from '../../../src/explorer/state/sight.ts'
import { readLink, writeLink } from '../../../src/explorer/state/view-link.ts'

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((name) => `person/${name}`)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 4 })
const whole = fc.integer({ min: -9999, max: 9999 })
const view: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...TABS),
  scope: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('articles' as const, 'entities' as const), ids: someIds }),
      fc.record({ kind: fc.constant('search' as const), words: id }),
    ),
    { nil: undefined },
  ),
  list: fc.record({
    words: fc.string({ maxLength: 9 }),
    label: fc.option(fc.string({ minLength: 1, maxLength: 9 }), { nil: undefined }),
    order: fc.constantFrom(...LIST_ORDERS),
    pages: fc.integer({ min: 1, max: 9 }),
  }),
  article: fc.option(id, { nil: undefined }),
  added: ids,
  hidden: ids,
  focus: ids,
  selection: ids,
  arrangement: fc.oneof(
    fc.record({ by: fc.constantFrom('force' as const, 'time' as const, 'kind' as const) }),
    fc.record({ by: fc.constant('hub' as const), hub: id }),
  ),
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...ENTITY_KINDS)),
  hiddenTypes: fc.uniqueArray(fc.constantFrom(...EDGE_TYPES)),
  question: fc.option(fc.constantFrom(...QUESTIONS), { nil: undefined }),
  pages: fc.integer({ min: 1, max: 9 }),
  path: fc.integer({ min: 0, max: 9 }),
  finding: fc.option(
    fc
      .uniqueArray(id, { minLength: 2, maxLength: 2 })
      .map(([from = '', to = '']) => ({ kind: 'path' as const, from, to })),
    { nil: undefined },
  ),
  pins: fc
    .uniqueArray(fc.tuple(id, fc.record({ x: whole, y: whole })), { selector: ([one]) => one, maxLength: 3 })
    .map((pins) => new Map(pins)),
  sureness: fc.constantFrom(...SURENESS_CHOICES),
  window: fc.constantFrom(undefined, { from: '2019-01-01', to: '2020-12-31' }),
  page: fc.oneof(
    fc.constant(undefined),
    id.map((entity) => ({ kind: 'dossier' as const, entity })),
    id.map((entity) => ({ kind: 'dossier' as const, entity, parts: 2 })),
    fc.constant({ kind: 'comparison' as const }),
  ),
  sift: fc.constantFrom({}, { topic: 'topic/a,b:c', polarity: 'NEGATED' as const }, { source: 'example.org' }),
})

const sight: fc.Arbitrary<Sight> = fc.record({
  pane: fc.constantFrom(...PANES),
  folded: fc.uniqueArray(fc.constantFrom(...FOLDABLES)),
  // Places are in a link with a camera of its own.
  camera: fc.record({ x: whole, y: whole, scale: fc.constantFrom(0.125, 1, 1.5) }),
  places: fc
    .uniqueArray(fc.tuple(fc.constantFrom('place/rome', 'place/x,y', 'topic/a@b'), fc.record({ x: whole, y: whole })), {
      selector: ([one]) => one,
    })
    .map((places) => new Map(places)),
})

describe('a link', () => {
  it('gives back the view that it was made from', () => {
    fc.assert(
      fc.property(view, sight, (one, seen) => {
        // Elsewhere than by force, places follow from the arrangement.
        const places = one.arrangement.by === 'force' ? seen.places : new Map()
        expect(readLink(`#${writeLink(one, seen)}`)).toEqual({ view: one, sight: { ...seen, places }, unread: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('is empty for the default view, and readable for others', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('')
    expect(writeLink({ ...DEFAULT_VIEW, tab: 'table', selection: ['person/olaf-scholz'] })).toBe(
      'tab=table&selected=person/olaf-scholz',
    )
  })

  it.each([
    'tab=globe',
    'articles=',
    'says=',
    'order=random',
    'selected',
    'selected=',
    'selected=a,,b',
    'unknown=1',
    'path=person/a',
    'path=person/a,person/b,person/c',
    'common=person/a',
    'pins=person/a@1',
    'pins=person/a@NaN@1',
    'pins=person/a@99999999999@1',
    'time=2020-01-01..2019-01-01',
    'time=yesterday',
    'no-kinds=ROBOT',
    'selected=%E0%A4%A',
    'pane=cellar',
    'folded=roof',
    'camera=1@2',
    'camera=1@2@0',
    'camera=1@2@x',
    'at=person/a@1',
    `added=${'x'.repeat(300_000)}`,
  ])('that is broken is told apart: %.40s', (link) => {
    expect(readLink(link)).toBeUndefined()
  })

  it.each([
    ['selected=person/a&unknown=1', { selection: ['person/a'] }, ['unknown']],
    ['unknown=1&tab=globe&tab=table', { tab: 'table' }, ['unknown', 'tab']],
    ['tab=map&tab=table', { tab: 'map' }, ['tab']],
    [
      'time=yesterday&selected&added=person/b&selected=%E0%A4%A',
      { added: ['person/b'] },
      ['time', 'selected', 'selected'],
    ],
  ] as const)('of which a part is broken gives the rest: %s', (link, view, unread) => {
    expect(readLink(link)).toEqual({ view: { ...DEFAULT_VIEW, ...view }, sight: DEFAULT_SIGHT, unread })
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readLink(text)
      }),
    )
  })
})
