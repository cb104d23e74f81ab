/** The seam between the explorer and what draws the graph. Positions are in the graph's own units, not in pixels. */
import type { EntityKind } from '../model/entity-kind.ts'

/** What a node stands for, an entity or several that are named together; each kind has a shape and a colour of its own. */
export type NodeKind = EntityKind | 'COMMUNITY'

/** A point in the graph's own units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A part of the screen, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What part of the graph is seen: the point in the middle, and pixels a unit. */
export interface Camera extends Point {
  readonly scale: number
}

export interface GraphNode {
  readonly id: string
  readonly label: string
  /** What stands there where the label finds no room, one shorter than the other; nothing, if left out. */
  readonly shorterLabels?: readonly string[]
  readonly kind: NodeKind
  /** How much it stands out, above 0; such as its number of mentions. */
  readonly weight: number
  /** Where it is to be, if that is known. */
  readonly x?: number
  readonly y?: number
  /** Whether it stays where it is. */
  readonly pinned?: boolean
  /** Whether all that is drawn is about it: it is named in any case. */
  readonly central?: boolean
  /** Whether it has not been: it is drawn hollow, with a dashed rim. */
  readonly planned?: boolean
}

export interface GraphEdge {
  readonly id: string
  /** The id of the node where it starts. */
  readonly source: string
  readonly target: string
  readonly label: string
  readonly directed: boolean
  /** Whether it says that something is not so. */
  readonly negated?: boolean
  /** Whether it says what is only planned. */
  readonly planned?: boolean
}

/** All that is to be seen at one moment. */
export interface Scene {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Ids of nodes and edges. */
  readonly selected: ReadonlySet<string>
  /** Ids of nodes and edges; all others are dimmed. Undefined: none is dimmed. */
  readonly highlighted: ReadonlySet<string> | undefined
  /** What decides where nodes stand; where it is another than before, no node keeps its place but those that are given one. */
  readonly arrangement?: string
}

/** CSS colours. */
export interface Theme {
  readonly background: string
  readonly text: string
  readonly edge: string
  readonly selection: string
  readonly kinds: Readonly<Record<NodeKind, string>>
}

/** What people do with the drawing. */
interface RendererEvents {
  /** A node or an edge was chosen; undefined for the empty ground. `add`: beside what is chosen already. */
  onSelect(id: string | undefined, add: boolean): void
  onHover(id: string | undefined): void
  /** A menu was asked for, of a node or an edge, or of the ground; `place` is in pixels of the element. */
  onMenu(id: string | undefined, place: Point): void
  /** A node was opened by a double click: show what it is joined to. */
  onOpen(id: string): void
  /** A node was dragged to here: it is to stay. `onto`: the node on which its middle was let go. */
  onMove(id: string, x: number, y: number, onto: string | undefined): void
  onLasso(ids: readonly string[]): void
  /** The camera came to rest; `byHand`: a person moved it, so that it does not follow the graph any more. */
  onView(view: Camera, byHand: boolean): void
  /** The layout has come to rest. */
  onSettled(positions: ReadonlyMap<string, Point>): void
}

/** A drawing of a graph in an element. */
export interface Renderer {
  /** Draws a scene; nodes that were there keep their places. */
  show(scene: Scene): void
  setTheme(theme: Theme): void
  /** Brings all nodes, or these, into sight. */
  fit(ids?: readonly string[]): void
  setView(view: Camera): void
  setLassoMode(on: boolean): void
  zoomBy(factor: number): void
  /** To be told when the element's size has changed. */
  resize(): void
  positions(): ReadonlyMap<string, Point>
  /** Where a node is seen, in pixels of the window; undefined of what is not a node here. */
  placeOnScreen(id: string): Point | undefined
  destroy(): void
}

/** Makes a renderer in an element, which it fills. */
export type CreateRenderer = (
  host: HTMLElement,
  events: RendererEvents,
  options: {
    readonly theme: Theme
    readonly reducedMotion: boolean
    /** Starts a worker whose code says `STARTED` when it runs, and tells where it cannot. */
    readonly startWorker: (open: () => Worker) => Promise<Worker>
    /** Where nodes were drawn before, by their ids. */
    readonly places?: ReadonlyMap<string, Point>
    /** What stands over the drawing now, in pixels of the element: no name is set there. */
    readonly covered?: () => readonly Box[]
    /** Where to look; all of the graph, if left out. */
    readonly camera?: Camera
  },
) => Renderer
