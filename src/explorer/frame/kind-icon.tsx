import type { NodeKind } from '../renderer.ts'

/** The kinds' shapes on a grid of 16, as the drawing has them. */
const SHAPES: Readonly<Record<NodeKind, string>> = {
  PERSON: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  ORGANIZATION: 'M2.500 2.500h11v11h-11z',
  PLACE: 'M8 1l7 7-7 7-7-7z',
  MEETING: 'M8 1l6.100 3.500v7L8 15l-6.100-3.500v-7z',
  TOPIC: 'M8 2l7 12H1z',
}

/** A kind as its shape in its colour. */
export function KindIcon({ kind }: { readonly kind: NodeKind }) {
  return (
    <svg class="kind-icon" data-kind={kind} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
  )
}
