import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { articleOfProbe } from '../../src/cli/article-of-probe.ts'
import { checkProbes } from '../../src/reader/evaluation/probes/check-probes.ts'
import { addUp } from '../../src/reader/evaluation/tally.ts'
import { createReader } from '../../src/reader/index.ts'
import { describeWithShared, SHARED } from '../shared.ts'

describeWithShared('small texts of many kinds', 'probes/', () => {
  it('are read at least so well, with no more wrong facts', async () => {
    const { kinds } = await checkProbes(await createReader(), fileURLToPath(new URL('probes/', SHARED)), articleOfProbe)
    const { passed, found, broken } = addUp([...kinds.values()])
    expect(passed).toBeGreaterThanOrEqual(160)
    expect(found).toBeGreaterThanOrEqual(374)
    expect(broken).toBeLessThanOrEqual(9)
  })
})
