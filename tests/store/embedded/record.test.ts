import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  acknowledge,
  NOTHING_ACKNOWLEDGED,
  type Acknowledged,
  type AcknowledgedChange,
} from '../../../src/store/embedded/acknowledged.ts'
import { checkWhole } from '../../../src/store/embedded/check-whole.ts'
import { openRecord, readRecord, writeRecord } from '../../../src/store/embedded/record.ts'

let folder: string
let path: string
let log: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-record-'))
  path = join(folder, 'record')
  log = join(folder, 'log')
  await mkdir(log)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function changesOf(whats: readonly string[]): AcknowledgedChange[] {
  let last: Acknowledged = NOTHING_ACKNOWLEDGED
  return whats.map((what) => {
    const change = acknowledge(last, what)
    last = change
    return change
  })
}

const some = changesOf(Array.from({ length: 40 }, (_, index) => `ADDED article/${index}`))

async function write(changes: readonly AcknowledgedChange[]): Promise<void> {
  const record = await openRecord(path, log, await readRecord(path))
  for (const change of changes) await record.add(change)
  await record.close()
}

describe('the record of what was acknowledged', () => {
  it('is read as it was written, over any number of openings', async () => {
    await write(some.slice(0, 7))
    await write(some.slice(7))
    expect(await readRecord(path)).toMatchObject({ changes: some, last: some.at(-1) })
  })

  it('does not count a line without an end, and writes over it', async () => {
    await write(some.slice(0, 3))
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, -5))
    expect(await readRecord(path)).toMatchObject({ changes: some.slice(0, 2) })
    await write(some.slice(2, 5))
    expect(await readRecord(path)).toMatchObject({ changes: some.slice(0, 5) })
  })

  it('finds any bit that is another, but for the end of its last line', async () => {
    await write(some)
    const bytes = await readFile(path)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(bytes)
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at)
        await writeFile(path, changed)
        await expect(readRecord(path)).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
      }),
    )
  })

  it('names fewer changes when it has grown long, and still knows how many there were', async () => {
    const many = changesOf(Array.from({ length: 12_000 }, (_, index) => `ADDED article/${index}`))
    await writeRecord(path, many)
    await write([])
    const left = await readRecord(path)
    expect(left?.last).toEqual(many.at(-1))
    expect(left?.changes.length).toBeLessThan(6_000)
  })
})

describe('a graph beside its record', () => {
  const recorded = (count: number) => ({
    last: some[count - 1] ?? NOTHING_ACKNOWLEDGED,
    changes: some.slice(0, count),
    bytes: 0,
  })
  it.each([
    ['agrees where both end with the same change', 7, 7, 'SAME'],
    ['may be one change ahead', 8, 7, 'ONE_AHEAD'],
    ['may be one change ahead of none', 1, 0, 'ONE_AHEAD'],
  ])('%s', (_, shown, written, agreement) => {
    expect(checkWhole(some[shown - 1], recorded(written), 'data')).toBe(agreement)
  })

  it.each([
    [
      'older',
      5,
      7,
      /of 7 changes that were acknowledged it shows 5\. Missing are ADDED article\/5, ADDED article\/6\./,
    ],
    ['empty', 0, 7, /of 7 .* shows 0\. Missing are ADDED article\/0, /],
    ['much older', 5, 40, /and 25 more\./],
    ['two ahead', 9, 7, /they tell of 9 and 7 changes/],
  ])('is refused where it is %s', (_, shown, written, message) => {
    expect(() => checkWhole(some[shown - 1], recorded(written), 'data')).toThrow(message)
  })

  it('is refused where the record is gone, and where it is that of another graph', () => {
    expect(() => checkWhole(some[4], undefined, 'data')).toThrow(/record beside it .* is missing/)
    const other = changesOf(Array.from({ length: 5 }, () => 'ADDED article/other')).at(-1)
    expect(() => checkWhole(other, recorded(5), 'data')).toThrow(/not of one another/)
  })
})
