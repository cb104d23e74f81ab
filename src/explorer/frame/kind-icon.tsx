import { addShape } from '../canvas/shapes.ts'
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
      <path d={outline(kind)} />
    </svg>
  )
}

/** The outline of a kind's shape around 0, as the data of an SVG path. */
function outline(kind: NodeKind): string {
  const steps: string[] = []
  addShape(
    {
      moveTo: (x, y) => steps.push(`M${x} ${y}`),
      lineTo: (x, y) => steps.push(`L${x} ${y}`),
      arc: (x, y, radius) =>
        steps.push(`A${radius} ${radius} 0 1 1 ${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}`),
      closePath: () => steps.push('Z'),
    },
    kind,
    0,
    0,
    6,
  )
  return steps.join('')
}
