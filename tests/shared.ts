import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'

/** The folder beside the project with texts that are not part of it. */
export const SHARED = new URL('../../shared/', import.meta.url)

/** The files of it that tests read, each with the SHA-256 that it must have, as `sha256sum` prints them. */
const CHECKSUMS = readFileSync(new URL('shared.sha256', import.meta.url), 'utf8')
const required = process.env['DATELINE_REQUIRE_SHARED'] === '1'

/** The files of one folder of it that tests read, by name. */
export function sharedFiles(folder: string): string[] {
  return checksumsOf(folder).map(([, name]) => name.slice(folder.length))
}

/**
 * Runs a suite on the files of a folder beside the project, such as `corpus/`. Where one is missing or is not the file
 * that the tests were written for, the suite is skipped and says so; with DATELINE_REQUIRE_SHARED=1 it fails instead.
 */
export function describeWithShared(name: string, folder: string, suite: () => void): void {
  const wrong = checksumsOf(folder).flatMap(([checksum, path]) => {
    const file = new URL(path, SHARED)
    if (!existsSync(file)) return [`../shared/${path} is missing`]
    const found = createHash('sha256').update(readFileSync(file)).digest('hex')
    return found === checksum ? [] : [`../shared/${path} is not the file that the tests were written for`]
  })
  if (wrong.length === 0) {
    describe(name, suite)
    return
  }
  const reason = wrong.join('; ')
  describe(name, () => {
    if (!required) it.skip(`is not tried: ${reason}`)
    else
      it('has the files it is tried on', () => {
        throw new Error(reason)
      })
  })
}

function checksumsOf(folder: string): (readonly [checksum: string, path: string])[] {
  return CHECKSUMS.trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string])
    .filter(([, path]) => path.startsWith(folder))
}
