import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { loadEnglish } from '../../src/language/index.ts'

const folder = new URL('../../models/english/', import.meta.url)
const files = (await readFile(new URL('checksums.txt', folder), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => line.split('  ') as [string, string])

it.each(files)('has the checksum %s for %s', async (checksum, name) => {
  const bytes = await readFile(new URL(name, folder))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksum)
})

it('weighs no more than eight megabytes', async () => {
  const sizes = await Promise.all(files.map(async ([, name]) => (await readFile(new URL(name, folder))).length))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000)
})

it('says which file of a model is missing', async () => {
  await expect(loadEnglish({ model: new URL('nowhere/', folder) })).rejects.toThrow(
    /nowhere\/tables\.json cannot be read/,
  )
})
