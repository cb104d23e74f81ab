import type { CoMentionSubject, ObjectTable } from '../compilation.ts'
import { column } from '../level.ts'
import { compileList } from '../list.ts'
import { countAsked } from '../page-arguments.ts'

const MOST_SENTENCES = 100

/** The fields of a CoMention. */
export const coMentionFields: ObjectTable<'CoMention', CoMentionSubject> = {
  entity: (field, query, { other }, level) => query.object('Entity', { node: other }, field.fields, level),
  sentenceCount: (_field, _query, { count }, level) => column(level, count),
  sentences: {
    reads: { limit: true },
    make: (field, query, { node, other }, level) => {
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
  },
}
