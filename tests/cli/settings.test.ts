import { describe, expect, it } from 'vitest'
import { readSettings, unknownSettings } from '../../src/cli/settings.ts'

const settingOf = (name: string, value: string) => readSettings({ [name]: value })

describe('a setting that is not what it must be', () => {
  it.each([
    ['PORT', ' ', /PORT: give a whole number from 0 to 65535/],
    ['PORT', '0x50', /PORT: give/],
    ['PORT', '65536', /PORT: give/],
    ['DATELINE_PROXIES', '\t', /DATELINE_PROXIES: give a whole number from 0 to 10/],
    ['DATELINE_SLOW_MS', '1e3', /DATELINE_SLOW_MS: give a whole number from 0 on/],
    ['DATELINE_SESSION_HOURS', '0', /DATELINE_SESSION_HOURS: give a number from/],
    ['DATELINE_LIMIT_COST', '0', /DATELINE_LIMIT_COST: give a whole number from 1 on/],
    ['DATELINE_LIMIT_TIME_MS', '2147483648', /DATELINE_LIMIT_TIME_MS: give a whole number from 1 to 2147483647/],
    ['DATELINE_URL', 'https://dateline.example/desk', /DATELINE_URL: give an address such as/],
    ['DATELINE_URL', 'https://ada:stone@dateline.example', /DATELINE_URL: give an address such as/],
    ['REDIS_URL', 'cache:6379', /REDIS_URL: give an address such as/],
  ])('%s=%j is refused, and what it may be is told', (name, value, told) => {
    expect(() => settingOf(name, value)).toThrow(told)
  })

  it('does not tell what it holds, which may be a password', () => {
    expect(() => settingOf('REDIS_URL', 'http://ada:stone@cache')).not.toThrow(/stone/)
  })
})

it('takes the numbers and addresses that it names', () => {
  expect(settingOf('DATELINE_READING_SECONDS', '0.5').DATELINE_READING_SECONDS).toBe(0.5)
  expect(settingOf('DATELINE_LIMIT_TIME_MS', '2147483647').limits).toEqual({ timeMs: 2_147_483_647 })
  expect(settingOf('DATELINE_URL', 'https://dateline.example/').DATELINE_URL).toBe('https://dateline.example/')
  expect(settingOf('REDIS_URL', 'rediss://ada:stone@cache:6379/1').REDIS_URL).toContain('cache')
})

it('finds what is misspelt among all that is set', () => {
  const environment = { PATH: '/bin', DATELINE_READ_ONLY: 'on', DATELINE_LIMIT_COST: '5', DATELINE_READONLY: 'on' }
  expect(unknownSettings(environment)).toEqual(['DATELINE_READONLY'])
})
