import { describe, expect, it } from 'vitest'
import { changeInWords, fieldsInWords, refusedInWords } from '../../../src/explorer/changes/change-words.ts'

const KYIV = { __typename: 'Place', id: 'place/kyiv', name: 'Kyiv' } as const
const BEN = { by: 'Ben', kind: 'ADD_ALIAS', entity: KYIV, reason: 'So it is said.' } as const

describe('a change in words', () => {
  it('says who did what to what', () => {
    expect(changeInWords(BEN)).toBe('Ben added a name: Kyiv')
    expect(changeInWords({ ...BEN, kind: 'REJECT_STATEMENT' })).toBe('Ben rejected a statement: Kyiv')
    expect(changeInWords({ ...BEN, entity: null })).toBe('Ben added a name')
  })

  it('says what came, what went, and what became another, and names what ids stand for', () => {
    const changed = [
      { field: 'id', before: ['place/kiev'], after: ['place/kyiv'] },
      { field: 'names', before: ['Kiev'], after: ['Kiev', 'Kyiv City'] },
      { field: 'name', before: ['Kiev'], after: ['Kyiv'] },
      { field: 'statement', before: ['It is late.'], after: [] },
      { field: 'speaker', before: [], after: ['person/ada'] },
    ]
    expect(fieldsInWords({ changed }, () => 'Ada')).toEqual([
      'names: “Kyiv City” came',
      'name: “Kiev” became “Kyiv”',
      'statement: “It is late.” went',
      'speaker: Ada came',
    ])
  })
})

describe('a refusal in words', () => {
  it('says who was quicker, and what to do', () => {
    expect(refusedInWords([{ code: 'CONFLICT', message: 'by change/1 `revision`', changes: [BEN] }])).toBe(
      'Somebody was quicker. Ben added a name: Kyiv (“So it is said.”). Here is how it is now: send yours again if it still holds.',
    )
  })

  it.each(['DEPENDED_ON', 'NO_CHANGE', 'NOT_FOUND', 'KIND_DIFFERS', 'FORBIDDEN', 'BAD_INPUT'] as const)(
    'has no sign for programs in it, of %s',
    (code) => {
      const words = refusedInWords([{ code, message: 'Say so with `setKind`.', changes: [] }])
      expect(words).not.toMatch(/`|change\/|undefined/)
      expect(words.length).toBeGreaterThan(15)
    },
  )
})
