import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { CHROMIUM } from './chromium.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the run's one Chromium listens and its one build of the explorer lies, or why there is neither. */
export type BrowserOffer =
  | { readonly available: true; readonly endpoint: string; readonly explorer: string }
  | { readonly available: false; readonly reason: string }

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserOffer
  }
}

/**
 * Builds the explorer and starts Chromium, once for all files of a run that need them; each page has a profile of its
 * own. Without Chromium there is nothing to build for; with DATELINE_REQUIRE_BROWSER=1 that is an error.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(CHROMIUM.executablePath)) {
    const reason = `there is no Chromium at ${CHROMIUM.executablePath}`
    if (process.env['DATELINE_REQUIRE_BROWSER'] === '1') throw new Error(`A browser is required, and ${reason}.`)
    project.provide('browser', { available: false, reason })
    return () => Promise.resolve()
  }
  const folder = await mkdtemp(join(tmpdir(), 'dateline-explorer-'))
  const explorer = join(folder, 'explorer')
  const [server] = await Promise.all([
    chromium.launchServer({ ...CHROMIUM, host: '127.0.0.1' }),
    buildAsDelivered(explorer),
  ])
  project.provide('browser', { available: true, endpoint: server.wsEndpoint(), explorer })
  return async () => {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds the explorer into a folder as `npm run build` does: what is built for tests is larger, and nobody's. */
async function buildAsDelivered(outDir: string): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'src/explorer'),
      logLevel: 'error',
      build: { outDir },
    })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
