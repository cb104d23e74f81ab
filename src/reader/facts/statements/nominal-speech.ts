import { childrenOf, headOf, normAt, subtreeOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf } from '../factuality.ts'
import { isContentOf } from '../governor-marks.ts'
import type { MentionIndex } from '../mention-index.ts'
import { fillersOf, slotsOf } from '../slots.ts'
import { deepest, type Utterance } from './reported-speech.ts'
import { giversOf, speakerFrom, type Speaker } from './speech-act.ts'

/**
 * What a noun says that somebody says, without a verb of speech. In "Peru's claim that Chile left was wrong" it finds `Chile
 * left`, said by Peru; in "the promise by Bo Ek to leave" `to leave`, INTENDED; in "her call for talks" `talks`, RECOMMENDED;
 * in "Peru's criticism of the plan" `the plan`; in "Bo Ek's view is that Peru left" `Peru left`.
 */
export function findNominalSpeech(document: ReaderDocument, index: MentionIndex): Utterance[] {
  const { doc } = document
  return doc.tokens.flatMap((noun): Utterance[] => {
    const head = isOfSpeech(doc, noun) ? contentOf(doc, noun) : undefined
    const speaker = head === undefined ? undefined : ownerOf(document, index, noun)
    if (head === undefined || speaker === undefined) return []
    // "a call *for* Peru to leave"
    const words = subtreeOf(doc, head).filter(
      ({ dep, norm, index: at }) => at !== head.leftEdge || dep !== 'mark' || norm !== 'for',
    )
    const [first, last] = [words[0] ?? head, words.at(-1) ?? head]
    const { polarity, modality } = factualityOf(doc, deepest(doc, head), noun)
    const wish = doc.lexicon.wishNouns.get(noun.lemma)
    return [
      {
        start: first.start,
        end: last.end,
        speaker,
        verb: noun,
        polarity: DENIALS.test(noun.lemma) ? 'NEGATED' : polarity,
        modality: wish !== undefined && modality === 'ASSERTED' ? wish : modality,
        method: 'speech-noun',
        confidence: 0.7,
      },
    ]
  })
}

/** Nouns by which it is said of something that it is not so. */
const DENIALS = /^(?:denial|dismissal|rebuttal|refutation|rejection|repudiation)$/

function isOfSpeech({ lexicon }: LexicalDoc, { pos, lemma }: Token): boolean {
  return (
    pos === 'NOUN' &&
    (lexicon.contentNouns.told.has(lemma) ||
      lexicon.speechNouns.has(lemma) ||
      lexicon.wishNouns.has(lemma) ||
      lexicon.objectNouns.has(lemma))
  )
}

/**
 * The clause on a noun that tells what it says, or that it is said to be; after a noun of wishing also "to leave", and what
 * stands after "for"; after a noun like "criticism" what its preposition takes.
 */
function contentOf(doc: LexicalDoc, noun: Token): Token | undefined {
  const after = childrenOf(doc, noun).filter((child) => child.index > noun.index)
  const clause = after.find((child) => /^(?:acl|ccomp|relcl)$/.test(child.dep) && isContentOf(doc, child, noun))
  const whole = clause ?? clauseAfterBe(doc, noun)
  if (whole !== undefined) return whole
  const wish = doc.lexicon.wishNouns.get(noun.lemma)
  const infinitive = after.find(
    (child) => /^(?:acl|advcl)$/.test(child.dep) && childrenOf(doc, child).some(({ tag }) => tag === 'TO'),
  )
  if (wish !== undefined && infinitive !== undefined) return infinitive
  const prepositions = [...(wish === 'RECOMMENDED' ? ['for'] : []), ...(doc.lexicon.objectNouns.get(noun.lemma) ?? [])]
  const led = after.find(({ dep, norm }) => dep === 'prep' && prepositions.includes(norm))
  return led && childrenOf(doc, led).find(({ dep, pos }) => (dep === 'pobj' && pos !== 'PRON') || dep === 'pcomp')
}

/** "Peru's claim is *that Chile left*" */
function clauseAfterBe(doc: LexicalDoc, noun: Token): Token | undefined {
  const be = headOf(doc, noun)
  if (noun.dep !== 'nsubj' || be.lemma !== 'be') return undefined
  return childrenOf(doc, be).find(
    (child) => child.dep === 'ccomp' && child.index > be.index && normAt(doc.tokens, child.leftEdge) === 'that',
  )
}

/** "*Peru* made a condemnation of": whoever gives it, if they do. */
function whoGives(doc: LexicalDoc, noun: Token): readonly Token[] | undefined {
  const givers = giversOf(doc, noun)
  if (givers.length === 0) return undefined
  const { polarity, modality } = factualityOf(doc, headOf(doc, noun))
  return polarity === 'AFFIRMED' && modality === 'ASSERTED' ? givers : undefined
}

/**
 * Whose words they are: "*Peru's* claim", "the claim *by Peru*", "a *Reuters* report that"; also of somebody without a
 * name: "*the coach's* claim".
 */
function ownerOf(document: ReaderDocument, index: MentionIndex, noun: Token): Speaker | undefined {
  const slots = slotsOf(document.doc, noun)
  const owners = slots.get('possessor') ?? slots.get('by') ?? slots.get('from') ?? whoGives(document.doc, noun)
  if (owners === undefined) {
    const named = fillersOf(slots, 'modifier').flatMap((word) => index.byHead(word) ?? [])
    const body = named.find((mention) => index.kindOf(mention) === 'ORGANIZATION')
    return body && document.doc.lexicon.speechNouns.has(noun.lemma) ? { entities: [body.entity] } : undefined
  }
  const speakers = owners.flatMap((owner) => speakerFrom(document, index, owner) ?? [])
  const entities = [...new Set(speakers.flatMap((speaker) => speaker.entities))]
  return entities.length > 0 ? { entities } : speakers.find(({ description }) => description !== undefined)
}
