import { foldName } from '../../model/id.ts'
import type { Token } from '../../language/index.ts'
import { groupBy } from '../../model/group-by.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf } from '../names/name-span.ts'
import type { EntityDraft } from './draft.ts'

/** The most words that say what a ministry is for: "trade, industry and energy". */
const LONGEST_FIELD = 5

/**
 * Finds the ministries of an article that are written without capitals and named with their country: "Peru's foreign
 * ministry", "the Peruvian foreign ministry", which are one. A ministry of no named country is none of its own.
 */
export function findMinistries(doc: LexicalDoc, names: readonly DecidedName[]): EntityDraft[] {
  const inNames = new Set(
    names
      .filter(({ kind }) => kind !== 'OTHER')
      .flatMap(({ firstToken, lastToken }) => doc.tokens.slice(firstToken, lastToken + 1).map(({ index }) => index)),
  )
  const countries = new Set(Array.from(doc.lexicon.demonyms.values(), foldName))
  const uses = doc.tokens.flatMap((head): DecidedName[] => {
    if (head.text !== 'ministry' || inNames.has(head.index)) return []
    const field = startOfField(doc, head)
    const country = field < head.index ? countryBefore(doc, countries, field) : undefined
    if (country === undefined) return []
    const work = doc.tokens.slice(field, head.index).map(({ norm }) => norm.toLowerCase())
    return [
      {
        firstToken: country.firstToken,
        lastToken: head.index,
        label: 'ORG',
        kind: 'ORGANIZATION',
        key: [foldName(country.name), ...work].join(' '),
        confidence: 0.8,
        reasons: [`"ministry" is named with its field and its country, ${country.name}`],
      },
    ]
  })
  return Array.from(groupBy(uses, ({ key }) => key).values(), (group): EntityDraft => ({
    kind: 'ORGANIZATION',
    name: surfaceOf(doc, group[0]),
    uses: group,
    reasons: [...new Set(group.flatMap(({ reasons }) => reasons))],
  }))
}

/** Where the words begin that say what a ministry is for; they are common nouns and adjectives. */
function startOfField(doc: LexicalDoc, head: Token): number {
  let first = head.index
  while (first > 0 && head.index - first < LONGEST_FIELD && isOfField(doc.tokens[first - 1])) first--
  return first
}

function isOfField(word: Token | undefined): boolean {
  return word !== undefined && /^(?:NNP?S?|JJ|CC)$/.test(word.tag) && /^\p{Ll}/u.test(word.text)
}

/** The country that is named right before a token, by its name with "'s" or by its adjective. */
function countryBefore(
  { tokens, lexicon }: LexicalDoc,
  countries: ReadonlySet<string>,
  end: number,
): { readonly firstToken: number; readonly name: string } | undefined {
  const last = tokens[end - 1]
  const isOwner = last?.tag === 'POS'
  const lastToken = isOwner ? end - 2 : end - 1
  for (let firstToken = Math.max(0, lastToken - 2); firstToken <= lastToken; firstToken++) {
    const words = tokens.slice(firstToken, lastToken + 1)
    if (!words.every(({ text }) => /^\p{Lu}/u.test(text) && text !== 'The')) continue
    const name = words.map(({ text }) => text).join(' ')
    const key = foldName(name)
    const country = isOwner ? (countries.has(key) ? name : undefined) : lexicon.demonyms.get(key)
    if (country !== undefined) return { firstToken, name: country }
  }
  return undefined
}
