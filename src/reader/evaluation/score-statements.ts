import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { GraphFile } from './graph-file.ts'
import { ENTITY_LISTS, normalise } from './score.ts'
import type { GoldStatement } from './statement-file.ts'

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
  /** Reported by the reading and by nobody in the text. */
  readonly spurious: number
}

/** What somebody says in a reading; `names` are all names of a named speaker, normalised. */
interface Found extends Span {
  readonly names: readonly string[]
}

type Verdict = 'right' | 'wrong' | 'missing'

/**
 * Compares the statements of a reading that have a speaker, named or described, with the gold ones of its article. One
 * matches another if they share half of the shorter and a quarter of the longer span: one to one, by the largest overlap.
 */
export function scoreStatements(gold: readonly GoldStatement[], graph: GraphFile, reading: Reading): StatementCounts {
  const same = samePerson(graph)
  const found = reading.statements
    .filter(({ speaker, speakerDescription }) => speaker !== undefined || speakerDescription !== undefined)
    .map((statement): Found => ({ ...statement, names: speakerNames(statement, reading) }))
  const judge = (one: GoldStatement, said: Found) => judgeSpeaker(one, said, same)
  const pairs = matchByOverlap(gold, found, judge)
  const verdicts = [...pairs].flatMap(([one, said]) => (one.optional ? [] : [{ said, verdict: judge(one, said) }]))
  const taken = new Set(pairs.values())
  const left = found
    .filter((said) => !taken.has(said))
    .map((said) => ({ said, over: gold.filter((one) => overlap(one, said) > 0) }))
    // A joint statement may be told once for each speaker.
    .filter(({ said, over }) => !over.some((one) => speakersOf(one).length > 1 && judge(one, said) === 'right'))
  const beside = left.filter(({ said, over }) => over.length > 0 && over.every((one) => judge(one, said) === 'wrong'))
  return {
    demanded: gold.filter(({ optional }) => !optional).length,
    matched: verdicts.length,
    attributed: verdicts.filter(({ verdict }) => verdict === 'right').length,
    named: verdicts.filter(({ said }) => said.names.length > 0).length + beside.length,
    wrongSpeaker: verdicts.filter(({ verdict }) => verdict === 'wrong').length + beside.length,
    spurious: left.length,
  }
}

function speakerNames({ speaker }: Statement, { entities }: Reading): string[] {
  const entity = entities.find(({ id }) => id === speaker)
  return entity === undefined ? [] : [entity.name, ...entity.aliases].map(normalise)
}

const speakersOf = ({ speaker, speakers }: GoldStatement): readonly string[] =>
  speakers ?? (speaker == null ? [] : [speaker])

/** Whether two names, the first of them gold and the other normalised, can stand for one entity of the gold graph. */
function samePerson(graph: GraphFile): (gold: string, name: string) => boolean {
  const meant = new Map<string, Set<string>>()
  for (const { name, aliases } of ENTITY_LISTS.flatMap((list) => graph[list])) {
    for (const one of [name, ...aliases].map(normalise)) {
      meant.set(one, (meant.get(one) ?? new Set()).add(normalise(name)))
    }
  }
  const idsOf = (name: string) => meant.get(name) ?? new Set([name])
  return (gold, name) => [...idsOf(normalise(gold))].some((id) => idsOf(name).has(id))
}

function judgeSpeaker(gold: GoldStatement, { names }: Found, same: (gold: string, name: string) => boolean): Verdict {
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
    .sort((a, b) => a.order.map((value, index) => value - (b.order[index] ?? 0)).find((sign) => sign !== 0) ?? 0)
  const pairs = new Map<GoldStatement, Found>()
  const taken = new Set<Found>()
  for (const { one, said } of candidates) {
    if (pairs.has(one) || taken.has(said)) continue
    pairs.set(one, said)
    taken.add(said)
  }
  return pairs
}

/**
 * The figures that count, from 0 to 1: the F1 of statements with their words and their speaker found, and how many of
 * those with a named speaker are in the mouth of somebody else.
 */
export function attributionOf(counts: StatementCounts): { readonly f1: number; readonly wrongSpeaker: number } {
  const { demanded, matched, attributed, named, wrongSpeaker, spurious } = counts
  const all = demanded + matched + spurious
  return { f1: all === 0 ? 0 : (2 * attributed) / all, wrongSpeaker: named === 0 ? 0 : wrongSpeaker / named }
}
