import type { Token } from '../../../language/index.ts'
import type { EntityKind } from '../../../model/entity-kind.ts'
import type { ReaderDocument } from '../../document.ts'
import type { MentionIndex } from '../mention-index.ts'
import { isPlural, isTitle, isTitleLead } from './title.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

const DANGLING = /^(?:ADP|CCONJ|DET|PRON|ADV|PUNCT|PART|SPACE)$/

/**
 * What of a title's words is the title: of "last year US President" it is "US President", of "incumbent mayor of Lima
 * during which he" "mayor of Lima". None where the head is the end of a name ("House of Representatives").
 *
 * @param words from left to right, the head among them
 */
export function titleWordsOf(
  doc: LexicalDoc,
  index: MentionIndex,
  words: readonly Token[],
  head: Token,
): readonly Token[] {
  if (kindAt(index, head) === 'ORGANIZATION') return []
  const at = words.indexOf(head)
  const lead = words.slice(0, at)
  const before = lead.slice(Math.max(afterTime(doc, lead), afterDescription(index, lead)))
  const start = before.findIndex((word) => index.covering(word) !== undefined || !isLead(doc, word))
  const own = start < 0 ? [] : before.slice(start)
  return [...own.slice(startOfName(doc, index, own)), head, ...untilClause(words.slice(at + 1))]
}

function isLead(doc: LexicalDoc, word: Token): boolean {
  return isTitleLead(doc, word) || word.pos === 'ADV' || doc.lexicon.titleLeads.has(word.norm.toLowerCase())
}

function kindAt(index: MentionIndex, word: Token): EntityKind | undefined {
  const mention = index.covering(word)
  return mention === undefined ? undefined : index.kindOf(mention)
}

/** A title as the text has it, in the singular: "astronaut" of "two astronauts Ana Diaz and Bo Ek". */
export function titleText({ text }: ReaderDocument, words: readonly Token[], head: Token): string {
  const [first, last] = [words[0] ?? head, words.at(-1) ?? head]
  const singular =
    isPlural(head) && !/men$|^d'/i.test(head.text) ? head.text.replace(/ies$/i, 'y').replace(/s$/i, '') : head.text
  return text.slice(first.start, head.start) + singular + text.slice(head.end, last.end)
}

/** "*Wednesday* Foreign Minister Ana Diaz": when something happened is told right before who did it. */
function afterTime({ lexicon }: LexicalDoc, words: readonly Token[]): number {
  return words.findLastIndex((word) => lexicon.timeWords.has(word.lemma.toLowerCase())) + 1
}

/** "*The organization's* spokesman": who it is stands elsewhere. */
function afterDescription(index: MentionIndex, words: readonly Token[]): number {
  return words.findLastIndex((word) => index.covering(word)?.mode === 'DESCRIPTION') + 1
}

/** "a state of *emergency* United States President Ana Diaz": a title with a name in it begins there, or describes it. */
function startOfName(doc: LexicalDoc, index: MentionIndex, words: readonly Token[]): number {
  const name = words.findIndex((word) => /^(?:ORGANIZATION|PLACE)$/.test(kindAt(index, word) ?? ''))
  const before = words.slice(0, Math.max(name, 0))
  const stays = before.some((word) => isTitle(doc, word) || word.pos === 'ADP')
  return stays ? 0 : before.findLastIndex((word) => word.pos === 'NOUN' || word.pos === 'VERB') + 1
}

/** What follows the head, to where a clause or a bracket that does not close begins, and nothing that leads on to more. */
function untilClause(words: readonly Token[]): readonly Token[] {
  const bracket = words.findLastIndex(({ text }) => text === '(' || text === ')')
  const isOpen = words[bracket]?.text === '('
  const end = words.findIndex(({ tag }, at) => /^(?:WDT|WP|WRB)$/.test(tag) || (isOpen && at === bracket))
  const phrase = end < 0 ? words : words.slice(0, end)
  return phrase.slice(0, phrase.findLastIndex(({ pos, text }) => text === ')' || !DANGLING.test(pos)) + 1)
}
