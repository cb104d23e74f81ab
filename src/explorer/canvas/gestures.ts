import type { Point } from '../renderer.ts'

/** What gestures do; places are in CSS pixels of the element. */
export interface GestureActions {
  pan(across: number, down: number): void
  zoom(place: Point, factor: number): void
  tap(place: Point, add: boolean): void
  doubleTap(place: Point): void
  hover(place: Point | undefined): void
  /** Asks for a menu: by the right button, or by a long touch. */
  menu(place: Point): void
  /** Takes hold of what is at a place; false where there is nothing to drag. */
  grab(place: Point): boolean
  drag(place: Point): void
  drop(): void
  /** Whether a drag over the ground draws a lasso. */
  lassoing(): boolean
  lasso(line: readonly Point[], done: boolean): void
}

type Doing = 'nothing' | 'pressing' | 'panning' | 'dragging' | 'lassoing' | 'pinching'

/** Less movement than this, in pixels, is a tap. */
const STILL = 4
const DOUBLE_TAP_MS = 350
const LONG_TOUCH_MS = 500
const WHEEL_STRENGTH = 0.0015
const PINCH_WHEEL_STRENGTH = 0.01

/** Listens to mouse, pen and touch on an element. Gives what stops it. */
export function listenToGestures(element: HTMLElement, actions: GestureActions): () => void {
  const pointers = new Map<number, Point>()
  let doing: Doing = 'nothing'
  let start: Point = { x: 0, y: 0 }
  let line: Point[] = []
  let lastTap: { place: Point; time: number } | undefined
  let longTouch = 0
  const stop = new AbortController()

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }

  function begin(place: Point): Doing {
    if (actions.lassoing()) {
      line = [start]
      return 'lassoing'
    }
    return actions.grab(start) ? (actions.drag(place), 'dragging') : 'panning'
  }

  function tap(place: Point, event: PointerEvent): void {
    const isSecond =
      lastTap !== undefined &&
      event.timeStamp - lastTap.time < DOUBLE_TAP_MS &&
      distance(lastTap.place, place) < STILL * 3
    lastTap = isSecond ? undefined : { place, time: event.timeStamp }
    if (isSecond) actions.doubleTap(place)
    else actions.tap(place, event.shiftKey || event.ctrlKey || event.metaKey)
  }

  function pinch(before: readonly Point[], after: readonly Point[]): void {
    const [a, b] = [middleOf(before), middleOf(after)]
    actions.pan(b.x - a.x, b.y - a.y)
    actions.zoom(b, spread(after) / (spread(before) || 1))
  }

  function moved(event: PointerEvent): void {
    const place = placeOf(event)
    const before = pointers.get(event.pointerId)
    if (before === undefined) {
      actions.hover(place)
      return
    }
    const all = [...pointers.values()]
    pointers.set(event.pointerId, place)
    if (doing === 'pinching') {
      if (pointers.size === 2) pinch(all, [...pointers.values()])
      return
    }
    if (doing === 'pressing' && distance(start, place) > STILL) {
      clearTimeout(longTouch)
      doing = begin(place)
    }
    if (doing === 'panning') actions.pan(place.x - before.x, place.y - before.y)
    if (doing === 'dragging') actions.drag(place)
    if (doing === 'lassoing') {
      line.push(place)
      actions.lasso(line, false)
    }
  }

  function released(event: PointerEvent): void {
    clearTimeout(longTouch)
    if (!pointers.delete(event.pointerId)) return
    if (event.type === 'pointerup' && doing === 'pressing') tap(placeOf(event), event)
    if (doing === 'dragging') actions.drop()
    if (doing === 'lassoing') actions.lasso(line, true)
    if (pointers.size === 0 || doing !== 'pinching') doing = 'nothing'
  }

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => {
    element.addEventListener(name, listener, { signal: stop.signal, passive: false })
  }
  on('pointerdown', (event) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    const place = placeOf(event)
    pointers.set(event.pointerId, place)
    if (doing === 'dragging') actions.drop()
    doing = pointers.size === 1 ? 'pressing' : 'pinching'
    start = place
    actions.hover(undefined)
    clearTimeout(longTouch)
    if (event.pointerType !== 'mouse') {
      longTouch = window.setTimeout(() => {
        if (doing === 'pressing') actions.menu(place)
        if (doing === 'pressing') doing = 'nothing'
      }, LONG_TOUCH_MS)
    }
  })
  on('contextmenu', (event) => {
    event.preventDefault()
    // A long touch has asked for it by itself.
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') actions.menu(placeOf(event))
  })
  on('pointermove', moved)
  on('pointerup', released)
  on('pointercancel', released)
  on('pointerleave', () => {
    actions.hover(undefined)
  })
  on('wheel', (event) => {
    event.preventDefault()
    const strength = event.ctrlKey ? PINCH_WHEEL_STRENGTH : event.deltaMode === 1 ? WHEEL_STRENGTH * 20 : WHEEL_STRENGTH
    actions.zoom(placeOf(event), Math.exp(-event.deltaY * strength))
  })
  return () => {
    clearTimeout(longTouch)
    stop.abort()
  }
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

function middleOf([a, b]: readonly Point[]): Point {
  if (a === undefined || b === undefined) return a ?? { x: 0, y: 0 }
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function spread([a, b]: readonly Point[]): number {
  return a === undefined || b === undefined ? 0 : distance(a, b)
}
