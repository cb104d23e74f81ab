import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleId, entityId, evidenceId, foldName, relationshipId, sentenceId, slug } from '../../src/model/id.ts'

describe('names folded for comparison', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['The New York Times', 'new york times'],
    ['the', 'the'],
    ['U.S.', 'us'],
    ['U.S', 'us'],
    ['J.K. Rowling', 'jk rowling'],
    ['George W. Bush', 'george w. bush'],
    ['O’Sullivan', "o'sullivan"],
    ['G‑7', 'g-7'],
    ['  Group\n of  Seven ', 'group of seven'],
    ['Łódź', 'lodz'],
    ['Київ', 'киів'],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((s) => s.replace(/^(\s*the\s+)+/i, '')),
        (name) => {
          const once = foldName(name)
          fc.pre(!once.startsWith('the '))
          expect(foldName(once)).toBe(once)
        },
      ),
    )
  })
})

describe('ids', () => {
  it('are readable', () => {
    const person = entityId('PERSON', 'Antony Blinken')
    const place = entityId('PLACE', 'United States')
    const article = articleId('9f8c2e41d0aa77b3ffff')
    const relationship = relationshipId(person, 'HOLDS_ROLE_AT', place, 'U.S. Secretary of State')
    expect(person).toBe('person/antony-blinken')
    expect(sentenceId(article, 4)).toBe('article/9f8c2e41d0aa77b3/sentence/4')
    expect(relationship).toBe(
      'relationship/person/antony-blinken/holds-role-at/place/united-states/us-secretary-of-state',
    )
    expect(evidenceId(relationship, sentenceId(article, 4))).toBe(`${relationship}@article/9f8c2e41d0aa77b3/sentence/4`)
  })

  it('are never empty and hold no white space, slash or @ from a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        expect(slug(name)).toMatch(/^[^\s/@#]+$/u)
      }),
    )
  })
})
