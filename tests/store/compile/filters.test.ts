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

  it('takes what some articles tell from what proves it there, and walks nothing else of its ends', async () => {
    expect(
      await cypherOf(
        '{ relationships(filter: {types: [MEMBER_OF], articles: {some: {ids: ["article/a", "article/b"]}}}) { totalCount } }',
      ),
    ).toMatchInlineSnapshot(`
      "CALL () {
        UNWIND $p1 AS id13 MATCH (a7:Article {id: id13})
        WITH a7
        MATCH (a7)-[:CONTAINS]->(:Sentence)<-[:QUOTES]-(e8:Evidence)
        WITH DISTINCT e8.relationshipId AS proof9
        WITH proof9, split(proof9, '/') AS parts10
        WITH proof9, parts10[1] + '/' + parts10[2] AS id11, parts10[4] + '/' + parts10[5] AS id12
        MATCH (n5:Entity {id: id11}) MATCH (n6:Entity {id: id12})
        CALL (proof9, n5, n6) {
          MATCH (n5)-[r1:MEMBER_OF]->(n6) WHERE r1.id = proof9
          RETURN r1
        }
        WITH r1, n5, n6
        RETURN count(*) AS count14
      }
      WITH [[count14]] AS rows
      UNWIND range(0, size(rows) - 1) AS number
      RETURN rows[number] AS row ORDER BY number
      // {"p1":["article/a","article/b"]}"
    `)
  })

  it('holds what else is asked of articles against the evidence, whose articles it looks up only then', async () => {
    const byEvidence =
      /EXISTS \{ MATCH \((evidence\d+):Evidence\) WHERE \1\.relationshipId = \w+\.id AND \1\.article IN \$p\d+ \}/
    const not = '{ relationships(filter: {not: {articles: {some: {ids: ["article/a"]}}}}) { totalCount } }'
    expect(await cypherOf(not)).toMatch(byEvidence)
    expect(await cypherOf(not)).not.toContain(':Sentence')
    const titled =
      '{ relationships(filter: {articles: {some: {ids: ["article/a"], title: {contains: "b"}}}}) { totalCount } }'
    expect(await cypherOf(titled)).toMatch(/EXISTS \{ MATCH \(\w+:Evidence\)-\[:QUOTES\]/)
  })

  it('starts entities and statements from articles, and asks of them no second time which articles these are', async () => {
    for (const field of [
      'entities(filter: {articles: {some: {ids: ["article/a"]}}})',
      'statements(filter: {inArticle: {ids: ["article/a"]}})',
    ]) {
      expect(await cypherOf(`{ ${field} { totalCount } }`)).not.toContain('EXISTS')
    }
    const titled =
      '{ entities(filter: {articles: {some: {ids: ["article/a"], title: {contains: "b"}}}}) { totalCount } }'
    expect(await cypherOf(titled)).toContain('EXISTS')
  })

  it('starts statements from those who say them or of whom they speak, whichever', async () => {
    const cypher = await cypherOf(
      '{ statements(filter: {or: [{speaker: "person/ada"}, {about: "person/ada"}], polarity: NEGATED}) { totalCount } }',
    )
    expect(cypher).toMatch(
      /UNWIND \$p1 AS (id\d+) MATCH \(:Entity \{id: \1\}\)-\[:MADE\|ABOUT\]-\((x\d+):Statement\)\n  WITH DISTINCT \2/,
    )
    expect(cypher).not.toContain('EXISTS')
    for (const either of [
      '{speaker: "person/ada"}, {about: "person/bo"}',
      '{speaker: "person/ada"}, {about: "person/ada", quoted: true}',
    ]) {
      expect(await cypherOf(`{ statements(filter: {or: [${either}]}) { totalCount } }`)).toContain('EXISTS')
    }
  })
})
