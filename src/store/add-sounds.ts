import type { EntityKind } from '../model/entity-kind.ts'
import { soundOfName, soundOfSurname } from '../model/spelling.ts'
import type { Engine } from './engine.ts'
import { textOf } from './row.ts'

const MENDED_AT_ONCE = 5_000

/** Gives names the sounds by which names like them are found; done again for what is left where it was broken off. */
export async function addSounds(engine: Pick<Engine, 'read' | 'write'>): Promise<void> {
  for (let after = ''; ;) {
    const rows = await engine.read({
      text: `MATCH (n:Name)<-[:KNOWN_AS]-(e:Entity) WHERE n.id > $after
        RETURN n.id AS id, n.key AS name, e.kind AS kind ORDER BY id LIMIT ${MENDED_AT_ONCE}`,
      params: { after },
    })
    if (rows.length === 0) return
    const sounds = rows.map((row) => {
      const [kind, name] = [textOf(row, 'kind') as EntityKind, textOf(row, 'name')]
      return {
        id: textOf(row, 'id'),
        sound: soundOfName(kind, name) ?? null,
        surname: soundOfSurname(kind, name) ?? null,
      }
    })
    await engine.write((transaction) =>
      transaction.run({
        text: 'UNWIND $rows AS row MATCH (n:Name {id: row.id}) SET n.sound = row.sound, n.surname = row.surname',
        params: { rows: sounds },
      }),
    )
    after = sounds.at(-1)?.id ?? after
  }
}
