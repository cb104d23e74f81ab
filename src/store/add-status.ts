import type { Engine } from './engine.ts'

/** Meetings were stored only where they had been: gives those of before their status. */
export async function addStatus(engine: Pick<Engine, 'write'>): Promise<void> {
  const without = [
    "MATCH (m:Meeting) WHERE m.status IS NULL SET m.status = 'HELD', m.statusAsOf = '~ HELD'",
    "MATCH (:Article)-[t:TELLS_OF]->(:Meeting) WHERE t.statusAsOf IS NULL SET t.statusAsOf = '~ HELD'",
  ]
  for (const text of without) await engine.write((transaction) => transaction.run({ text, params: {} }))
}
