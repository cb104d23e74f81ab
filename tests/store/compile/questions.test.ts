import { describe, expect, it } from 'vitest'
import { cypherOf } from './cypher-of.ts'

describe('the Cypher of a question', () => {
  it('counts only what is asked for', async () => {
    expect(await cypherOf('{ stats { articles entitiesByKind { kind count } } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (x:Article) RETURN count(x) AS count1
      }
      CALL () {
        MATCH (x:Person) RETURN count(x) AS count2
      }
      CALL () {
        MATCH (x:Organization) RETURN count(x) AS count3
      }
      CALL () {
        MATCH (x:Place) RETURN count(x) AS count4
      }
      CALL () {
        MATCH (x:Meeting) RETURN count(x) AS count5
      }
      CALL () {
        MATCH (x:Topic) RETURN count(x) AS count6
      }
      WITH [[count1, count2, count3, count4, count5, count6]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {}"
    `)
  })

  it('tells what happened and was said in a time', async () => {
    expect(
      await cypherOf(
        '{ timeline(from: "2020-01-01", to: "2020-12-31", first: 1) { nodes { subject { ... on Meeting { name } ... on Statement { text } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        CALL () {
          MATCH (n1:Meeting) WHERE (n1.dateFrom IS NOT NULL AND n1.dateFrom <= $p1 AND n1.dateTo >= $p2) AND n1.status = 'HELD' RETURN n1
          UNION
          MATCH (n1:Statement) WHERE (n1.dateFrom IS NOT NULL AND n1.dateFrom <= $p1 AND n1.dateTo >= $p2) RETURN n1
        }
        WITH n1
        WITH n1 ORDER BY coalesce(n1.dateFrom, n1.dateEdtf, '~'), n1.id LIMIT $p3
        RETURN collect([n1:Meeting, n1.name, n1.text]) AS page2
      }
      WITH [[size(page2)]] + page2 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"2020-12-31","p2":"2020-01-01","p3":1}"
    `)
  })

  it('finds the most connected', async () => {
    expect(await cypherOf('{ mostConnected(limit: 2) { relationshipCount entity { name } } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Entity)-[r2:HOLDS_ROLE_AT|MEMBER_OF|PARTICIPATED_IN|HELD_IN|ORGANIZED|MET_WITH|LOCATED_IN]-(:Entity)
        WITH n1, count(r2) AS count3 ORDER BY count3 DESC, n1.key, n1.id LIMIT $p1
        RETURN collect([count3, n1.name]) AS list4
      }
      WITH [[size(list4)]] + list4 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":2}"
    `)
  })
})
