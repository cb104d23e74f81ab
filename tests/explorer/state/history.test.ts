import { describe, expect, it } from 'vitest'
import { beginHistory, redo, step, undo, type History } from '../../../src/explorer/state/history.ts'

const back = (history: History<number>) => undo(history)?.history ?? history
const forth = (history: History<number>) => redo(history)?.history ?? history

describe('history', () => {
  const history = step(step(step(beginHistory(0), 1, 'one'), 2, 'two'), 3, 'three')

  it('goes back step by step, and forth again', () => {
    expect(back(history).present).toBe(2)
    expect(back(back(back(back(history)))).present).toBe(0)
    expect(forth(forth(back(back(history)))).present).toBe(3)
  })

  it('names what is undone and done again', () => {
    expect(undo(history)?.label).toBe('three')
    expect(redo(back(history))?.label).toBe('three')
    expect(undo(beginHistory(0))).toBeUndefined()
    expect(redo(history)).toBeUndefined()
  })

  it('forgets what was undone when something else is done', () => {
    expect(redo(step(back(history), 9, 'nine'))).toBeUndefined()
  })

  it('undoes steps of one key that follow each other as one', () => {
    const moved = step(step(step(beginHistory(0), 1, 'move', 'm'), 2, 'move', 'm'), 3, 'move', 'm')
    expect(back(moved).present).toBe(0)
    expect(back(step(back(step(moved, 4, 'other')), 5, 'move', 'm')).present).toBe(3)
  })

  it('takes no step to where it is', () => {
    expect(step(history, 3, 'again')).toBe(history)
  })
})
