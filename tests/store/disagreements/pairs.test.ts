import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pairsSharingMost,
  type Candidate,
  type Pair,
  type PairsWanted,
} from '../../../src/store/read/disagreements/pairs.ts'

/** The pairs, and how many were looked at for them. */
function found(negated: readonly Candidate[], affirmed: readonly Candidate[], wanted: PairsWanted) {
  const pairing = pairsSharingMost(negated, affirmed, wanted)
  for (let looked = 0; ; looked++) {
    const { done, value } = pairing.next()
    if (done === true) return { pairs: value, looked }
  }
}

/** The same by looking at each pair there is. */
function ofAll(negated: readonly Candidate[], affirmed: readonly Candidate[], wanted: PairsWanted): readonly Pair[] {
  const all = negated.flatMap((one) =>
    affirmed.map((other) => {
      const shared = other.subjects.filter((subject) => one.subjects.includes(subject)).length
      const isSame = other.speakers.some((speaker) => one.speakers.includes(speaker))
      return { pair: { negated: one, affirmed: other, shared }, isSame }
    }),
  )
  return all
    .filter(({ pair, isSame }) => pair.shared >= wanted.least && (wanted.sameSpeaker ?? isSame) === isSame)
    .map(({ pair }) => pair)
    .sort((a, b) => b.shared - a.shared || a.negated.place - b.negated.place || a.affirmed.place - b.affirmed.place)
    .slice(0, wanted.most)
}

const statements = fc
  .array(
    fc.record({
      subjects: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 }),
      speakers: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((one, place): Candidate => ({ id: `statement/${place}`, place, ...one })))
const anyWanted: fc.Arbitrary<PairsWanted> = fc.record(
  { least: fc.integer({ min: 1, max: 3 }), most: fc.integer({ min: 1, max: 12 }), sameSpeaker: fc.boolean() },
  { requiredKeys: ['least', 'most'] },
)

describe('the pairs of statements that share most subjects', () => {
  it('are those that looking at each pair finds, in that order', () => {
    const property = fc.property(statements, statements, anyWanted, (negated, affirmed, wanted) => {
      expect(found(negated, affirmed, wanted).pairs).toEqual(ofAll(negated, affirmed, wanted))
    })
    fc.assert(property, { numRuns: 500 })
  })

  const many = (count: number, subjectsOf: (place: number) => readonly string[]) =>
    Array.from({ length: count }, (_, place): Candidate => {
      return { id: `statement/${place}`, place, subjects: subjectsOf(place), speakers: [`person/${place}`] }
    })

  it.for([
    ['one subject', () => ['place/hub']],
    ['two subjects', () => ['place/hub', 'place/other']],
    ['one subject, and each about one more', (place: number) => ['place/hub', `topic/${place}`]],
    ['one subject, and each about one of some', (place: number) => ['place/hub', `topic/${place % 50}`]],
  ] as const)('are looked for in all that is said about %s, and not in all its pairs', ([, subjectsOf]) => {
    const looked = (count: number) => {
      const said = many(count, subjectsOf)
      return found(said, said, { least: 1, most: 20 }).looked
    }
    expect(looked(4_000) / 4_000).toBeLessThan(100)
    expect(looked(4_000)).toBeLessThan(2.5 * looked(2_000))
  })

  it('are looked for among what a speaker said, where they are to be of one', () => {
    const said = many(4_000, () => ['place/hub'])
    const { pairs, looked } = found(said, said, { least: 1, most: 20, sameSpeaker: true })
    expect(pairs).toHaveLength(20)
    expect(looked).toBeLessThan(8_000)
  })
})
