import type { Doc, Token } from '../../language/index.ts'
import { isCapitalised, type NameSpan } from './name-span.ts'

const NAMING = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'WORK_OF_ART', 'LAW', 'PRODUCT'])
/** The bare address of a site, as news names it: "example.com", "example.com.br". */
const SITE =
  /^(?!www\.)[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(com|org|net|info|tv|news)(\.[a-z]{2})?$|^[\p{L}\d-]{3,}\.(at|br|de|fr|ru|uk|au|it|es|pl|in)$/iu

/**
 * All spans that may be names: what the recogniser found, and the runs of capitalised words that it passed over.
 * "Analyst Lena Okafor joined Brightwater." gives "Lena Okafor" (PERSON) and, if the recogniser missed it,
 * "Brightwater" (CAPITALISED). Spans do not overlap and come in the order of the text.
 */
export function proposeNames(doc: Doc): NameSpan[] {
  const recognised = doc.entities
    .filter((entity) => NAMING.has(entity.label))
    .map((entity) => ({ firstToken: entity.firstToken, lastToken: entity.endToken - 1, label: entity.label }))
  const taken = new Set(doc.entities.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)))
  const sites = doc.tokens
    .filter((token) => SITE.test(token.text) && !taken.has(token.index))
    .map(({ index }) => ({ firstToken: index, lastToken: index, label: 'WEB' }))
  for (const { firstToken } of sites) taken.add(firstToken)
  return [...recognised, ...sites, ...capitalisedRuns(doc.tokens, taken)].sort((a, b) => a.firstToken - b.firstToken)
}

function capitalisedRuns(tokens: readonly Token[], taken: ReadonlySet<number>): NameSpan[] {
  const runs: NameSpan[] = []
  let first: number | undefined
  const close = (end: number) => {
    if (first !== undefined) runs.push({ firstToken: first, lastToken: end - 1, label: 'CAPITALISED' })
    first = undefined
  }
  for (const token of tokens) {
    const proper = /^NNPS?$/.test(token.tag) && isCapitalised(token.text) && !taken.has(token.index)
    if (proper && !(token.sentenceStart && first !== undefined)) first ??= token.index
    else close(token.index)
  }
  close(tokens.length)
  return runs
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset)
}
