import { childrenOf, type Token, textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import type { ReaderDocument, RoleDraft } from '../document.ts'
import type { MentionIndex } from '../facts/mention-index.ts'

/** What the press calls whoever leads a body: "the UN *chief*", "the club's *boss*". */
const CHIEF = /^(?:chief|head|boss|leader)$/
/** Titles of those who lead a body, at the end of the title without its "of". */
const LEADS =
  /^(?:[\p{L}-]+ )*(?:secretary[- ]general|director[- ]general|president|chair(?:man|woman|person)?|director|chief|head|leader|chief executive|managing director|commissioner|governor)$/u
/** Titles of those who lead a country: "the French *leader*". */
const RULES = /^(?:[\p{L}-]+ )*(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emir|sultan)$/u
/** Titles of whoever leads the diplomats of a country or body: "the bloc's *top diplomat*", "the *foreign policy chief*". */
const DIPLOMAT =
  /\b(?:foreign|external) (?:affairs |policy )?(?:minister|secretary|chief)\b|\bminister (?:of|for) (?:foreign|external)|\bsecretary of state\b|\bhigh representative\b/
/** Where such words give somebody a title, or only stand beside a name. */
const BESIDE = /^(?:attr|oprd|appos|compound|nmod)$/

/** What stands for a leader: the body that is led, as what, and the tokens from the first to the last. */
interface Chief {
  readonly body: Token
  /** The words that say what of the body is led: "the EU *foreign policy* chief". */
  readonly field: string
  readonly kind: 'chief' | 'diplomat'
}

/**
 * The one person who leads the body that stands beside "chief" or "top official": Bo Ek in "*the NATO chief*", "*the
 * alliance chief*", "*the alliance's boss*", "*the head of the alliance*" after "NATO Secretary General Bo Ek"; whoever
 * leads a country in "*the French leader*", its foreign minister in "*France's top diplomat*". Nobody, where the article has
 * none or two of them.
 */
export function chiefOf(
  document: ReaderDocument,
  index: MentionIndex,
  roles: readonly RoleDraft[],
  title: Token,
): number | undefined {
  if (title.tag !== 'NN' || BESIDE.test(title.dep) || index.covering(title) !== undefined) return undefined
  const chief = readChief(document, index, title)
  if (chief === undefined || isNamedBeside(document, index, title)) return undefined
  const leaders = roles.filter((role) => role.start < title.start && leads(document, index, role, chief))
  const current = leaders.filter((role) => role.current)
  const people = [...new Set((current.length > 0 ? current : leaders).map(({ person }) => person))]
  return people.length === 1 ? people[0] : undefined
}

function readChief({ doc }: ReaderDocument, index: MentionIndex, title: Token): Chief | undefined {
  const noun = title.lemma.toLowerCase()
  if (!(CHIEF.test(noun) || noun === 'diplomat' || noun === 'official')) return undefined
  const children = childrenOf(doc, title)
  const isTop = children.some(({ norm }) => norm.toLowerCase() === 'top')
  const isDiplomat = noun === 'diplomat' && isTop
  if (!CHIEF.test(noun) && !isTop) return undefined
  const owner = children.find(({ dep }) => dep === 'poss')
  const isDefinite = /^(?:the|this)$/i.test(textAt(doc.tokens, title.leftEdge))
  if (owner === undefined && !isDefinite) return undefined
  const [of, ...others] = children.filter(({ index: at, dep }) => at > title.index && dep !== 'punct')
  if (others.length > 0 || (of !== undefined && of.norm !== 'of')) return undefined
  const whole = of && childrenOf(doc, of).find(({ dep }) => dep === 'pobj')
  const words = doc.tokens.slice(title.leftEdge + 1, title.index).filter(({ norm }) => norm.toLowerCase() !== 'top')
  const body = owner ?? whole ?? words[0]
  if (body === undefined || (whole !== undefined && (owner !== undefined || words.length > 0))) return undefined
  const last = owner?.rightEdge ?? index.covering(body)?.lastToken ?? body.index
  const field = words.filter((word) => word.index > last).map(({ text }) => text.toLowerCase())
  const isForeign = field.join(' ') === 'foreign policy'
  return {
    body,
    field: whole === undefined && !isForeign ? field.join(' ') : '',
    kind: isDiplomat || isForeign ? 'diplomat' : 'chief',
  }
}

/** "the NATO chief, *Bo Ek*" */
function isNamedBeside({ doc }: ReaderDocument, index: MentionIndex, title: Token): boolean {
  const after = doc.tokens.slice(title.index + 1, title.index + 3)
  return after.some((word) => {
    const mention = index.covering(word)
    const isNext = word.index === title.index + 1 || textAt(doc.tokens, title.index + 1) === ','
    return isNext && mention !== undefined && index.kindOf(mention) === 'PERSON'
  })
}

function leads(document: ReaderDocument, index: MentionIndex, role: RoleDraft, { body, field, kind }: Chief): boolean {
  const title = role.title.toLowerCase()
  if (/\b(?:vice|deputy|assistant)\b/i.test(title)) return false
  const mention = index.covering(body)
  const country = document.doc.lexicon.demonyms.get(body.norm)
  const at = role.at === undefined ? undefined : document.entities[role.at]
  const isHeld =
    country !== undefined
      ? at?.name === country || title.split(' ').includes(body.text.toLowerCase())
      : mention === undefined
        ? isCalled(document, role.at, body)
        : isAt(document, role, mention.entity)
  if (!isHeld) return false
  if (kind === 'diplomat') return DIPLOMAT.test(title)
  const front = title.split(/ (?:of|for|at) /)[0] ?? ''
  return field === ''
    ? (country !== undefined || at?.kind === 'PLACE' ? RULES : LEADS).test(front)
    : title.includes(field)
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
