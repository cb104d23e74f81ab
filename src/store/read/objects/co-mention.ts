import type { CoMentionSubject, FieldTable } from '../compilation.ts'
import { column } from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'

const MOST_SENTENCES = 100

/** The fields of a CoMention. */
export const coMentionFields: FieldTable<CoMentionSubject> = {
  entity: (query, { other }, field, level) => query.object('Entity', { node: other }, field.fields, level),
  sentenceCount: (_query, { count }, _field, level) => column(level, count),
  sentences: (query, { node, other }, field, level) => {
    const sentence = query.variable('s')
    return compileList(
      query,
      {
        imports: [node, other],
        match: `MATCH (${node})<-[:MENTIONS]-(${sentence}:Sentence)-[:MENTIONS]->(${other})`,
        carried: [`DISTINCT ${sentence}`],
        order: `${sentence}.article, ${sentence}.index`,
        limit: query.parameter(countAsked(field, 'limit', 1, MOST_SENTENCES)),
      },
      level,
      (rows) => query.object('Sentence', { node: sentence }, field.fields, rows),
    )
  },
}
