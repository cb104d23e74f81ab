import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  LONGEST_NAME,
  LONGEST_NOTE,
  NOTHING_KEPT,
  readKept,
  withAll,
  withNote,
  withoutView,
  withView,
  withViewMoved,
  writeKept,
  type Kept,
} from '../../../src/explorer/keeping/kept.ts'

const view = (name: string, note = '') => ({ name, note, link: 'tab=table' })
const names = ({ views }: Kept) => views.map(({ name }) => name)
const THREE = ['a', 'b', 'c'].map((name) => view(name)).reduce(withView, NOTHING_KEPT)

describe('what is kept', () => {
  it('is read as it was written, whatever its names and notes', () => {
    const text = (longest: number, shortest = 0) =>
      fc.string({ unit: 'binary', minLength: shortest, maxLength: 40 }).filter(({ length }) => length <= longest)
    const kept = fc.record({
      views: fc.uniqueArray(
        fc.record({ name: text(LONGEST_NAME, 1), note: text(LONGEST_NOTE), link: fc.constantFrom('', 'tab=map') }),
        { selector: ({ name }) => name, maxLength: 5 },
      ),
      notes: fc.array(fc.tuple(text(50, 1), text(LONGEST_NOTE)), { maxLength: 5 }).map((pairs) => new Map(pairs)),
    })
    fc.assert(
      fc.property(kept, (one) => {
        expect(readKept(writeKept(one))).toEqual(one)
      }),
    )
  })

  it('keeps one view under one name, in the order of the story', () => {
    expect(withView(THREE, view('b', 'anew')).views).toEqual([view('a'), view('b', 'anew'), view('c')])
    expect(names(withoutView(THREE, 'b'))).toEqual(['a', 'c'])
    expect(names(withViewMoved(THREE, 'c', -1))).toEqual(['a', 'c', 'b'])
    expect(names(withViewMoved(THREE, 'a', -1))).toEqual(['a', 'b', 'c'])
    expect(names(withViewMoved(THREE, 'c', 1))).toEqual(['a', 'b', 'c'])
  })

  it('takes a note away that is left empty, and lets a file’s stand in place of its own', () => {
    const noted = withNote(THREE, 'person/ada', ' She said so. ')
    expect([...noted.notes]).toEqual([['person/ada', 'She said so.']])
    expect(withNote(noted, 'person/ada', '  ').notes.size).toBe(0)
    const file = { views: [view('c', 'theirs'), view('d')], notes: new Map([['person/ada', 'Theirs']]) }
    const all = withAll(noted, file)
    expect(names(all)).toEqual(['a', 'b', 'c', 'd'])
    expect(all.views[2]?.note).toBe('theirs')
    expect(all.notes.get('person/ada')).toBe('Theirs')
  })

  it.each([
    ['no JSON', 'Ada met Bo.'],
    ['another file', '{"views":[],"notes":[]}'],
    ['a view without a name', writeKept({ ...THREE, views: [view('')] })],
    ['a link that is broken', writeKept({ ...THREE, views: [{ ...view('a'), link: 'tab=moon' }] })],
    ['a note that is no text', '{"format":"dateline-kept-1","views":[],"notes":[{"id":"a","note":1}]}'],
  ])('is not read from %s', (_what, text) => {
    expect(readKept(text)).toBeUndefined()
  })
})
