import type { Doc, Token } from './doc.ts'

/** The token that a token depends on; a root itself. */
export function headOf(doc: Doc, token: Token): Token {
  return doc.tokens[token.head] ?? token
}

/** The dependents of all tokens of a document, gathered when they are first asked for. */
const dependents = new WeakMap<readonly Token[], readonly (readonly Token[])[]>()

function gatherDependents(tokens: readonly Token[]): Token[][] {
  const gathered = tokens.map((): Token[] => [])
  for (const token of tokens) if (token.head !== token.index) gathered[token.head]?.push(token)
  return gathered
}

/** A token's immediate dependents, in the order of the text. */
export function childrenOf({ tokens }: Doc, token: Token): readonly Token[] {
  let all = dependents.get(tokens)
  if (all === undefined) dependents.set(tokens, (all = gatherDependents(tokens)))
  return all[token.index] ?? []
}

/** Immediate dependents that come before the token. */
export function leftsOf(doc: Doc, token: Token): Token[] {
  return childrenOf(doc, token).filter((child) => child.index < token.index)
}

/** Immediate dependents that come after the token. */
export function rightsOf(doc: Doc, token: Token): Token[] {
  return childrenOf(doc, token).filter((child) => child.index > token.index)
}

/** The token's head, its head's head, and so on up to the root; empty for a root. */
export function ancestorsOf(doc: Doc, token: Token): Token[] {
  const ancestors: Token[] = []
  let below = token
  for (let above = headOf(doc, below); above !== below; above = headOf(doc, below)) {
    ancestors.push(above)
    below = above
  }
  return ancestors
}

/** The token and all that depends on it, directly or not, in the order of the text. */
export function subtreeOf(doc: Doc, token: Token): Token[] {
  const subtree: Token[] = []
  for (let i = token.leftEdge; i <= token.rightEdge; i++) {
    let other = doc.tokens[i]
    while (other && other.index !== token.index && other.head !== other.index) other = doc.tokens[other.head]
    const member = doc.tokens[i]
    if (member && other?.index === token.index) subtree.push(member)
  }
  return subtree
}

/** The first of the tokens that are coordinated with a token, itself if it is none of several. */
export function firstConjunct(doc: Doc, token: Token): Token {
  let first = token
  while (first.dep === 'conj' && first.head !== first.index) first = headOf(doc, first)
  return first
}

/** Tokens coordinated with a token, itself left out: for "ministers" in "leaders, ministers and envoys" the other two. */
export function conjunctsOf(doc: Doc, token: Token): Token[] {
  const conjuncts = [firstConjunct(doc, token)]
  for (const conjunct of conjuncts) {
    conjuncts.push(...childrenOf(doc, conjunct).filter((child) => child.dep === 'conj' && child.index > conjunct.index))
  }
  return conjuncts.filter((conjunct) => conjunct.index !== token.index).sort((a, b) => a.index - b.index)
}
