import { defineConfig } from 'vitest/config'

/**
 * Tests that change what a module is for the file they stand in, or count how often its lines run, which an engine does
 * not do of what it has made fast already; no other file may share their modules.
 */
const ALONE = [
  'tests/loader/files.test.ts',
  'tests/language/regular-expressions.test.ts',
  'tests/reader/growth.test.ts',
]
const IN_BROWSER = [
  'tests/examples/*.browser.test.ts',
  'tests/explorer/browser/**/*.test.ts',
  'tests/explorer/canvas/*.browser.test.ts',
]

const resolve = {
  // The one copy of graphql that Node gives to packages as well.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
}
const test = {
  // A busy machine is slow, and no reason to fail: what never comes is told apart by these.
  testTimeout: process.env['DATELINE_LONG'] === '1' ? 7_200_000 : 240_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  setupFiles: 'tests/property-seed.ts',
  // Files share what they load, above all the language model: half the time of a run went into loading.
  isolate: false,
}

export default defineConfig({
  test: {
    globalSetup: 'tests/neo4j-setup.ts',
    // One more than the cores of a small machine, as one of them often waits for its turn at Neo4j.
    maxWorkers: 3,
    projects: [
      {
        resolve,
        test: {
          ...test,
          name: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...ALONE, ...IN_BROWSER],
        },
      },
      { resolve, test: { ...test, name: 'alone', include: ALONE, isolate: true } },
      {
        resolve,
        test: {
          ...test,
          name: 'browser',
          include: IN_BROWSER,
          globalSetup: 'tests/explorer/browser/setup.ts',
        },
      },
    ],
  },
})
