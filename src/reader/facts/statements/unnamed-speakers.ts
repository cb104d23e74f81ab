import { childrenOf, normAt, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { isBodyNoun } from '../../names/word-classes.ts'
import { isRecord, isSpeechNoun, speechVerbOf } from './speech-words.ts'

/** Endings of nouns for people: "miner", "geologist", "villager", "employee". */
const PEOPLE = /(?:er|or|ist|ian|man|men|woman|women|person|people|ee|crat|body|folk)$/
/** Words that count those after their "of". */
const COUNT = /^(?:dozen|handful|half|hundred|score|thousand|trio)$/
/** Pronouns for somebody who was not found, and words that count unnamed people: "some", "many", "others". */
const SOMEBODY =
  /^(?:he|she|they|who|some|many|most|others?|several|few|all|both|one|two|three|four|five|everyone|everybody|someone|somebody|each|those|another)$/i

/**
 * Whether a word that names nobody may be who speaks by a verb: a noun for people or a body, what somebody says, some of
 * them, a name that is no entity; by a verb that only people take ("said") any noun, as in "The valley said no".
 */
export function maySpeak(doc: LexicalDoc, subject: Token, verb: Token | undefined): boolean {
  const { lexicon } = doc
  // "those who said so" tells which ones are meant.
  if (SOMEBODY.test(subject.text)) return verb !== undefined && !(verb.dep === 'relcl' && verb.head === subject.index)
  // "It says": what speaks is a body or a paper, though which is open.
  if (/^it$/i.test(subject.text)) return verb !== undefined && (isSaying(doc, verb) || saysThat(doc, verb))
  // "*dozens* of papers", "a *handful* of farmers"
  if (COUNT.test(subject.lemma)) {
    const [counted] = childrenOf(doc, subject)
      .filter(({ norm }) => norm === 'of')
      .flatMap((of) => childrenOf(doc, of))
    return counted !== undefined && maySpeak(doc, counted, verb)
  }
  // "20 percent said": of those who were asked.
  if (/^(?:percent|%)$/.test(subject.lemma)) return verb !== undefined
  if (/^(?:DATE|TIME|MONEY|PERCENT|QUANTITY|ORDINAL)$/.test(subject.entityLabel)) return false
  if (subject.pos !== 'NOUN' && subject.pos !== 'PROPN') return false
  const noun = subject.lemma.toLowerCase()
  if (lexicon.unnamedSources.has(noun) || isSpeechNoun(doc, subject)) return true
  if (verb !== undefined && isRecord(doc, subject)) return true
  if (lexicon.personNouns.has(noun) || lexicon.roleTitles.has(noun)) return true
  if (isBodyNoun(noun, lexicon)) return true
  if (verb === undefined) return false
  const isOfAny = subject.pos === 'PROPN' || PEOPLE.test(noun)
  return isSaying(doc, verb) || (isOfAny && !lexicon.thingVerbs.has(verb.lemma))
}

/** "It *points out that* Peru left": with a clause that is plainly told. */
function saysThat(doc: LexicalDoc, verb: Token): boolean {
  const children = childrenOf(doc, verb)
  // "points *out*", unlike what figures point to
  const isOfThings = doc.lexicon.thingVerbs.has(verb.lemma) && children.every(({ dep }) => dep !== 'prt')
  if (speechVerbOf(doc, verb)?.kind !== 'object' || isOfThings) return false
  return children.some(({ dep, leftEdge }) => dep === 'ccomp' && normAt(doc.tokens, leftEdge) === 'that')
}

/** A verb that only people and what they write take: "said". */
function isSaying(doc: LexicalDoc, verb: Token): boolean {
  return speechVerbOf(doc, verb)?.kind === 'say' && !doc.lexicon.thingVerbs.has(verb.lemma)
}
