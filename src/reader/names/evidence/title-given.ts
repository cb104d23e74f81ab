import type { Token } from '../../../language/index.ts'
import { fact, type Occurrence } from './facts.ts'

/** The most words from a name to the title for which somebody is named. */
const LONGEST = 7

/**
 * The title for which somebody is named: "scientist" of "appointed X as its chief scientist", "picked X to be scientist"
 * and "named X chief scientist"; of "a club named X" none.
 */
export const titleGiven = fact((of: Occurrence): string | undefined => {
  const { doc, lexicon } = of
  const words = doc.tokens.slice(of.span.lastToken + 1, of.span.lastToken + 1 + LONGEST)
  const end = words.findIndex(
    ({ tag, text, norm }) => /^(?:VBD|VBZ|VBG)$/.test(tag) || /^[.,;]$/.test(text) || norm === 'by',
  )
  const phrase = end < 0 ? words : words.slice(0, end)
  const isTitle = ({ lemma, text }: Token) => lexicon.roleTitles.has(lemma.toLowerCase()) && /^\p{Ll}/u.test(text)
  const title = phrase.findIndex(isTitle)
  const isLed = phrase[0]?.norm === 'as' || (phrase[0]?.norm === 'to' && phrase[1]?.norm === 'be')
  const isBare = phrase.slice(0, title).every(({ pos }) => /^(?:NOUN|ADJ|PRON|DET)$/.test(pos))
  return title >= 0 && (isLed || isBare) && isNamed(of) ? phrase[title]?.lemma : undefined
})

/** Whether a verb that gives offices has the name for its object: also where the tree takes it for a part of the title. */
function isNamed({ last, head, lexicon, doc }: Occurrence): boolean {
  const isPart = last.dep === 'compound' && /^(?:oprd|dobj)$/.test(head.dep)
  const verb = isPart ? doc.tokens[head.head] : head
  return (
    (isPart || /^(?:dobj|nsubjpass|oprd)$/.test(last.dep)) &&
    verb !== undefined &&
    lexicon.officeVerbs.naming.has(verb.lemma) &&
    !/^(?:become|remain)$/.test(verb.lemma)
  )
}
