import { isAlphabetic } from '../characters.ts'
import type { LemmaTable } from '../model-files.ts'

/** The lemma of a word with its part of speech and features. */
export type Lemmatizer = (text: string, pos: string, morph: string) => string

/** Lemmas kept, and the longest word whose lemma is. */
const MAX_KNOWN = 20_000
const MAX_LENGTH = 64

/** Whether the features say that the word is its own lemma. */
function isBaseForm(pos: string, features: readonly string[]): boolean {
  const has = (feature: string): boolean => features.includes(feature)
  if (pos === 'noun' && has('Number=Sing')) return true
  if (pos === 'verb' && has('VerbForm=Fin') && has('Tense=Pres')) {
    if (!features.some((feature) => feature.startsWith('Number='))) return true
  }
  return has('VerbForm=Inf') || has('VerbForm=None') || has('Degree=Pos')
}

interface PreparedTable {
  readonly rules: LemmaTable['rules']
  readonly exceptions: ReadonlyMap<string, readonly string[]>
  readonly index: ReadonlySet<string>
}

function applyRules(text: string, { rules, exceptions, index }: PreparedTable): string {
  const lower = text.toLowerCase()
  const known: string[] = []
  const others: string[] = []
  const unknown: string[] = []
  for (const [old, replacement] of rules) {
    if (!lower.endsWith(old)) continue
    const form = lower.slice(0, lower.length - old.length) + replacement
    if (form === '') continue
    if (index.has(form)) known.unshift(form)
    else if (isAlphabetic(form)) unknown.push(form)
    else others.push(form)
  }
  const forms = [...known, ...others]
  for (const form of exceptions.get(lower) ?? []) if (!forms.includes(form)) forms.unshift(form)
  return forms[0] ?? unknown[0] ?? text
}

/** Makes the rule lemmatizer: irregular forms first, then suffix rules whose result is a known word, then any result. */
export function createLemmatizer(tables: Readonly<Record<string, LemmaTable>>): Lemmatizer {
  const prepared = new Map(
    Object.entries(tables).map(([pos, { rules, exceptions, index }]): [string, PreparedTable] => [
      pos,
      { rules, exceptions: new Map(Object.entries(exceptions)), index: new Set(index.split(' ')) },
    ]),
  )
  const known = new Map<string, string>()

  const lemmatize = (text: string, pos: string, morph: string): string => {
    if (pos === '' || pos === 'space') return text.toLowerCase()
    if (isBaseForm(pos, morph.split('|'))) return text.toLowerCase()
    const table = prepared.get(pos)
    if (!table) return pos === 'propn' ? text : text.toLowerCase()
    return applyRules(text, table)
  }

  return (text, pos, morph) => {
    if (text.length > MAX_LENGTH) return lemmatize(text, pos.toLowerCase(), morph)
    const key = `${text}\0${pos}\0${morph}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= MAX_KNOWN) known.clear()
    const lemma = lemmatize(text, pos.toLowerCase(), morph)
    known.set(key, lemma)
    return lemma
  }
}
