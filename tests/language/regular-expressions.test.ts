import { readdir, readFile } from 'node:fs/promises'
import { check } from 'recheck'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** The same verdict on a busy machine as on an idle one. */
const UNHURRIED = {
  timeout: 200_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: null,
  randomSeed: 1,
}
const folder = new URL('../../src/language/', import.meta.url)

/** All regular expressions written in the room's sources. */
async function literals(): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue
    const source = ts.createSourceFile(name, await readFile(new URL(name, folder), 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

/** All regular expressions that loading the pipeline constructs, the model's among them. */
async function constructed(): Promise<string[]> {
  const found: string[] = []
  const Original = RegExp
  vi.stubGlobal(
    'RegExp',
    class extends Original {
      constructor(source: string | RegExp, flags?: string) {
        super(source, flags)
        found.push(`/${this.source}/${this.flags}`)
      }
    },
  )
  vi.resetModules()
  const { loadEnglish } = await import('../../src/language/index.ts')
  await loadEnglish()
  return found
}

describe('regular expressions', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('take linear time on any input', async () => {
    const made = await constructed()
    // Prefixes, suffixes, infixes, top-level domains, white space.
    expect(made.length).toBeGreaterThanOrEqual(5)
    const expressions = new Set([...(await literals()), ...made])
    for (const expression of expressions) {
      const end = expression.lastIndexOf('/')
      const result = await check(expression.slice(1, end), expression.slice(end + 1), UNHURRIED)
      expect(result.status, expression.slice(0, 100)).toBe('safe')
    }
  })
})
