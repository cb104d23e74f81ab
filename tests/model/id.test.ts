import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS } from '../../src/model/entity-kind.ts'
import {
  articleId,
  articleOf,
  changeId,
  entityId,
  entityKindOf,
  entityOfName,
  evidenceId,
  foldName,
  nameId,
  nodeTypeOf,
  PART_MARK,
  relationshipId,
  relationshipPath,
  resolutionPath,
  sentenceId,
  sentenceIndex,
  slug,
  statementId,
} from '../../src/model/id.ts'
import { RELATIONSHIP_TYPES } from '../../src/model/relationship-type.ts'

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

  it('say again what they were made of', () => {
    const name = fc.string({ minLength: 1 })
    const kind = fc.constantFrom(...ENTITY_KINDS)
    const type = fc.constantFrom(...RELATIONSHIP_TYPES)
    fc.assert(
      fc.property(
        kind,
        name,
        type,
        kind,
        name,
        fc.option(name, { nil: undefined }),
        (kindA, a, joined, kindB, b, role) => {
          const [source, target] = [entityId(kindA, a), entityId(kindB, b)]
          const relationship = relationshipId(source, joined, target, role)
          expect(entityKindOf(source)).toBe(kindA)
          expect(entityOfName(nameId(source, foldName(a)))).toBe(source)
          expect(relationshipPath(relationship)).toEqual({ source, type: joined, target })
          expect([source, relationship].map(nodeTypeOf)).toEqual(['Entity', 'Relationship'])
        },
      ),
    )
    const article = articleId('9f8c2e41d0aa77b3ffff')
    expect(articleOf(sentenceId(article, 12))).toBe(article)
    expect(articleOf(statementId(article, '3f-2'))).toBe(article)
    expect(sentenceIndex(sentenceId(article, 12))).toBe(12)
    const readAs = entityId('PERSON', 'Stone')
    expect(resolutionPath(`${article}${PART_MARK}${readAs}`)).toEqual({ article, readAs })
  })

  it.each([
    [articleId('9f8c'), 'Article'],
    [sentenceId(articleId('9f8c'), 0), 'Sentence'],
    [statementId(articleId('9f8c'), '5d1f0c27ab83-2'), 'Statement'],
    [changeId('9f8c'), 'Change'],
    ['person/', undefined],
    ['planet/mars', undefined],
    ['article/9f8c/sentence/one', undefined],
    ['relationship/person/a/knows/person/b', undefined],
    ['', undefined],
  ])('%j names a thing of the type %j', (id, type) => {
    expect(nodeTypeOf(id)).toBe(type)
  })

  it.each(['', 'article/9f8c', 'article/9f8c#person/a#b'])('%j names no resolution', (id) => {
    expect(resolutionPath(id)).toBeUndefined()
  })
})
