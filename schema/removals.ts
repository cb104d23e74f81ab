import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generate } from '@graphql-codegen/cli'
import { buildASTSchema, print } from 'graphql'
import cliProgress from 'cli-progress'
import ts from 'typescript'
import config from '../codegen.ts'
import { parseSdl, sdlChanges, type SdlChange } from './removals/sdl-changes.ts'
import { modelEntries, tableEntries } from './removals/table-entries.ts'
import { typeCheck } from './removals/type-check.ts'
import { storeTypes } from './store-types.ts'

/**
 * Takes out, one at a time and in memory only, each thing that the SDL says (and puts one in beside it), each entry of each table of
 * the store's compiler, and each row and word of the model that the SDL has as well; and finds that type checking fails every
 * time. What it misses it names, and then it fails.
 *
 *   npm run schema:removals [-- WORDS OF THE NAMES TO TRY]
 *   npm run schema:removals -- --part 1/2        every second of them, where another process tries the others
 */
const STORE = 'src/store/generated/sdl.ts'
const API = 'src/graphql/generated/resolvers.ts'
const MODEL = ['entity-kind', 'entity', 'mention', 'relationship-type', 'statement'].map(
  (name) => `src/model/${name}.ts`,
)

const check = typeCheck(['src/model/', 'src/store/', 'src/graphql/'])
const storeFiles = ts.sys.readDirectory('src/store/read', ['.ts'])

/** What is tried: whether type checking fails with it. */
interface Trial {
  readonly name: string
  readonly isFound: () => Promise<boolean>
}

/** Most changes of the SDL fail in the store, whose types are made at once; the API's are made for the others only. */
async function isFoundInSdl({ document }: SdlChange): Promise<boolean> {
  const store = storeTypes(buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }))
  if (check.failing({ [STORE]: store }) !== undefined) return true
  const made = (await generate(
    { ...config, schema: print(document), silent: true, generates: { [API]: config.generates[API] ?? [] } },
    false,
  )) as readonly { readonly content: string }[]
  const [api] = made
  if (api === undefined) throw new Error('Nothing was made of the SDL.')
  return check.failing({ [STORE]: store, [API]: api.content }) !== undefined
}

const entries = [
  ...storeFiles.flatMap((path) => tableEntries(check, path)),
  ...MODEL.flatMap((path) => modelEntries(check, path)),
]
const { values, positionals: words } = parseArgs({
  options: { part: { type: 'string', default: '1/1' } },
  allowPositionals: true,
})
const [part = 1, parts = 1] = values.part.split('/').map(Number)
const trials = [
  ...sdlChanges(parseSdl(readFileSync('schema.graphql', 'utf8'))).map((change): Trial => ({
    name: change.name,
    isFound: () => isFoundInSdl(change),
  })),
  ...entries.map(({ path, name, without }): Trial => ({
    name: `- ${name}`,
    isFound: () => Promise.resolve(check.failing({ [path]: without }) !== undefined),
  })),
]
  .filter(({ name }) => words.every((word) => name.includes(word)))
  .filter((_, index) => index % parts === part - 1)

const failing = check.failing({ [STORE]: readFileSync(STORE, 'utf8') })
if (failing !== undefined) throw new Error(`Type checking fails in ${failing} as it is.`)
const bar = new cliProgress.SingleBar({ format: '{bar} {value}/{total} {name}' })
bar.start(trials.length, 0, { name: '' })
const missed: string[] = []
for (const { name, isFound } of trials) {
  bar.increment({ name })
  if (!(await isFound())) missed.push(name)
}
bar.stop()
for (const name of missed) console.log(`Not found: ${name}`)
console.log(`${trials.length} removals and additions, ${trials.length - missed.length} found`)
if (missed.length > 0 || trials.length === 0) process.exitCode = 1
