import fc from 'fast-check'
import { entityId } from '../../src/model/id.ts'
import { partialDate } from '../../src/model/partial-date.ts'
import { MEETING_STATUS_NAMES } from '../../src/model/meeting-status.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'
import { isPlannable } from '../../src/model/stored-type.ts'
import { isSymmetric } from '../../src/model/symmetry.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readingOf, type Sketch, type SketchedEntity } from '../readings.ts'

/** Invented names; two spellings of one name make one entity, as their ids are equal. */
const NAMES: readonly SketchedEntity[] = [
  { kind: 'PERSON', name: 'Ada Stone' },
  { kind: 'PERSON', name: 'ADA STONE' },
  { kind: 'PERSON', name: 'Ben Härt', aliases: ['Härt'] },
  { kind: 'PERSON', name: 'Ben Hart', aliases: ['HART'] },
  // Names that other articles bear on: forms and spellings of one name, a bare surname, an acronym.
  { kind: 'PERSON', name: 'Ada M. Stone' },
  { kind: 'PERSON', name: 'Bo Stone' },
  { kind: 'PERSON', name: 'Stone' },
  { kind: 'PERSON', name: 'Olga Varnovsky' },
  { kind: 'PERSON', name: 'Olga Varnovskyy', aliases: ['Varnovski'] },
  { kind: 'ORGANIZATION', name: 'River Council', aliases: ['the council'] },
  { kind: 'ORGANIZATION', name: 'River Council Ltd' },
  { kind: 'ORGANIZATION', name: 'Harbour Union', aliases: ['HUN'] },
  { kind: 'ORGANIZATION', name: 'HUN' },
  { kind: 'PLACE', name: 'Norwick' },
  { kind: 'PLACE', name: 'Østby' },
  { kind: 'MEETING', name: 'Norwick talks' },
]

const dates = fc.constantFrom(
  undefined,
  partialDate('November 29', { month: 11, day: 29 }),
  partialDate('29 November', { month: 11, day: 29 }),
  partialDate('in 2019', { year: 2019 }),
  partialDate('May 2, 2019', { year: 2019, month: 5, day: 2 }),
)
const confidences = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4)

const entities = fc.uniqueArray(
  fc.record({
    entity: fc.constantFrom(...NAMES),
    confidence: confidences,
    date: dates,
    status: fc.constantFrom(undefined, ...MEETING_STATUS_NAMES),
    statusIn: fc.constantFrom(undefined, [0]),
  }),
  { minLength: 2, maxLength: 5, selector: ({ entity }) => entityId(entity.kind, entity.name) },
)

/** Where an invented article comes from. */
type Origin = Pick<Sketch, 'url' | 'source'>

/** A few sources, so that some articles replace others. */
const fewOrigins: fc.Arbitrary<Origin> = fc.constantFrom(
  { url: 'https://news.example/1' },
  { url: 'https://news.example/2' },
  { source: 'file:///a.txt' },
  { source: 'file:///b.txt' },
)

/** Readings of invented articles from a few sources. */
export const randomReading = randomReadingFrom(fewOrigins)

/** As many invented articles, each of a source of its own; the same for the same seed, in every process. */
export function inventedReadings(seed: number, count: number): Reading[] {
  return Array.from({ length: count }, (_, index) => {
    const origin = fc.constant({ url: `https://news.example/${seed}/${index}` })
    return fc.sample(randomReadingFrom(origin), { seed: seed + index, numRuns: 1 })
  }).flat()
}

function randomReadingFrom(origins: fc.Arbitrary<Origin>): fc.Arbitrary<Reading> {
  return fc.tuple(origins, entities).chain(([origin, chosen]) => {
    const names = chosen.map(({ entity }) => entity.name)
    const name = fc.constantFrom(...names)
    const sentence = fc.tuple(name, name).map(([a, b]) => `It was said that ${a} and ${b} agreed.`)
    return fc
      .array(sentence, { minLength: 1, maxLength: 3 })
      .chain((sentences) => {
        const index = fc.nat({ max: sentences.length - 1 })
        return fc.record({
          sentences: fc.constant(sentences),
          publishedAt: fc.constantFrom(undefined, '2019-05-02', '2020-11-29'),
          relationships: fc.uniqueArray(
            fc.record({
              type: fc.constantFrom(...RELATIONSHIP_TYPES),
              source: name,
              target: name,
              sentences: fc.uniqueArray(index, { minLength: 1 }),
              confidence: confidences,
              role: fc.constantFrom(undefined, 'Chair', 'chair', 'Envoy'),
              current: fc.constantFrom(undefined, true, false),
              date: dates,
              status: fc.constantFrom(undefined, undefined, 'PLANNED' as const, 'CANCELLED' as const),
            }),
            {
              maxLength: 4,
              selector: ({ type, source, target, role, status }) => {
                const ends = isSymmetric(type) ? [source, target].sort() : [source, target]
                return [type, ...ends, role?.toLowerCase(), status !== undefined && isPlannable(type)].join()
              },
            },
          ),
          statements: fc.array(
            fc.record({
              sentence: index,
              about: fc.uniqueArray(name, { maxLength: 2 }),
              speaker: fc.option(name, { nil: undefined }),
            }),
            { maxLength: 2 },
          ),
          roles: fc.uniqueArray(
            fc.record({
              person: name,
              title: fc.constantFrom('envoy', 'Envoy', 'chair', 'footballer', 'surgeon'),
              at: fc.option(name, { nil: undefined }),
              current: fc.boolean(),
              sentence: index,
            }),
            { maxLength: 2, selector: ({ person, title, sentence: at }) => [person, title.toLowerCase(), at].join() },
          ),
        })
      })
      .map((sketch) =>
        readingOf(
          withoutUndefined({
            ...origin,
            ...sketch,
            entities: chosen.map(({ entity, ...rest }) => ({ ...entity, ...rest })),
          }),
        ),
      )
  })
}

type Defined<Sketched> = Sketched extends readonly (infer Item)[]
  ? Defined<Item>[]
  : Sketched extends object
    ? { [Key in keyof Sketched]: Defined<Exclude<Sketched[Key], undefined>> }
    : Sketched

/** As JSON has it: what is undefined is not there. */
function withoutUndefined<Sketched>(sketch: Sketched): Defined<Sketched> {
  return JSON.parse(JSON.stringify(sketch)) as Defined<Sketched>
}
