import { childrenOf, headOf, subtreeOf, type Token } from '../../../language/index.ts'
import type { LexicalDoc } from '../../lexicon/lexicon.ts'

/** The nouns that a verb of speech of a kind takes for what it says, where it has no clause that does. */
export function spokenObjects(doc: LexicalDoc, verb: Token, kind: string | undefined): Token[] {
  if (kind === 'object' || kind === 'toward') return objectsOf(doc, verb)
  if (kind === 'say') return [...toldBy(doc, verb), ...tailOf(doc, verb)]
  return kind === 'quote' ? calledBy(doc, verb) : []
}

/** The object of a verb, also in the passive if it says by whom: "*Peru* was criticised by Chile". */
function objectsOf(doc: LexicalDoc, verb: Token): Token[] {
  const children = childrenOf(doc, verb)
  const hasAgent = children.some(({ dep }) => dep === 'agent')
  if (hasAgent && verb.dep === 'acl') return [headOf(doc, verb)]
  return children.filter(
    ({ dep, index }) => (dep === 'dobj' && index > verb.index) || (dep === 'nsubjpass' && hasAgent),
  )
}

/** What is told in the passive, by whom: "*The loss* was reported by Reuters"; not who is told it. */
function toldBy(doc: LexicalDoc, verb: Token): Token[] {
  const children = childrenOf(doc, verb)
  if (!children.some(({ dep }) => dep === 'agent')) return []
  return children.filter((child) => child.dep === 'nsubjpass' && !isPerson(doc, child))
}

/**
 * "said *many of the dams that they built failed*": a clause that the tree takes for an object. What is denied in it is not
 * plain, so there is none with a word that denies.
 */
function tailOf(doc: LexicalDoc, verb: Token): Token[] {
  if (doc.lexicon.tellingVerbs.has(verb.lemma)) return []
  return childrenOf(doc, verb).filter((object) => {
    if (object.dep !== 'dobj' || object.leftEdge !== verb.index + 1) return false
    const words = doc.tokens.slice(object.index + 1, object.rightEdge + 1)
    const finite = words.filter(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag))
    const isDenied = subtreeOf(doc, object).some(({ norm }) => doc.lexicon.modals.get(norm) === 'NEGATED')
    return finite.length > 1 && !isDenied
  })
}

/** What is called something: "called *the plan* a gamble"; in "a house called Bryn" nobody does. */
function calledBy(doc: LexicalDoc, verb: Token): Token[] {
  if (verb.tag === 'VBN' && !childrenOf(doc, verb).some(({ dep }) => dep === 'aux')) return []
  const objects = childrenOf(doc, verb).filter(({ dep }) => dep === 'dobj')
  const called = objects.slice(0, 1)
  // "branded *Bo Ek a liar*": the tree may take both for objects.
  const names = [
    ...objects.slice(1),
    ...childrenOf(doc, verb).filter(({ dep, index }) => dep === 'oprd' && index > verb.index),
  ]
  // "called *President Bo Ek*" on the telephone: one name.
  const isName = names.some(({ leftEdge, pos }) => pos === 'PROPN' && leftEdge === verb.index + 1)
  if (isName && called.length === 0 && childrenOf(doc, verb).every(({ dep }) => dep !== 'auxpass')) return []
  // "the law, *which* Bo Ek called a disgrace"
  const isRelative = called.some(({ tag }) => tag.startsWith('W'))
  // "called her deputy, Bo Ek, *a liar*": hung on the name.
  const isBehind = called.some((object) =>
    childrenOf(doc, object).some(
      (name) => name.dep === 'appos' && childrenOf(doc, name).some((one) => isClass(doc, one)),
    ),
  )
  if (names.length === 0 && !isBehind) return []
  return called.length > 0 && !isRelative ? called : names
}

/** ", *a liar*": a noun with "a", behind a comma. */
function isClass(doc: LexicalDoc, { dep, pos, leftEdge }: Token): boolean {
  return dep === 'appos' && pos === 'NOUN' && /^an?$/i.test(doc.tokens[leftEdge]?.text ?? '')
}

/** Whether a noun is for a person, or names one. */
export function isPerson({ lexicon }: LexicalDoc, { entityLabel, pos, lemma }: Token): boolean {
  const { personNouns, unnamedSources, roleTitles } = lexicon
  return (
    entityLabel === 'PERSON' ||
    pos === 'PRON' ||
    [personNouns, unnamedSources, roleTitles, lexicon.representatives.sent].some((nouns) => nouns.has(lemma))
  )
}
