import { isKnownPlace, type Name, type Occurrence } from './facts.ts'
import type { Row } from './row.ts'

type Called = Omit<Row<Occurrence>, 'when' | 'reason'>

/** A row for what the recogniser calls a name. */
function called(label: string, rest: Called, when: (of: Occurrence) => boolean = () => true): Row<Occurrence> {
  return {
    when: (of) => of.span.label === label && when(of),
    reason: `the recogniser calls it ${label}`,
    ...rest,
  }
}

const KNOWN: readonly Row<Occurrence>[] = [
  called('PERSON', { votes: { PERSON: 1 }, example: 'Olga Brandt left.', decides: 'PERSON Olga Brandt' }),
  called('ORG', {
    votes: { ORGANIZATION: 0.8 },
    example: 'Shares of Brightwater Inc. fell.',
    decides: 'ORGANIZATION Brightwater Inc.',
  }),
  called('GPE', { votes: { PLACE: 1 }, example: 'He lives in Peru.', decides: 'PLACE Peru' }),
  called('LOC', { votes: { PLACE: 0.8 }, example: 'They sailed across the Baltic Sea.', decides: 'PLACE Baltic Sea' }),
  called('FAC', { votes: { PLACE: 0.8 }, example: 'They crossed the Velnar Bridge.', decides: 'PLACE Velnar Bridge' }),
  called(
    'NORP',
    { votes: { OTHER: 1.5 }, example: 'Many Italians protested.', decides: 'OTHER Italians' },
    (of) => !isKnownPlace(of),
  ),
  // The label is for peoples; a name that is a place's is rarely one.
  called(
    'NORP',
    { votes: { OTHER: 0.5 }, example: 'Planes crashed between Baracoa and Oslo.', decides: 'PLACE Baracoa' },
    isKnownPlace,
  ),
  called('EVENT', { votes: { OTHER: 1.2 }, example: 'He fought in World War II.', decides: 'OTHER World War II' }),
  called('WORK_OF_ART', {
    votes: { OTHER: 1.2 },
    example: 'He watched Star Trek with her.',
    decides: 'OTHER Star Trek',
  }),
  called('PRODUCT', {
    votes: { OTHER: 0.8 },
    example: 'The rocket carried Falcon 9 parts.',
    decides: 'OTHER Falcon 9',
  }),
  called('LAW', {
    votes: { TOPIC: 1.5 },
    example: 'The Clean Water Act was signed.',
    decides: 'OTHER Clean Water Act',
  }),
]

const LABELLED = new Set([...'PERSON ORG GPE LOC FAC NORP EVENT WORK_OF_ART PRODUCT LAW WEB CAPITALISED'.split(' ')])

/** What the recogniser calls a name. */
export const LABELS: readonly Row<Occurrence>[] = [
  ...KNOWN,
  {
    when: ({ span }) => span.label === 'WEB',
    votes: { ORGANIZATION: 1.6 },
    reason: 'it is the address of a site',
    example: 'Reporters of example-news.com.br asked him.',
    decides: 'ORGANIZATION example-news.com.br',
  },
  {
    when: ({ span }) => !LABELLED.has(span.label) && span.label,
    votes: { OTHER: 0.35 },
    reason: 'the recogniser calls it …',
    example: 'They waited until the Long Summer Year (LSY) ended.',
    decides: 'OTHER Long Summer Year',
  },
]

/** A name that the recogniser passes over is doubtful, and no more so for standing in many places. */
export const PASSED_OVER: readonly Row<Name>[] = [
  {
    when: (name) => shareOfPassedOver(name) > 0,
    votes: { OTHER: 0.35 },
    part: shareOfPassedOver,
    reason: 'the recogniser passes over it',
    example: 'The Open Door was shut.',
    decides: 'OTHER Open Door',
  },
]

function shareOfPassedOver({ occurrences }: Name): number {
  return occurrences.filter(({ span }) => span.label === 'CAPITALISED').length / occurrences.length
}
