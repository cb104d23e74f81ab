import type { Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** The first token of a meeting's name, and whether names make it one. */
export interface NamePhrase {
  readonly first: number
  readonly named: boolean
}

/**
 * The run of names, numbers and nouns before a meeting's head that belong to its name, adjectives only if capital. In
 * "the Lima Peace Conference" it begins at `Lima` and is named; in "the peace conference" at `peace` and is not.
 */
export function namePhraseOf(doc: LexicalDoc, head: Token): NamePhrase {
  let first = head.index
  let named = false
  for (let i = head.index - 1; i >= head.leftEdge && i >= 0; i--) {
    const token = doc.tokens[i]
    if (!token || token.entityLabel === 'DATE' || token.entityLabel === 'TIME') break
    const isName =
      /^[\p{Lu}\d]/u.test(token.text) && token.pos !== 'DET' && token.pos !== 'PRON' && !token.sentenceStart
    const startsSentence =
      token.sentenceStart && (token.tag === 'NNP' || token.entityLabel !== '') && token.pos !== 'DET'
    const joins =
      token.text === '-' ||
      token.text === "'s" ||
      token.text === "'" ||
      token.text === '+' ||
      isBetweenNames(doc, i) ||
      token.text === '&' ||
      (token.pos === 'NOUN' && token.dep === 'compound')
    if (!isName && !startsSentence && !joins) break
    if (token.text === "'s" && doc.tokens[i - 1]?.entityLabel === 'PERSON') break
    if (isName || startsSentence) {
      named ||= token.tag === 'NNP' || token.tag === 'NNPS' || token.entityLabel !== ''
      first = i
    } else if (token.pos === 'NOUN') first = doc.tokens[i - 1]?.text === '-' && i - 2 >= head.leftEdge ? i - 2 : i
  }
  return { first, named }
}

/** "Foreign *and* Development Ministers' Meeting" */
function isBetweenNames(doc: LexicalDoc, at: number): boolean {
  const [before, and, after] = [at - 1, at, at + 1].map((place) => doc.tokens[place])
  const isPart = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:nmod|amod|compound|conj|poss)$/.test(token.dep)
  // "Finance Ministers' and Central Bank Governors' Meeting"
  const named = before?.tag === 'POS' ? doc.tokens[at - 2] : before
  return and?.norm === 'and' && isPart(named) && isPart(after)
}
