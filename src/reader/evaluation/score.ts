import { itemAt } from '../../model/item-at.ts'
import { isSymmetric } from '../../model/symmetry.ts'
import type { GraphFile } from './graph-file.ts'
import { matchMost, meets, namesOf, normalise } from './matching.ts'

/** The row of what is planned. */
export const PLANNED = 'planned relations'

/** The lists of a graph's entities. */
export const ENTITY_LISTS = ['people', 'organizations', 'places', 'meetings'] as const

/**
 * Counts of one kind or relation type. `spurious` are predictions without a match; `spuriousLenient` those of them that
 * the gold does not call optional.
 */
export interface Counts {
  readonly matched: number
  readonly missed: number
  readonly spurious: number
  readonly spuriousLenient: number
}

/** How a predicted graph compares with the gold one: counts by entity list and by relation type, and each error. */
export interface Score {
  readonly counts: Readonly<Record<string, Counts>>
  /** Of each prediction, by the line that says it: whether it is right; what the gold leaves open is in neither. */
  readonly isRight: ReadonlyMap<string, boolean>
  readonly missed: readonly GraphError[]
  readonly spurious: readonly GraphError[]
}

/** What was missed or found in excess: said in a line, with the names in it. */
export interface GraphError {
  readonly text: string
  readonly names: readonly string[]
}

type Node = string
interface Triple extends GraphError {
  readonly source: ReadonlySet<Node>
  readonly type: string
  readonly target: ReadonlySet<Node>
}

/**
 * Compares a predicted graph with the gold one. Entities match one to one, as many as can, where they share a name;
 * relations where type and both ends agree, symmetric ones in either direction. An end is the gold entity of that name, or
 * the one that the predicted entity of that name matched.
 */
export function scoreGraph(gold: GraphFile, predicted: GraphFile): Score {
  const counts: Record<string, Counts> = {}
  const missed: GraphError[] = []
  const spurious: GraphError[] = []
  const isRight = new Map<string, boolean>()
  const optional = new Set(gold.optional.map(normalise))
  const nodes = new Map<string, Set<Node>>()
  const add = (name: string, node: Node) => nodes.set(name, (nodes.get(name) ?? new Set()).add(node))
  const goldOnly = new Map<string, Set<Node>>()
  for (const list of ENTITY_LISTS) {
    const wanted = gold[list].map(namesOf)
    const found = predicted[list].map(namesOf)
    const matches = matchMost(found, wanted, meets)
    wanted.forEach((names, index) => {
      for (const name of names) goldOnly.set(name, (goldOnly.get(name) ?? new Set()).add(`${list}/${index}`))
    })
    for (const [foundIndex, goldIndex] of matches) {
      for (const name of found[foundIndex] ?? []) add(name, `${list}/${goldIndex}`)
      isRight.set(entityLine(list, itemAt(predicted[list], foundIndex).name), true)
    }
    const loose = found.flatMap((names, index) =>
      matches.has(index) ? [] : [{ names, name: itemAt(predicted[list], index).name }],
    )
    const strict = loose.filter(({ names }) => !meets(names, optional))
    const hit = new Set(matches.values())
    const lost = gold[list].filter((_, index) => !hit.has(index))
    missed.push(...lost.map(({ name, aliases }) => ({ text: entityLine(list, name), names: [name, ...aliases] })))
    spurious.push(...strict.map(({ name, names }) => ({ text: entityLine(list, name), names: [name, ...names] })))
    counts[list] = {
      matched: matches.size,
      missed: wanted.length - matches.size,
      spurious: loose.length,
      spuriousLenient: strict.length,
    }
  }
  for (const [name, ids] of goldOnly) for (const id of ids) add(name, id)
  const goldNodes = (name: string) => goldOnly.get(normalise(name)) ?? new Set([`?${normalise(name)}`])
  const anyNodes = (name: string) => nodes.get(normalise(name)) ?? new Set([`?${normalise(name)}`])
  const wanted = gold.relations.map((relation) => tripleOf(relation, goldNodes))
  const tolerated = gold.optional_relations.map((relation) => tripleOf(relation, goldNodes))
  const found = distinct(predicted.relations.map((relation) => tripleOf(relation, anyNodes)))
  const matches = matchMost(found, wanted, agree)
  const hit = new Set(matches.values())
  for (const index of matches.keys()) isRight.set(itemAt(found, index).text, true)
  const planned = planCounts(gold, predicted, goldNodes, anyNodes)
  const types = new Set([...wanted, ...found].map((triple) => triple.type))
  for (const type of types) {
    const loose = found.filter((triple, index) => triple.type === type && !matches.has(index))
    const strict = loose.filter((triple) => !tolerated.some((one) => agree(triple, one)))
    const lost = wanted.filter((triple, index) => triple.type === type && !hit.has(index))
    missed.push(...lost)
    spurious.push(...strict)
    counts[type] = {
      matched: wanted.filter((triple) => triple.type === type).length - lost.length,
      missed: lost.length,
      spurious: loose.length,
      spuriousLenient: strict.length,
    }
  }
  counts[PLANNED] = planned.counts
  missed.push(...planned.missed)
  spurious.push(...planned.spurious)
  for (const { text } of spurious) isRight.set(text, false)
  return { counts, isRight, missed, spurious }
}

/** The line that says an entity of a list. */
export function entityLine(list: string, name: string): string {
  return `${list}: ${name}`
}

/** The line that says a relation. */
export function relationLine(source: string, type: string, target: string): string {
  return `${source} ${type} ${target}`
}

/** What is planned, apart: where the gold has it as a fact or as optional, a plan is no error. */
function planCounts(
  gold: GraphFile,
  predicted: GraphFile,
  goldNodes: (name: string) => ReadonlySet<Node>,
  anyNodes: (name: string) => ReadonlySet<Node>,
): Pick<Score, 'missed' | 'spurious'> & { readonly counts: Counts } {
  const asPlan = (triple: Triple): Triple => ({ ...triple, text: `planned: ${triple.text}` })
  const wanted = gold.planned_relations.map((relation) => asPlan(tripleOf(relation, goldNodes)))
  const known = [...gold.optional_relations, ...gold.relations].map((relation) => tripleOf(relation, goldNodes))
  const found = distinct(predicted.planned_relations.map((relation) => asPlan(tripleOf(relation, anyNodes))))
  const matches = matchMost(found, wanted, agree)
  const hit = new Set(matches.values())
  const loose = found.filter((_, index) => !matches.has(index))
  const strict = loose.filter((triple) => !known.some((one) => agree(triple, one)))
  const missed = wanted.filter((_, index) => !hit.has(index))
  const counts = {
    matched: matches.size,
    missed: missed.length,
    spurious: loose.length,
    spuriousLenient: strict.length,
  }
  return { counts, missed, spurious: strict }
}

function tripleOf(
  [source, type, target]: readonly [string, string, string],
  nodesOf: (name: string) => ReadonlySet<Node>,
): Triple {
  return {
    source: nodesOf(source),
    type: type.trim().toUpperCase(),
    target: nodesOf(target),
    text: relationLine(source, type, target),
    names: [source, target],
  }
}

function distinct(triples: readonly Triple[]): Triple[] {
  const key = ({ source, type, target }: Triple) => {
    const ends = [source, target].map((end) => [...end].sort().join('|'))
    return `${type}\t${(isSymmetric(type) ? ends.sort() : ends).join('\t')}`
  }
  return [...new Map(triples.map((triple) => [key(triple), triple])).values()]
}

function agree(a: Triple, b: Triple): boolean {
  if (a.type !== b.type) return false
  if (meets(a.source, b.source) && meets(a.target, b.target)) return true
  return isSymmetric(a.type) && meets(a.source, b.target) && meets(a.target, b.source)
}
