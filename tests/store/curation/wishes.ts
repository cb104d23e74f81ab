import fc from 'fast-check'
import { ENTITY_KINDS } from '../../../src/model/entity-kind.ts'
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-type.ts'
import type { Engine, Row } from '../../../src/store/engine.ts'
import { textOf } from '../../../src/store/row.ts'
import type { ChangeRequest } from '../../../src/store/write/curation/wanted-change.ts'

type Wanted = ChangeRequest['wanted']
type Kind = Wanted['kind']

/** A change in the making: what it is, and which things that are there then it is about. */
export interface Wish {
  readonly kind: Kind
  readonly picks: readonly number[]
  readonly name: string
}

const KINDS: readonly Kind[] = [
  'MERGE_ENTITIES',
  'MERGE_ENTITIES',
  'SPLIT_ENTITY',
  'RENAME_ENTITY',
  'ADD_ALIAS',
  'REMOVE_ALIAS',
  'SET_KIND',
  'CONFIRM_RELATIONSHIP',
  'REJECT_RELATIONSHIP',
  'ADD_RELATIONSHIP',
  'CORRECT_STATEMENT',
  'REJECT_STATEMENT',
  'REJECT_RESOLUTION',
  'REJECT_MERGE',
  'UNDO',
  'UNDO',
  'REDO',
]

/** Any wish; what it is about is picked when it is asked for, from what is there then. */
export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...KINDS),
  picks: fc.array(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 }),
  name: fc.constantFrom('Ada Stone', 'Bo Stone', 'Norwick', 'River Council', 'Zoë Quill', 'HUN', 'Stone'),
})

/** The wish as a request about what is in the graph; undefined where there is nothing for it. */
export async function wanted(engine: Engine, { kind, picks, name }: Wish): Promise<Wanted | undefined> {
  const [a = 0, b = 0, c = 0, d = 0] = picks
  const pick = async (at: number, text: string, params = {}): Promise<Row | undefined> => {
    const rows = await engine.read({ text, params })
    const ordered = [...rows].sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1))
    return ordered[at % Math.max(1, ordered.length)]
  }
  const idOf = async (at: number, text: string, params = {}) => {
    const row = await pick(at, text, params)
    return row === undefined ? undefined : textOf(row, 'id')
  }
  const entity = (at: number) => idOf(at, 'MATCH (n:Entity) RETURN n.id AS id')
  const [id, other] = [await entity(a), await entity(b)]
  if (id === undefined || other === undefined) return undefined
  switch (kind) {
    case 'MERGE_ENTITIES': {
      const alike = await idOf(b, 'MATCH (e:Entity {id: $id}) MATCH (n:Entity {kind: e.kind}) RETURN n.id AS id', {
        id,
      })
      return alike === undefined ? undefined : { kind, into: id, ids: [alike] }
    }
    case 'SPLIT_ENTITY': {
      const text = `MATCH (:Entity {id: $id})<-[m:MENTIONS]-(s:Sentence)
        RETURN s.id AS sentence, m.start AS start, m.end AS end`
      const rows = [await pick(b, text, { id }), ...(c % 2 === 0 ? [] : [await pick(d, text, { id })])]
      const mentions = rows.flatMap((row) =>
        row === undefined
          ? []
          : [{ sentence: textOf(row, 'sentence'), start: Number(row['start']), end: Number(row['end']) }],
      )
      const alike = await idOf(d, 'MATCH (e:Entity {id: $id}) MATCH (n:Entity {kind: e.kind}) RETURN n.id AS id', {
        id,
      })
      return { kind, id, mentions, ...(d % 3 === 0 && alike !== undefined ? { into: alike } : { name }) }
    }
    case 'RENAME_ENTITY':
      return { kind, id, name }
    case 'ADD_ALIAS':
      return { kind, id, alias: name }
    case 'REMOVE_ALIAS': {
      const row = await pick(b, 'MATCH (:Entity {id: $id})-[:KNOWN_AS]->(n:Name) RETURN n.text AS text', { id })
      return { kind, id, alias: row === undefined ? name : textOf(row, 'text') }
    }
    case 'SET_KIND':
      return { kind, id, entityKind: ENTITY_KINDS[b % ENTITY_KINDS.length] ?? 'TOPIC' }
    case 'CONFIRM_RELATIONSHIP':
    case 'REJECT_RELATIONSHIP': {
      const relationship = await idOf(a, 'MATCH (x:Entity)-[r]->(y:Entity) RETURN DISTINCT r.id AS id')
      return relationship === undefined ? undefined : { kind, id: relationship }
    }
    case 'ADD_RELATIONSHIP': {
      const row = await pick(
        a,
        `MATCH (x:Entity)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(y:Entity) WHERE x.id <> y.id
         RETURN DISTINCT s.id AS sentence, x.id AS source, y.id AS target`,
      )
      if (row === undefined) return undefined
      const ends = { source: textOf(row, 'source'), target: textOf(row, 'target') }
      return {
        kind,
        type: RELATIONSHIP_TYPES[b % RELATIONSHIP_TYPES.length] ?? 'MET_WITH',
        ...ends,
        sentence: textOf(row, 'sentence'),
      }
    }
    case 'CORRECT_STATEMENT': {
      const statement = await idOf(a, 'MATCH (n:Statement) RETURN n.id AS id')
      if (statement === undefined) return undefined
      const speaker = c % 3 === 0 ? null : c % 3 === 1 ? other : undefined
      return { kind, id: statement, speaker, ...(d % 2 === 0 ? { about: [id] } : { polarity: 'NEGATED' }) }
    }
    case 'REJECT_STATEMENT': {
      const statement = await idOf(a, 'MATCH (n:Statement) RETURN n.id AS id')
      return statement === undefined ? undefined : { kind, id: statement }
    }
    case 'REJECT_RESOLUTION': {
      const row = await pick(
        a,
        'MATCH (n:Article)-[t:TELLS_OF]->(:Entity) WHERE t.readAs IS NOT NULL RETURN n.id AS article, t.readAs AS readAs',
      )
      return row === undefined
        ? undefined
        : { kind, resolutionId: `${textOf(row, 'article')}#${textOf(row, 'readAs')}` }
    }
    case 'REJECT_MERGE':
      return { kind, suggestionId: [id, other].sort().join('#') }
    case 'UNDO':
    case 'REDO': {
      const change = await idOf(a, 'MATCH (c:Change) WHERE c.undone = $undone RETURN c.id AS id', {
        undone: kind === 'REDO',
      })
      return change === undefined ? undefined : { kind, changeId: change }
    }
  }
}
