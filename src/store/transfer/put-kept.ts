import { isDeepStrictEqual } from 'node:util'
import { DatelineError } from '../../model/error.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Engine, Row, Transaction, Value } from '../engine.ts'
import { textOf } from '../row.ts'
import type { ExportedLine } from './exported-line.ts'

/** A line of an export that says what people changed. */
export type KeptLine = Extract<ExportedLine, { readonly kind: 'node' | 'relationship' }>

/**
 * Puts what people changed into a graph that is empty, or holds the same already: changes bear on articles that come
 * after them.
 * @throws DatelineError CONFLICT where the graph holds other changes, or articles without them
 */
export async function putKept(engine: Engine, lines: readonly KeptLine[]): Promise<void> {
  const nodes = lines.filter((line) => line.kind === 'node')
  const relationships = lines.filter((line) => line.kind === 'relationship')
  await engine.write(async (transaction) => {
    const isThere = await holdsSame(
      transaction,
      nodes.filter(({ label }) => label === 'Change').map(({ properties }) => properties),
    )
    if (isThere || lines.length === 0) return
    for (const [label, group] of groupBy(nodes, (line) => line.label)) {
      await transaction.run({
        text: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row`,
        params: { rows: group.map(({ properties }) => properties) },
      })
    }
    for (const [type, group] of groupBy(relationships, (line) => line.type)) {
      await transaction.run({
        text: `UNWIND $rows AS row MATCH (a:Change {id: row.from}) MATCH (b:ChangeSubject {id: row.to})
          MERGE (a)-[:${type}]->(b)`,
        params: { rows: group.map(({ from, to }) => ({ from, to })) },
      })
    }
    transaction.record('IMPORTED changes')
  })
}

/** Whether a graph holds these changes and no others; false where there is nothing in it. */
async function holdsSame(
  transaction: Transaction,
  changes: readonly Readonly<Record<string, Value>>[],
): Promise<boolean> {
  const stored = await transaction.run({ text: 'MATCH (c:Change) RETURN properties(c) AS properties', params: {} })
  const [article] = await transaction.run({ text: 'MATCH (a:Article) RETURN a.id AS id LIMIT 1', params: {} })
  if (stored.length === 0 && (article === undefined || changes.length === 0)) return false
  const there = new Map(stored.map((row) => idAndProperties(row)))
  const isSame =
    there.size === changes.length &&
    changes.every((change) => isDeepStrictEqual(there.get(textOf(change, 'id')), { ...change }))
  if (isSame) return true
  throw new DatelineError(
    'CONFLICT',
    'People changed this graph, or the one that was exported, in ways that do not go together. Import into an empty graph.',
  )
}

function idAndProperties(row: Row): readonly [string, unknown] {
  const properties = row['properties'] as Row
  return [textOf(properties, 'id'), { ...properties }]
}
