import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The one copy of graphql that Node gives to packages as well.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // A busy machine is slow, and no reason to fail: what never comes is told apart by these.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    setupFiles: 'tests/property-seed.ts',
    globalSetup: 'tests/neo4j-setup.ts',
  },
})
