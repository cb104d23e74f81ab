import type { Doc } from '../../language/index.ts'
import type { DecidedName } from './decide-kinds.ts'
import { isCapitalised } from './name-span.ts'

/**
 * Finds the places where a decided name stands again and the recogniser passed over it: with "Brightwater" once known
 * for a company, each further "Brightwater" is one. Longer names are placed first; nothing overlaps.
 */
export function spreadNames(doc: Doc, names: readonly DecidedName[]): DecidedName[] {
  const taken = new Map<number, DecidedName>()
  const found: DecidedName[] = []
  const place = (name: DecidedName) => {
    for (let token = name.firstToken; token <= name.lastToken; token++) {
      const other = taken.get(token)
      if (other !== undefined && !(other.kind === 'OTHER' && isWithin(other, name))) return
    }
    for (let token = name.firstToken; token <= name.lastToken; token++) taken.set(token, name)
    found.push(name)
  }
  for (const name of names) place(name)
  for (const pattern of patternsOf(doc, names)) {
    const { words, name } = pattern
    for (let first = 0; first + words.length <= doc.tokens.length; first++) {
      if (
        words.every((word, offset) => doc.tokens[first + offset]?.text === word) &&
        !isPart(doc, first, words.length)
      ) {
        place({ ...name, firstToken: first, lastToken: first + words.length - 1 })
      }
    }
  }
  return found.filter((name) => taken.get(name.firstToken) === name).sort((a, b) => a.firstToken - b.firstToken)
}

/** Whether what is no entity is only a part of the name: an unexplained "Mohan" of "Mir-Mohan". */
function isWithin(part: DecidedName, name: DecidedName): boolean {
  const isLonger = name.lastToken - name.firstToken > part.lastToken - part.firstToken
  return isLonger && part.firstToken >= name.firstToken && part.lastToken <= name.lastToken
}

/** Whether hyphens make the words part of a longer one: "Chan" in "Chan-o-cha". */
function isPart(doc: Doc, first: number, length: number): boolean {
  const tied = (index: number) => {
    const token = doc.tokens[index]
    return token?.text === '-' && token.whitespace === ''
  }
  const [before, last] = [doc.tokens[first - 1], doc.tokens[first + length - 1]]
  return (tied(first - 1) && before?.whitespace === '') || (last?.whitespace === '' && tied(first + length))
}

function patternsOf(doc: Doc, names: readonly DecidedName[]): { words: string[]; name: DecidedName }[] {
  const patterns = new Map<string, { words: string[]; name: DecidedName }>()
  for (const name of names) {
    if (name.kind === 'OTHER') continue
    const words = doc.tokens.slice(name.firstToken, name.lastToken + 1).map((token) => token.text)
    if (isCapitalised(words[0] ?? '') && words.join('').length > 1) patterns.set(words.join(' '), { words, name })
  }
  return [...patterns.values()].sort((a, b) => b.words.length - a.words.length)
}
