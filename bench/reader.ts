/**
 * How long reading a corpus takes against the language pipeline alone, on the same texts in turns: the ratio says what
 * the reader's own steps cost. Two at most is the aim.
 *
 *   npx tsx bench/reader.ts [articles.jsonl] [number of articles]
 */
import { readFileSync } from 'node:fs'
import { loadEnglish } from '../src/language/index.ts'
import { articleId } from '../src/model/id.ts'
import { createReader } from '../src/reader/index.ts'

const ROUNDS = 5
const [path = '../shared/corpus/wikinews-2019-2020.jsonl', count = '60'] = process.argv.slice(2)
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(count))
  .map((line) => (JSON.parse(line) as { text: string }).text)

const english = await loadEnglish()
const reader = await createReader()

async function seconds(work: (text: string) => unknown): Promise<number> {
  const start = performance.now()
  for (const text of texts) await work(text)
  return (performance.now() - start) / 1000
}

const rounds: { readonly parse: number; readonly read: number }[] = []
for (let round = 0; round <= ROUNDS; round++) {
  const parse = await seconds((text) => english.parse(text))
  const read = await seconds((text) => reader.read({ id: articleId('00'), source: 'text:00', text, textHash: '00' }))
  // The first round warms both up.
  if (round > 0) rounds.push({ parse, read })
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const ratio = median(rounds.map(({ parse, read }) => read / parse))
console.log(`${texts.length} articles, median of ${ROUNDS} rounds`)
console.log(`language pipeline: ${median(rounds.map(({ parse }) => parse)).toFixed(2)} s`)
console.log(`whole reader:      ${median(rounds.map(({ read }) => read)).toFixed(2)} s, ${ratio.toFixed(2)} times that`)
