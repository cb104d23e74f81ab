import { itemAt } from '../../model/item-at.ts'
import { childrenOf, textAt, type Token, tokenAt } from '../../language/index.ts'
import { isName, type DocumentMention, type ReaderDocument } from '../document.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM'])
/** How many tokens of titles, countries and appositions stand between two names of a list at most. */
const WIDEST_GAP = 16

/**
 * The lists of people in a text, and of countries and organizations, whatever stands between the names of titles and
 * appositions. In "President Ana Lopez of Peru, Chile's Juan Soto and Eva Roth, the Bolivian envoy, attended" it finds
 * Lopez, Soto and Roth: the tree of so long a list is seldom right. A list is closed by an "and"; a name in no list
 * stands alone.
 */
export function findNameLists({
  doc,
  entities,
  mentions,
}: ReaderDocument): (mention: DocumentMention) => readonly DocumentMention[] {
  const named = mentions.filter(isName)
  const outer = named.filter((mention, i) => (named[i - 1]?.lastToken ?? -1) < mention.firstToken)
  const isPerson = ({ entity }: DocumentMention) => entities[entity]?.kind === 'PERSON'
  const isGroup = ({ entity }: DocumentMention) => /^(?:PLACE|ORGANIZATION)$/.test(itemAt(entities, entity).kind)
  const lists = [...listsOf(doc, outer.filter(isPerson)), ...listsOf(doc, outer.filter(isGroup))]
  const byMember = new Map(lists.flatMap((list) => list.map((member) => [member, list] as const)))
  return (mention) => byMember.get(mention) ?? [mention]
}

/** The lists among some names in the order of the text. */
function listsOf(doc: LexicalDoc, names: readonly DocumentMention[]): DocumentMention[][] {
  const lists: DocumentMention[][] = []
  let list: DocumentMention[] = []
  let isClosed = false
  let isAfterComma = false
  for (const [i, name] of names.entries()) {
    const before = names[i - 1]
    const gap = before === undefined ? [] : doc.tokens.slice(before.lastToken + 1, name.firstToken)
    const first = list[0]
    const isPlain = list.length > 1 && gap.every(isSeparator) && opensSentence(doc, first)
    const continues =
      first !== undefined && joins(gap) && !isModifier(doc, name) && (isPlain || isOfClause(doc, first, name))
    // "Ruiz and Soto, Smith and Berg": after an "and" only a comma leads on to more pairs.
    const isParted = gap.some(({ norm }) => norm === ',' || norm === ';')
    const isNew: boolean = !continues || (isClosed && !isParted && !isAfterComma)
    isAfterComma = isParted
    list = isNew ? [name] : [...list, name]
    isClosed = !isNew && closes(gap)
    if (isClosed) lists.push(list)
  }
  return lists
}

/** "*Smith*, Berg and Roth are members": three names with nothing between them are a list, whatever the tree says. */
function opensSentence(doc: LexicalDoc, first: DocumentMention | undefined): boolean {
  return first !== undefined && doc.tokens[first.firstToken]?.sentenceStart === true
}

const isSeparator = ({ norm }: Token): boolean => norm === ',' || norm === ';' || norm === 'and'

/** Whether nothing but titles, prepositions and separators stands between two names: no verb, no "who". */
function joins(gap: readonly Token[]): boolean {
  const isLinked = (token: Token) =>
    isSeparator(token) ||
    NOMINAL.has(token.pos) ||
    token.tag === 'PRP$' ||
    token.tag === 'HYPH' ||
    /^(?:of|for|from|at)$/.test(token.norm)
  return gap.length > 0 && gap.length <= WIDEST_GAP && gap.some(isSeparator) && gap.every(isLinked)
}

/** Whether the last thing that parts two names is an "and". */
function closes(gap: readonly Token[]): boolean {
  return gap.filter(isSeparator).at(-1)?.norm === 'and'
}

/** "Chile's", "Santiago-based": it only says something of what comes after. */
function isModifier(doc: LexicalDoc, name: DocumentMention): boolean {
  return /^(?:['’]s?|-)$/.test(textAt(doc.tokens, name.lastToken + 1))
}

/** Whether a name is not the subject of a clause of its own: "met Smith and Berg left". */
function isOfClause(doc: LexicalDoc, first: DocumentMention, other: DocumentMention): boolean {
  if (doc.tokens.slice(first.firstToken + 1, other.firstToken).some(({ sentenceStart }) => sentenceStart)) return false
  const name = doc.tokens[other.head]
  if (name?.dep !== 'nsubj' && name?.dep !== 'nsubjpass') return true
  const verb = tokenAt(doc.tokens, name.head)
  // "At the talks in *Lima*, Peru and Chile agreed": in a phrase before the subject.
  const isBefore = childrenOf(doc, verb).some(
    ({ dep, leftEdge, rightEdge }) =>
      dep === 'prep' && leftEdge <= first.head && first.head <= rightEdge && rightEdge < name.leftEdge,
  )
  return verb.leftEdge <= first.lastToken && !isBefore
}
