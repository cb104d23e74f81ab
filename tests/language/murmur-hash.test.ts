import { expect, it } from 'vitest'
import { hashNumber, hashString } from '../../src/language/murmur-hash.ts'

it.each([
  ['x', 11123243248953317070n],
  ['case', 8110129090154140942n],
  ['number', 18223104521466393082n],
  ['NOUN', 1979547925953114071n],
])('gives "%s" the key that spaCy gives it', (text, key) => {
  expect(hashString(text)).toBe(key)
})

it('gives four numbers of 32 bits', () => {
  const rows = hashNumber(hashString('x'), 8n)
  expect(new Set(rows).size).toBe(4)
  for (const row of rows) expect(row).toBeLessThan(2n ** 32n)
})
