import type { Engine, Row, Value } from '../src/store/engine.ts'

/** A whole graph as plain data, in an order that depends on nothing but what is in it. */
export interface GraphDump {
  readonly nodes: readonly string[]
  readonly relationships: readonly string[]
}

/**
 * Everything in a graph, the records of migrations and of what was acknowledged apart: a line a node or relationship, with labels or type, ends, and
 * all properties. Two graphs are the same where their dumps are.
 */
export async function dumpGraph(engine: Engine): Promise<GraphDump> {
  const nodes = await engine.read({
    text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:Acknowledgement RETURN labels(n) AS labels, properties(n) AS properties',
    params: {},
  })
  const relationships = await engine.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    params: {},
  })
  return {
    nodes: nodes.map((row) => line({ ...row, labels: [...(row['labels'] as string[])].sort() })).sort(),
    relationships: relationships.map(line).sort(),
  }
}

/** The same without what is kept of the changes that people made. */
export async function dumpWithoutChanges(engine: Engine): Promise<GraphDump> {
  const { nodes, relationships } = await dumpGraph(engine)
  return {
    nodes: nodes.filter((node) => !/"labels":\["(?:Change|ChangeSubject|ChangeLog|IdempotencyKey)"\]/.test(node)),
    relationships: relationships.filter((one) => !/"type":"(?:BEARS_ON|CONCERNS)"/.test(one)),
  }
}

const line = (row: Row): string => JSON.stringify(sorted(row))

function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
