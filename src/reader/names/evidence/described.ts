import { isHead } from '../name-heads.ts'
import { isBeforeName, isKnownPlace, type Occurrence } from './facts.ts'
import { apposition, determiner, nounAfter, nounBefore, predicate, type NounBefore } from './nouns-of-name.ts'
import type { NameKind, Row } from './row.ts'

/** The noun before a name if it is one for the kind and hangs together with the name as told. */
function before(of: Occurrence, kind: NameKind, fits: (noun: NounBefore) => boolean): string | undefined {
  const noun = nounBefore(of)
  return noun?.kinds.includes(kind) === true && fits(noun) ? noun.words : undefined
}

const isCalled = ({ link }: NounBefore) => link === 'called'
const isBare = ({ link }: NounBefore) => link === undefined

/** Whether a name is that of a place, and of no country. */
function mayBeCompany(of: Occurrence): boolean {
  return isKnownPlace(of) && of.lexicon.places.get(of.key)?.level !== 'COUNTRY'
}

/** "the company X", "a group called X", "the town of X"; "the murder of X" tells nothing of what X is. */
const BEFORE: readonly Row<Occurrence>[] = [
  {
    when: (of) => before(of, 'ORGANIZATION', isCalled),
    votes: { ORGANIZATION: 3 },
    reason: '"…" stands before it',
    example: 'She joined a group called "Harvest Samithi" in Pune.',
    decides: 'ORGANIZATION Harvest Samithi',
  },
  {
    when: (of) => before(of, 'ORGANIZATION', isBare),
    votes: { ORGANIZATION: 2.2 },
    reason: '"…" stands before it',
    example: 'The company Velnor grew.',
    decides: 'ORGANIZATION Velnor',
  },
  {
    // Companies are called after rivers and towns, too.
    when: (of) => (mayBeCompany(of) ? before(of, 'ORGANIZATION', isBare) : undefined),
    votes: { ORGANIZATION: 2.5, PLACE: -5 },
    reason: '"…", which no place is, stands before it',
    example: 'The retailer Orinoco grew.',
    decides: 'ORGANIZATION Orinoco',
  },
  {
    when: (of) => before(of, 'PERSON', isCalled),
    votes: { PERSON: 3 },
    reason: '"…" stands before it',
    example: 'Police arrested a man named Velnor.',
    decides: 'PERSON Velnor',
  },
  {
    when: (of) => before(of, 'PERSON', isBare),
    votes: { PERSON: 1.5 },
    reason: '"…" stands before it',
    example: 'Reporters asked the voter Melania Karn.',
    decides: 'PERSON Melania Karn',
  },
  {
    when: (of) => before(of, 'PLACE', ({ link }) => link !== undefined),
    votes: { PLACE: 3 },
    reason: '"…" stands before it',
    example: 'Voters in the district of Groom went to the polls.',
    decides: 'PLACE Groom',
  },
  {
    when: (of) => before(of, 'PLACE', isBare),
    votes: { PLACE: 1.2 },
    reason: '"…" stands before it',
    example: 'They fled from the town Velnar.',
    decides: 'PLACE Velnar',
  },
  {
    // Ships and films have people's names: "the ferry Ada Cole".
    when: (of) => before(of, 'OTHER', ({ link, isTied }) => link === 'called' || (link === undefined && isTied)),
    votes: { OTHER: 3 },
    reason: '"…" stands before it',
    example: 'Engineers boarded the ferry Elena Maris in Bergen.',
    decides: 'OTHER Elena Maris',
  },
  {
    when: (of) => before(of, 'OTHER', ({ link, isTied }) => link === undefined && !isTied),
    votes: { OTHER: 1.2 },
    reason: '"…" stands before it',
    example: 'The software Velnoro failed.',
    decides: 'OTHER Velnoro',
  },
]

/**
 * "the X ferry". Of "the Ada Cole research ship" more is the ship's name than of "the Marvel superhero film" the film's.
 */
const AFTER: readonly Row<Occurrence>[] = [
  {
    when: (of) => after(of, 'ORGANIZATION'),
    votes: { ORGANIZATION: 1.1 },
    part: partOfNear,
    reason: '"…" stands after it',
    example: 'He read it in the Velnor newspaper.',
    decides: 'ORGANIZATION Velnor',
  },
  {
    when: (of) => after(of, 'PLACE'),
    votes: { PLACE: 1.2 },
    part: partOfNear,
    reason: '"…" stands after it',
    example: 'They fled the Mirvana province.',
    decides: 'PLACE Mirvana',
  },
  {
    when: (of) => after(of, 'OTHER'),
    votes: { OTHER: 1.1 },
    part: partOfNear,
    reason: '"…" stands after it',
    example: 'They tested the Brantol vaccine in Oslo.',
    decides: 'OTHER Brantol',
  },
  {
    when: (of) => (isKnownPlace(of) ? undefined : kinAfter(of)),
    votes: { PERSON: -1, OTHER: 3 },
    reason: '"…" stands after it',
    example: 'Members of the Bu Velnar tribe fled.',
    decides: 'OTHER Bu Velnar',
  },
  {
    when: (of) => (isKnownPlace(of) ? undefined : reignAfter(of)),
    votes: { PERSON: 2 },
    reason: '"…" stands after it',
    example: 'Troops of the Velnar regime fled.',
    decides: 'PERSON Velnar',
  },
]

function after(of: Occurrence, kind: NameKind): string | undefined {
  const noun = nounAfter(of)
  return noun?.kind === kind ? noun.words : undefined
}

/** "the *Bu Velnar* tribe": people of one descent. */
function kinAfter({ last, head }: Occurrence): string | undefined {
  return last.dep === 'compound' &&
    /^(?:tribe|clan|tribesman|people|dynasty)$/.test(head.lemma) &&
    head.index === last.index + 1
    ? head.lemma
    : undefined
}

/** "the *Velnar* regime": the rule of one, or of one's family; bodies have a presidency, too. */
function reignAfter({ last, head, surface, lexicon }: Occurrence): string | undefined {
  const isReign = last.dep === 'compound' && /^(?:regime|presidency|premiership)$/.test(head.lemma)
  return isReign && !isHead(surface, lexicon) ? head.lemma : undefined
}

function partOfNear(of: Occurrence): number {
  return 1 / (1 + (nounAfter(of)?.between ?? 0))
}

/** A row for what an apposition or a predicate calls a name. */
function calledBy(
  noun: typeof apposition,
  kind: NameKind,
  example: string,
  decides: Row<Occurrence>['decides'],
): Row<Occurrence> {
  return {
    when: (of) => {
      const found = noun(of)
      return found?.kind === kind ? found.words : undefined
    },
    votes: { [kind]: 1.5 },
    reason: 'the text calls it a …',
    example,
    decides,
  }
}

/** "Airfleets, a database of aircraft, …", "the president of Peru, Ana Diaz, …", "Minetest is a game". */
const CALLED: readonly Row<Occurrence>[] = [
  calledBy(apposition, 'ORGANIZATION', 'Velnor, a software company, grew.', 'ORGANIZATION Velnor'),
  calledBy(apposition, 'PERSON', 'The current president of Peru, Hadje Gaingob, left.', 'PERSON Hadje Gaingob'),
  calledBy(apposition, 'PLACE', 'Velnar, a town in Peru, burned.', 'PLACE Velnar'),
  calledBy(apposition, 'OTHER', 'Kelvora, a board game, sold well.', 'OTHER Kelvora'),
  calledBy(predicate, 'ORGANIZATION', 'Velnor is a software company.', 'ORGANIZATION Velnor'),
  calledBy(predicate, 'PERSON', 'Hadje Gaingob is a lawyer.', 'PERSON Hadje Gaingob'),
  calledBy(predicate, 'PLACE', 'Velnar is a town in Peru.', 'PLACE Velnar'),
  calledBy(predicate, 'OTHER', 'Kelvora is a board game.', 'OTHER Kelvora'),
]

const ONE_OF_MANY: readonly Row<Occurrence>[] = [
  {
    // "a Frederick, Maryland home" is one of many homes, and so is "a Space Station crew", whatever the tree says.
    when: (of) => (isKnownPlace(of) || isBeforeName(of) ? undefined : determiner(of)),
    votes: { OTHER: 3 },
    reason: '"…" stands before it',
    example: 'Every Independent voted.',
    decides: 'OTHER Independent',
  },
]

/**
 * What the text calls a name: "the company X", "a group called X", "X, a database of …, said", "X is an open-source
 * game", "the X ferry", "every X".
 */
export const DESCRIBED: readonly Row<Occurrence>[] = [...BEFORE, ...AFTER, ...CALLED, ...ONE_OF_MANY]
