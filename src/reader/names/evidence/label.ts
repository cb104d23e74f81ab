import type { Vote } from './vote.ts'

const VOTES: Readonly<Record<string, readonly [Vote[0], number]>> = {
  PERSON: ['PERSON', 1],
  ORG: ['ORGANIZATION', 0.8],
  GPE: ['PLACE', 1],
  LOC: ['PLACE', 0.8],
  FAC: ['PLACE', 0.8],
  NORP: ['OTHER', 1.5],
  EVENT: ['OTHER', 1.2],
  WORK_OF_ART: ['OTHER', 1.2],
  PRODUCT: ['OTHER', 0.8],
  LAW: ['TOPIC', 1.5],
  WEB: ['ORGANIZATION', 1.6],
}

/** What the recogniser's label says: PERSON is a vote for a person. */
export function labelVote(label: string, isKnownPlace: boolean): Vote {
  const [kind, weight] = VOTES[label] ?? ['OTHER', 0.35]
  // The label is for peoples; a name that is a place's is rarely one.
  if (label === 'NORP' && isKnownPlace) return [kind, 0.5, `the recogniser calls it ${label}`]
  if (label === 'WEB') return [kind, weight, 'it is the address of a site']
  return [kind, weight, `the recogniser calls it ${label}`]
}
