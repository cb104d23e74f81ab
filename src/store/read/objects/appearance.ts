import { PART_MARK } from '../../../model/id.ts'
import type { Fields } from '../../generated/sdl.ts'
import type { AppearanceSubject, NodeSubject, ObjectTable, TakingCompiler } from '../compilation.ts'
import { column, type Tuple } from '../level.ts'
import { publishedKey } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { PAGING } from '../page-arguments.ts'
import { partsOf, shapeObject } from '../shape.ts'
import { appearanceAggregation } from '../aggregations.ts'

/** How each article shows an entity, the newest first. */
export const appearances: TakingCompiler<NodeSubject, Fields['Entity']['appearances']> = {
  reads: PAGING,
  make: (field, query, { node }, level) => {
    const subject = { link: query.variable('t'), article: query.variable('a') }
    const { link, article } = subject
    return compilePage<'AppearanceEdge'>(
      query,
      field,
      {
        coordinate: 'Entity.appearances',
        imports: [node],
        owner: `${node}.id`,
        match: `MATCH (${node})<-[${link}:TELLS_OF]-(${article}:Article)`,
        where: [],
        carried: [link, article],
        keys: [publishedKey(article), `${article}.id`].map((expression) => ({ expression, descending: true })),
        aggregation: appearanceAggregation(subject),
        edge: { node: (part, rows) => query.object('Appearance', subject, part.fields, rows) },
      },
      level,
    )
  },
}

/** The fields of an Appearance. */
export const appearanceFields: ObjectTable<'Appearance', AppearanceSubject> = {
  article: (field, query, { article }, level) => query.object('Article', { node: article }, field.fields, level),
  name: (_field, _query, { link }, level) => column(level, `${link}.name`),
  mentionCount: (_field, _query, { link }, level) => column(level, `${link}.mentions`),
  confidence: (_field, _query, { link }, level) => column(level, `${link}.confidence`),
  reasons: (_field, _query, { link }, level) => column(level, `${link}.reasons`),
  resolution: (field, _query, { link, article }, level) => {
    const method = column(level, `${link}.method`)
    const parts = partsOf<'Resolution', Tuple>(field.fields, {
      resolutionId: () => column(level, `${article}.id + '${PART_MARK}' + ${link}.readAs`),
      readAs: () => column(level, `${link}.readAs`),
      method: () => method,
      reason: () => column(level, `${link}.reason`),
    })
    return (row) => (method(row) === null ? null : shapeObject(parts, row))
  },
}
