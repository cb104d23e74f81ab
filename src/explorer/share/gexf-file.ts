import { columnsOf, type PropertyGraph } from './property-graph.ts'
import { element } from './xml.ts'

/** A graph as GEXF 1.3 (https://gexf.net), as Gephi reads it. */
export function gexfFile({ nodes, edges }: PropertyGraph): string {
  const [nodeColumns, edgeColumns] = [columnsOf(nodes), columnsOf(edges)]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', version: '1.3' },
    element(
      'graph',
      { defaultedgetype: 'directed', mode: 'static' },
      attributesOf('node', nodeColumns),
      attributesOf('edge', edgeColumns),
      element(
        'nodes',
        {},
        ...nodes.map(({ id, label, values }) => element('node', { id, label }, valuesOf(values, nodeColumns))),
      ),
      element(
        'edges',
        {},
        ...edges.map(({ id, source, target, label, values }) =>
          element('edge', { id, source, target, label }, valuesOf(values, edgeColumns)),
        ),
      ),
    ),
  )}\n`
}

type Columns = ReturnType<typeof columnsOf>

function attributesOf(of: 'node' | 'edge', columns: Columns): string {
  return element(
    'attributes',
    { class: of },
    ...columns.map(({ name, isNumber }, index) =>
      element('attribute', { id: index, title: name, type: isNumber ? 'double' : 'string' }),
    ),
  )
}

function valuesOf(values: PropertyGraph['nodes'][number]['values'], columns: Columns): string {
  return element(
    'attvalues',
    {},
    ...columns.flatMap(({ name }, index) =>
      values[name] === undefined ? [] : [element('attvalue', { for: index, value: values[name] })],
    ),
  )
}
