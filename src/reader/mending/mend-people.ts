import { ancestorsOf, childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { withMended } from './with-mended.ts'

/** A tree in which people hang on what they stand beside: on who is named before them, and on their title. */
export function mendPeople(doc: Doc, lexicon: Pick<Lexicon, 'roleTitles'>): Doc {
  return withBearers(withListedPeople(doc), lexicon)
}

/** "met *Ada Cole* in Lima and Bo Ek in Quito": whom a verb takes right before where it was. */
function personMet(doc: Doc, verb: Token, { head }: Token): Token | undefined {
  return childrenOf(doc, verb).find(({ dep, rightEdge }) => dep === 'dobj' && rightEdge === head - 1)
}

/**
 * "Ada Cole of Peru and Minister *Bo Ek* of Chile", "met Ada Cole in Lima and *Bo Ek* in Quito": a person after "and" stands
 * beside the person before, and not beside where that one is from, or was met.
 */
function withListedPeople(doc: Doc): Doc {
  const mended = new Map<number, Token>()
  for (const second of doc.tokens) {
    if (second.dep !== 'conj' || second.entityLabel !== 'PERSON') continue
    const land = headOf(doc, second)
    const of = headOf(doc, land)
    const first = headOf(doc, of)
    const beside = first.pos === 'VERB' ? personMet(doc, first, land) : first
    const isLand = land.entityLabel === 'GPE' && land.dep === 'pobj' && /^(?:of|in|from)$/.test(of.norm)
    if (!isLand || beside?.entityLabel !== 'PERSON' || land.index > second.index) continue
    const and = childrenOf(doc, land).filter(({ dep, index }) => /^(?:cc|punct)$/.test(dep) && index > land.index)
    const end = Math.min(second.leftEdge, ...and.map(({ index }) => index)) - 1
    for (const link of and) mended.set(link.index, { ...link, head: beside.index })
    mended.set(land.index, { ...land, rightEdge: end })
    mended.set(of.index, { ...of, head: beside.index, rightEdge: end })
    mended.set(second.index, { ...second, head: beside.index })
    if (beside.rightEdge < second.rightEdge) mended.set(beside.index, { ...beside, rightEdge: second.rightEdge })
  }
  return withMended(doc, mended)
}

/** "the Minister of Trade of Peru, HE Dr *Ada Cole*, …": who has a title stands beside it, where the tree knows no place for the name. */
function withBearers(doc: Doc, { roleTitles }: Pick<Lexicon, 'roleTitles'>): Doc {
  const mended = new Map<number, Token>()
  for (const name of doc.tokens) {
    if (
      !(/^(?:dep|npadvmod)$/.test(name.dep) || isFirstOfTwo(doc, name)) ||
      name.entityLabel !== 'PERSON' ||
      doc.tokens[name.leftEdge - 1]?.text !== ','
    )
      continue
    const last = doc.tokens[name.leftEdge - 2]
    const title =
      last &&
      [last, ...ancestorsOf(doc, last)].find(
        ({ lemma, rightEdge }) =>
          rightEdge === last.index && (roleTitles.has(lemma.toLowerCase()) || lemma === 'counterpart'),
      )
    if (title === undefined || !/^(?:pobj|dobj)$/.test(title.dep)) continue
    mended.set(name.index, { ...name, head: title.index, dep: 'appos' })
    // "hosted her counterpart, Ada Cole, *in* Lima *for* talks": behind the comma the verb goes on.
    if (title.dep === 'dobj')
      for (const link of childrenOf(doc, name))
        if (link.dep === 'prep' && behindComma(doc, name, link)) mended.set(link.index, { ...link, head: title.head })
    for (const above of [title, ...ancestorsOf(doc, title)])
      if (above.rightEdge < name.rightEdge) mended.set(above.index, { ...above, rightEdge: name.rightEdge })
  }
  return withMended(doc, mended)
}

/** "According to the mayor, *Ada Cole*, the road is closed": a subject between commas, of a verb that has another behind. */
function isFirstOfTwo(doc: Doc, name: Token): boolean {
  if (
    !name.dep.startsWith('nsubj') ||
    !childrenOf(doc, name).some(({ text, index }) => text === ',' && index > name.index)
  )
    return false
  const verb = headOf(doc, name)
  return childrenOf(doc, verb).some(
    ({ dep, index }) => dep.startsWith('nsubj') && index > name.index && index < verb.index,
  )
}

/** Whether a phrase on a name stands behind the comma that ends it, or after another such. */
function behindComma(doc: Doc, name: Token, { leftEdge }: Token): boolean {
  const commas = childrenOf(doc, name).filter(({ text, index }) => text === ',' && index > name.index)
  return commas.some(({ index }) => index < leftEdge)
}
