import { textAt, type Doc, type Token } from '../../language/index.ts'
import { isCapitalised, type NameSpan } from './name-span.ts'

/** Particles of families' names that are no English words; "al", "el" and the like are tied to the name by a hyphen. */
const PARTICLE = /^(von|van|vom|den|der|de|del|della|di|du|da|dos|das|do|la|las|los|bin|bint|ibn|ter|ten|zu|zur)$/i
const ARTICLE = /^(al|el|ul|as|ad|ash|an|ar|az|at|es|ez)$/i

/**
 * Where a family's name ends whose particles begin at a token: "von der *Leyen*", "al-*Sudani*", "bin *Salman*".
 * None where no name follows the particles.
 */
export function endOfParticles(doc: Doc, first: number): number | undefined {
  const isBeside = (index: number) => doc.tokens[index]?.whitespace === ' '
  const isParticle = (index: number) => PARTICLE.test(textAt(doc.tokens, index)) && isBeside(index)
  let next = first
  while (isParticle(next)) next++
  const isTied = ARTICLE.test(textAt(doc.tokens, next)) && isHyphen(doc.tokens[next + 1])
  if (isTied) next += 2
  return next > first && isNameWord(doc.tokens[next]) ? next : undefined
}

/** The families' names that begin with particles of which the second is in lower case: "Von der Leyen", "Van den Broek". */
export function particleNames(doc: Doc): NameSpan[] {
  return doc.tokens.flatMap(({ index, text }) => {
    const second = textAt(doc.tokens, index + 1)
    const opens = /^\p{Lu}/u.test(text) && PARTICLE.test(text) && PARTICLE.test(second) && /^\p{Ll}/u.test(second)
    const lastToken = opens ? endOfParticles(doc, index) : undefined
    return lastToken === undefined ? [] : [{ firstToken: index, lastToken, label: 'PERSON' }]
  })
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' && token.whitespace === ''
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token.text) && /^\p{L}[\p{L}'-]+$/u.test(token.text)
}
