import { describe, expect, it } from 'vitest'
import { matchesKeys } from '../../../src/explorer/palette/keys.ts'

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('keys', () => {
  it.each([
    ['Mod+K', pressed('k', { ctrlKey: true }), true],
    ['Mod+K', pressed('k', { metaKey: true }), true],
    ['Mod+K', pressed('k'), false],
    ['Mod+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Z', pressed('Z', { ctrlKey: true, shiftKey: true }), true],
    ['E', pressed('e'), true],
    ['E', pressed('e', { ctrlKey: true }), false],
    ['E', pressed('e', { altKey: true }), false],
    ['?', pressed('?', { shiftKey: true }), true],
    ['+', pressed('+'), true],
    ['Escape', pressed('Escape'), true],
  ])('%s is meant by %j: %s', (keys, event, isMeant) => {
    expect(matchesKeys(event, keys)).toBe(isMeant)
  })
})
