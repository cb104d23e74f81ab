import { describe, expect, it } from 'vitest'
import { cypherOf } from './cypher-of.ts'

describe('the Cypher of an entity', () => {
  it('matches it by id and reads its properties', async () => {
    expect(await cypherOf('{ node(id: "person/ana-diaz") { id ... on Person { name kind } } }')).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        RETURN collect([n2.id, n2.name, n2.kind]) AS list3
      }
      WITH [[size(list3)]] + list3 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["person/ana-diaz"]}"
    `)
  })

  it('compiles what only one kind has under a guard', async () => {
    expect(
      await cypherOf(
        '{ node(id: "place/cusco") { ... on Place { coordinates { latitude } } ... on Meeting { date { edtf } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        RETURN collect([n2.id, n2.latitude, n2.dateEdtf]) AS list3
      }
      WITH [[size(list3)]] + list3 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["place/cusco"]}"
    `)
  })

  it('finds the most mentioned one of a name by the name folded', async () => {
    expect(await cypherOf('{ entity(name: "U.S.", kind: PLACE) { name aliases } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (:Name {key: $p2})<-[:KNOWN_AS]-(n1:Entity) WHERE n1.kind = $p1
        WITH n1 ORDER BY n1.mentionCount DESC, n1.id LIMIT 1
        CALL (n1) {
          MATCH (n1)-[:KNOWN_AS]->(x2:Name) WHERE x2.key <> n1.key
          WITH x2 ORDER BY x2.key
          RETURN collect(x2.text) AS aliases3
        }
        RETURN head(collect([n1.name, aliases3])) AS one4
      }
      WITH [[one4]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"PLACE","p2":"us"}"
    `)
  })

  it('finds where somebody holds a role', async () => {
    expect(await cypherOf('{ node(id: "person/ana-diaz") { ... on Person { roles { title at { name } } } } }'))
      .toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        CALL (n2) {
          MATCH (n2)-[r3:HOLDS_ROLE_AT]->(t6:Entity) WHERE r3.role IS NOT NULL AND n2:Person
          WITH r3, t6, r3.id AS id4 ORDER BY id4 LIMIT 10000
          RETURN collect([r3.role, t6.name]) AS list8
        }
        CALL (n2) {
          MATCH (n2)-[:HAS_ROLE]->(role7:Role) WHERE n2:Person
          WITH role7 ORDER BY role7.id LIMIT 10000
          RETURN collect([role7.title]) AS list9
        }
        RETURN collect([n2.id, list8, list9]) AS list10
      }
      WITH [[size(list10)]] + list10 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["person/ana-diaz"]}"
    `)
  })

  it('counts whom the same sentences name', async () => {
    expect(
      await cypherOf(
        '{ node(id: "place/cusco") { ... on Entity { coMentions(limit: 3, kinds: [PERSON]) { sentenceCount entity { name } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id1 MATCH (n2:Entity {id: id1})
        WITH n2 ORDER BY n2.id LIMIT 10000
        CALL (n2) {
          MATCH (n2)<-[:MENTIONS]-(s3:Sentence)-[:MENTIONS]->(n4:Entity) WHERE n4.id <> n2.id AND n4.kind IN $p3
          WITH n2, n4, count(DISTINCT s3) AS shared5 ORDER BY shared5 DESC, n4.key, n4.id LIMIT $p2
          RETURN collect([shared5, n4.name]) AS list6
        }
        RETURN collect([n2.id, list6]) AS list7
      }
      WITH [[size(list7)]] + list7 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["place/cusco"],"p2":3,"p3":["PERSON"]}"
    `)
  })
})
