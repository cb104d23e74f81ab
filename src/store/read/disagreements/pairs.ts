/** A statement that may be one of a pair. */
export interface Candidate {
  readonly id: string
  /** Where it stands among those of its polarity: of pairs alike, that of what stands first comes first. */
  readonly place: number
  /** Whom it is about. */
  readonly subjects: readonly string[]
  /** Who made it; only where pairs are chosen by that. */
  readonly speakers: readonly string[]
}

/** Two statements, with how many of their subjects they share. */
export interface Pair {
  readonly negated: Candidate
  readonly affirmed: Candidate
  readonly shared: number
}

/** Which pairs are wanted. */
export interface PairsWanted {
  /** How many subjects they share at the least. */
  readonly least: number
  /** How many pairs at the most. */
  readonly most: number
  /** Only pairs with a speaker in common (true), or without one (false); any if left out. */
  readonly sameSpeaker?: boolean
}

/**
 * The pairs that share most subjects, in order. Once as many are found as are wanted, a statement is only paired with what
 * can be better than the last of them: what shares so many of its subjects has one among all but as many of them, of which
 * those are looked at that least is said about. So statements about the same are not all paired with each other.
 * Yields nothing, again and again, so that others have a turn.
 */
export function* pairsSharingMost(
  negated: readonly Candidate[],
  affirmed: readonly Candidate[],
  { least, most, sameSpeaker }: PairsWanted,
): Generator<undefined, readonly Pair[]> {
  const found: Pair[] = []
  const saying = sayingOf(affirmed, sameSpeaker === true)
  const bySubjects = [...negated].sort((a, b) => b.subjects.length - a.subjects.length || a.place - b.place)
  for (const one of bySubjects) {
    const last = found[most - 1]
    const needed = last === undefined ? least : last.shared + (one.place < last.negated.place ? 0 : 1)
    if (one.subjects.length < needed) continue
    const subjects = new Set(one.subjects)
    const ofEach = one.subjects.map((subject) => saying(subject, one.speakers)).sort((a, b) => sizeOf(a) - sizeOf(b))
    for (const affirmed of new Set(ofEach.slice(0, subjects.size - needed + 1).flat(2))) {
      yield
      const pair = {
        negated: one,
        affirmed,
        shared: affirmed.subjects.filter((subject) => subjects.has(subject)).length,
      }
      if (pair.shared < least) continue
      if (sameSpeaker === false && affirmed.speakers.some((speaker) => one.speakers.includes(speaker))) continue
      insert(found, pair, most)
    }
  }
  return found
}

/** Finds those of some statements that are about a subject; where `bySpeaker`, only those that one of some speakers made. */
function sayingOf(candidates: readonly Candidate[], bySpeaker: boolean) {
  const saying = new Map<string, Candidate[]>()
  const keysOf = (subject: string, speakers: readonly string[]) =>
    bySpeaker ? speakers.map((speaker) => `${subject} ${speaker}`) : [subject]
  for (const candidate of candidates) {
    for (const key of candidate.subjects.flatMap((subject) => keysOf(subject, candidate.speakers))) {
      const known = saying.get(key)
      if (known === undefined) saying.set(key, [candidate])
      else known.push(candidate)
    }
  }
  return (subject: string, speakers: readonly string[]): readonly (readonly Candidate[])[] =>
    keysOf(subject, speakers).map((key) => saying.get(key) ?? [])
}

const sizeOf = (lists: readonly (readonly Candidate[])[]) => lists.reduce((size, list) => size + list.length, 0)

/** Puts a pair where it belongs, and lets go of what is then too much. */
function insert(found: Pair[], pair: Pair, most: number): void {
  const last = found[most - 1]
  if (last !== undefined && inOrder(last, pair) < 0) return
  const place = found.findIndex((other) => inOrder(pair, other) < 0)
  found.splice(place === -1 ? found.length : place, 0, pair)
  if (found.length > most) found.pop()
}

const inOrder = (a: Pair, b: Pair) =>
  b.shared - a.shared || a.negated.place - b.negated.place || a.affirmed.place - b.affirmed.place
