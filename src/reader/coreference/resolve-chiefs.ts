import { childrenOf, type Token, textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { ReaderDocument, RoleDraft } from '../document.ts'
import type { MentionIndex } from '../facts/mention-index.ts'

/** What the press calls whoever leads a body: "the UN *chief*", "the club *boss*". */
const CHIEF = /^(?:chief|head|boss|leader)$/
/** Titles of those who lead a body, at the end of the title without its "of". */
const LEADS =
  /^(?:[\p{L}-]+ )*(?:secretary[- ]general|director[- ]general|president|chair(?:man|woman|person)?|director|chief|head|leader|chief executive|managing director|commissioner|governor)$/u

/**
 * The one person who leads the body that stands before "chief" or "top official": Bo Ek in "*the NATO chief*" and "*the
 * alliance chief*" after "NATO Secretary General Bo Ek". Nobody, where the article has none or two of them.
 */
export function chiefOf(
  document: ReaderDocument,
  index: MentionIndex,
  roles: readonly RoleDraft[],
  title: Token,
): number | undefined {
  const { doc } = document
  const isTop = childrenOf(doc, title).some(({ norm }) => norm.toLowerCase() === 'top')
  if (!(CHIEF.test(title.lemma.toLowerCase()) || (title.lemma.toLowerCase() === 'official' && isTop))) return undefined
  if (title.tag !== 'NN' || !/^(?:the|this)$/i.test(textAt(doc.tokens, title.leftEdge))) return undefined
  const words = doc.tokens.slice(title.leftEdge + 1, title.index).filter(({ norm }) => norm.toLowerCase() !== 'top')
  const [body] = words
  if (body === undefined || index.covering(title) !== undefined) return undefined
  const mention = index.covering(body)
  const isWhole = mention === undefined ? words.length === 1 : mention.lastToken === title.index - 1
  if (!isWhole) return undefined
  const leaders = roles.filter((role) => {
    if (role.start >= title.start || !leads(role.title)) return false
    return mention === undefined ? isCalled(document, role.at, body) : isAt(document, role, mention.entity)
  })
  const people = [...new Set(leaders.map(({ person }) => person))]
  return people.length === 1 ? people[0] : undefined
}

function leads(title: string): boolean {
  return (
    LEADS.test(title.toLowerCase().split(/ (?:of|for|at) /)[0] ?? '') && !/\b(?:vice|deputy|assistant)\b/i.test(title)
  )
}

/** Whether a role is held at a body: a secretary-general of whom nothing else is told is the United Nations'. */
function isAt({ entities }: ReaderDocument, { at, title }: RoleDraft, body: number): boolean {
  if (at !== undefined) return at === body
  return entities[body]?.name === 'United Nations' && /^(?:un |u\.n\. )?secretary[- ]general$/i.test(title)
}

/** Whether a body is one that a noun describes: NATO is an "alliance". */
function isCalled({ doc, entities }: ReaderDocument, at: number | undefined, noun: Token): boolean {
  const name = at === undefined ? undefined : entities[at]?.name
  if (name === undefined) return false
  const lemma = noun.lemma.toLowerCase()
  return (
    doc.lexicon.organizations.get(foldName(name))?.nouns.includes(lemma) === true ||
    name.toLowerCase().split(' ').at(-1) === lemma
  )
}
