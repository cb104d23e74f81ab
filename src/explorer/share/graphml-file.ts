import { columnsOf, type PropertyGraph } from './property-graph.ts'
import { element, escapeXml } from './xml.ts'

/** A graph as GraphML (http://graphml.graphdrawing.org), as yEd, Gephi and Cytoscape read it. */
export function graphmlFile({ nodes, edges }: PropertyGraph): string {
  const keysOf = (things: Parameters<typeof columnsOf>[0], of: 'node' | 'edge') =>
    [{ name: 'label', isNumber: false }, ...columnsOf(things)].map(({ name, isNumber }) =>
      element('key', {
        id: `${of}-${name}`,
        for: of,
        'attr.name': name,
        'attr.type': isNumber ? 'double' : 'string',
      }),
    )
  const dataOf = ({ label, values }: PropertyGraph['nodes'][number], of: 'node' | 'edge') =>
    Object.entries<string | number | undefined>({ label, ...values }).flatMap(([name, value]) =>
      value === undefined ? [] : [element('data', { key: `${of}-${name}` }, escapeXml(String(value)))],
    )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ...keysOf(nodes, 'node'),
    ...keysOf(edges, 'edge'),
    element(
      'graph',
      { edgedefault: 'directed' },
      ...nodes.map((node) => element('node', { id: node.id }, ...dataOf(node, 'node'))),
      ...edges.map((edge) =>
        element('edge', { id: edge.id, source: edge.source, target: edge.target }, ...dataOf(edge, 'edge')),
      ),
    ),
  )}\n`
}
