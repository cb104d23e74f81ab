import { describe, expect, it } from 'vitest'
import { describeFailure } from '../../src/cli/failure.ts'
import { createLog } from '../../src/cli/log.ts'
import { packError, unpackError } from '../../src/cli/packed-error.ts'
import { maskError } from '../../src/graphql/errors.ts'
import { DatelineError } from '../../src/model/error.ts'

it('shows a terminal what it would obey', () => {
  const place = 'a\u001b[2J\nrejected: b\u009b\u2028\u202ec — é.txt'
  const shown = 'dateline: There is no a\\u001b[2J\\u000arejected: b\\u009b\\u2028\\u202ec — é.txt.'
  expect(describeFailure(new DatelineError('NOT_FOUND', `There is no ${place}.`))).toBe(shown)
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
    const log = createLog('error', { write: (line) => lines.push(line) })
    const shown = log.during('request-7', () => maskError(arrived, log.failure))
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        level: 'error',
        time: expect.any(String) as string,
        requestId: 'request-7',
        msg: 'failed',
        error: {
          code: 'STORE_FAILED',
          message: 'The store could not do it.',
          at: [],
          cause: {
            message: 'GRAFEO-X001',
            stack: expect.stringMatching(/^Error: GRAFEO-X001\n {4}at /) as string,
            cause: { message: 'disk full', stack: expect.any(String) as string },
          },
        },
      },
    ])
    expect(JSON.stringify(shown)).not.toMatch(/GRAFEO|disk/)
  })
})
