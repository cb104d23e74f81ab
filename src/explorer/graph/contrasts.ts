import type { Modality, Polarity } from '../generated/operations.ts'
import { contentStems, negatedStem } from './content-stems.ts'

/** What is compared of a statement. */
export interface Comparable {
  readonly id: string
  readonly text: string
  readonly polarity: Polarity
  readonly modality: Modality
  readonly value: number | null
  readonly unit: string | null
  readonly about: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[]
}

/** Two statements on one subject that differ in whether it is so, or in a number. */
export interface Contrast<Statement> {
  readonly differ: 'polarity' | 'number'
  /** In the order in which they were given. */
  readonly statements: readonly [Statement, Statement]
  /** How much of what they say is the same, 0 to 1. */
  readonly likeness: number
}

/** The least part of the shorter statement's words that the other must share to be on the same subject. */
const LEAST_LIKENESS = 0.5
/** The same where no word says what is negated, as with "refuses to". */
const LEAST_UNMARKED_LIKENESS = 0.75
/** Words and entities that both must share: "Ukraine cannot join NATO" shares one verb and two names. */
const LEAST_SHARED = 3

interface Prepared<Statement extends Comparable = Comparable> {
  readonly statement: Statement
  readonly entities: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** What it negates, by its stem, if a word says so. */
  readonly negated: string | undefined
}

/**
 * Pairs of statements that speak of the same and differ: one affirms what the other negates, or they give another number
 * for the same unit. That they speak of the same is taken from the entities that both are about and the words that they
 * share, so a pair is to be read, and no proof. Each statement stands in one pair at the most for each difference, with the one that is most like it.
 * @param mayPair whether two may stand against each other, such as by one speaker, or of two articles
 */
export function contrastsAmong<Statement extends Comparable>(
  statements: readonly Statement[],
  mayPair: (one: Statement, other: Statement) => boolean,
): readonly Contrast<Statement>[] {
  const prepared = statements.filter(({ modality }) => modality !== 'HYPOTHETICAL').map(prepare)
  const byStem = new Map<string, Prepared<Statement>[]>()
  const pairs: Contrast<Statement>[] = []
  for (const later of prepared) {
    const rivals = new Set([...later.stems].flatMap((stem) => tellingOf(byStem.get(stem))))
    for (const earlier of rivals) {
      const differ = differenceOf(earlier.statement, later.statement)
      if (differ === undefined || !mayPair(earlier.statement, later.statement)) continue
      const likeness = likenessOf(earlier, later)
      if (likeness > 0) pairs.push({ differ, statements: [earlier.statement, later.statement], likeness })
    }
    for (const stem of later.stems) {
      const same = byStem.get(stem)
      if (same === undefined) byStem.set(stem, [later])
      else same.push(later)
    }
  }
  return eachOnce(pairs.sort((a, b) => b.likeness - a.likeness))
}

/** What so many share that it could be said of anything finds nothing, and would cost the square of how many there are. */
const MOST_SHARING = 200

const tellingOf = <Item>(sharing: readonly Item[] = []) => (sharing.length > MOST_SHARING ? [] : sharing)

function prepare<Statement extends Comparable>(statement: Statement): Prepared<Statement> {
  const names = statement.about.flatMap(({ name, aliases }) => [name, ...aliases])
  return {
    statement,
    entities: new Set(statement.about.map(({ id }) => id)),
    stems: contentStems(statement.text, names),
    negated: statement.polarity === 'NEGATED' ? negatedStem(statement.text, names) : undefined,
  }
}

function differenceOf(one: Comparable, other: Comparable): Contrast<never>['differ'] | undefined {
  if (one.polarity !== other.polarity) return 'polarity'
  const isSameUnit = one.unit !== null && one.unit === other.unit && one.value !== null && other.value !== null
  return isSameUnit && one.value !== other.value ? 'number' : undefined
}

/** How much of the shorter the other shares; 0 where that is too little to be of the same. */
function likenessOf(one: Prepared, other: Prepared): number {
  const entities = sharedBy(one.entities, other.entities)
  const stems = sharedBy(one.stems, other.stems)
  const likeness = stems / Math.min(one.stems.size, other.stems.size)
  const least = leastLikeness(one, other)
  return entities > 0 && entities + stems >= LEAST_SHARED && likeness >= least ? likeness : 0
}

/** Of what a word negates the other must speak as well. */
function leastLikeness(one: Prepared, other: Prepared): number {
  if (one.statement.polarity === other.statement.polarity) return LEAST_LIKENESS
  const negated = one.negated ?? other.negated
  if (negated === undefined) return LEAST_UNMARKED_LIKENESS
  return one.stems.has(negated) && other.stems.has(negated) ? LEAST_LIKENESS : Infinity
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((item) => other.has(item)).length
}

function eachOnce<Statement extends Comparable>(pairs: readonly Contrast<Statement>[]): readonly Contrast<Statement>[] {
  const used = new Set<string>()
  return pairs.filter(({ differ, statements }) => {
    const keys = statements.map(({ id }) => `${differ} ${id}`)
    if (keys.some((key) => used.has(key))) return false
    for (const key of keys) used.add(key)
    return true
  })
}
