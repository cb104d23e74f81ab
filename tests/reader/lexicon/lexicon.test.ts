import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'

const models = new URL('../../../models/', import.meta.url)
const filesOf = (folder: string, end: string) =>
  readdirSync(new URL(`${folder}/`, models))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`)
const lists = filesOf('lexicon', '.txt')
const files = [...lists, ...filesOf('gazetteer', '.tsv'), ...filesOf('confidence', '.tsv')]

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'dateline-models-'))
  for (const folder of ['lexicon', 'gazetteer', 'confidence']) mkdirSync(join(copy, folder))
  // The beginning of each file will do, and is quick.
  for (const file of files) {
    const lines = readFileSync(new URL(file, models), 'utf8').split('\n', 40)
    writeFileSync(join(copy, file), `${lines.join('\n')}\n`)
  }
})
afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

/** What reading the copy fails with once a file of it is as `damage` makes it; the file is as before afterwards. */
function failureAfter(file: string, damage: (path: string) => void): unknown {
  const path = join(copy, file)
  const kept = `${path}.kept`
  cpSync(path, kept)
  try {
    damage(path)
    loadLexicon(pathToFileURL(`${copy}/`))
    return undefined
  } catch (error) {
    return error
  } finally {
    cpSync(kept, path)
    rmSync(kept)
  }
}

const append = (bytes: string | Buffer) => (path: string) => {
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from(bytes)]))
}
const lastLine = (file: string) => readFileSync(join(copy, file), 'utf8').split('\n').length

describe('the models of the reader', () => {
  it('are whole, and so is a copy of them', () => {
    expect(loadLexicon().roleTitles.has('minister')).toBe(true)
    expect(() => loadLexicon(pathToFileURL(`${copy}/`))).not.toThrow()
  })

  it.each(files)('name %s where it is missing, empty, not UTF-8 or has a line of many columns', (file) => {
    const gone = failureAfter(file, rmSync)
    const empty = failureAfter(file, (path) => {
      writeFileSync(path, '# nothing\n')
    })
    const bytes = failureAfter(file, append(Buffer.from([0x61, 0xff, 0x0a])))
    const wide = failureAfter(file, append('a\tb\tc\td\te\tf\tg\th\ti\tj\n'))
    for (const error of [gone, empty, bytes, wide]) {
      expect(error).toMatchObject({ name: 'DatelineError', code: 'MODEL_UNREADABLE' })
      expect(error).toMatchObject({ message: expect.stringContaining(`models/${file}`) as string })
      expect(error).toMatchObject({ message: expect.stringContaining('Install Dateline again') as string })
    }
    for (const error of [bytes, wide])
      expect(error).toMatchObject({ message: expect.stringContaining(`line ${lastLine(file)} `) as string })
  })

  it.each([
    ['lexicon/governors.txt', 'hope\tHOPED', 'HOPED'],
    ['lexicon/legal-forms.txt', 'inc\tshape', 'shape'],
    ['lexicon/person-titles.txt', 'Mx\tX', 'X'],
    ['lexicon/speech-verbs.txt', 'sing\tsung', 'sung'],
    ['lexicon/numbers.txt', 'dozen\ttwelve', 'twelve'],
    ['gazetteer/first-names.tsv', 'Kim\tX', 'X'],
    ['confidence/rates.tsv', 'entity\tPLACE\tclear-3\tmany\t3', 'many'],
    ['gazetteer/cities.tsv', 'Lima\tPE\tsouth\t-77\t1', 'south'],
  ])('of %s refuse the line %j', (file, line, word) => {
    const error = failureAfter(file, append(`${line}\n`))
    expect(error).toMatchObject({ code: 'MODEL_UNREADABLE' })
    expect(error).toMatchObject({ message: expect.stringContaining(`line ${lastLine(file)} has`) as string })
    expect(error).toMatchObject({ message: expect.stringContaining(`"${word}"`) as string })
  })

  it('are listed in the README, each once, and say in their first line what they are', () => {
    const readme = readFileSync(new URL('lexicon/README.md', models), 'utf8')
    const listed = Array.from(readme.matchAll(/^\| `([^`]+)` \| \S/gm), ([, name = '']) => `lexicon/${name}`)
    expect(listed).toEqual([...lists].sort())
    for (const file of lists)
      expect(readFileSync(new URL(file, models), 'utf8')).toMatch(/^# \S.*\n(#.*\n)*# Read by \w/)
  })
})
