import type { Engine, Row, Transaction } from './engine.ts'
import { textOf } from './row.ts'

/**
 * What articles show of entities was asked of all of them for each decision: counts it, as it was from then on, and keeps
 * with each count what was decided. An article at a time, and one that was counted is not counted again.
 */
export async function countAppearances(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  const articles = await engine.read({
    text: 'MATCH (a:Article)-[:APPEARS_UNDER]->(:BlockingKey) RETURN DISTINCT a.id AS id ORDER BY id',
    params: {},
  })
  for (const row of articles) await engine.write((transaction) => countOf(transaction, textOf(row, 'id')))
  for (const text of [
    `MATCH (g:AppearanceGroup) WITH g.key AS key, count(g) AS groups
      MATCH (k:BlockingKey {id: key}) SET k.groups = groups`,
    'MATCH (k:BlockingKey) WHERE k.groups IS NULL DELETE k',
  ]) {
    await engine.write((transaction) => transaction.run({ text, params: {} }))
  }
}

async function countOf(transaction: Transaction, article: string): Promise<void> {
  const told = await transaction.run({
    text: `MATCH (:Article {id: $article})-[t:APPEARS_UNDER]->(k:BlockingKey)
      RETURN k.id AS key, t.home AS home, t.group AS group, t.readAs AS readAs, t.name AS name, t.first AS first,
        t.titles AS titles, t.at AS at, t.tells AS tells, t.work AS work, t.gender AS gender, t.bornFrom AS bornFrom,
        t.bornTo AS bornTo, t.dateFrom AS dateFrom, t.dateTo AS dateTo, t.planned AS planned, t.entity AS entity,
        t.method AS method, t.reason AS reason`,
    params: { article },
  })
  const rows = told.map((row) => counted(row, article)).filter(({ isKept }) => isKept)
  await transaction.run({
    text: `MATCH (a:Article {id: $article}) UNWIND $rows AS row
      MERGE (g:AppearanceGroup {id: row.id})
      SET g += row.properties, g.articles = coalesce(g.articles, 0) + 1, g.placed = coalesce(g.placed, 0) + row.placed,
        g.first = CASE WHEN g.first IS NULL OR row.first < g.first THEN row.first ELSE g.first END
      CREATE (a)-[:SHOWS {first: row.first, traits: row.traits}]->(g)`,
    params: {
      article,
      rows: rows.map(({ id, properties, placed, first, traits }) => ({ id, properties, placed, first, traits })),
    },
  })
  await transaction.run({
    text: `UNWIND $rows AS row
      MERGE (t:Trait {id: row.id}) SET t += row.properties, t.articles = coalesce(t.articles, 0) + 1`,
    params: { rows: rows.flatMap(({ counts }) => counts) },
  })
  await transaction.run({
    text: 'MATCH (:Article {id: $article})-[t:APPEARS_UNDER]->(:BlockingKey) DELETE t',
    params: { article },
  })
}

function counted(row: Row, article: string) {
  const [key, home, group] = [textOf(row, 'key'), textOf(row, 'home'), textOf(row, 'group')]
  const [readAs, name] = [textOf(row, 'readAs'), textOf(row, 'name')]
  const short = group === `${readAs}|${article}`
  const bornFrom = row['bornFrom'] ?? null
  const id = [key, group, typeof bornFrom === 'number' ? bornFrom : '', name].join('#')
  const traits = [
    ...listIn(row, 'titles').map((title) => `title/${title}`),
    ...listIn(row, 'at').map((place) => `at/${place}`),
    ...listIn(row, 'tells').map((place) => `tells/${place}`),
  ]
  const shared = (trait: string) => `${key}#${short ? 'short' : 'full'}#${trait.replace(/^tells\//, 'at/')}`
  return {
    id,
    traits,
    isKept: !short || key === home,
    placed: traits.some((trait) => trait.startsWith('at/')) ? 1 : 0,
    first: textOf(row, 'first'),
    properties: {
      ...{ key, home, group, readAs, name, short, under: short ? `${key}#short` : key },
      ...{ work: row['work'] ?? '', gender: row['gender'] ?? null, bornFrom, bornTo: row['bornTo'] ?? null },
      ...{ dateFrom: row['dateFrom'] ?? null, dateTo: row['dateTo'] ?? null },
      planned: row['planned'] === 'PLANNED' ? true : null,
      ...{ entity: textOf(row, 'entity') || readAs, method: textOf(row, 'method'), reason: textOf(row, 'reason') },
    },
    counts: [
      ...traits.map((trait) => ({ id: `${id}#${trait}`, properties: { of: id, shared: shared(trait), trait } })),
      ...(short ? [{ id: `${key}#${readAs}#${name}`, properties: { of: key, trait: `${readAs}#${name}` } }] : []),
    ],
  }
}

/** The items of a list that was stored as one text. */
function listIn(row: Row, name: string): string[] {
  return textOf(row, name)
    .split('\n')
    .filter((item) => item !== '')
}
