import { toScreen } from './camera.ts'
import { crossingsOf } from './crossings.ts'
import { curveBetween, pointOn, type Curve } from './edge-curves.ts'
import { isDimmed, type Emphasis, type Paper } from './paper.ts'
import type { DrawnEdge, DrawnNode } from './picture.ts'
import { placeLabels, type EdgeLabel, type NodeLabel, type PlacedLabel } from './place-labels.ts'
import { reachOf } from './shapes.ts'
import type { GraphNode } from '../renderer.ts'

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const nodeFont = (scale: number) => `500 ${12 * scale}px ${FONT}`
const edgeFont = (scale: number) => `${11 * scale}px ${FONT}`
const LABEL_HEIGHT = 14
/** How far the ring around what is selected stands off its shape. */
const RING = 6
const MOST_LABELS = 200
/** The heaviest nodes, which are named wherever there is room left. */
const MOST_WANTED = 6
/** A halo around letters takes long to paint; beyond so many labels each has a plain ground. */
const MOST_HALOS = 90
/** Beyond so many edges in sight their labels are noise, but for those that stand out. */
const MOST_EDGE_LABELS = 60
const EDGE_LABEL_SCALE = 0.8
/** Beyond so many edges in sight it takes too long to keep names clear of them. */
const MOST_CROSSINGS = 3000
/** Where on its line a label may stand, from 0 to 1: the middle first. */
const PLACES_ON_A_LINE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

/** What a label says, and what it says instead as it is shortened. */
interface Texts {
  readonly texts: readonly string[]
}

/** Paints the names of nodes and, on their lines, the labels of edges. */
export function paintLabels(
  paper: Paper,
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  emphasis: Emphasis,
): void {
  const { context, camera, size, theme, textScale, pixelRatio } = paper
  const lines =
    edges.length > MOST_CROSSINGS ? [] : edges.map((drawn) => ({ id: drawn.edge.id, curve: onScreen(paper, drawn) }))
  const sheet = { left: 0, top: 0, right: size.width, bottom: size.height }
  const screen = paper.screen ?? sheet
  const names = namesOf(paper, nodes, edges, emphasis)
  const told = labelsOf(paper, edges, lines, emphasis)
  const placed = placeLabels(names, told, {
    discs: nodes.map((drawn) => ({
      id: drawn.node.id,
      ...toScreen(camera, size, drawn),
      radius: radiusOnScreen(paper, drawn, emphasis),
    })),
    crossings: crossingsOf(lines),
    screen,
    sheet,
    covered: (paper.covered ?? []).map((box) => ({
      left: box.left + screen.left,
      top: box.top + screen.top,
      right: box.right + screen.left,
      bottom: box.bottom + screen.top,
    })),
  })
  const texts = new Map([...names, ...told].map(({ id, texts: forms }) => [id, forms]))
  const ofNodes = new Set(names.map(({ id }) => id))
  context.globalAlpha = 1
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  paintLeaders(paper, placed)
  context.lineWidth = 3.5
  context.strokeStyle = theme.background
  context.fillStyle = theme.text
  const haloed = placed.length <= MOST_HALOS
  for (const { id, shortened, left, right, top, bottom } of placed) {
    context.font = ofNodes.has(id) ? nodeFont(textScale) : edgeFont(textScale)
    const text = texts.get(id)?.[shortened] ?? ''
    // On whole pixels: letters between two lose their upper edge.
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text)
    const x = onPixel((left + right) / 2, pixelRatio)
    const y = onPixel((top + bottom + ascent - descent) / 2, pixelRatio)
    if (haloed) context.strokeText(text, x, y)
    else {
      context.fillStyle = theme.background
      context.globalAlpha = 0.75
      context.fillRect(left, top, right - left, bottom - top)
      context.globalAlpha = 1
      context.fillStyle = theme.text
    }
    context.fillText(text, x, y)
  }
}

/** The nearest place between two pixels of the device, in CSS pixels. */
const onPixel = (at: number, pixelRatio: number) => Math.round(at * pixelRatio) / pixelRatio

function paintLeaders({ context, theme }: Paper, placed: readonly PlacedLabel[]): void {
  context.strokeStyle = theme.text
  context.lineWidth = 0.75
  context.beginPath()
  for (const { leader } of placed) {
    if (leader === undefined) continue
    context.moveTo(leader.from.x, leader.from.y)
    context.lineTo(leader.to.x, leader.to.y)
  }
  context.stroke()
}

/** How far a node's shape reaches, with the ring around what is selected. */
function radiusOnScreen({ camera }: Paper, { node, radius }: DrawnNode, { selected }: Emphasis): number {
  return radius * reachOf(node.kind) * camera.scale + (selected.has(node.id) ? RING : 0)
}

function onScreen({ camera, size }: Paper, { source, target, bend }: DrawnEdge): Curve {
  const { start, control, end, isStraight } = curveBetween(source, target, bend)
  const [a, b, c] = [start, control, end].map((point) => toScreen(camera, size, point))
  return { start: a ?? start, control: b ?? control, end: c ?? end, isStraight }
}

function namesOf(paper: Paper, nodes: readonly DrawnNode[], edges: readonly DrawnEdge[], emphasis: Emphasis) {
  const { context, camera, size, textScale } = paper
  const lines = new Map<string, Set<string>>()
  for (const { edge } of edges) {
    for (const end of [edge.source, edge.target]) lines.set(end, (lines.get(end) ?? new Set()).add(edge.id))
  }
  const ends = new Set(
    edges.filter(({ edge }) => emphasis.selected.has(edge.id)).flatMap(({ edge }) => [edge.source, edge.target]),
  )
  const isChosen = ({ id, central }: GraphNode) => emphasis.selected.has(id) || ends.has(id) || central === true
  const rank = ({ node }: DrawnNode) => node.weight + (emphasis.selected.has(node.id) ? 1e9 : isChosen(node) ? 1e8 : 0)
  const widthOf = (text: string) => context.measureText(text).width + 4
  context.font = nodeFont(textScale)
  return nodes
    .filter(({ node }) => !isDimmed(node.id, emphasis))
    .sort((a, b) => rank(b) - rank(a) || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, MOST_LABELS)
    .map((drawn, index): NodeLabel & Texts => ({
      id: drawn.node.id,
      ...toScreen(camera, size, drawn),
      radius: radiusOnScreen(paper, drawn, emphasis),
      width: widthOf(drawn.node.label),
      shorterWidths: (drawn.node.shorterLabels ?? []).map(widthOf),
      height: LABEL_HEIGHT * textScale,
      lines: lines.get(drawn.node.id) ?? new Set<string>(),
      ring: emphasis.selected.has(drawn.node.id) ? RING : 0,
      ...needOf(drawn.node, index < MOST_WANTED, isChosen(drawn.node)),
      texts: [drawn.node.label, ...(drawn.node.shorterLabels ?? [])],
    }))
}

/**
 * What is selected, what a selected line joins, and what all is about is named in any case; the heaviest and communities,
 * which are nothing without a name, with a leader.
 */
function needOf({ kind }: GraphNode, isHeavy: boolean, isChosen: boolean): Pick<NodeLabel, 'need'> {
  if (isChosen) return { need: 'certain' }
  return isHeavy || kind === 'COMMUNITY' ? { need: 'wanted' } : {}
}

/** Labels of the edges that stand out, and of all where there is room for them. */
function labelsOf(
  { context, camera, textScale }: Paper,
  edges: readonly DrawnEdge[],
  lines: readonly { readonly id: string; readonly curve: Curve }[],
  { selected, highlighted }: Emphasis,
) {
  const hasRoom = camera.scale >= EDGE_LABEL_SCALE && edges.length <= MOST_EDGE_LABELS
  const standsOut = (id: string) => selected.has(id) || highlighted?.has(id) === true
  const rank = (id: string) => (selected.has(id) ? 0 : standsOut(id) ? 1 : 2)
  const curves = new Map(lines.map(({ id, curve }) => [id, curve]))
  context.font = edgeFont(textScale)
  return edges
    .filter(({ edge }) => standsOut(edge.id) || (hasRoom && highlighted === undefined))
    .sort((a, b) => rank(a.edge.id) - rank(b.edge.id))
    .flatMap(({ edge }): (EdgeLabel & Texts)[] => {
      const curve = curves.get(edge.id)
      if (curve === undefined) return []
      return [
        {
          id: edge.id,
          places: PLACES_ON_A_LINE.map((t) => pointOn(curve, t)),
          width: context.measureText(edge.label).width + 6,
          height: (LABEL_HEIGHT - 2) * textScale,
          texts: [edge.label],
        },
      ]
    })
}
