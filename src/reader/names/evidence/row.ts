/** What a name may stand for; `OTHER` is what is no entity here: a work, a prize, a people, a vessel. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'TOPIC' | 'OTHER'

/**
 * One reason for or against what a name may stand for. Rows are plain data, and each is its own test: in its `example`
 * the row speaks for the name that `decides` tells, and that name is decided as it says.
 */
export interface Row<Facts> {
  /** Whether the row speaks; where it finds the words that say so, they stand for `…` in the reason. */
  readonly when: (of: Facts) => string | boolean | undefined
  /** How much it speaks for each kind; below 0 it speaks against it. */
  readonly votes: Readonly<Partial<Record<NameKind, number>>>
  /** Which part of the weight counts here; all of it where this is left out. */
  readonly part?: (of: Facts) => number
  /** Why, as it is told to people. */
  readonly reason: string
  readonly example: string
  /** The kind that is decided in the example, and for which name: "PERSON Silva". */
  readonly decides: `${NameKind} ${string}`
}

/** What a row says of one name: a weight for a kind, or with a negative one against it. */
export interface Vote {
  readonly kind: NameKind
  readonly weight: number
  readonly reason: string
  /** The row that says so, whatever it is about. */
  readonly row: Row<never>
}

const KINDS: readonly NameKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'TOPIC', 'OTHER']

/** The votes of all rows that speak, in the order of the table: few do, so the others have to be passed by quickly. */
export function votesOf<Facts>(rows: readonly Row<Facts>[], facts: Facts): Vote[] {
  const votes: Vote[] = []
  for (const row of rows) {
    const words = row.when(facts)
    if (words === undefined || words === false) continue
    const part = row.part?.(facts) ?? 1
    const reason = typeof words === 'string' ? row.reason.replace('…', () => words) : row.reason
    for (const kind of KINDS) {
      const weight = row.votes[kind]
      if (weight !== undefined) votes.push({ kind, weight: weight * part, reason, row })
    }
  }
  return votes
}

/** The same votes, each counting for a part of itself. */
export function scaled(votes: readonly Vote[], part: number): Vote[] {
  return votes.map((vote) => ({ ...vote, weight: vote.weight * part }))
}
