import { ancestorsOf, childrenOf, headOf, type Doc, type Token } from '../../language/index.ts'
import { withMended } from './with-mended.ts'

/**
 * A tree in which a word hangs together that the tokenizer or the tagger parts: in "Peru will *co-host* the talks" one verb is
 * one, in "He met *Under Secretary* Cole" nobody met under anybody, in "talks with *visiting* Minister Cole" he visits, and a
 * *director-general* is one.
 */
export function mendWords(doc: Doc): Doc {
  return doc.tokens.reduce((parse, { index, norm, text }) => {
    if (norm === 'co') return withPrefix(parse, index)
    if (norm === 'out') return withRuledOut(parse, index)
    if (norm === 'visiting') return withVisiting(parse, index)
    if (norm === 'general') return withGeneral(parse, index)
    return text === 'Under' ? withUnderSecretary(parse, index) : parse
  }, doc)
}

/** "*co*-host": the verb stands in the tree where its prefix did, with all that hangs on either. */
function withPrefix(doc: Doc, at: number): Doc {
  const [prefix, hyphen, verb] = [at, at + 1, at + 2].map((index) => doc.tokens[index])
  if (prefix?.whitespace !== '' || hyphen?.text !== '-' || hyphen.whitespace !== '' || verb === undefined) return doc
  // "discussed *co-operation*": the tree may take each part for an object.
  const isThrice =
    verb.tag.startsWith('NN') && [prefix, hyphen].every(({ dep, head }) => dep === verb.dep && head === verb.head)
  if (!verb.tag.startsWith('VB') && !isThrice) return doc
  const parts = [prefix, hyphen, verb]
  const isPart = (index: number) => index >= prefix.index && index <= verb.index
  const isOnVerb = (token: Token) => [token, ...ancestorsOf(doc, token)].includes(verb)
  const place = [prefix, verb].find(
    (part) => part.head === part.index || (!isPart(part.head) && !isOnVerb(headOf(doc, part))),
  )
  const { dep, head } = place ?? verb
  const [left, right] = [
    Math.min(...parts.map(({ leftEdge }) => leftEdge)),
    Math.max(...parts.map(({ rightEdge }) => rightEdge)),
  ]
  const hasSubject = parts.some((part) =>
    childrenOf(doc, part).some(({ index, dep }) => !isPart(index) && /^nsubj(?:pass)?$/.test(dep)),
  )
  const isPassive = parts.some((part) => childrenOf(doc, part).some(({ dep }) => dep === 'auxpass'))
  const mended = new Map<number, Token>()
  for (const token of doc.tokens.slice(left, right + 1)) {
    const auxiliary = headOf(doc, token)
    // "*It* was co-chaired": the tree may hang the subject on the auxiliary.
    if (auxiliary.dep === 'auxpass' && isPart(auxiliary.head) && token.dep === 'nsubj')
      mended.set(token.index, { ...token, head: verb.index, dep: 'nsubjpass' })
    if (isPart(token.index) || !isPart(token.head)) continue
    const isSubject = !hasSubject && token.index === at - 1 && /^(?:NOUN|PROPN)$/.test(token.pos)
    const dep = isSubject ? 'nsubj' : token.dep
    mended.set(token.index, { ...token, head: verb.index, dep: isPassive && dep === 'nsubj' ? 'nsubjpass' : dep })
  }
  const onVerb = (token: Token) => ({ ...token, head: verb.index, leftEdge: token.index, rightEdge: token.index })
  mended.set(prefix.index, { ...onVerb(prefix), tag: 'AFX', pos: 'ADJ', dep: 'prefix' })
  mended.set(hyphen.index, { ...onVerb(hyphen), tag: 'HYPH', pos: 'PUNCT', dep: 'punct' })
  mended.set(verb.index, { ...verb, dep, head: isPart(head) ? verb.index : head, leftEdge: left, rightEdge: right })
  const sentences = doc.sentences.map((sentence) =>
    isPart(sentence.root) ? { ...sentence, root: verb.index } : sentence,
  )
  return { ...withMended(doc, mended), sentences }
}

/** "became director-*general*": a title, which the tagger takes for an adjective. */
function withGeneral(doc: Doc, at: number): Doc {
  const [title, hyphen, general] = [at - 2, at - 1, at].map((index) => doc.tokens[index])
  const isWhole = title?.whitespace === '' && hyphen?.text === '-' && hyphen.whitespace === ''
  if (!isWhole || title.head !== at || general?.tag !== 'JJ') return doc
  return withMended(doc, new Map([[at, { ...general, tag: 'NN', pos: 'NOUN' }]]))
}

/** "ruled *out* joining NATO": what is ruled out, which the tree may take for what is done meanwhile. */
function withRuledOut(doc: Doc, at: number): Doc {
  const [out, next] = [doc.tokens[at], doc.tokens[at + 1]]
  const isObject = next?.tag === 'VBG' && next.dep === 'advcl' && next.head === out?.head
  const isRuled = out?.dep === 'prt' && headOf(doc, out).lemma === 'rule'
  return next && isObject && isRuled ? withMended(doc, new Map([[next.index, { ...next, dep: 'xcomp' }]])) : doc
}

/** "met *Under* Secretary of State Cole": a title, which the tree takes for a preposition. */
function withUnderSecretary(doc: Doc, at: number): Doc {
  const [under, secretary] = [doc.tokens[at], doc.tokens[at + 1]]
  if (under?.pos !== 'ADP' || under.sentenceStart || secretary?.text !== 'Secretary' || secretary.head !== at)
    return doc
  const dep = headOf(doc, under).pos === 'VERB' ? 'dobj' : under.dep
  const mended = new Map([
    [at, { ...under, tag: 'NNP', pos: 'PROPN', dep: 'compound', head: secretary.index, leftEdge: at, rightEdge: at }],
    [at + 1, { ...secretary, dep, head: under.head, leftEdge: at, rightEdge: under.rightEdge }],
  ])
  return withMended(doc, mended)
}

/** "held talks with *visiting* Minister Cole": an adjective after words that take no verb, which the tree takes for one. */
function withVisiting(doc: Doc, at: number): Doc {
  const visiting = doc.tokens[at]
  const above = doc.tokens[at - 1]
  const guest = visiting && childrenOf(doc, visiting).find(({ dep }) => dep === 'dobj')
  const isBeside = above !== undefined && visiting?.head === above.index && /^(?:pcomp|xcomp|ccomp)$/.test(visiting.dep)
  if (!isBeside || guest?.entityLabel !== 'PERSON' || !TAKING_NO_VERB.test(above.lemma.toLowerCase())) return doc
  const mended = new Map<number, Token>()
  for (const other of childrenOf(doc, visiting)) mended.set(other.index, { ...other, head: above.index })
  const dep = above.pos === 'ADP' ? 'pobj' : 'dobj'
  mended.set(guest.index, { ...guest, dep, head: above.index, leftEdge: at })
  mended.set(at, { ...visiting, tag: 'JJ', pos: 'ADJ', dep: 'amod', head: guest.index, leftEdge: at, rightEdge: at })
  return withMended(doc, mended)
}

/** Prepositions and verbs after which no verb in "-ing" stands. */
const TAKING_NO_VERB = /^(?:with|to|between|greet|host|meet|receive|welcome)$/
