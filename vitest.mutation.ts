import { defineConfig } from 'vitest/config'

/** The tests that cover what is mutated, alone: no engine, no browser. `MUTATION_TESTS` names their files, parted by commas. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(','),
    testTimeout: 60_000,
    setupFiles: 'tests/property-seed.ts',
  },
})
