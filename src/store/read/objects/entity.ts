import type { Fields } from '../../generated/sdl.ts'
import type { FieldCompiler, NodeSubject, ObjectTable, TakingCompiler } from '../compilation.ts'
import { column, subquery } from '../level.ts'
import { compileList } from '../list.ts'
import { publishedKey, relationshipKeys } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { countAsked, PAGING } from '../page-arguments.ts'
import { relationshipPattern, relationshipsSeenFrom } from '../relationship-pattern.ts'
import { appearances } from './appearance.ts'
import { relationshipEnds } from './link.ts'
import { properties } from './properties.ts'
import { revisionOf } from './revision.ts'
import { statementPage } from './statement-page.ts'
import { articleAggregation, mentionAggregation, relationshipAggregation } from '../aggregations.ts'

/** The longest list of entities named in the same sentences, and the longest list of those sentences. */
const MOST_CO_MENTIONS = 100

const aliases: FieldCompiler<NodeSubject> = (_field, query, { node }, level) => {
  const [name, list] = [query.variable('x'), query.variable('aliases')]
  level.calls.push(
    subquery(
      [node],
      [
        `MATCH (${node})-[:KNOWN_AS]->(${name}:Name) WHERE ${name}.key <> ${node}.key`,
        `WITH ${name} ORDER BY ${name}.key`,
        `RETURN collect(${name}.text) AS ${list}`,
      ],
    ),
  )
  return column(level, list)
}

/** Ids that lead here: no entity has them, and they became no other. */
const formerIds: FieldCompiler<NodeSubject> = (_field, query, { node }, level) => {
  const [former, living, other] = [query.variable('f'), query.variable('n'), query.variable('f')]
  const list = query.variable('formerIds')
  level.calls.push(
    subquery(
      [node],
      [
        `MATCH (${node})-[:FORMERLY]->(${former}:FormerId)`,
        `WHERE NOT EXISTS { MATCH (${living}:Entity {id: ${former}.former}) }`,
        `MATCH (${other}:FormerId {former: ${former}.former})`,
        `WITH ${former}.former AS former, count(${other}) AS entities WHERE entities = 1`,
        'WITH former ORDER BY former',
        `RETURN collect(former) AS ${list}`,
      ],
    ),
  )
  return column(level, list)
}

const articles: TakingCompiler<NodeSubject, Fields['Entity']['articles']> = {
  reads: PAGING,
  make: (field, query, { node }, level) => {
    const article = query.variable('a')
    return compilePage<'ArticleEdge'>(
      query,
      field,
      {
        coordinate: 'Entity.articles',
        imports: [node],
        owner: `${node}.id`,
        match: `MATCH (${node})<-[:TELLS_OF]-(${article}:Article)`,
        where: [],
        carried: [article],
        keys: [publishedKey(article), `${article}.id`].map((expression) => ({ expression, descending: true })),
        aggregation: articleAggregation(query, article),
        edge: { node: (part, rows) => query.object('Article', { node: article }, part.fields, rows) },
      },
      level,
    )
  },
}

const mentions: TakingCompiler<NodeSubject, Fields['Entity']['mentions']> = {
  reads: { modes: true, article: true, ...PAGING },
  make: (field, query, { node }, level) => {
    const { modes, article } = field.arguments
    const subject = { mention: query.variable('m'), sentence: query.variable('s'), entity: node }
    const { mention, sentence } = subject
    return compilePage<'MentionEdge'>(
      query,
      field,
      {
        coordinate: 'Entity.mentions',
        imports: [node],
        owner: `${node}.id`,
        match: `MATCH (${node})<-[${mention}:MENTIONS]-(${sentence}:Sentence)`,
        where: [
          ...(modes === undefined ? [] : [`${mention}.mode IN ${query.parameter(modes)}`]),
          ...(article === undefined ? [] : [`${sentence}.article = ${query.parameter(article)}`]),
        ],
        carried: [node, mention, sentence],
        keys: [`${sentence}.article`, `${mention}.start`].map((expression) => ({ expression, descending: false })),
        aggregation: mentionAggregation(query, subject),
        edge: { node: (part, rows) => query.object('Mention', subject, part.fields, rows) },
      },
      level,
    )
  },
}

const relationships: TakingCompiler<NodeSubject, Fields['Entity']['relationships']> = {
  reads: {
    types: true,
    direction: true,
    kinds: true,
    minConfidence: true,
    includePlanned: true,
    orderBy: true,
    ...PAGING,
  },
  make: (field, query, { node }, level) => {
    const { types, direction, kinds, minConfidence, includePlanned, orderBy } = field.arguments
    const ends = relationshipEnds(query)
    const { relationship } = ends
    const other = query.variable('n')
    const { pattern, where } = relationshipsSeenFrom(node, { types, includePlanned }, direction, relationship)
    return compilePage<'RelationshipEdge'>(
      query,
      field,
      {
        coordinate: 'Entity.relationships',
        imports: [node],
        owner: `${node}.id`,
        match: `MATCH (${node})${pattern}(${other}:Entity)`,
        where: [
          ...where,
          ...(kinds === undefined ? [] : [`${other}.kind IN ${query.parameter(kinds)}`]),
          ...(minConfidence === undefined ? [] : [`${relationship}.confidence >= ${query.parameter(minConfidence)}`]),
        ],
        carried: [other, relationship],
        derived: ends.derived,
        keys: relationshipKeys(orderBy, relationship),
        aggregation: relationshipAggregation(query, relationship),
        edge: {
          node: (part, rows) => query.object('Relationship', ends.subject, part.fields, rows),
          neighbor: (part, rows) => query.object('Entity', { node: other }, part.fields, rows),
        },
      },
      level,
    )
  },
}

const coMentions: TakingCompiler<NodeSubject, Fields['Entity']['coMentions']> = {
  reads: { kinds: true, unrelatedBy: true, limit: true },
  make: (field, query, { node }, level) => {
    const { kinds, unrelatedBy } = field.arguments
    const limit = query.parameter(countAsked(field, 'limit', 1, MOST_CO_MENTIONS))
    const [sentence, other, shared] = [query.variable('s'), query.variable('n'), query.variable('shared')]
    const ofKind = kinds === undefined ? '' : ` AND ${other}.kind IN ${query.parameter(kinds)}`
    const related = relationshipPattern({ types: unrelatedBy }, 'BOTH')
    const apart = unrelatedBy === undefined ? '' : ` AND NOT ${query.hasMatch(`(${node})${related}(${other})`)}`
    return compileList(
      query,
      {
        imports: [node],
        match: `MATCH (${node})<-[:MENTIONS]-(${sentence}:Sentence)-[:MENTIONS]->(${other}:Entity) WHERE ${other}.id <> ${node}.id${ofKind}${apart}`,
        carried: [node, other, `count(DISTINCT ${sentence}) AS ${shared}`],
        order: `${shared} DESC, ${other}.key, ${other}.id`,
        limit,
      },
      level,
      (rows) => query.object('CoMention', { node, other, count: shared }, field.fields, rows),
    )
  },
}

/** The fields that every entity has. */
export const entityFields: ObjectTable<'Entity', NodeSubject> = {
  ...properties('Entity', 'id', 'name', 'kind', 'articleCount', 'mentionCount', 'confidence'),
  formerIds,
  revision: (_field, query, { node }, level) => revisionOf(query, node, `${node}.id`, level),
  aliases,
  articles,
  mentions,
  relationships,
  statementsAbout: statementPage('Entity.statementsAbout', '<-[:ABOUT]-'),
  coMentions,
  appearances,
}
