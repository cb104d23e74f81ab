import type { EntityKind } from '../../../model/entity-kind.ts'
import type { MentionMode } from '../../../model/mention.ts'
import type { RelationshipType } from '../../../model/relationship.ts'
import type { FieldCompiler, FieldTable, NodeSubject } from '../compilation.ts'
import { relationshipsSeenFrom, type Direction } from '../filter/entity-filter.ts'
import { column, subquery } from '../level.ts'
import { compileList } from '../list.ts'
import { orderKeys, type OrderArgument } from '../order.ts'
import { articleOrder, relationshipOrder } from '../order-fields.ts'
import { compilePage } from '../page.ts'
import { countAsked } from '../page-arguments.ts'
import { argumentsOf } from '../selection.ts'
import { appearances } from './appearance.ts'
import { linkList, linkPage, relationshipEnds } from './link.ts'
import { compileCoordinates, compileDate, properties } from './properties.ts'
import { compileRoles } from './role.ts'
import { statementPage } from './statement-page.ts'

/** The longest list of entities named in the same sentences, and the longest list of those sentences. */
const MOST_CO_MENTIONS = 100

const aliases: FieldCompiler<NodeSubject> = (query, { node }, _field, level) => {
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

const articles: FieldCompiler<NodeSubject> = (query, { node }, field, level) => {
  const article = query.variable('a')
  const newest = articleOrder(article)['PUBLISHED_AT'] ?? []
  return compilePage(
    query,
    field,
    {
      coordinate: 'Entity.articles',
      imports: [node],
      match: `MATCH (${node})<-[:TELLS_OF]-(${article}:Article)`,
      where: [],
      carried: [article],
      keys: [...newest, `${article}.id`].map((expression) => ({ expression, descending: true })),
      edge: (part, rows) => query.object('Article', { node: article }, part.fields, rows),
    },
    level,
  )
}

const mentions: FieldCompiler<NodeSubject> = (query, { node }, field, level) => {
  const { modes, article } = argumentsOf<{ modes: readonly MentionMode[]; article: string }>(field)
  const subject = { mention: query.variable('m'), sentence: query.variable('s'), entity: node }
  const { mention, sentence } = subject
  return compilePage(
    query,
    field,
    {
      coordinate: 'Entity.mentions',
      imports: [node],
      match: `MATCH (${node})<-[${mention}:MENTIONS]-(${sentence}:Sentence)`,
      where: [
        ...(modes === undefined ? [] : [`${mention}.mode IN ${query.parameter(modes)}`]),
        ...(article === undefined ? [] : [`${sentence}.article = ${query.parameter(article)}`]),
      ],
      carried: [node, mention, sentence],
      keys: [`${sentence}.article`, `${mention}.start`].map((expression) => ({ expression, descending: false })),
      edge: (part, rows) => query.object('Mention', subject, part.fields, rows),
    },
    level,
  )
}

interface RelationshipArguments {
  readonly types: readonly RelationshipType[]
  readonly direction: Direction
  readonly kinds: readonly EntityKind[]
  readonly minConfidence: number
  readonly orderBy: OrderArgument
}

const relationships: FieldCompiler<NodeSubject> = (query, { node }, field, level) => {
  const { types, direction = 'BOTH', kinds, minConfidence, orderBy } = argumentsOf<RelationshipArguments>(field)
  const ends = relationshipEnds(query)
  const { relationship } = ends
  const other = query.variable('n')
  const { pattern, where } = relationshipsSeenFrom(node, types, direction, relationship)
  return compilePage(
    query,
    field,
    {
      coordinate: 'Entity.relationships',
      imports: [node],
      match: `MATCH (${node})${pattern}(${other}:Entity)`,
      where: [
        ...where,
        ...(kinds === undefined ? [] : [`${other}.kind IN ${query.parameter(kinds)}`]),
        ...(minConfidence === undefined ? [] : [`${relationship}.confidence >= ${query.parameter(minConfidence)}`]),
      ],
      carried: [other, relationship],
      derived: ends.derived,
      keys: orderKeys(
        orderBy,
        relationshipOrder(relationship),
        [{ expression: `${relationship}.articleCount`, descending: true }],
        `${relationship}.id`,
      ),
      edge: (part, rows) =>
        part.name === 'node'
          ? query.object('Relationship', ends.subject, part.fields, rows)
          : query.object('Entity', { node: other }, part.fields, rows),
    },
    level,
  )
}

const coMentions: FieldCompiler<NodeSubject> = (query, { node }, field, level) => {
  const { kinds } = argumentsOf<{ kinds: readonly EntityKind[] }>(field)
  const limit = query.parameter(countAsked(field, 'limit', 1, MOST_CO_MENTIONS))
  const [sentence, other, shared] = [query.variable('s'), query.variable('n'), query.variable('shared')]
  const ofKind = kinds === undefined ? '' : ` AND ${other}.kind IN ${query.parameter(kinds)}`
  return compileList(
    query,
    {
      imports: [node],
      match: `MATCH (${node})<-[:MENTIONS]-(${sentence}:Sentence)-[:MENTIONS]->(${other}:Entity) WHERE ${other}.id <> ${node}.id${ofKind}`,
      carried: [node, other, `count(DISTINCT ${sentence}) AS ${shared}`],
      order: `${shared} DESC, ${other}.key, ${other}.id`,
      limit,
    },
    level,
    (rows) => query.object('CoMention', { node, other, count: shared }, field.fields, rows),
  )
}

/** The fields that every entity has. */
export const entityFields: FieldTable<NodeSubject> = {
  ...properties('id', 'name', 'kind', 'articleCount', 'mentionCount', 'confidence'),
  aliases,
  articles,
  mentions,
  relationships,
  statementsAbout: statementPage('Entity.statementsAbout', '<-[:ABOUT]-'),
  coMentions,
  appearances,
}

/** The fields that only one kind of entity has. */
export const kindFields: Readonly<Record<string, FieldTable<NodeSubject>>> = {
  Person: {
    roles: compileRoles,
    meetings: linkPage({
      coordinate: 'Person.meetings',
      types: ['PARTICIPATED_IN'],
      direction: 'OUTGOING',
      to: 'Meeting',
    }),
    statements: statementPage('Person.statements', '-[:MADE]->'),
    metWith: linkPage({ coordinate: 'Person.metWith', types: ['MET_WITH'], direction: 'BOTH', to: 'Person' }),
    organizations: linkPage({
      coordinate: 'Person.organizations',
      types: ['HOLDS_ROLE_AT', 'MEMBER_OF'],
      direction: 'OUTGOING',
      to: 'Organization',
    }),
  },
  Organization: {
    people: linkPage({
      coordinate: 'Organization.people',
      types: ['HOLDS_ROLE_AT', 'MEMBER_OF'],
      direction: 'INCOMING',
      to: 'Person',
    }),
    members: linkPage({
      coordinate: 'Organization.members',
      types: ['MEMBER_OF'],
      direction: 'INCOMING',
      to: 'Entity',
    }),
    memberOf: linkPage({
      coordinate: 'Organization.memberOf',
      types: ['MEMBER_OF'],
      direction: 'OUTGOING',
      to: 'Organization',
    }),
    meetings: linkPage({
      coordinate: 'Organization.meetings',
      types: ['PARTICIPATED_IN', 'ORGANIZED'],
      direction: 'OUTGOING',
      to: 'Meeting',
    }),
    statements: statementPage('Organization.statements', '-[:MADE]->'),
    locatedIn: linkList({ types: ['LOCATED_IN'], direction: 'OUTGOING', to: 'Place' }),
  },
  Place: {
    coordinates: (_query, { node }, field, level) => compileCoordinates(node, field.fields, level),
    meetings: linkPage({ coordinate: 'Place.meetings', types: ['HELD_IN'], direction: 'BOTH', to: 'Meeting' }),
    people: linkPage({ coordinate: 'Place.people', types: ['HOLDS_ROLE_AT'], direction: 'INCOMING', to: 'Person' }),
    organizations: linkPage({
      coordinate: 'Place.organizations',
      types: ['LOCATED_IN', 'MEMBER_OF'],
      direction: 'BOTH',
      to: 'Organization',
    }),
    places: linkPage({ coordinate: 'Place.places', types: ['LOCATED_IN'], direction: 'INCOMING', to: 'Place' }),
    locatedIn: linkList({ types: ['LOCATED_IN'], direction: 'OUTGOING', to: 'Place' }),
  },
  Meeting: {
    date: (_query, { node }, field, level) => compileDate(node, field.fields, level),
    places: linkList({ types: ['HELD_IN'], direction: 'OUTGOING', to: 'Place' }),
    participants: linkPage({
      coordinate: 'Meeting.participants',
      types: ['PARTICIPATED_IN'],
      direction: 'INCOMING',
      to: 'Entity',
    }),
    organizers: linkList({ types: ['ORGANIZED'], direction: 'INCOMING', to: 'Entity' }),
  },
  Topic: {},
}
