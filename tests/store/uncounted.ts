import type { Engine, Row, Value } from '../../src/store/engine.ts'

/** Stores what articles show as it was stored before it was counted: with each article, under each key. */
export async function takeCountsAway(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  const shown = await engine.read({
    text: `MATCH (a:Article)-[t:SHOWS]->(g:AppearanceGroup)
      RETURN a.id AS article, t.first AS first, t.traits AS traits, properties(g) AS group`,
    params: {},
  })
  await engine.write(async (transaction) => {
    await transaction.run({ text: 'MATCH (n) WHERE n:AppearanceGroup OR n:Trait DETACH DELETE n', params: {} })
    await transaction.run({ text: 'MATCH (k:BlockingKey) SET k.groups = null', params: {} })
    await transaction.run({
      text: `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (k:BlockingKey {id: row.key})
        CREATE (a)-[t:APPEARS_UNDER]->(k) SET t = row.properties`,
      params: { rows: shown.map(before) },
    })
  })
}

function before(row: Row): { article: Value; key: Value; properties: Record<string, Value> } {
  const { key, work, planned, ...group } = row['group'] as Record<string, Value>
  const traits = row['traits'] as string[]
  const list = (kind: string) =>
    traits
      .filter((trait) => trait.startsWith(kind))
      .map((trait) => trait.slice(kind.length))
      .join('\n')
  const told = [
    'home',
    'group',
    'readAs',
    'name',
    'gender',
    'bornFrom',
    'bornTo',
    'dateFrom',
    'dateTo',
    'entity',
    'method',
    'reason',
  ]
  return {
    article: row['article'] ?? null,
    key: key ?? null,
    properties: {
      ...Object.fromEntries(told.map((name) => [name, group[name] ?? null])),
      ...{ first: row['first'] ?? null, work: work ?? null, planned: planned === true ? 'PLANNED' : null },
      ...{ titles: list('title/'), at: list('at/'), tells: list('tells/') },
    },
  }
}
