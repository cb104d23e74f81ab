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
  const [first, ...others] = about.map((id) => `(:Entity {id: ${query.parameter(id)}})`)
  const where = [
    `${negated}.polarity = 'NEGATED'`,
    `${affirmed}.polarity = 'AFFIRMED'`,
    ...others.flatMap((other) => [negated, affirmed].map((one) => `EXISTS { MATCH (${one})-[:ABOUT]->${other} }`)),
    ...[negated, affirmed].flatMap((one) => query.fits('Statement', one, filter)),
    ...(sameSpeaker === undefined ? [] : spoken(negated, affirmed, sameSpeaker)),
  ]
  const subject = query.variable('n')
  const common = `(${negated})-[:ABOUT]->(${subject}:Entity)<-[:ABOUT]-(${affirmed})`
  return compileList(
    query,
    {
      imports: [],
      match: `MATCH (${negated}:Statement)-[:ABOUT]->${first ?? '(:Entity)'}<-[:ABOUT]-(${affirmed}:Statement)
WHERE ${where.join(' AND ')}
WITH DISTINCT ${negated}, ${affirmed}
MATCH ${common}
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

/** Whether one named speaker made both of two statements, or two did. */
function spoken(one: string, other: string, same: boolean): readonly string[] {
  const both = `EXISTS { MATCH (${one})<-[:MADE]-(:Entity)-[:MADE]->(${other}) }`
  if (same) return [both]
  return [`NOT ${both}`, ...[one, other].map((statement) => `EXISTS { MATCH (${statement})<-[:MADE]-(:Entity) }`)]
}
