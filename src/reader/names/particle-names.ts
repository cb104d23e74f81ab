import { textAt, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised, type NameSpan } from './name-span.ts'

/**
 * Where a family's name ends whose particles begin at a token: "von der *Leyen*", "al-*Sudani*", "bin *Salman*".
 * None where no name follows the particles.
 */
export function endOfParticles(doc: Doc, first: number, { nameParticles }: Lexicon): number | undefined {
  const isBeside = (index: number) => doc.tokens[index]?.whitespace === ' '
  const isParticle = (index: number) =>
    nameParticles.opening.has(textAt(doc.tokens, index).toLowerCase()) && isBeside(index)
  let next = first
  while (isParticle(next)) next++
  const word = textAt(doc.tokens, next).toLowerCase()
  const isTied = nameParticles.tied.has(word) && isHyphen(doc.tokens[next + 1])
  if (isTied) next += 2
  // "al- Sudani", where a space slipped in.
  else if (word.endsWith('-') && nameParticles.tied.has(word.slice(0, -1))) next++
  return next > first && isNameWord(doc.tokens[next]) ? next : undefined
}

/**
 * The families' names that begin with particles of which the second is in lower case, or that stand elsewhere with the
 * particle in lower case: "Von der Leyen", "Dos Reis" where a "Jose dos Reis" is named.
 */
export function particleNames(doc: Doc, lexicon: Lexicon): NameSpan[] {
  return doc.tokens.flatMap(({ index, text }) => {
    const second = textAt(doc.tokens, index + 1)
    const { opening } = lexicon.nameParticles
    const isParticle = isCapitalised(text) && opening.has(text.toLowerCase())
    const opens = isParticle && (opening.has(second) || isNamedInLower(doc, text.toLowerCase(), second))
    const lastToken = opens ? endOfParticles(doc, index, lexicon) : undefined
    return lastToken === undefined ? [] : [{ firstToken: index, lastToken, label: 'PERSON' }]
  })
}

/** "Han Ji-won": a family's name of China or Korea, and a given name of two syllables, whatever the recogniser makes of them. */
export function familyFirstNames({ tokens }: Doc, { familyFirst }: Lexicon): NameSpan[] {
  return tokens.flatMap(({ index, text, whitespace }) => {
    if (whitespace !== ' ' || !/^\p{Lu}\p{Ll}+$/u.test(text) || !familyFirst.has(text.toLowerCase())) return []
    const [given, hyphen, syllable] = [1, 2, 3].map((step) => tokens[index + step])
    const isGiven = given?.whitespace === '' && /^\p{Lu}\p{Ll}{1,4}$/u.test(given.text)
    const isSyllable = isHyphen(hyphen) && /^\p{Ll}{2,5}$/u.test(syllable?.text ?? '')
    return isGiven && isSyllable ? [{ firstToken: index, lastToken: index + 3, label: 'PERSON' }] : []
  })
}

/** Whether a family's name stands somewhere after the particle in lower case: "Jose *dos Reis*". */
export function isNamedInLower({ tokens }: Doc, particle: string, name: string): boolean {
  return tokens.some(({ text, index }) => text === particle && textAt(tokens, index + 1) === name)
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' && token.whitespace === ''
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token.text) && /^\p{L}[\p{L}'-]+$/u.test(token.text)
}

/** "abadi" of "al-abadi", the name itself of others: papers give a family's name with its article and without. */
export function withoutArticle(surname: string, { nameParticles }: Pick<Lexicon, 'nameParticles'>): string {
  const [article = '', name] = surname.split('-')
  return name !== undefined && nameParticles.tied.has(article) ? name : surname
}
