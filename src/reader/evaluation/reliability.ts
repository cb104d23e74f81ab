import type { Reading } from '../../model/reading.ts'
import { entityLine, relationLine, type ENTITY_LISTS, type Score } from './score.ts'
import { ratio } from './tally.ts'

/** Something that a reading says: of which kind it is, how sure, 0 to 1, and whether it is right. */
export interface Judged {
  readonly kind: string
  readonly confidence: number
  readonly right: boolean
}

/** What was said with a confidence of a tenth: how many, how sure they are in the middle, and what part of them is right. */
export interface Tenth {
  readonly from: number
  readonly cases: number
  readonly said: number
  readonly right: number
}

/** The list of a graph file in which entities of a kind are. */
export const GRAPH_LISTS = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  PLACE: 'places',
  MEETING: 'meetings',
} as const satisfies Readonly<Record<string, (typeof ENTITY_LISTS)[number]>>

/** The entities and relationships of a reading that its gold graph judges; what that leaves open is left out. */
export function judgedFacts(reading: Reading, { isRight }: Pick<Score, 'isRight'>): Judged[] {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  const judge = (kind: string, confidence: number, line: string): Judged[] => {
    const right = isRight.get(line)
    return right === undefined ? [] : [{ kind, confidence, right }]
  }
  const entities = reading.entities.flatMap(({ kind, name, confidence }) =>
    kind === 'TOPIC' ? [] : judge(GRAPH_LISTS[kind], confidence, entityLine(GRAPH_LISTS[kind], name)),
  )
  const relationships = reading.relationships.flatMap(({ source, type, target, evidence }) =>
    judge(
      type,
      Math.max(...evidence.map(({ confidence }) => confidence)),
      relationLine(names.get(source) ?? '', type, names.get(target) ?? ''),
    ),
  )
  return [...entities, ...relationships]
}

/** What was said against what was right, by tenths of confidence, those with no case left out. */
export function reliabilityOf(judged: readonly Omit<Judged, 'kind'>[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth)
    return {
      from: tenth / 10,
      cases: within.length,
      said: ratio(
        within.reduce((sum, { confidence }) => sum + confidence, 0),
        within.length,
      ),
      right: ratio(within.filter(({ right }) => right).length, within.length),
    }
  }).filter(({ cases }) => cases > 0)
}
