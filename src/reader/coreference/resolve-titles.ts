import { childrenOf, headOf, type Token } from '../../language/index.ts'
import { byPlace, mentionAt } from '../build-document.ts'
import type { DocumentMention, ReaderDocument, RoleDraft } from '../document.ts'
import { indexMentions, type MentionIndex } from '../facts/mention-index.ts'
import { isTitle } from '../facts/roles/title.ts'
import { findTitlesAfterNames } from '../facts/roles/title-after-name.ts'
import { findTitlesBeforeNames } from '../facts/roles/title-before-name.ts'
import type { LexicalDoc } from '../lexicon/lexicon.ts'
import { chiefOf } from './resolve-chiefs.ts'
import { isSubject } from './subjects.ts'
import { frontOfTitle } from '../front-of-title.ts'

/** Where a title stands for whoever holds it one day, or is only given: "became *the president*", "as *the president*". */
const GIVING = /^(?:attr|oprd|appos|compound|nmod)$/

/**
 * Finds people by their title alone. After "President Bo Ek met Ana Diaz, the mayor of Lima." it finds Ek in "The
 * president left" and Diaz in "the mayor stayed"; "the vice president" is neither. Of several of a title it is who is in charge of
 * the passage.
 */
export function resolveTitles(document: ReaderDocument): ReaderDocument {
  const { doc } = document
  const index = indexMentions(document)
  const roles = [...findTitlesBeforeNames(document, index), ...findTitlesAfterNames(document, index)]
  const found = roles.length === 0 ? [] : doc.tokens.flatMap((token) => resolve(document, index, roles, token))
  return {
    ...document,
    entities: document.entities.map((entity, i) => {
      const one = found.find((mention) => mention.entity === i)
      if (one === undefined) return entity
      const surface = document.text.slice(one.start, one.end)
      return { ...entity, reasons: [...entity.reasons, `"${surface}" after it: it is the latest person of that title`] }
    }),
    mentions: [...document.mentions, ...found].sort(byPlace),
  }
}

function resolve(
  document: ReaderDocument,
  index: MentionIndex,
  roles: readonly RoleDraft[],
  title: Token,
): DocumentMention[] {
  const { doc } = document
  const span = { firstToken: title.leftEdge, lastToken: title.index }
  const chief = chiefOf(document, index, roles, title)
  if (chief !== undefined) return [mentionAt(doc, span, chief, 'DESCRIPTION')]
  if (!isDescription(doc, index, title)) return []
  const words = doc.tokens.slice(title.leftEdge + 1, title.index)
  const fitting = roles.filter((role) => role.start < title.start && isSame(document, role, title, words))
  const antecedent = inCharge(document, fitting, title, words)
  return antecedent === undefined ? [] : [mentionAt(doc, span, antecedent.entity, 'DESCRIPTION')]
}

/**
 * Whom a title means among those who have it: whoever has it as it is said, of no other country or field ("Prime
 * Minister Bo Ek received Slovak Prime Minister Jan Kolar. *The Prime Minister* …"), and still; of several the one who was
 * a subject last, as the passage is about them; nobody where none of several was.
 */
function inCharge(
  document: ReaderDocument,
  fitting: readonly RoleDraft[],
  title: Token,
  words: readonly Token[],
): DocumentMention | undefined {
  const { titleAges, titlePrepositions } = document.doc.lexicon
  const telling = words.filter(({ norm }) => !titleAges.empty.has(norm.toLowerCase()))
  const said = [...telling, title].map(({ text }) => text.toLowerCase()).join(' ')
  const exact = fitting.filter((role) => frontOfTitle(role.title.toLowerCase(), titlePrepositions.rest) === said)
  const named = exact.length > 0 ? exact : fitting
  const current = named.filter((role) => role.current)
  const people = new Set((current.length > 0 ? current : named).map(({ person }) => person))
  const isOne = ({ end, entity }: DocumentMention) => end <= title.start && people.has(entity)
  if (people.size <= 1) return document.mentions.findLast(isOne)
  return document.mentions.findLast((mention) => isOne(mention) && isSubject(document.doc, mention))
}

/** "the president", with nothing after it that says which. */
function isDescription(doc: LexicalDoc, index: MentionIndex, title: Token): boolean {
  if (!/^NNP?$/.test(title.tag) || !isTitle(doc, title) || index.covering(title) !== undefined) return false
  const first = doc.tokens[title.leftEdge]
  const next = doc.tokens[title.index + 1]
  if (first === undefined || !/^(?:the|this)$/i.test(first.text) || first.head !== title.index) return false
  if (GIVING.test(title.dep) || (title.dep === 'pobj' && headOf(doc, title).norm === 'as')) return false
  if (next !== undefined && (index.covering(next) !== undefined || next.pos === 'PROPN' || next.text === '-'))
    return false
  return childrenOf(doc, title).every(
    ({ dep, index: at, text }) =>
      at < title.index || !(dep === 'relcl' || dep === 'acl' || /^(?:of|for|at)$/.test(text)),
  )
}

/** Whether a title with words before it may be the one that somebody was given. */
function isSame(document: ReaderDocument, role: RoleDraft, title: Token, words: readonly Token[]): boolean {
  const given = role.title.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const head = inFull(frontOfTitle(role.title.toLowerCase(), document.doc.lexicon.titlePrepositions.rest))
  if (!new RegExp(`(?:^|[ '-])${inFull(title.norm.toLowerCase())}$`).test(head)) return false
  const { deputies, demonyms, titleAges } = document.doc.lexicon
  const isDeputy = (word: string) => deputies.has(word)
  if (given.some(isDeputy) && !words.some(({ text }) => text.toLowerCase().split('-').some(isDeputy))) return false
  const at = role.at === undefined ? '' : document.entities[role.at]?.name
  return words.every(({ norm }) => {
    const word = norm.toLowerCase()
    return given.includes(word) || titleAges.empty.has(word) || (at !== '' && demonyms.get(word) === at)
  })
}

/** "The Belgian *premier*" is a prime minister, too, and "the *pontiff*" a pope. */
function inFull(title: string): string {
  return title.replace(/\bpremier$/, 'prime minister').replace(/\bpontiff$/, 'pope')
}
