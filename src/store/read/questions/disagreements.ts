import { DatelineError } from '../../../model/error.ts'
import type { Fields } from '../../generated/sdl.ts'
import type { Compilation } from '../compilation.ts'
import type { Asked } from '../fields.ts'
import type { Level, Read, Tuple } from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'
import { partsOf, shapeObject } from '../shape.ts'

const MOST_PAIRS = 100
const MOST_SUBJECTS = 10

/** `disagreements`: pairs of statements about the same entities, of which one affirms and the other denies. */
export function disagreements(query: Compilation, field: Asked<Fields['Query']['disagreements']>, level: Level): Read {
  const { about = [], filter = {}, sameSpeaker } = field.arguments
  if (about.length > MOST_SUBJECTS) {
    throw new DatelineError(
      'LIMIT_EXCEEDED',
      `\`about\` of \`disagreements\` has ${about.length}; the most is ${MOST_SUBJECTS}.`,
    )
  }
  const [negated, affirmed, shared] = [query.variable('x'), query.variable('x'), query.variable('shared')]
  const least = query.parameter(countAsked(field, 'minShared', 1, MOST_SUBJECTS))
  const subjects = about.map((id) => `(:Entity {id: ${query.parameter(id)}})`)
  /** What holds of a statement alone, whatever it is paired with. */
  const fits = (one: string) => [
    ...subjects.map((subject) => `EXISTS { MATCH (${one})-[:ABOUT]->${subject} }`),
    ...query.fits('Statement', one, filter),
    ...(sameSpeaker === undefined ? [] : [`EXISTS { MATCH (${one})<-[:MADE]-(:Entity) }`]),
  ]
  const subject = query.variable('n')
  const common = `(${negated})-[:ABOUT]->(${subject}:Entity)<-[:ABOUT]-(${affirmed})`
  const from = subjects[0] === undefined ? '' : `-[:ABOUT]->${subjects[0]}`
  const ofBoth = [`${affirmed}.polarity = 'AFFIRMED'`, ...fits(affirmed), ...spoken(negated, affirmed, sameSpeaker)]
  return compileList(
    query,
    {
      imports: [],
      // Each pair is made once for each subject that it shares: to find these anew for every pair costs its hubs over again.
      match: `MATCH (${negated}:Statement)${from}
WHERE ${[`${negated}.polarity = 'NEGATED'`, ...fits(negated)].join(' AND ')}
WITH DISTINCT ${negated}
MATCH (${negated})-[:ABOUT]->(${subject}:Entity)<-[:ABOUT]-(${affirmed}:Statement)
WHERE ${ofBoth.join(' AND ')}
WITH ${negated}, ${affirmed}, count(${subject}) AS ${shared} WHERE ${shared} >= ${least}`,
      carried: [negated, affirmed, shared],
      order: `${shared} DESC, ${[negated, affirmed].map((one) => `${one}.article, ${one}.start, ${one}.id`).join(', ')}`,
      limit: query.parameter(countAsked(field, 'limit', 1, MOST_PAIRS)),
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
              match: `MATCH ${common}`,
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

/** Whether one named speaker made both of two statements that are spoken, or two did. */
function spoken(one: string, other: string, same: boolean | undefined): readonly string[] {
  if (same === undefined) return []
  const both = `EXISTS { MATCH (${one})<-[:MADE]-(:Entity)-[:MADE]->(${other}) }`
  return [same ? both : `NOT ${both}`]
}
