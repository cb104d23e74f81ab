/** The arrows between the rooms, as ARCHITECTURE.md draws them: a room may import only what its line names. */
const rooms = {
  model: [],
  language: [],
  reader: ['model', 'language'],
  store: ['model'],
  loader: ['model', 'reader', 'store'],
  graphql: ['model', 'store', 'loader'],
  // Data and pure functions only: what the types of relationship are called is said once, for server and browser.
  explorer: ['model'],
  cli: ['model', 'language', 'reader', 'store', 'loader', 'graphql'],
}

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  comment: 'One way through: text → reader → loader → store → graphql → explorer, never back.',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
}))

/** Only an engine's own folder imports its driver. */
const drivers = [
  ['neo4j-driver', '^src/store/neo4j/'],
  ['@grafeo-db/js', '^src/store/embedded/'],
].map(([driver, home]) => ({
  name: `${driver}-stays-home`,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: `^node_modules/${driver}/` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    ...drivers,
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'users-get-what-is-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
