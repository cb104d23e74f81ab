import { textAt, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isCapitalised, tokensOf, type NameSpan } from './name-span.ts'
import { endOfParticles } from './particle-names.ts'
import { isAfterCourtesy } from './titled-names.ts'
import { isFirstName, isParticle } from './word-classes.ts'

/** Takes in the parts of a person's or other name that hyphens and particles tie to it: "Chan-o-cha", "d'Estaing". */
export function extendNames(doc: Doc, spans: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const starts = new Map(spans.map((span) => [span.firstToken, span]))
  const extended = spans.map((span) => {
    let lastToken = withParticles(doc, span, lexicon)
    for (let next = extension(doc, { ...span, lastToken }, lexicon); next > lastToken && !starts.has(lastToken + 1);) {
      lastToken = next
      next = extension(doc, { ...span, lastToken }, lexicon)
    }
    return { ...span, firstToken: particleBefore(doc, span, lexicon), lastToken }
  })
  // The family's name after a nickname is a span of its own until then.
  return extended.filter((span, index) => span.firstToken > (extended[index - 1]?.lastToken ?? -1))
}

/** "Ursula von der Leyen", "Mohammed al-Sudani": where the family's name ends that goes on after particles. */
function withParticles(doc: Doc, { firstToken, lastToken, label }: NameSpan, lexicon: Lexicon): number {
  const [first, last] = [doc.tokens[firstToken], doc.tokens[lastToken]]
  const mayBePerson = label === 'PERSON' || (firstToken === lastToken && isFirstName(first?.text ?? '', lexicon))
  if (!mayBePerson || first === undefined) return lastToken
  // The recogniser may end a name in its particles.
  let start = lastToken + 1
  while (start > firstToken + 1 && /^\p{Ll}/u.test(textAt(doc.tokens, start - 1))) start--
  if (start > lastToken && last?.whitespace !== ' ') return lastToken
  const isLower = /^\p{Ll}/u.test(textAt(doc.tokens, start))
  return (isLower ? endOfParticles(doc, start, lexicon) : undefined) ?? lastToken
}

/** "Mayor de Silva": a particle in lower case, which is no English word, begins the name. */
function particleBefore(doc: Doc, span: NameSpan, { nameParticles }: Lexicon): number {
  let first = span.firstToken
  if (!/^(PERSON|CAPITALISED)$/.test(span.label)) return first
  const isParticleAt = (index: number) => nameParticles.before.has(textAt(doc.tokens, index))
  while (isParticleAt(first - 1) && doc.tokens[first - 1]?.whitespace === ' ') first--
  return first
}

/** `Jeremy "Spike" Cohen`: where the name ends that a nickname in quotes stands in, or begins in the span. */
function nicknameEnd(doc: Doc, span: NameSpan): number | undefined {
  const quote = (index: number) => doc.tokens[index]?.text === '"'
  const inside = tokensOf(doc, span).filter((token) => token.text === '"').length
  const opening = inside === 1 ? span.lastToken : span.lastToken + 2
  const opens = inside === 1 || (inside === 0 && quote(span.lastToken + 1))
  const goesOn = isCapitalised(textAt(doc.tokens, opening + 2)) && isCapitalised(textAt(doc.tokens, opening))
  return opens && quote(opening + 1) && goesOn ? opening + 2 : undefined
}

/** "Jae-in", "Joon-ho": the second syllable of a given name that stands after the family's. */
function isSyllable(token: Token, span: NameSpan, { compounding }: Lexicon): boolean {
  const isShort = span.label === 'CAPITALISED' ? /^\p{Ll}{2,3}$/u : /^\p{Ll}{1,5}$/u
  const isNamed = span.label === 'PERSON' || (span.label === 'CAPITALISED' && span.lastToken > span.firstToken)
  return isNamed && isShort.test(token.text) && !compounding.has(token.text)
}

function extension(doc: Doc, span: NameSpan, lexicon: Lexicon): number {
  const [last, second, third] = [0, 1, 2].map((step) => doc.tokens[span.lastToken + step])
  if (last === undefined || second === undefined) return span.lastToken
  const nickname = span.label === 'PERSON' ? nicknameEnd(doc, span) : undefined
  if (nickname !== undefined) return nickname
  // "Air Force One"
  const isCounted = isCapitalised(second.text) && (lexicon.numbers.get(second.text.toLowerCase()) ?? Infinity) <= 10
  if (span.label !== 'PERSON' && last.whitespace === ' ' && isCounted) return span.lastToken + 1
  const attached = second.text === '-' && last.whitespace === '' && second.whitespace === ''
  if (attached && third !== undefined && /^\p{L}+$/u.test(third.text)) {
    // "Trump-Putin" may be two; "Mrs. Cole-Ortega" is one.
    const isWhole = span.lastToken > span.firstToken || isAfterCourtesy(doc, span, lexicon)
    const doubleName = span.label === 'PERSON' && isWhole && isCapitalised(third.text)
    if (doubleName || isSyllable(third, span, lexicon)) return span.lastToken + 2
  }
  if (span.label === 'PERSON' && last.whitespace === ' ') {
    if (/^(d'|al-|el-)\p{Lu}/u.test(second.text)) return span.lastToken + 1
    if (span.lastToken > span.firstToken && isParticle(last.text, lexicon) && isCapitalised(second.text))
      return span.lastToken + 1
  }
  // "Companhia Vale do Rio Doce", "Universidad de Chile"
  const isForeign = tokensOf(doc, span).some(({ text }) => lexicon.foreignBodies.has(text.toLowerCase()))
  if (!isForeign) return span.lastToken
  if (lexicon.nameParticles.foreign.has(second.text) && isCapitalised(third?.text ?? '')) return span.lastToken + 2
  const isTied = lexicon.nameParticles.foreign.has(textAt(doc.tokens, span.lastToken - 1))
  return isTied && isCapitalised(second.text) && last.whitespace === ' ' ? span.lastToken + 1 : span.lastToken
}
