import type { NodeKind } from '../renderer.ts'
import { toGraph } from './camera.ts'
import { curveBetween, type Curve } from './edge-curves.ts'
import type { DrawnEdge, DrawnNode, Picture } from './picture.ts'
import { paintLabels } from './paint-labels.ts'
import { isDimmed, type Emphasis, type Paper } from './paper.ts'
import { addShape } from './shapes.ts'

/** Beyond so many edges in sight arrows are noise. */
const MOST_ARROWS = 2500
/**
 * A line of one pixel of the device is painted five times as fast as a thicker one, and many short paths faster than a
 * long one (Chromium without a GPU).
 */
const MOST_THICK_EDGES = 300
const SHAPES_A_PATH = 64
/** Beyond so many nodes in sight they have no rim. */
const MOST_RIMS = 1000
/** The radius in pixels at which shapes are told apart, and of how many nodes none is smaller. */
const SMALLEST_SHAPE = 5.5
const MOST_LEGIBLE = 200
const ARROW_SCALE = 0.3
const DIM = 0.13
const EDGE_STRENGTH = 0.6
const ARROW = { length: 7, half: 3.2 }
/** In pixels: what says that something is not so, and what is only planned. */
const NEGATED_DASH = [5, 4]
const HOLLOW_DASH = [4, 2.5]
const PLANNED_DASH = [1.5, 4]

/** Paints a whole picture: ground, edges, nodes, labels. */
export function paintPicture(paper: Paper, picture: Picture, emphasis: Emphasis): void {
  const { context, size, theme, pixelRatio } = paper
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.fillStyle = theme.background
  context.fillRect(0, 0, size.width, size.height)
  const view = sight(paper)
  const edges = picture.edges.filter((edge) => touches(view, edge))
  const nodes = legible(
    picture.nodes.filter((node) => contains(view, node)),
    paper.camera.scale,
  )
  inGraphUnits(paper, () => {
    paintEdges(paper, edges, emphasis)
    paintNodes(paper, nodes, emphasis)
  })
  paintLabels(paper, nodes, edges, emphasis)
}

/** Of few nodes none is painted so small that its shape cannot be told; seen from afar many may be dots. */
function legible(nodes: readonly DrawnNode[], scale: number): readonly DrawnNode[] {
  const least = SMALLEST_SHAPE / scale
  if (nodes.length > MOST_LEGIBLE) return nodes
  return nodes.map((node) => (node.radius < least ? { ...node, radius: least } : node))
}

/** Paints what the pointer is over, on top of a picture. */
export function paintHovered(paper: Paper, picture: Picture, id: string | undefined): void {
  const { context, camera, theme } = paper
  const node = id === undefined ? undefined : picture.byId.get(id)
  const edge = id === undefined || node !== undefined ? undefined : picture.edges.find((one) => one.edge.id === id)
  inGraphUnits(paper, () => {
    context.globalAlpha = 1
    context.strokeStyle = theme.selection
    context.lineWidth = 2 / camera.scale
    context.beginPath()
    if (node !== undefined) addShape(context, node.node.kind, node.x, node.y, node.radius + 3 / camera.scale)
    if (edge !== undefined) addCurve(context, curveBetween(edge.source, edge.target, edge.bend))
    context.stroke()
  })
}

/** Paints the line of a lasso, in pixels of the screen. */
export function paintLasso({ context, theme, pixelRatio }: Paper, line: readonly { x: number; y: number }[]): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = 1
  context.strokeStyle = theme.selection
  context.lineWidth = 1.5
  context.setLineDash([5, 4])
  context.beginPath()
  line.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
  context.stroke()
  context.setLineDash([])
}

function inGraphUnits({ context, camera, size, pixelRatio }: Paper, paint: () => void): void {
  const scale = camera.scale * pixelRatio
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (size.width / 2 - camera.x * camera.scale) * pixelRatio,
    (size.height / 2 - camera.y * camera.scale) * pixelRatio,
  )
  paint()
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
}

interface Sight {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function sight({ camera, size }: Paper): Sight {
  const margin = 40
  const { x: left, y: top } = toGraph(camera, size, { x: -margin, y: -margin })
  const { x: right, y: bottom } = toGraph(camera, size, { x: size.width + margin, y: size.height + margin })
  return { left, top, right, bottom }
}

function contains({ left, top, right, bottom }: Sight, { x, y, radius }: DrawnNode): boolean {
  return x + radius > left && x - radius < right && y + radius > top && y - radius < bottom
}

function touches({ left, top, right, bottom }: Sight, { source, target, bend }: DrawnEdge): boolean {
  const margin = Math.abs(bend) + source.radius * 5
  return (
    Math.max(source.x, target.x) + margin > left &&
    Math.min(source.x, target.x) - margin < right &&
    Math.max(source.y, target.y) + margin > top &&
    Math.min(source.y, target.y) - margin < bottom
  )
}

function paintEdges(
  { context, camera, theme, pixelRatio }: Paper,
  edges: readonly DrawnEdge[],
  emphasis: Emphasis,
): void {
  const { selected, highlighted } = emphasis
  const groups = new Map<
    string,
    { readonly edges: DrawnEdge[]; dim: boolean; dash: readonly number[]; chosen: boolean }
  >()
  for (const drawn of edges) {
    const { id, negated, planned } = drawn.edge
    const dash = planned === true ? PLANNED_DASH : negated === true ? NEGATED_DASH : []
    const chosen = selected.has(id)
    const dim = !chosen && highlighted !== undefined && !highlighted.has(id)
    const key = `${dim}${dash.join()}${chosen}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { edges: [drawn], dim, dash, chosen })
    else group.edges.push(drawn)
  }
  const withArrows = camera.scale > ARROW_SCALE && edges.length <= MOST_ARROWS
  for (const { edges: some, dim, dash, chosen } of [...groups.values()].sort(
    (a, b) => Number(a.chosen) - Number(b.chosen),
  )) {
    const curves = some.map(({ edge, source, target, bend }) =>
      curveBetween(source, target, bend, withArrows && edge.directed ? ARROW.length * 0.6 : 0),
    )
    context.globalAlpha = chosen ? 1 : dim ? DIM : EDGE_STRENGTH
    context.strokeStyle = context.fillStyle = chosen ? theme.selection : theme.edge
    const width = chosen ? 2.6 : edges.length > MOST_THICK_EDGES ? 0.95 / pixelRatio : 1.3
    context.lineWidth = width / camera.scale
    context.setLineDash(dash.map((length) => length / camera.scale))
    for (const part of parts(curves)) {
      context.beginPath()
      for (const curve of part) addCurve(context, curve)
      context.stroke()
    }
    context.setLineDash([])
    if (!withArrows) continue
    const arrows = curves.filter((_, index) => some[index]?.edge.directed === true)
    for (const part of parts(arrows)) {
      context.beginPath()
      for (const curve of part) addArrow(context, curve)
      context.fill()
    }
  }
}

function addCurve(context: CanvasRenderingContext2D, { start, control, end, isStraight }: Curve): void {
  context.moveTo(start.x, start.y)
  if (isStraight) context.lineTo(end.x, end.y)
  else context.quadraticCurveTo(control.x, control.y, end.x, end.y)
}

/** A list in parts that are quick to paint. */
function parts<Item>(all: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(all.length / SHAPES_A_PATH) }, (_, index) =>
    all.slice(index * SHAPES_A_PATH, (index + 1) * SHAPES_A_PATH),
  )
}

function addArrow(context: CanvasRenderingContext2D, { control, end }: Curve): void {
  const length = Math.hypot(end.x - control.x, end.y - control.y) || 1
  const [across, down] = [(end.x - control.x) / length, (end.y - control.y) / length]
  const tip = { x: end.x + across * ARROW.length * 0.6, y: end.y + down * ARROW.length * 0.6 }
  const base = { x: tip.x - across * ARROW.length, y: tip.y - down * ARROW.length }
  context.moveTo(tip.x, tip.y)
  context.lineTo(base.x - down * ARROW.half, base.y + across * ARROW.half)
  context.lineTo(base.x + down * ARROW.half, base.y - across * ARROW.half)
  context.closePath()
}

const KINDS: readonly NodeKind[] = ['TOPIC', 'PLACE', 'ORGANIZATION', 'MEETING', 'PERSON', 'COMMUNITY']

/** What has not been is hollow, with a dashed rim: told from the rest by its form, too. */
function paintHollow({ context, camera, theme }: Paper, nodes: readonly DrawnNode[], dim: boolean): void {
  context.globalAlpha = dim ? DIM * 1.6 : 1
  context.fillStyle = theme.background
  context.lineWidth = 2 / camera.scale
  context.setLineDash(HOLLOW_DASH.map((length) => length / camera.scale))
  for (const { node, x, y, radius } of nodes) {
    context.strokeStyle = theme.kinds[node.kind]
    context.beginPath()
    addShape(context, node.kind, x, y, radius)
    context.fill()
    context.stroke()
  }
  context.setLineDash([])
}

function paintNodes(paper: Paper, nodes: readonly DrawnNode[], emphasis: Emphasis): void {
  const { context, camera, theme } = paper
  const isDim = ({ node }: DrawnNode) => isDimmed(node.id, emphasis)
  for (const dim of [true, false]) {
    for (const kind of KINDS) {
      const some = nodes.filter((one) => one.node.kind === kind && one.node.planned !== true && isDim(one) === dim)
      if (some.length === 0) continue
      context.globalAlpha = dim ? DIM * 1.6 : 1
      context.fillStyle = theme.kinds[kind]
      context.strokeStyle = theme.background
      context.lineWidth = 1.5 / camera.scale
      for (const part of parts(some)) {
        context.beginPath()
        for (const { x, y, radius } of part) addShape(context, kind, x, y, radius)
        context.fill()
        if (nodes.length <= MOST_RIMS) context.stroke()
      }
    }
    paintHollow(
      paper,
      nodes.filter((one) => one.node.planned === true && isDim(one) === dim),
      dim,
    )
  }
  context.globalAlpha = 1
  context.strokeStyle = theme.selection
  context.lineWidth = 2.6 / camera.scale
  context.beginPath()
  for (const { node, x, y, radius } of nodes) {
    if (emphasis.selected.has(node.id)) addShape(context, node.kind, x, y, radius + 4 / camera.scale)
  }
  context.stroke()
  context.fillStyle = theme.background
  context.beginPath()
  for (const { node, x, y, radius } of nodes) {
    if (node.pinned !== true) continue
    context.moveTo(x + radius * 0.3, y)
    context.arc(x, y, radius * 0.3, 0, 2 * Math.PI)
  }
  context.fill()
}
