/** How often what said a lowest score was right: the score, and the part that was. */
type Measured = readonly (readonly [lowest: number, right: number])[]

/**
 * Names by the share of votes that their kind won, on the annotated articles (1,805 people, organizations and places);
 * from .8 on a name is nearly always right.
 */
const NAMES: Measured = [
  [0.8, 0.98],
  [0.7, 0.88],
  [0.6, 0.87],
  [0, 0.7],
]

/**
 * Relationships by how far their rule was trusted before anything was measured, on the same articles (468
 * relationships; what the annotations leave open counts as right).
 */
const RELATIONSHIPS: Measured = [
  [0.9, 0.97],
  [0.75, 0.95],
]

/** The confidence of an entity by the share of votes that its kind won: of what says .88, 88 in a hundred are right. */
export function calibrateName(share: number): number {
  return calibrate(NAMES, share)
}

/** The confidence of a relationship by the trust in the rule that found it. */
export function calibrateRelationship(trust: number): number {
  return calibrate(RELATIONSHIPS, trust)
}

/** What was never measured keeps its score. */
function calibrate(measured: Measured, score: number): number {
  return measured.find(([lowest]) => score >= lowest)?.[1] ?? score
}
