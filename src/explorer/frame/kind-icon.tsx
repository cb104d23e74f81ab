import { outlineOf } from '../canvas/shapes.ts'
import type { NodeKind } from '../renderer.ts'

/** A kind as its shape in its colour, the same as in the drawing: hollow, with a dashed rim, for what is only planned. */
export function KindIcon({ kind, planned = false }: { readonly kind: NodeKind; readonly planned?: boolean }) {
  return (
    <svg
      class="kind-icon"
      data-kind={kind}
      data-planned={planned}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlineOf(kind, 0, 0, 6)} />
    </svg>
  )
}
