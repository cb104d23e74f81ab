import { childrenOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { ReaderDocument } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import { factualityOf } from '../factuality.ts'
import { isContentOf } from '../governor-marks.ts'
import type { MentionIndex } from '../mention-index.ts'
import { slotsOf } from '../slots.ts'
import { deepest, type Utterance } from './reported-speech.ts'
import { speakerFrom } from './speech-act.ts'

/**
 * What a noun says that somebody says, without a verb of speech. In "Peru's claim that Chile left was wrong" it finds `Chile
 * left`, said by Peru; in "the promise by Bo Ek to leave" `to leave`, INTENDED; in "her call for talks" `talks`, RECOMMENDED.
 */
export function findNominalSpeech(document: ReaderDocument, index: MentionIndex): Utterance[] {
  const { doc } = document
  return doc.tokens.flatMap((noun): Utterance[] => {
    const head = isOfSpeech(doc, noun) ? contentOf(doc, noun) : undefined
    const entities = head === undefined ? [] : ownersOf(document, index, noun)
    if (head === undefined || entities.length === 0) return []
    const words = subtreeOf(doc, head)
    const [first, last] = [words[0] ?? head, words.at(-1) ?? head]
    const { polarity, modality } = factualityOf(doc, deepest(doc, head), noun)
    const wish = doc.lexicon.wishNouns.get(noun.lemma)
    return [
      {
        start: first.start,
        end: last.end,
        speaker: { entities },
        verb: noun,
        polarity: noun.lemma === 'denial' ? 'NEGATED' : polarity,
        modality: wish !== undefined && modality === 'ASSERTED' ? wish : modality,
        method: 'speech-noun',
        confidence: 0.7,
      },
    ]
  })
}

function isOfSpeech({ lexicon }: LexicalDoc, { pos, lemma }: Token): boolean {
  return (
    pos === 'NOUN' &&
    (lexicon.contentNouns.told.has(lemma) || lexicon.speechNouns.has(lemma) || lexicon.wishNouns.has(lemma))
  )
}

/** The clause on a noun that tells what it says; after a noun of wishing also "to leave", and what stands after "for". */
function contentOf(doc: LexicalDoc, noun: Token): Token | undefined {
  const after = childrenOf(doc, noun).filter((child) => child.index > noun.index)
  const clause = after.find((child) => /^(?:acl|ccomp|relcl)$/.test(child.dep) && isContentOf(doc, child, noun))
  if (clause !== undefined || !doc.lexicon.wishNouns.has(noun.lemma)) return clause
  const infinitive = after.find(
    (child) => child.dep === 'acl' && childrenOf(doc, child).some(({ tag }) => tag === 'TO'),
  )
  const isAsked = doc.lexicon.wishNouns.get(noun.lemma) === 'RECOMMENDED'
  const wanted = after.find(({ dep, norm }) => isAsked && dep === 'prep' && norm === 'for')
  return infinitive ?? (wanted && childrenOf(doc, wanted).find(({ dep }) => dep === 'pobj'))
}

/** Whose words they are: "*Peru's* claim", "the claim *by Peru*". */
function ownersOf(document: ReaderDocument, index: MentionIndex, noun: Token): number[] {
  const slots = slotsOf(document.doc, noun)
  const owners = slots.get('possessor') ?? slots.get('by') ?? slots.get('from') ?? []
  return [...new Set(owners.flatMap((owner) => speakerFrom(document, index, owner)?.entities ?? []))]
}
