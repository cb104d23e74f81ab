import { describe, expect, it } from 'vitest'
import { takeStep, type Step } from '../../../src/explorer/state/take-step.ts'
import { DEFAULT_VIEW, type View } from '../../../src/explorer/state/view.ts'

const after = (steps: readonly Step[], view: View = DEFAULT_VIEW) => steps.reduce(takeStep, view)

describe('changing the view', () => {
  it('selects one thing, or one more, or one less', () => {
    const one = after([{ do: 'select', ids: ['person/a'] }])
    expect(one.selection).toEqual(['person/a'])
    const two = after([{ do: 'select', ids: ['person/b'], add: true }], one)
    expect(two.selection).toEqual(['person/a', 'person/b'])
    expect(after([{ do: 'select', ids: ['person/a'], add: true }], two).selection).toEqual(['person/b'])
  })

  it('opens the article of a sentence that is selected', () => {
    expect(after([{ do: 'select', ids: ['article/x/sentence/3'] }]).article).toBe('article/x')
  })

  it('goes on without an article that is gone: in the list of all, and with the others of a scope', () => {
    const scope = { kind: 'articles', ids: ['article/x', 'article/y'] } as const
    const two = after([
      { do: 'set scope', scope },
      { do: 'select', ids: ['article/x/sentence/3'] },
    ])
    const one = after([{ do: 'leave article', id: 'article/x' }], two)
    expect(one).toMatchObject({ scope: { kind: 'articles', ids: ['article/y'] }, selection: [] })
    expect(one.article).toBeUndefined()
    expect(after([{ do: 'leave article', id: 'article/y' }], one).scope).toBeUndefined()
    const other = after([{ do: 'open article', id: 'article/z' }])
    expect(after([{ do: 'leave article', id: 'article/x' }], other).article).toBe('article/z')
  })

  it('takes what is hidden out of the selection and the focus, and brings it back when it is added', () => {
    const hidden = after([
      { do: 'select', ids: ['person/a'] },
      { do: 'focus', ids: ['person/a'] },
      { do: 'hide', ids: ['person/a'] },
    ])
    expect(hidden).toMatchObject({ hidden: ['person/a'], selection: [], focus: [] })
    expect(after([{ do: 'add', ids: ['person/a'], because: 'test' }], hidden).hidden).toEqual([])
    expect(after([{ do: 'show hidden' }], hidden).hidden).toEqual([])
  })

  it('switches kinds, types and questions off and on', () => {
    const off: readonly Step[] = [
      { do: 'toggle kind', kind: 'PLACE' },
      { do: 'toggle type', type: 'HELD_IN' },
      { do: 'ask', question: 'met' },
    ]
    expect(after(off)).toMatchObject({ hiddenKinds: ['PLACE'], hiddenTypes: ['HELD_IN'], question: 'met' })
    expect(after([...off, ...off])).toEqual(DEFAULT_VIEW)
  })

  it('pins and lets go', () => {
    const pinned = after([{ do: 'pin', pins: [['person/a', { x: 1, y: 2 }]] }])
    expect(pinned.pins.get('person/a')).toEqual({ x: 1, y: 2 })
    expect(after([{ do: 'unpin', ids: ['person/a'] }], pinned).pins.size).toBe(0)
  })

  it('stays the same object where nothing is different', () => {
    const view = after([{ do: 'select', ids: ['person/a'] }])
    expect(takeStep(view, { do: 'select', ids: ['person/a'] })).toBe(view)
    expect(takeStep(view, { do: 'open tab', tab: 'graph' })).toBe(view)
  })
})
