import { describe, expect, it } from 'vitest'
import { cypherOf } from './cypher-of.ts'

describe('the Cypher of a filter', () => {
  it('compares folded names', async () => {
    expect(await cypherOf('{ entities(filter: {name: {startsWith: "São"}}) { totalCount } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Entity)
        WHERE n1.key STARTS WITH $p1
        RETURN count(*) AS count2
      }
      WITH [[count2]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"sao"}"
    `)
  })

  it('joins predicates by and, or and not', async () => {
    expect(
      await cypherOf(
        '{ people(filter: {or: [{name: {equals: "Ana Diaz"}}, {not: {minArticleCount: 2}}]}) { totalCount } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Person)
        WHERE ((n1.key = $p1) OR (NOT ((n1.articleCount >= $p2))))
        RETURN count(*) AS count2
      }
      WITH [[count2]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"ana diaz","p2":2}"
    `)
  })

  it('asks for what is related to something', async () => {
    expect(
      await cypherOf(
        '{ people(filter: {relatedTo: {id: "organization/nato", types: [MEMBER_OF], direction: OUTGOING}}) { totalCount } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Person)-[r2:MEMBER_OF]->(:Entity {id: $p1})
        WITH DISTINCT n1
        RETURN count(*) AS count3
      }
      WITH [[count3]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"organization/nato"}"
    `)
  })

  it('asks for a role at something and by itself', async () => {
    expect(await cypherOf('{ people(filter: {role: {contains: "minister"}}) { totalCount } }')).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Person)
        WHERE (EXISTS { MATCH (n1)-[held2:HOLDS_ROLE_AT]->(:Entity) WHERE (held2.role IS NOT NULL AND toLower(held2.role) CONTAINS $p1) } OR EXISTS { MATCH (n1)-[:HAS_ROLE]->(role3:Role) WHERE (role3.title IS NOT NULL AND toLower(role3.title) CONTAINS $p2) })
        RETURN count(*) AS count4
      }
      WITH [[count4]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"minister","p2":"minister"}"
    `)
  })

  it('takes a date that may lie in the range', async () => {
    expect(await cypherOf('{ meetings(filter: {date: {from: "2020-01", to: "2020-02"}}) { totalCount } }'))
      .toMatchInlineSnapshot(`
      "CALL () {
        MATCH (n1:Meeting)
        WHERE (n1.dateFrom IS NOT NULL AND n1.dateFrom <= $p1 AND n1.dateTo >= $p2)
        RETURN count(*) AS count2
      }
      WITH [[count2]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"2020-02-29","p2":"2020-01-01"}"
    `)
  })

  it('takes statements by what they are about and how they are put', async () => {
    expect(
      await cypherOf(
        '{ statements(filter: {about: "place/ukraine", polarity: NEGATED, modality: [INTENDED]}) { nodes { text } } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        MATCH (:Entity {id: $p1})<-[:ABOUT]-(x1:Statement)
        WITH x1
        WHERE x1.polarity = $p2 AND x1.modality IN $p3
        WITH x1 ORDER BY x1.article, x1.start, x1.id LIMIT $p4
        RETURN collect([x1.text]) AS page2
      }
      WITH [[size(page2)]] + page2 AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":"place/ukraine","p2":"NEGATED","p3":["INTENDED"],"p4":20}"
    `)
  })

  it('takes what some articles tell by their ids on its evidence, and looks up none of them', async () => {
    const cypher = await cypherOf(
      '{ relationships(filter: {articles: {some: {ids: ["article/a", "article/b"]}}}) { totalCount } }',
    )
    expect(cypher).toMatch(
      /EXISTS \{ MATCH \((evidence\d+):Evidence\) WHERE \1\.relationshipId = \w+\.id AND \1\.article IN \$p\d+ \}/,
    )
    expect(cypher).not.toContain(':Sentence')
  })
})
