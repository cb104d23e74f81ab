import { describe, expect, it } from 'vitest'
import { cypherOf } from './cypher-of.ts'

describe('the Cypher of a connection', () => {
  it('fetches one page more than asked only where it is asked whether there is more', async () => {
    expect(await cypherOf('{ people(first: 2) { nodes { name } pageInfo { hasNextPage } } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Person)
        WITH n1 ORDER BY n1.key, n1.id LIMIT $p1
        RETURN collect([n1.name]) AS page2
      }
      WITH [[size(page2)]] + page2 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":3}"
    `)
  })

  it('reads no rows where only the number is asked for', async () => {
    expect(await cypherOf('{ people { totalCount } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Person)
        RETURN count(*) AS count2
      }
      WITH [[count2]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {}"
    `)
  })

  it('turns the order around for a page from the end', async () => {
    expect(await cypherOf('{ articles(last: 2, orderBy: {field: PUBLISHED_AT, direction: DESC}) { nodes { title } } }'))
      .toMatchInlineSnapshot(`
      "CALL () {
        MATCH (a1:Article)
        WITH a1 ORDER BY coalesce(a1.publishedAt, ''), a1.id LIMIT $p1
        RETURN collect([a1.title]) AS page2
      }
      WITH [[size(page2)]] + page2 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":2}"
    `)
  })

  it('counts what articles say by an index, of those that are left, and not where they are only counted', async () => {
    expect(
      await cypherOf(
        '{ articles(filter: {mentions: "place/kent", label: {equals: "war"}}, orderBy: {field: STATEMENT_COUNT, direction: DESC}, first: 1) { totalCount nodes { title } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (a1:Article)-[:TELLS_OF]->(:Entity {id: $p1})
        WITH a1
        WHERE any(label3 IN coalesce(a1.labels, []) WHERE (label3 IS NOT NULL AND toLower(label3) = $p2))
        RETURN count(*) AS count5
      }
      CALL () {
        MATCH (a1:Article)-[:TELLS_OF]->(:Entity {id: $p1})
        WITH a1
        WHERE any(label3 IN coalesce(a1.labels, []) WHERE (label3 IS NOT NULL AND toLower(label3) = $p2))
        CALL (a1) {
          MATCH (x4:Statement {article: a1.id}) RETURN count(x4) AS count2
        }
        WITH a1, count2
        WITH a1, count2 ORDER BY count2 DESC, a1.id DESC LIMIT $p3
        RETURN collect([a1.title]) AS page6
      }
      WITH [[count5, size(page6)]] + page6 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"place/kent","p2":"war","p3":1}"
    `)
  })

  it('gives an engine that walks indexes a reason to walk one', async () => {
    expect(await cypherOf('{ entities(first: 2) { nodes { name } } }', { walksIndexes: true })).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Entity)
        WHERE n1.key >= ''
        WITH n1 ORDER BY n1.key, n1.id LIMIT $p1
        RETURN collect([n1.name]) AS page2
      }
      WITH [[size(page2)]] + page2 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":2}"
    `)
  })

  it('follows relationships from one end', async () => {
    expect(
      await cypherOf(
        '{ node(id: "person/ana-diaz") { ... on Person { meetings(first: 1) { edges { node { name } relationship { id source { name } } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        CALL (n2) {
          MATCH (n2)-[r3:PARTICIPATED_IN]->(n7:Meeting)
          WHERE n2:Person
          WITH n7, r3 ORDER BY n7.key, r3.id LIMIT $p2
          WITH n7, r3, r3.id AS id4, startNode(r3) AS s5, endNode(r3) AS t6
          RETURN collect([n7.name, id4, s5.name]) AS page8
        }
        RETURN collect([n2.id, page8]) AS list9
      }
      WITH [[size(list9)]] + list9 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["person/ana-diaz"],"p2":1}"
    `)
  })

  it('follows symmetric relationships whichever way they are stored', async () => {
    expect(
      await cypherOf(
        '{ node(id: "person/ana-diaz") { ... on Person { relationships(direction: OUTGOING, types: [MET_WITH, MEMBER_OF]) { nodes { type } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        CALL (n2) {
          MATCH (n2)-[r3:MEMBER_OF|MET_WITH]-(n7:Entity)
          WHERE (type(r3) = 'MET_WITH' OR startNode(r3).id = n2.id)
          WITH n7, r3 ORDER BY r3.articleCount DESC, r3.id LIMIT $p2
          WITH n7, r3, r3.id AS id4, startNode(r3) AS s5, endNode(r3) AS t6
          RETURN collect([type(r3)]) AS page8
        }
        RETURN collect([n2.id, page8]) AS list9
      }
      WITH [[size(list9)]] + list9 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["person/ana-diaz"],"p2":20}"
    `)
  })

  it('proves a relationship by its evidence, the strongest first', async () => {
    expect(
      await cypherOf(
        '{ node(id: "relationship/person/a/met-with/person/b") { ... on Relationship { type evidence(first: 1) { nodes { confidence sentence { text } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS row5 WITH row5.id AS asked, row5.source AS start
        MATCH (s3:Entity {id: start})-[r1:HOLDS_ROLE_AT|MEMBER_OF|PARTICIPATED_IN|HELD_IN|ORGANIZED|MET_WITH|LOCATED_IN|PLANNED_PARTICIPATED_IN|PLANNED_HELD_IN|PLANNED_ORGANIZED|PLANNED_MET_WITH]->(:Entity) WHERE r1.id = asked
        WITH r1, asked AS id2, s3, endNode(r1) AS t4 ORDER BY id2 LIMIT 10000
        CALL (id2) {
          MATCH (e6:Evidence {relationshipId: id2})-[:QUOTES]->(s7:Sentence)
          WITH e6, s7 ORDER BY e6.confidence DESC, e6.id LIMIT $p2
          RETURN collect([e6.confidence, s7.text]) AS page8
        }
        RETURN collect([id2, type(r1), page8]) AS list9
      }
      WITH [[size(list9)]] + list9 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":[{"id":"relationship/person/a/met-with/person/b","source":"person/a"}],"p2":1}"
    `)
  })

  it('orders mentions by where they stand', async () => {
    expect(
      await cypherOf(
        '{ node(id: "person/ana-diaz") { ... on Entity { mentions(first: 1, modes: [PRONOUN]) { nodes { mode sentence { id } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        CALL (n2) {
          MATCH (n2)<-[m3:MENTIONS]-(s4:Sentence)
          WHERE m3.mode IN $p2
          WITH n2, m3, s4 ORDER BY s4.article, m3.start LIMIT $p3
          RETURN collect([m3.mode, s4.id]) AS page5
        }
        RETURN collect([n2.id, page5]) AS list6
      }
      WITH [[size(list6)]] + list6 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["person/ana-diaz"],"p2":["PRONOUN"],"p3":1}"
    `)
  })
})
