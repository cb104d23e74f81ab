import { afterEach, describe, expect, it, vi } from 'vitest'
import { logFailure } from '../../src/cli/failure.ts'
import { packError, unpackError } from '../../src/cli/packed-error.ts'
import { maskError } from '../../src/graphql/errors.ts'
import { DatelineError } from '../../src/model/error.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('an error of a store in another process', () => {
  const thrown = new DatelineError('STORE_FAILED', 'The store could not do it.', {
    cause: new Error('GRAFEO-X001', { cause: 'disk full' }),
  })
  const arrived = unpackError(structuredClone(packError(thrown)))

  it('arrives with its code and what caused it', () => {
    expect(arrived).toMatchObject({
      code: 'STORE_FAILED',
      message: 'The store could not do it.',
      cause: { message: 'GRAFEO-X001', stack: (thrown.cause as Error).stack, cause: { message: 'disk full' } },
    })
  })

  it('is written to the log with what caused it, which no client sees', () => {
    const lines: string[] = []
    vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line))
    const shown = maskError(arrived, logFailure)
    vi.restoreAllMocks()
    expect(lines).toEqual([
      'dateline: The store could not do it.',
      expect.stringMatching(/^caused by: Error: GRAFEO-X001\n {4}at /),
      expect.stringMatching(/^caused by: Error: disk full/),
    ])
    expect(JSON.stringify(shown)).not.toMatch(/GRAFEO|disk/)
  })
})
