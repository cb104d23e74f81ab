import type { Token } from '../../../language/index.ts'
import { isName } from '../../document.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'
import type { MentionIndex } from '../mention-index.ts'

/** "*Acme* named Bo Ek as chief financial officer": the body that gives an office has it. */
export function givenBy(doc: LexicalDoc, index: MentionIndex, title: Token, givers: readonly Token[]): number[] {
  const isOffice = doc.lexicon.offices.has(title.lemma) || doc.lexicon.officesOfBodies.of.has(title.lemma)
  const bodies = givers.flatMap((token) => index.byHead(token) ?? [])
  return isOffice ? bodies.filter((body) => index.kindOf(body) === 'ORGANIZATION').map(({ entity }) => entity) : []
}

/** "Bo Ek, commander, *Northern Command*, said": the body that stands behind a title without an article. */
export function bodyBehind(doc: LexicalDoc, index: MentionIndex, title: readonly Token[]): number[] {
  const [first, last] = [title[0], title.at(-1)]
  const comma = last && doc.tokens[last.index + 1]
  const opens = first !== undefined && doc.tokens[first.index - 1]?.text === ','
  const next = comma && doc.tokens[comma.index + 1]
  const body = opens && comma?.text === ',' && next ? index.covering(next) : undefined
  const isWhole =
    body !== undefined && isName(body) && body.firstToken === next?.index && index.kindOf(body) === 'ORGANIZATION'
  return isWhole && /^(?:[.,;:"]|-{1,2}|—)?$/.test(doc.tokens[body.lastToken + 1]?.text ?? '') ? [body.entity] : []
}
