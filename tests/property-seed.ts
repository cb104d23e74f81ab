import fc from 'fast-check'

/**
 * Property tests try the same examples in every run, so that a run which fails fails for what was changed.
 * DATELINE_TEST_SEED has them try others: a whole number, or `any` for new ones each time.
 */
const seed = process.env['DATELINE_TEST_SEED'] ?? '1'
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) })
