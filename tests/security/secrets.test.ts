import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const inClone = existsSync(`${root}.git`)
const files = inClone
  ? execFileSync('git', ['ls-files', '-z'], { cwd: root }).toString().split('\0').filter(Boolean)
  : []
const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }]

/** What looks like a secret in a text, without the secret itself. */
async function secretsIn(filePath: string, content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, ext: filePath.slice(filePath.lastIndexOf('.')), contentType: 'text' },
    options: { config: { rules }, maskSecrets: true, noPhysicFilePath: true },
  })
  return messages.map(({ message, loc }) => `${filePath}:${loc.start.line}: ${message}`)
}

describe('the files of the project', () => {
  it.skipIf(!inClone)('hold no secret (in a clone only: git tells which they are)', async () => {
    const found: string[] = []
    for (const file of files) {
      const content = readFileSync(`${root}${file}`)
      if (!content.includes(0)) found.push(...(await secretsIn(file, content.toString())))
    }
    expect(found).toEqual([])
  })

  it('would be found to hold one', async () => {
    const key = [
      '-----BEGIN RSA',
      ' PRIVATE KEY-----\n',
      'MIIEowIBAAKCAQEA'.repeat(8),
      '\n-----END RSA',
      ' PRIVATE KEY-----',
    ].join('')
    expect(await secretsIn('key.txt', key)).not.toEqual([])
  })
})
