import { itemAt } from '../../model/item-at.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { GraphFile } from './graph-file.ts'
import { namesOf, normalise } from './matching.ts'
import { ENTITY_LISTS } from './score.ts'
import type { GoldStatement } from './statement-file.ts'
import { addUp, ratio } from './tally.ts'

/** Counts of reported statements; those of several articles may be added up. */
export interface StatementCounts {
  /** Gold statements that are not optional. */
  readonly demanded: number
  /** Of these, those whose words were found. */
  readonly matched: number
  /** Found, and in the mouth of the one who says them, or of one described where gold describes one. */
  readonly attributed: number
  /** Found with a named speaker. */
  readonly named: number
  /** Found in the mouth of somebody else, those beside a right one included. */
  readonly wrongSpeaker: number
  /** Found without the speaker whom the text names. */
  readonly missingSpeaker: number
  /** Found, and optional in gold. */
  readonly optional: number
  /** Reported by the reading and by nobody in the text. */
  readonly spurious: number
  /** Of what is found: names of what it is about that are right, those found in all, and those that gold demands. */
  readonly aboutRight: number
  readonly aboutFound: number
  readonly aboutDemanded: number
  /** Found with the right polarity, and with the right modality. */
  readonly polarity: number
  readonly modality: number
}

/** What is found of one article's statements. */
export interface StatementScore {
  readonly counts: StatementCounts
  /** The statements of named speakers that gold has, and whether the speaker is right. */
  readonly speakers: readonly { readonly statement: Statement; readonly right: boolean }[]
}

/** What somebody says in a reading; `names` are all names of a named speaker, normalised. */
interface Found extends Span {
  readonly statement: Statement
  readonly names: readonly string[]
}

type Same = (gold: string, name: string) => boolean
type Verdict = 'right' | 'wrong' | 'missing'

/**
 * Compares the statements of a reading that have a speaker, named or described, with the gold ones of its article. One
 * matches another if they share half of the shorter and a quarter of the longer span: one to one, by the largest overlap.
 */
export function scoreStatements(gold: readonly GoldStatement[], graph: GraphFile, reading: Reading): StatementScore {
  const same = samePerson(graph)
  const found = reading.statements
    .filter(({ speaker, speakerDescription }) => speaker !== undefined || speakerDescription !== undefined)
    .map((statement): Found => {
      const { start, end } = statement
      return { start, end, statement, names: speakerNames(statement, reading) }
    })
  const judge = (one: GoldStatement, said: Found) => judgeSpeaker(one, said, same)
  const pairs = matchByOverlap(gold, found, judge)
  const matched = [...pairs].filter(([one]) => !one.optional)
  const verdicts = matched.map(([one, said]) => ({ said, verdict: judge(one, said) }))
  const having = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length
  const taken = new Set(pairs.values())
  const left = found
    .filter((said) => !taken.has(said))
    .map((said) => ({ said, over: gold.filter((one) => overlap(one, said) > 0) }))
    // A joint statement may be told once for each speaker.
    .filter(({ said, over }) => !over.some((one) => speakersOf(one).length > 1 && judge(one, said) === 'right'))
  const beside = left.filter(({ said, over }) => over.length > 0 && over.every((one) => judge(one, said) === 'wrong'))
  const speakers = [...verdicts, ...beside.map(({ said }) => ({ said, verdict: 'wrong' }))]
    .filter(({ said }) => said.names.length > 0)
    .map(({ said, verdict }) => ({ statement: said.statement, right: verdict === 'right' }))
  return {
    speakers,
    counts: {
      demanded: gold.filter(({ optional }) => !optional).length,
      matched: matched.length,
      attributed: having('right'),
      named: speakers.length,
      wrongSpeaker: having('wrong') + beside.length,
      missingSpeaker: having('missing'),
      optional: pairs.size - matched.length,
      spurious: left.length,
      ...addUp([
        { aboutRight: 0, aboutFound: 0, aboutDemanded: 0 },
        ...matched.map(([one, { statement }]) => countAbout(one, statement, graph, reading, same)),
      ]),
      polarity: matched.filter(([one, { statement }]) => isPut(statement.polarity, one.polarity, one.polarityAlso))
        .length,
      modality: matched.filter(([one, { statement }]) => isPut(statement.modality, one.modality, one.modalityAlso))
        .length,
    },
  }
}

function isPut(value: string, gold: string | undefined, also: readonly string[]): boolean {
  return gold === undefined || value === gold || also.includes(value)
}

/** What a statement is about; its speaker, and what gold calls optional, count only where gold lists them. */
function countAbout(
  gold: GoldStatement,
  { about }: Statement,
  graph: GraphFile,
  { entities }: Reading,
  same: Same,
): Pick<StatementCounts, 'aboutRight' | 'aboutFound' | 'aboutDemanded'> {
  const optional = new Set(graph.optional.map(normalise))
  const known = new Set(ENTITY_LISTS.flatMap((list) => graph[list].flatMap((one) => [...namesOf(one)])))
  const isOpen = (name: string) => optional.has(normalise(name)) && !known.has(normalise(name))
  const demanded = gold.about.filter((name) => !isOpen(name))
  const names = about.map((id) => normalise(entities.find((entity) => entity.id === id)?.name ?? ''))
  const right = demanded.filter((one) => names.some((name) => same(one, name))).length
  const free = [...gold.about, ...gold.aboutOptional, ...speakersOf(gold)]
  const spurious = names.filter((name) => !isOpen(name) && !free.some((one) => same(one, name))).length
  return { aboutRight: right, aboutFound: right + spurious, aboutDemanded: demanded.length }
}

function speakerNames({ speaker }: Statement, { entities }: Reading): string[] {
  const entity = entities.find(({ id }) => id === speaker)
  return entity === undefined ? [] : [entity.name, ...entity.aliases].map(normalise)
}

const speakersOf = ({ speaker, speakers }: GoldStatement): readonly string[] =>
  speakers ?? (speaker == null ? [] : [speaker])

/** Whether two names, the first of them gold and the other normalised, can stand for one entity of the gold graph. */
function samePerson(graph: GraphFile): Same {
  const meant = new Map<string, Set<string>>()
  for (const { name, aliases } of ENTITY_LISTS.flatMap((list) => graph[list])) {
    for (const one of [name, ...aliases].map(normalise)) {
      meant.set(one, (meant.get(one) ?? new Set()).add(normalise(name)))
    }
  }
  const idsOf = (name: string) => meant.get(name) ?? new Set([name])
  return (gold, name) => [...idsOf(normalise(gold))].some((id) => idsOf(name).has(id))
}

function judgeSpeaker(gold: GoldStatement, { names }: Found, same: Same): Verdict {
  const speakers = speakersOf(gold)
  if (names.length > 0) return speakers.some((gold) => names.some((name) => same(gold, name))) ? 'right' : 'wrong'
  return gold.speakerDescription !== undefined || speakers.length === 0 ? 'right' : 'missing'
}

/** How many characters two spans share, or 0 if it is too little of one of them. */
function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const [shorter, longer] = [a.end - a.start, b.end - b.start].sort((one, other) => one - other) as [number, number]
  return shared > 0 && shared >= shorter / 2 && shared >= longer / 4 ? shared : 0
}

/** Pairs by the largest overlap; at the same, what is demanded, the closer span, and the right speaker go first. */
function matchByOverlap(
  gold: readonly GoldStatement[],
  found: readonly Found[],
  judge: (one: GoldStatement, said: Found) => Verdict,
): ReadonlyMap<GoldStatement, Found> {
  const length = ({ start, end }: Span) => end - start
  const candidates = gold
    .flatMap((one) => found.map((said) => ({ one, said, shared: overlap(one, said) })))
    .filter(({ shared }) => shared > 0)
    .map(({ one, said, shared }) => ({
      one,
      said,
      order: [
        -shared,
        Number(one.optional),
        length(one) + length(said) - 2 * shared,
        Number(judge(one, said) !== 'right'),
      ],
    }))
    .sort((a, b) => a.order.map((value, index) => value - itemAt(b.order, index)).find((sign) => sign !== 0) ?? 0)
  const pairs = new Map<GoldStatement, Found>()
  const taken = new Set<Found>()
  for (const { one, said } of candidates) {
    if (pairs.has(one) || taken.has(said)) continue
    pairs.set(one, said)
    taken.add(said)
  }
  return pairs
}

/** Figures of statements, 0 to 1: `f1` of those with their words and their speaker found is the one that counts. */
export interface StatementFigures {
  readonly recall: number
  readonly precision: number
  readonly f1: number
  /** Of the statements that are found: those whose speaker is right, and those without the one whom the text names. */
  readonly rightSpeaker: number
  readonly missingSpeaker: number
  /** Of those with a named speaker, those in the mouth of somebody else. */
  readonly wrongSpeaker: number
  readonly about: number
  readonly polarity: number
  readonly modality: number
}

/** The figures of counted statements. */
export function statementFigures(counts: StatementCounts): StatementFigures {
  const { demanded, matched, optional, attributed, spurious } = counts
  return {
    recall: ratio(matched, demanded),
    precision: ratio(matched + optional, matched + optional + spurious),
    f1: ratio(2 * attributed, demanded + matched + spurious),
    rightSpeaker: ratio(attributed, matched),
    missingSpeaker: ratio(counts.missingSpeaker, matched),
    wrongSpeaker: ratio(counts.wrongSpeaker, counts.named),
    about: ratio(2 * counts.aboutRight, counts.aboutFound + counts.aboutDemanded),
    polarity: ratio(counts.polarity, matched),
    modality: ratio(counts.modality, matched),
  }
}
