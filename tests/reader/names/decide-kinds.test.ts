import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../src/language/index.ts'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'
import { decideKinds, type JudgedName } from '../../../src/reader/names/decide-kinds.ts'
import type { Row } from '../../../src/reader/names/evidence/row.ts'
import { DESCRIPTION_ROWS, NAME_ROWS, OCCURRENCE_ROWS } from '../../../src/reader/names/evidence/tables.ts'
import { surfaceOf } from '../../../src/reader/names/name-span.ts'
import { proposeNames } from '../../../src/reader/names/propose-names.ts'
import { trimNames } from '../../../src/reader/names/trim-names.ts'

const english = await loadEnglish()
const lexicon = loadLexicon()
const rows: readonly Row<never>[] = [...OCCURRENCE_ROWS, ...DESCRIPTION_ROWS, ...NAME_ROWS]

/** The names of a text as "PERSON Ada Cole", each with the votes that decided it. */
function namesIn(text: string): ReadonlyMap<string, JudgedName> {
  const doc = english.parse(text)
  const names = decideKinds(doc, trimNames(doc, proposeNames(doc, lexicon), lexicon), lexicon)
  return new Map(names.map((name) => [`${name.kind} ${surfaceOf(doc, name)}`, name]))
}

describe('rows that decide what a name stands for', () => {
  it.each(rows.map((row) => [row.reason, row.decides, row.example, row] as const))(
    '%s: %s in: %s',
    (_reason, decides, example, row) => {
      const names = namesIn(example)
      expect([...names.keys()]).toContain(decides)
      const speaking = names.get(decides)?.votes.map((vote) => vote.row)
      expect(speaking).toContain(row)
    },
  )

  it('says nothing twice in the same example', () => {
    expect(new Set(rows).size).toBe(rows.length)
  })
})
