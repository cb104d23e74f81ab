/** A dependency tree: each token's head (a root's is itself) and label, the ends of its subtree, sentence starts. */
export interface Tree {
  readonly heads: Int32Array
  readonly labels: string[]
  readonly leftEdges: Int32Array
  readonly rightEdges: Int32Array
  readonly sentenceStarts: Uint8Array
}

/** Rounds of widening the edges before giving up on a malformed tree; spaCy's limit. */
const MAX_ROUNDS = 12

function widen(edges: Tree, child: number): void {
  const { heads, leftEdges, rightEdges } = edges
  const head = heads[child] ?? child
  leftEdges[head] = Math.min(leftEdges[head] ?? head, leftEdges[child] ?? child)
  rightEdges[head] = Math.max(rightEdges[head] ?? head, rightEdges[child] ?? child)
}

/** Whether every head lies within the sentence that the edges so far give. */
function headsWithinSentences({ heads, leftEdges }: Tree): boolean {
  const length = heads.length
  const starts = new Uint8Array(length)
  for (let i = 0; i < length; i++) if (heads[i] === i) starts[leftEdges[i] ?? i] = 1
  let start = 0
  for (let i = 0; i < length; i++) {
    if (!(i > 0 && starts[i]) && i !== length - 1) continue
    for (let j = start; j < i; j++) {
      const head = heads[j] ?? j
      if (head < start || head > i) return false
    }
    start = i
  }
  return true
}

/**
 * Computes edges and sentence starts from heads: a sentence starts at the left edge of each root. Arcs that cross
 * others can widen an edge late, so this is repeated as spaCy does it.
 */
export function completeTree(heads: Int32Array, labels: string[]): Tree {
  const length = heads.length
  const edges = (): Int32Array => Int32Array.from(heads, (_, i) => i)
  const tree = { heads, labels, leftEdges: edges(), rightEdges: edges(), sentenceStarts: new Uint8Array(length) }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (let i = 0; i < length; i++) widen(tree, i)
    for (let i = length - 1; i >= 0; i--) widen(tree, i)
    if (headsWithinSentences(tree)) break
  }
  for (let i = 0; i < length; i++) if (heads[i] === i) tree.sentenceStarts[tree.leftEdges[i] ?? i] = 1
  return tree
}
