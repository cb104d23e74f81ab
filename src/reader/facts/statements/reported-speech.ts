import { childrenOf, headOf, type Token } from '../../../language/index.ts'
import type { Span } from '../../../model/span.ts'
import type { Modality, Polarity } from '../../../model/statement.ts'
import type { ReaderDocument } from '../../document.ts'
import { factualityOf } from '../factuality.ts'
import { spanUnder } from './content-span.ts'
import { isPassive } from '../slots.ts'
import { givenNouns, governs, isDenying, isSpeechVerb, type Speaker } from './speech-act.ts'
import type { SpeechAct } from './speech-acts.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const COMPLEMENTS = new Set(['prep', 'acl', 'ccomp'])

/** Something said, before it is known what it is about. */
export interface Utterance extends Span {
  readonly speaker: Speaker
  readonly verb?: Token
  readonly polarity: Polarity
  readonly modality: Modality
  readonly method: string
  readonly confidence: number
}

/**
 * What verbs of speech report in the same sentence. In "Ana Diaz said Peru may join Mercosur and criticised Bo Ek" it
 * finds `Peru may join Mercosur` (POSSIBLE) and `Bo Ek`, both said by Ana Diaz; in "She gave an explanation for why
 * Peru cannot join" `why Peru cannot join` (NEGATED).
 */
export function findReportedSpeech(document: ReaderDocument, acts: readonly SpeechAct[]): Utterance[] {
  const { doc } = document
  return acts.flatMap(({ verb, speaker }) => {
    const contents = isSpeechVerb(doc, verb) ? contentsOf(doc, verb) : contentsOfNoun(doc, verb)
    return contents.map(({ head, method }) => ({
      ...spanUnder(doc, head, verb, (token) => isSpeechVerb(doc, token)),
      speaker,
      verb,
      ...putBy(doc, verb, head),
      method,
      confidence: method === 'speech-clause' ? 0.85 : 0.7,
    }))
  })
}

interface Content {
  readonly head: Token
  readonly method: string
}

/**
 * What is said: a clause, and whom it is said of ("asked *Peru* to leave", "said of *Peru*, …"); else what the verb or
 * its preposition takes.
 */
function contentsOf(doc: LexicalDoc, verb: Token): Content[] {
  const children = childrenOf(doc, verb)
  const { kind, prepositions = [] } = doc.lexicon.speechVerbs.get(verb.lemma) ?? {}
  const clauses = children.filter(({ dep }) => dep === 'ccomp' || dep === 'xcomp')
  const after = children.filter((child) => child.index > verb.index)
  if (clauses.length > 0 && kind !== 'toward') {
    const isAsked = clauses.some((clause) => clause.dep === 'xcomp')
    const others = after.filter(
      ({ dep, norm }) => (dep === 'dobj' && isAsked) || (dep === 'prep' && norm === 'of' && verb.lemma === 'say'),
    )
    return [
      ...clauses.map((head) => ({ head, method: 'speech-clause' })),
      ...others.map((head) => ({ head, method: 'speech-object' })),
    ]
  }
  const objects = [
    ...(kind === 'object' || kind === 'toward' ? objectsOf(doc, verb) : []),
    ...(kind === 'quote' ? calledBy(doc, verb) : []),
    ...after.filter(({ dep, norm }) => dep === 'prep' && prepositions.includes(norm)),
  ]
  return [...objects, ...(kind === 'toward' ? clauses : [])].map((head) => ({ head, method: 'speech-object' }))
}

/** The object of a verb, also in the passive if it says by whom: "*Peru* was criticised by Chile". */
function objectsOf(doc: LexicalDoc, verb: Token): Token[] {
  const children = childrenOf(doc, verb)
  const hasAgent = children.some(({ dep }) => dep === 'agent')
  if (hasAgent && verb.dep === 'acl') return [headOf(doc, verb)]
  return children.filter(
    ({ dep, index }) => (dep === 'dobj' && index > verb.index) || (dep === 'nsubjpass' && hasAgent),
  )
}

/** What is called something: "called *the plan* a gamble"; in "a house called Bryn" nobody does. */
function calledBy(doc: LexicalDoc, verb: Token): Token[] {
  if (verb.tag === 'VBN' && !childrenOf(doc, verb).some(({ dep }) => dep === 'aux')) return []
  const names = childrenOf(doc, verb).filter(({ dep, index }) => dep === 'oprd' && index > verb.index)
  const called = childrenOf(doc, verb).filter(({ dep }) => dep === 'dobj')
  return names.length === 0 ? [] : called.length > 0 ? called : names
}

/** What a noun of speech says that somebody gives: "provided an explanation *for why Ukraine cannot join*". */
function contentsOfNoun(doc: LexicalDoc, verb: Token): Content[] {
  return givenNouns(doc, verb)
    .flatMap((noun) =>
      childrenOf(doc, noun).filter(
        (child) =>
          COMPLEMENTS.has(child.dep) && !doc.lexicon.prepositions.speaking.has(child.norm) && child.index > noun.index,
      ),
    )
    .map((head) => ({ head, method: 'speech-noun' }))
}

/** Polarity and modality of what is said: of its own clause, and of a verb that turns it ("denied", "urged"). */
function putBy(doc: LexicalDoc, verb: Token, head: Token): { polarity: Polarity; modality: Modality } {
  const clause = head.dep === 'prep' ? (childrenOf(doc, head).find(({ dep }) => dep === 'pcomp') ?? head) : head
  const inner = factualityOf(
    doc,
    deepest(doc, clause),
    governs(doc, verb, clause) ? doc.tokens[clause.head] : undefined,
  )
  const mark = doc.lexicon.governors.get(verb.lemma)
  const against = head.norm === 'against'
  const polarity = isDenying(doc, verb) && !hasVerdict(doc, verb) ? 'NEGATED' : inner.polarity
  if (inner.modality !== 'ASSERTED') return { polarity, modality: inner.modality }
  if (against || (mark === 'RECOMMENDED' && verb.lemma !== 'warn')) return { polarity, modality: 'RECOMMENDED' }
  if (head.dep === 'xcomp' && (mark === 'INTENDED' || mark === 'CONSIDERED')) return { polarity, modality: mark }
  return { polarity, modality: 'ASSERTED' }
}

/** "dismissed the claims *as baseless*": what is said of them is said. */
function hasVerdict(doc: LexicalDoc, verb: Token): boolean {
  return childrenOf(doc, verb).some(({ dep, norm }) => norm === 'as' && (dep === 'prep' || dep === 'advcl'))
}

/** Verbs that, with an infinitive, put what it says: "is to meet", "is going to meet", "has to meet". */
const CARRYING = new Set(['be', 'go', 'have', 'ought'])

/** Verbs whose object is only thought of: "is considering *a pact*". */
const WEIGHING = new Set(['consider', 'contemplate', 'mull', 'ponder', 'weigh'])

/** "intends to join", "is considering joining": what is said is put as the last verb of the chain is. */
export function deepest(doc: LexicalDoc, clause: Token): Token {
  const below = childrenOf(doc, clause).find(
    ({ dep }) => dep === 'xcomp' || (dep === 'dobj' && WEIGHING.has(clause.lemma)),
  )
  const carries =
    CARRYING.has(clause.lemma) ||
    (isPassive(doc, clause) && doc.lexicon.speechVerbs.has(clause.lemma)) ||
    doc.lexicon.governors.has(clause.lemma) ||
    doc.lexicon.governors.has(clause.text.toLowerCase())
  return below && carries ? deepest(doc, below) : clause
}
