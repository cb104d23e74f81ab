import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * Fails where the schema breaks what clients of an earlier one rely on, and the CHANGELOG does not name it.
 *
 *   tsx schema/breaking-changes.ts [REVISION]
 *
 * The earlier schema is that of the revision: by default of the newest tag, or without tags of the commit before.
 */
const FILE = 'schema.graphql'
const git = (...words: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

const revision = process.argv[2] ?? git('describe', '--tags', '--abbrev=0') ?? 'HEAD^'
const earlier = git('show', `${revision}:${FILE}`)
if (earlier === undefined) console.log(`There is no ${FILE} at ${revision} to compare with.`)
else {
  const changes = await diff(buildSchema(earlier), buildSchema(readFileSync(FILE, 'utf8')))
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const untold = breaking.filter(({ path }) => !changelog.includes(`\`${path ?? ''}\``))
  console.log(`${changes.length} changes of the schema since ${revision}, ${breaking.length} of them breaking.`)
  for (const { message, path } of untold) console.error(`Not in the CHANGELOG: \`${path ?? ''}\`: ${message}`)
  if (untold.length > 0) process.exitCode = 1
}
