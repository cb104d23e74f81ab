import { ancestorsOf, childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { mendAttributions } from './mend-attributions.ts'
import { mendGivenNames } from './mend-given-names.ts'
import { mendListeners } from './mend-listeners.ts'
import { mendOccasions } from './mend-occasions.ts'
import { mendParallelLists } from './mend-parallel-lists.ts'
import { mendPeople } from './mend-people.ts'
import { mendReportedClauses } from './mend-reported-clauses.ts'
import { mendWords } from './mend-words.ts'
import { withMended } from './with-mended.ts'

/**
 * A parse without some faults of the model. Verbs have the lemma of the verb that they are a form of, where the language's
 * tables know a shorter one: in "She *hoped* to leave" the lemma is `hope`, and not `hop`. And a clause has its subject where
 * the tree takes it for the end of the phrase before it: in "At the talks in Lima, *Peru and Chile* agreed" those two agree,
 * and the talks were not in three countries. A condition is one of the clause after it: "*Should Peru leave*, Chile would pay,
 * Bo Ek said". Whoever says something after it is no part of it. What is done at a meeting is done there, and what is said
 * somewhere is no part of the place, nor who is told it of what is told. Words are whole, and people stand beside their
 * titles.
 */
export function mendParse(
  doc: Doc,
  lexicon: Pick<
    Lexicon,
    | 'commonWords'
    | 'contentNouns'
    | 'demonyms'
    | 'equalNouns'
    | 'firstNames'
    | 'lemmas'
    | 'meetingNouns'
    | 'nameParticles'
    | 'organizations'
    | 'roleTitles'
    | 'speechNouns'
    | 'speechVerbs'
    | 'speeches'
    | 'tellingVerbs'
  >,
): Doc {
  const named = mendGivenNames(withClauses(mendWords(withLemmas(doc, lexicon))), lexicon)
  const whole = mendParallelLists(mendPeople(named, lexicon), lexicon)
  const attributed = mendAttributions(withConditions(withSequels(withSubjects(whole))), lexicon)
  return mendReportedClauses(mendListeners(mendOccasions(attributed, lexicon), lexicon), lexicon)
}

function withLemmas(doc: Doc, { lemmas }: Pick<Lexicon, 'lemmas'>): Doc {
  const tokens = doc.tokens.map((token) => {
    const lemma = token.pos === 'VERB' ? lemmas.get(token.text.toLowerCase()) : undefined
    if (lemma !== undefined) return { ...token, lemma }
    // "Acme *head* Bo Ek": a verb that stands before a name as its noun is none.
    return token.dep === 'compound' && /^VB[PZ]?$/.test(token.tag) ? { ...token, tag: 'NN', pos: 'NOUN' } : token
  })
  return { ...doc, tokens }
}

/** "the seminar, *co-hosted* by Peru": a participle with who does it is a clause, and no other name. */
function withClauses(doc: Doc): Doc {
  const tokens = doc.tokens.map((token) => {
    const isDone = token.dep === 'appos' && token.tag === 'VBN'
    return isDone && childrenOf(doc, token).some(({ dep }) => dep === 'agent') ? { ...token, dep: 'acl' } : token
  })
  return { ...doc, tokens }
}

function withSubjects(doc: Doc): Doc {
  const mended = new Map<number, Token>()
  for (const verb of doc.tokens) {
    const subject = /^VB[DPZ]$/.test(verb.tag) ? swallowedSubject(doc, verb) : undefined
    const comma = subject && doc.tokens[subject.leftEdge - 1]
    if (subject === undefined || comma === undefined) continue
    for (const above of ancestorsOf(doc, subject)) {
      if (above === verb) break
      mended.set(above.index, { ...above, rightEdge: comma.index - 1 })
    }
    mended.set(comma.index, { ...comma, head: verb.index })
    mended.set(subject.index, { ...subject, head: verb.index, dep: 'nsubj' })
  }
  return withMended(doc, mended)
}

/** "He met Ek in Lima, *then sat* down with Cole": a verb behind "then" that the tree leaves open goes on from the one before. */
function withSequels(doc: Doc): Doc {
  const mended = new Map<number, Token>()
  for (const verb of doc.tokens) {
    const isOpen = verb.dep === 'dep' && verb.tag === 'VBD' && headOf(doc, verb).tag === 'VBD' && verb.head < verb.index
    const children = isOpen ? childrenOf(doc, verb) : []
    const isNext = children.some(({ dep, norm }) => dep === 'advmod' && norm === 'then')
    if (isNext && !children.some(({ dep }) => dep.startsWith('nsubj'))) mended.set(verb.index, { ...verb, dep: 'conj' })
  }
  return withMended(doc, mended)
}

function withConditions(doc: Doc): Doc {
  const mended = new Map<number, Token>()
  for (const { firstToken } of doc.sentences) {
    const first = doc.tokens[firstToken]
    const auxiliary = first?.pos === 'PUNCT' ? doc.tokens[firstToken + 1] : first
    if (auxiliary?.dep !== 'aux' || !/^(?:had|should|were)$/i.test(auxiliary.text)) continue
    const condition = headOf(doc, auxiliary)
    const next = childrenOf(doc, headOf(doc, condition)).find(
      ({ dep, index }) => dep === 'ccomp' && index > condition.index,
    )
    if (condition.dep !== 'ccomp' || next === undefined || next.index > condition.head) continue
    mended.set(condition.index, {
      ...condition,
      head: next.index,
      dep: 'advcl',
    })
    mended.set(next.index, { ...next, leftEdge: condition.leftEdge })
  }
  return withMended(doc, mended)
}

/** The noun behind the last comma of a phrase that opens a sentence, of whose verb nothing else is the subject. */
function swallowedSubject(doc: Doc, verb: Token): Token | undefined {
  const children = childrenOf(doc, verb).filter(({ index }) => index < verb.index)
  if (children.some(({ dep }) => /^(?:nsubj|nsubjpass|csubj|csubjpass|expl|agent)$/.test(dep))) return undefined
  const opening = children.find(({ dep, leftEdge }) => dep === 'prep' && doc.tokens[leftEdge]?.sentenceStart === true)
  const last = opening && doc.tokens[opening.rightEdge]
  const isNext = children.every(
    ({ dep, index, leftEdge }) =>
      index <= (opening?.index ?? -1) || (/^(?:aux|advmod|neg)$/.test(dep) && leftEdge > (opening?.rightEdge ?? 0)),
  )
  if (opening === undefined || last === undefined || !isNext || last.index >= verb.index) return undefined
  const above = [last, ...ancestorsOf(doc, last)]
  const phrase = above.slice(0, above.indexOf(opening))
  return phrase.findLast(
    (token) =>
      /^(?:conj|appos)$/.test(token.dep) &&
      /^(?:NOUN|PROPN)$/.test(token.pos) &&
      token.rightEdge === opening.rightEdge &&
      doc.tokens[token.leftEdge - 1]?.text === ',' &&
      headOf(doc, token).rightEdge === token.rightEdge,
  )
}
