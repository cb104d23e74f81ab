import { type Doc, type English, nounChunks } from '../../src/language/index.ts'

/** What models/english/reference.py writes. */
export interface Reference {
  readonly fields: readonly string[]
  readonly readings: readonly {
    readonly tokens: readonly (readonly (string | number | boolean)[])[]
    readonly entities: readonly (readonly [number, number, string])[]
    readonly nounChunks: readonly (readonly [number, number])[]
  }[]
}

/** A document in the form of a reference. */
export function readingOf(doc: Doc, fields: readonly string[]): Reference['readings'][number] {
  return {
    tokens: doc.tokens.map((token) => {
      const values = new Map<string, string | number | boolean>(Object.entries(token))
      return fields.map((field) => values.get(field) ?? '')
    }),
    entities: doc.entities.map(({ firstToken, endToken, label }) => [firstToken, endToken, label]),
    nounChunks: nounChunks(doc).map(({ firstToken, endToken }) => [firstToken, endToken]),
  }
}

/** How many of all there are agree. */
export interface Agreement {
  readonly same: number
  readonly all: number
}

/** Counts, for each kind of thing that spaCy gives, how many we give alike. */
export function compareReadings(
  english: English,
  texts: readonly string[],
  { fields, readings }: Reference,
): Record<string, Agreement> {
  const counts: Record<string, { same: number; all: number }> = {}
  const count = (what: string, same: boolean): void => {
    const entry = (counts[what] ??= { same: 0, all: 0 })
    entry.all++
    if (same) entry.same++
  }
  const countSpans = (what: string, mine: readonly (readonly unknown[])[], theirs: readonly (readonly unknown[])[]) => {
    const found = new Set(mine.map(String))
    for (const span of theirs) count(what, found.delete(String(span)))
    for (const extra of found) count(what, extra === '')
  }
  texts.forEach((text, i) => {
    const theirs = readings[i]
    if (!theirs) return
    const mine = readingOf(english.parse(text), fields)
    const rows = new Map(mine.tokens.map((row) => [`${String(row[0])} ${String(row[1])}`, row]))
    for (const token of theirs.tokens) {
      const row = rows.get(`${String(token[0])} ${String(token[1])}`)
      count('tokens', row !== undefined)
      if (row)
        fields.forEach((field, column) => {
          count(field, row[column] === token[column])
        })
      const both = ['head', 'dep'].map((field) => fields.indexOf(field))
      if (row)
        count(
          'head and dep',
          both.every((column) => row[column] === token[column]),
        )
    }
    countSpans('entities', mine.entities, theirs.entities)
    countSpans('noun chunks', mine.nounChunks, theirs.nounChunks)
  })
  return counts
}
