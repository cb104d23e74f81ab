import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createReader } from '../../src/reader/index.ts'

const MODEL = new URL('../../models/english/', import.meta.url)
const folder = await mkdtemp(join(tmpdir(), 'dateline-model-'))

beforeEach(async () => {
  for (const name of ['tables.json', 'weights.bin']) await copyFile(new URL(name, MODEL), join(folder, name))
})
afterAll(() => rm(folder, { recursive: true }))

/** What is done to the model, and what is said of it. */
const DAMAGES: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
  ['its tables are missing', () => rm(join(folder, 'tables.json')), /tables\.json cannot be read/],
  [
    'its tables are cut off',
    () => truncate(join(folder, 'tables.json'), 1000),
    /tables\.json is damaged: it is no JSON/,
  ],
  ['its tables are none', () => writeFile(join(folder, 'tables.json'), 'null'), /tables\.json is damaged: it has no/],
  ['one of its tables is missing', () => leaveOut('lemmas'), /tables\.json is damaged: it has no lemmas/],
  ['its weights are missing', () => rm(join(folder, 'weights.bin')), /weights\.bin cannot be read/],
  [
    'its weights are cut off',
    () => truncate(join(folder, 'weights.bin'), 4000),
    /weights\.bin is damaged: it has 4000/,
  ],
]

async function leaveOut(name: string): Promise<void> {
  const tables = JSON.parse(await readFile(join(folder, 'tables.json'), 'utf8')) as Record<string, unknown>
  await writeFile(join(folder, 'tables.json'), JSON.stringify({ ...tables, [name]: undefined }))
}

describe('a reader whose model is damaged', () => {
  it.for(DAMAGES)('names the file where %s', async ([, damage, message]) => {
    await damage()
    await expect(createReader({ model: pathToFileURL(`${folder}/`) })).rejects.toMatchObject({
      name: 'DatelineError',
      code: 'MODEL_UNREADABLE',
      message: expect.stringMatching(message) as string,
    })
  })
})
