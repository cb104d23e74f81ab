import type { Engine, Row } from './engine.ts'
import { textOf } from './row.ts'

const MENDED_AT_ONCE = 500

/**
 * Who may be one person was looked for by the family's name as it was spelled, and from then on by one spelling of its end.
 * What was counted under another spelling is counted under that one; it is decided on anew when something bears on it. What
 * was brought over is not looked at again where this was broken off.
 */
export async function respellKeys(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  const rows = await engine.read({
    text: `MATCH (g:AppearanceGroup) WHERE g.key STARTS WITH 'person/'
      RETURN g.id AS id, g.key AS key, g.home AS home, g.short AS short ORDER BY id`,
    params: {},
  })
  const others = rows.filter((row) => respelled(textOf(row, 'home')) !== textOf(row, 'home') || isOther(row))
  for (let at = 0; at < others.length; at += MENDED_AT_ONCE) {
    const some = others.slice(at, at + MENDED_AT_ONCE).map(mended)
    await engine.write(async (transaction) => {
      for (const text of GROUPS) await transaction.run({ text, params: { rows: some } })
    })
  }
  const keys = await engine.read({
    text: `MATCH (k:BlockingKey) WHERE k.id STARTS WITH 'person/' RETURN k.id AS key ORDER BY key`,
    params: {},
  })
  for (const row of keys.filter(isOther)) {
    const key = textOf(row, 'key')
    await engine.write(async (transaction) => {
      for (const text of KEYS) await transaction.run({ text, params: { key, to: respelled(key) } })
    })
  }
}

const GROUPS = [
  `UNWIND $rows AS row MATCH (g:AppearanceGroup {id: row.id})
    SET g.id = row.to, g.key = row.key, g.home = row.home, g.under = row.under`,
  `UNWIND $rows AS row MATCH (t:Trait {of: row.id})
    SET t.id = row.to + '#' + t.trait, t.of = row.to, t.shared = row.shared + replace(t.trait, 'tells/', 'at/')`,
]

const KEYS = [
  `MATCH (t:Trait {of: $key}) SET t.id = $to + '#' + t.trait, t.of = $to`,
  'MATCH (c:Change {key: $key}) SET c.key = $to',
  'MERGE (k:BlockingKey {id: $to})',
  'MATCH (k:BlockingKey {id: $key}) DELETE k',
  `UNWIND [$to, $to + '#short'] AS under OPTIONAL MATCH (g:AppearanceGroup {under: under})
    WITH count(g) AS groups MATCH (k:BlockingKey {id: $to}) SET k.groups = groups`,
]

const isOther = (row: Row) => respelled(textOf(row, 'key')) !== textOf(row, 'key')

function mended(row: Row) {
  const [id, before] = [textOf(row, 'id'), textOf(row, 'key')]
  const key = respelled(before)
  const short = row['short'] === true
  return {
    ...{ id, key, home: respelled(textOf(row, 'home')) },
    to: `${key}${id.slice(before.length)}`,
    under: short ? `${key}#short` : key,
    shared: `${key}#${short ? 'short' : 'full'}#`,
  }
}

const ENDS: readonly RegExp[] = [/(?<=\p{L}{2})[iy][ijy]$/u, /(?<=\p{L}{2}[cs]k)[ij]$/u, /(?<=\p{L}{3}[aeo])[ij]$/u]

/** A key with the end of the family's name as it is spelled from then on. */
function respelled(key: string): string {
  return ENDS.reduce((text, end) => text.replace(end, 'y'), key)
}
