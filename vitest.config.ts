import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The one copy of graphql that Node gives to packages as well.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    globalSetup: 'tests/neo4j-setup.ts',
  },
})
