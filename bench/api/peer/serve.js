// Serves the same graph by @neo4j/graphql (/peer) and by hand-written Cypher in Yoga resolvers (/hand), one server, one port.
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const [uri, password] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true })

const types = /* GraphQL */ `
  type Person @node(labels: ["Person"]) {
    id: ID!
    name: String!
    key: String!
    articleCount: Int!
    meetings: [Meeting!]! @relationship(type: "PARTICIPATED_IN", direction: OUT)
    organizations: [Organization!]! @relationship(type: "MEMBER_OF", direction: OUT)
    pathTo(id: ID!): [ID!]!
      @cypher(
        statement: "MATCH (b:Entity {id: $id}) MATCH path = shortestPath((this)-[:HOLDS_ROLE_AT|MEMBER_OF|PARTICIPATED_IN|HELD_IN|ORGANIZED|MET_WITH|LOCATED_IN*1..6]-(b)) RETURN [n IN nodes(path) | n.id] AS ids"
        columnName: "ids"
      )
  }
  type Organization @node(labels: ["Organization"]) {
    id: ID!
    name: String!
  }
  type Meeting @node(labels: ["Meeting"]) {
    id: ID!
    name: String!
    participants: [Person!]! @relationship(type: "PARTICIPATED_IN", direction: IN)
  }
`
const peer = createYoga({
  schema: await new Neo4jGraphQL({ typeDefs: types, driver }).getSchema(),
  context: () => ({}),
  graphqlEndpoint: '/peer',
  logging: false,
})

async function rows(text, params) {
  const { records } = await driver.executeQuery(text, params, { routing: 'READ' })
  return records.map((record) => record.get('row'))
}
const hand = createYoga({
  graphqlEndpoint: '/hand',
  logging: false,
  schema: createSchema({
    typeDefs: /* GraphQL */ `
      type Query {
        person(id: ID!): Person
        people(first: Int!): [Person!]!
        page(first: Int!, after: String): Page!
        named(contains: String!, first: Int!): [Person!]!
        path(from: ID!, to: ID!): [ID!]!
      }
      type Page {
        totalCount: Int!
        nodes: [Person!]!
      }
      type Person {
        id: ID!
        name: String!
        articleCount: Int!
        meetings: [Meeting!]!
        organizations: [Organization!]!
      }
      type Organization {
        id: ID!
        name: String!
      }
      type Meeting {
        id: ID!
        name: String!
        participants: [Person!]!
      }
    `,
    resolvers: {
      Query: {
        person: async (_, { id }) =>
          (
            await rows(
              `MATCH (p:Person {id: $id})
               CALL (p) { MATCH (p)-[:PARTICIPATED_IN]->(m:Meeting) RETURN collect({id: m.id, name: m.name}) AS meetings }
               CALL (p) { MATCH (p)-[:MEMBER_OF]->(o:Organization) RETURN collect({id: o.id, name: o.name}) AS organizations }
               RETURN {id: p.id, name: p.name, meetings: meetings, organizations: organizations} AS row`,
              { id },
            )
          )[0],
        people: (_, { first }) =>
          rows(
            `MATCH (p:Person) WITH p ORDER BY p.key, p.id LIMIT $first
             CALL (p) { MATCH (p)-[:PARTICIPATED_IN]->(m:Meeting)
               CALL (m) { MATCH (m)<-[:PARTICIPATED_IN]-(q:Person)
                 CALL (q) { MATCH (q)-[:MEMBER_OF]->(o:Organization) RETURN collect({id: o.id, name: o.name}) AS organizations }
                 RETURN collect({id: q.id, name: q.name, organizations: organizations}) AS participants }
               RETURN collect({id: m.id, name: m.name, participants: participants}) AS meetings }
             RETURN {id: p.id, name: p.name, meetings: meetings} AS row`,
            { first: neo4j.int(first) },
          ),
        page: async (_, { first, after }) => ({
          totalCount: (await rows('MATCH (p:Person) RETURN count(p) AS row', {}))[0],
          nodes: await rows(
            `MATCH (p:Person) WHERE $after IS NULL OR p.key > $after WITH p ORDER BY p.key, p.id LIMIT $first RETURN p {.id, .name} AS row`,
            { first: neo4j.int(first), after: after ?? null },
          ),
        }),
        named: (_, { contains, first }) =>
          rows(
            `MATCH (p:Person) WHERE p.key CONTAINS $contains WITH p ORDER BY p.articleCount DESC, p.id LIMIT $first RETURN p {.id, .name, .articleCount} AS row`,
            { contains, first: neo4j.int(first) },
          ),
        path: async (_, { from, to }) =>
          (
            await rows(
              `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
               MATCH path = shortestPath((a)-[:HOLDS_ROLE_AT|MEMBER_OF|PARTICIPATED_IN|HELD_IN|ORGANIZED|MET_WITH|LOCATED_IN*1..6]-(b))
               RETURN [n IN nodes(path) | n.id] AS row`,
              { from, to },
            )
          )[0] ?? [],
      },
    },
  }),
})

const server = createServer((request, response) => (request.url.startsWith('/hand') ? hand : peer)(request, response))
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
