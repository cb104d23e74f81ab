import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/explorer/graph/edges.ts'
import { visibleGraph } from '../../../src/explorer/graph/visible.ts'
import { graphCsv, graphJson } from '../../../src/explorer/share/graph-files.ts'
import { DEFAULT_VIEW } from '../../../src/explorer/state/view.ts'
import { entity, graphOf, relationship } from '../sketched-graph.ts'

const graph = graphOf([relationship('person/ada', 'MEMBER_OF', 'organization/acme')])
const visible = visibleGraph(graph, edgesOf(graph), new Set([...graph.entities.keys()]), DEFAULT_VIEW)

describe('exported files', () => {
  it('hold each connection with the sentences that prove it', () => {
    expect(JSON.parse(graphJson(visible))).toMatchObject({
      entities: [{ name: 'Ada' }, { name: 'Acme' }],
      connections: [{ type: 'MEMBER_OF', sentences: [{ text: 'Sentence 0.' }] }],
    })
    expect(graphCsv(visible)).toBe('source,type,target,negated,status,sentence\r\nAda,MEMBER_OF,Acme,,,Sentence 0.')
  })

  it('quote what has a comma or a quotation mark, and let no spreadsheet take a name for a formula', () => {
    const entities = [
      { ...entity('person/ada'), name: '=1+1' },
      { ...entity('organization/acme'), name: 'Acme, "Inc"' },
    ]
    expect(graphCsv({ entities, edges: visible.edges })).toContain(`'=1+1,MEMBER_OF,"Acme, ""Inc""",`)
  })
})
