import { nounChunks, type Token } from '../../language/index.ts'
import { groupBy } from '../../model/group-by.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf } from '../names/name-span.ts'
import type { EntityDraft } from './draft.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

/** Adjectives of these endings class a thing ("national", "nuclear", "economic"); others only praise or place it. */
const CLASSING = /(al|ar|ic|ary)$/

/**
 * Finds the programmes, agreements, laws and plans of an article, named or described, and operations: "the Lisbon
 * Protocol", "a shorter annual national program" (as "annual national program"), "Operation Iron Gate". A bare noun ("the
 * plan") is no topic of its own.
 */
export function findTopics(doc: LexicalDoc, names: readonly DecidedName[]): EntityDraft[] {
  const taken = new Set(
    names.flatMap((name) =>
      Array.from({ length: name.lastToken - name.firstToken + 1 }, (_, i) => name.firstToken + i),
    ),
  )
  const described = [...nounChunks(doc)].flatMap((chunk) => {
    const root = doc.tokens[chunk.root]
    if (root === undefined || !doc.lexicon.topicHeads.has(root.lemma.toLowerCase()) || taken.has(root.index)) return []
    const first = firstOfTerm(doc, chunk.firstToken, root.index)
    if (root.index - first < 1) return []
    const span = { firstToken: first, lastToken: root.index, label: 'LAW' }
    const words = doc.tokens.slice(first, root.index + 1)
    const terms = words.filter((token) => token.index !== root.index)
    if (terms.some((token) => taken.has(token.index)) && !terms.some((token) => token.tag.startsWith('NNP'))) return []
    if (terms.length < 2 && !terms.some((token) => token.tag.startsWith('NNP'))) return []
    return [
      {
        ...span,
        kind: 'TOPIC' as const,
        key: surfaceOf(doc, span).toLowerCase(),
        confidence: 0.6,
        reasons: [`"${root.text}" heads names of programmes, agreements and laws`],
      },
    ]
  })
  const others = new Set(names.filter(({ kind }) => kind !== 'OTHER').map(({ firstToken }) => firstToken))
  const named = names.filter((name) => name.kind === 'TOPIC' || isNamedTopic(doc, name))
  const uses = [...named.map((name) => ({ ...name, lastToken: endOfName(doc, name, others) })), ...described]
  return Array.from(groupBy(uses, ({ key }) => key).values(), (group) => ({
    kind: 'TOPIC',
    name: surfaceOf(doc, group[0]),
    uses: group,
    reasons: [...new Set(group.flatMap((use) => use.reasons))],
  }))
}

/** "Operation Iron *Resolve*": the recogniser may pass over the end of a name. */
function endOfName(doc: LexicalDoc, { lastToken }: DecidedName, others: ReadonlySet<number>): number {
  const [last, next] = [doc.tokens[lastToken], doc.tokens[lastToken + 1]]
  const goesOn = last?.whitespace === ' ' && next?.sentenceStart === false && /^\p{Lu}\p{Ll}/u.test(next.text)
  return goesOn && !others.has(next.index) ? next.index : lastToken
}

/** "Treaty of Lima", "Lima Convention on Fish", "Operation Iron Gate": a name that is no entity's, by its head or first word. */
function isNamedTopic(doc: LexicalDoc, { kind, firstToken, lastToken }: DecidedName): boolean {
  const words = doc.tokens.slice(firstToken, lastToken + 1).map(({ text }) => text.toLowerCase())
  const of = words.findIndex((word, index) => index > 0 && /^(?:of|for|on|against|between)$/.test(word))
  const head = words.at(of < 0 ? -1 : of - 1) ?? ''
  const { topicHeads, agreementNames } = doc.lexicon
  const isHeaded = [head, head.replace(/s$/, '')].some((noun) => topicHeads.has(noun) || agreementNames.has(noun))
  // "Democratic National Convention"
  if (/^national convention$/.test(words.slice(-2).join(' '))) return false
  return kind === 'OTHER' && words.length > 1 && (isHeaded || /^(?:operation|exercise)$/.test(words[0] ?? ''))
}

/** Where the term begins whose head is `root`: its nouns and classing adjectives, walking left. */
function firstOfTerm(doc: LexicalDoc, chunkStart: number, root: number): number {
  let first = root
  for (let index = root - 1; index >= chunkStart; index--) {
    const token = doc.tokens[index]
    // "long-form" only describes; "membership" after it is where the term begins.
    if (token === undefined || !isTerm(doc, token) || doc.tokens[index - 1]?.tag === 'HYPH') break
    first = index
  }
  return first
}

function isTerm({ lexicon }: LexicalDoc, token: Token): boolean {
  if (token.tag.startsWith('NN')) return true
  const word = token.text.toLowerCase()
  return token.tag === 'JJ' && CLASSING.test(word) && !word.includes('-') && !lexicon.judgingAdjectives.has(word)
}
