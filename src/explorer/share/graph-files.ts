import { isNegated, proofOf } from '../graph/edges.ts'
import type { VisibleGraph } from '../graph/visible.ts'

/** What is seen as JSON: entities, and lines with the sentences that prove them. */
export function graphJson({ entities, edges }: Pick<VisibleGraph, 'entities' | 'edges'>): string {
  const file = {
    entities: entities.map((entity) => {
      const { id, name, kind, aliases } = entity
      return { id, name, kind, aliases, ...(entity.__typename === 'Meeting' ? { status: entity.status } : {}) }
    }),
    connections: edges.map((edge) => ({
      type: edge.relationship?.type ?? edge.type,
      source: edge.source,
      target: edge.target,
      negated: isNegated(edge),
      ...(edge.relationship === undefined ? {} : { status: edge.relationship.status }),
      ...(edge.relationship?.role ? { role: edge.relationship.role } : {}),
      ...(edge.statements.length === 0
        ? {}
        : { statements: edge.statements.map(({ text, polarity, modality }) => ({ text, polarity, modality })) }),
      sentences: proofOf(edge).map(({ id, text }) => ({ id, text })),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What is seen as CSV (RFC 4180): a row for each line and each sentence that proves it; of a plan `status` says what it is. */
export function graphCsv({ entities, edges }: Pick<VisibleGraph, 'entities' | 'edges'>): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const rows = edges.flatMap((edge) =>
    proofOf(edge).map(({ text }) => [
      names.get(edge.source) ?? edge.source,
      edge.relationship?.type ?? edge.type,
      names.get(edge.target) ?? edge.target,
      isNegated(edge) ? 'yes' : '',
      edge.type === 'PLANNED' ? (edge.relationship?.status ?? '') : '',
      text,
    ]),
  )
  return [['source', 'type', 'target', 'negated', 'status', 'sentence'], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
