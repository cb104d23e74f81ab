import { setImmediate } from 'node:timers/promises'
import { DatelineError } from '../../../model/error.ts'
import type { Value } from '../../engine.ts'
import type { Fields } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import { pairsSharingMost, type Candidate, type Pair } from '../disagreements/pairs.ts'
import type { Asked } from '../fields.ts'
import {
  column,
  createLevel,
  listColumn,
  readEach,
  subquery,
  tupleOf,
  type Level,
  type Read,
  type Tuple,
} from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { ask, type Question } from './question.ts'

const MOST_PAIRS = 100
const MOST_SUBJECTS = 10
/** Pairs that are looked at before others have a turn. */
const PAIRS_A_TURN = 20_000

type AskedPairs = Asked<Fields['Query']['disagreements']>

/**
 * `disagreements`: pairs of statements about the same entities, of which one affirms and the other denies. One statement
 * finds what may be paired, another reads what is asked of the pairs.
 */
export const disagreements: Question<'disagreements'> = {
  reads: { about: true, filter: true, sameSpeaker: true, minShared: true, limit: true },
  async make(field, engine, options) {
    const { about = [], sameSpeaker } = field.arguments
    if (about.length > MOST_SUBJECTS) {
      throw new DatelineError(
        'LIMIT_EXCEEDED',
        `\`about\` of \`disagreements\` has ${about.length}; the most is ${MOST_SUBJECTS}.`,
      )
    }
    const wanted = {
      least: countAsked(field, 'minShared', 1, MOST_SUBJECTS),
      most: countAsked(field, 'limit', 1, MOST_PAIRS),
      ...(sameSpeaker === undefined ? {} : { sameSpeaker }),
    }
    const deadline = performance.now() + (options.timeoutMs ?? Infinity)
    // What is to be paired is no part of the answer, whose length is limited.
    const limits = options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }
    const rows = (await ask(engine, (query, level) => saidOf(query, field, level), limits)) as readonly Tuple[]
    const [negated, affirmed] = [candidatesIn(rows, 'NEGATED'), candidatesIn(rows, 'AFFIRMED')]
    const pairing = pairsSharingMost(negated, affirmed, wanted)
    for (let looked = 1; ; looked++) {
      const { done, value } = pairing.next()
      if (done === true)
        return value.length === 0 ? [] : ask(engine, (query, level) => readPairs(query, field, value, level), options)
      if (looked % PAIRS_A_TURN !== 0) continue
      if (performance.now() > deadline)
        throw new DatelineError('TIMEOUT', 'The statements are too many to pair in time.')
      await setImmediate()
    }
  },
}

/** The statements that fit, each with its polarity, its subjects, and its speakers where these are asked for, in order. */
function saidOf(query: Compilation, field: AskedPairs, level: Level): Read {
  const { about = [], filter = {}, sameSpeaker } = field.arguments
  const [said, subject, speaker] = [query.variable('x'), query.variable('n'), query.variable('n')]
  const [subjects, speakers] = [query.variable('subjects'), query.variable('speakers')]
  const [first, ...others] = about.map((id) => `(:Entity {id: ${query.parameter(id)}})`)
  const fits = [
    `${said}.polarity IN ['NEGATED', 'AFFIRMED']`,
    ...others.map((other) => `EXISTS { MATCH (${said})-[:ABOUT]->${other} }`),
    ...query.fits('Statement', said, filter),
  ]
  const rows = createLevel(level.meter)
  const read = [column(rows, `${said}.id`), column(rows, `${said}.polarity`), column(rows, subjects)]
  if (sameSpeaker !== undefined) read.push(column(rows, speakers))
  const list = query.variable('list')
  level.calls.push(
    subquery(
      [],
      [
        `MATCH (${said}:Statement)${first === undefined ? '' : `-[:ABOUT]->${first}`} WHERE ${fits.join(' AND ')}`,
        `MATCH (${said})-[:ABOUT]->(${subject}:Entity) WITH ${said}, collect(${subject}.id) AS ${subjects}`,
        ...(sameSpeaker === undefined
          ? []
          : [
              `MATCH (${said})<-[:MADE]-(${speaker}:Entity) WITH ${said}, ${subjects}, collect(${speaker}.id) AS ${speakers}`,
            ]),
        `WITH ${[said, subjects, ...(sameSpeaker === undefined ? [] : [speakers])].join(', ')} ORDER BY ${said}.article, ${said}.start, ${said}.id`,
        `RETURN collect(${tupleOf(rows)}) AS ${list}`,
      ],
    ),
  )
  return readEach(listColumn(level, list), (row) => read.map((part) => part(row)))
}

function candidatesIn(rows: readonly Tuple[], polarity: 'NEGATED' | 'AFFIRMED'): readonly Candidate[] {
  return rows
    .filter(([, own]) => own === polarity)
    .map(([id, , subjects, speakers = []], place) => ({
      id: id as string,
      place,
      subjects: subjects as readonly string[],
      speakers: speakers as readonly string[],
    }))
}

/** What is asked of pairs; without those of which one has gone meanwhile. */
function readPairs(query: Compilation, field: AskedPairs, pairs: readonly Pair[], level: Level): Read {
  const [pair, subject] = [query.variable('pair'), query.variable('n')]
  const [negated, affirmed] = [query.variable('x'), query.variable('x')]
  const given: Value = pairs.map((each, place) => ({ place, negated: each.negated.id, affirmed: each.affirmed.id }))
  return compileList(
    query,
    {
      imports: [],
      match: `UNWIND ${query.parameter(given)} AS ${pair}
MATCH (${negated}:Statement {id: ${pair}.negated}) MATCH (${affirmed}:Statement {id: ${pair}.affirmed})`,
      carried: [negated, affirmed, pair],
      order: `${pair}.place`,
    },
    level,
    (rows) => {
      const parts = partsOf<'Disagreement', Tuple>(field.fields, {
        affirmed: (part) => query.object('Statement', { node: affirmed }, part.fields, rows),
        negated: (part) => query.object('Statement', { node: negated }, part.fields, rows),
        about: (part) =>
          compileList(
            query,
            {
              imports: [negated, affirmed],
              match: `MATCH (${negated})-[:ABOUT]->(${subject}:Entity)<-[:ABOUT]-(${affirmed})`,
              carried: [subject],
              order: `${subject}.key, ${subject}.id`,
            },
            rows,
            (inner) => query.object('Entity', { node: subject }, part.fields, inner),
          ),
      })
      return (row) => shapeObject(parts, row)
    },
  )
}
