import type { Arcs } from './dependency-parser.ts'
import { completeTree, type Tree } from './tree.ts'

/** Between a token's own label and that of the head it really belongs to. */
const DELIMITER = '||'

/** Tokens looked at for one head; more are only met in a "sentence" that is none. */
const MAX_VISITED = 5000

/** Each token's children in order. */
function childrenOf(heads: Int32Array): number[][] {
  const children = Array.from(heads, (): number[] => [])
  heads.forEach((head, child) => {
    if (head !== child) children[head]?.push(child)
  })
  return children
}

/**
 * Undoes pseudo-projective labels (Nivre and Nilsson 2005, the scheme "head"): a token labelled `X||Y` belongs, as
 * X, to the first Y found breadth-first below its head, and stays where it is if there is none.
 *
 * @param isSpace whether a token is white space, which never becomes a head
 */
export function deprojectivize(arcs: Arcs, isSpace: (token: number) => boolean): Tree {
  const heads = arcs.heads.map((head, token) => (head < 0 ? token : head))
  const labels = arcs.labels.map((label, token) => (heads[token] === token ? 'ROOT' : label))
  const tree = completeTree(heads, labels)
  if (!labels.some((label) => label.includes(DELIMITER))) return tree
  const children = childrenOf(heads)

  const findHead = (token: number, label: string): number => {
    const old = heads[token] ?? token
    let visited = 0
    const queue = [old]
    for (const next of queue) {
      for (const child of children[next] ?? []) {
        if (isSpace(child) || child === token) continue
        if (child < (tree.leftEdges[next] ?? 0) || child > (tree.rightEdges[next] ?? 0)) continue
        if (labels[child] === label) return child
        if (++visited > MAX_VISITED) return old
        queue.push(child)
      }
    }
    return old
  }

  labels.forEach((decorated, token) => {
    const [label, headLabel] = decorated.split(DELIMITER)
    if (label === undefined || headLabel === undefined) return
    const old = heads[token] ?? token
    const head = findHead(token, headLabel)
    labels[token] = label
    if (head === old) return
    heads[token] = head
    children[old] = (children[old] ?? []).filter((child) => child !== token)
    children[head] = [...(children[head] ?? []), token].sort((a, b) => a - b)
  })
  return completeTree(heads, labels)
}
