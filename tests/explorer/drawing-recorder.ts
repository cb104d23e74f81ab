import type { Box } from '../../src/explorer/renderer.ts'

/** What is seen on a canvas: texts, as their letters fill them, lines by points on them, and what shapes fill. */
export interface Recorded {
  readonly texts: readonly (Box & { readonly text: string })[]
  readonly lines: readonly { readonly points: readonly (readonly [number, number])[] }[]
  readonly shapes: readonly Box[]
}

/**
 * A script for a page: records what is seen on a canvas, painted or copied, for `textsOf(canvas)` and
 * `recordedOn(canvas)`. A line has two ends and is not closed; what is filled in the colour of lines is an arrow, no shape.
 */
export const DRAWING_RECORDER = `
  const recorded = new WeakMap()
  const nothing = () => ({ texts: [], lines: [], shapes: [] })
  window.recordedOn = (canvas) => recorded.get(canvas) ?? nothing()
  window.textsOf = (canvas) => recordedOn(canvas).texts
  const brush = CanvasRenderingContext2D.prototype
  const { fillRect, fillText, drawImage, beginPath, moveTo, lineTo, quadraticCurveTo, arc, closePath, stroke, fill } = brush
  const paths = new WeakMap()
  const seen = (context, x, y) => {
    const { a, d, e, f } = context.getTransform()
    return [(a * x + e) / devicePixelRatio, (d * y + f) / devicePixelRatio]
  }
  const last = (context) => paths.get(context)?.at(-1)
  brush.beginPath = function () { paths.set(this, []); beginPath.call(this) }
  brush.moveTo = function (x, y) { paths.get(this)?.push({ points: [seen(this, x, y)], closed: false }); moveTo.call(this, x, y) }
  brush.lineTo = function (x, y) {
    const path = last(this)
    if (path) {
      const [fromX, fromY] = path.points.at(-1), [toX, toY] = seen(this, x, y)
      for (let t = 1; t <= 100; t++) path.points.push([fromX + (toX - fromX) * t / 100, fromY + (toY - fromY) * t / 100])
    }
    lineTo.call(this, x, y)
  }
  brush.quadraticCurveTo = function (x, y, toX, toY) {
    const path = last(this)
    if (path) {
      const a = path.points.at(-1), b = seen(this, x, y), c = seen(this, toX, toY)
      const at = (t, i) => (1 - t) ** 2 * a[i] + 2 * (1 - t) * t * b[i] + t ** 2 * c[i]
      for (let t = 1; t <= 100; t++) path.points.push([at(t / 100, 0), at(t / 100, 1)])
    }
    quadraticCurveTo.call(this, x, y, toX, toY)
  }
  brush.arc = function (x, y, radius, ...angles) {
    const path = last(this)
    if (path) { path.points.push(seen(this, x - radius, y - radius), seen(this, x + radius, y + radius)); path.closed = true }
    arc.call(this, x, y, radius, ...angles)
  }
  brush.closePath = function () { if (last(this)) last(this).closed = true; closePath.call(this) }
  brush.stroke = function () {
    const open = (paths.get(this) ?? []).filter(({ points, closed }) => !closed && points.length > 1)
    const on = recorded.get(this.canvas)
    if (on && this.lineWidth * this.getTransform().a > 0.8 * devicePixelRatio) {
      on.lines.push(...open.map(({ points }) => ({ points })))
      if (open.length > 0) on.colour = this.strokeStyle
    }
    stroke.call(this)
  }
  brush.fill = function () {
    const on = recorded.get(this.canvas)
    if (on && this.fillStyle !== on.colour) {
      for (const { points, closed } of paths.get(this) ?? []) {
        if (!closed) continue
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
        on.shapes.push({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) })
      }
    }
    fill.call(this)
  }
  brush.fillRect = function (x, y, ...size) {
    if (x === 0 && y === 0) recorded.set(this.canvas, nothing())
    fillRect.call(this, x, y, ...size)
  }
  brush.drawImage = function (image, x, y, width, height) {
    const by = width / image.width
    const box = ({ left, right, top, bottom, ...more }) => ({ ...more,
      left: x + left * by, right: x + right * by, top: y + top * by, bottom: y + bottom * by })
    const { texts, lines, shapes } = recordedOn(image)
    recorded.set(this.canvas, { texts: texts.map(box), shapes: shapes.map(box),
      lines: lines.map(({ points }) => ({ points: points.map(([a, b]) => [x + a * by, y + b * by]) })) })
    drawImage.call(this, image, x, y, width, height)
  }
  brush.fillText = function (text, x, y) {
    const box = this.measureText(text)
    recorded.get(this.canvas)?.texts.push({ text, left: x - box.actualBoundingBoxLeft, right: x + box.actualBoundingBoxRight,
      top: y - box.actualBoundingBoxAscent, bottom: y + box.actualBoundingBoxDescent })
    fillText.call(this, text, x, y)
  }`

/** What is wrong with the labels of a drawing: each that covers another, a shape that is not its own, or a line of others. */
export function misplaced({ texts, lines, shapes }: Recorded): readonly string[] {
  return texts.flatMap((label, index) => {
    const [x, y] = [(label.left + label.right) / 2, (label.top + label.bottom) / 2]
    const own = nearest(shapes, (shape) => distanceBetween(shape, label))
    const ownLine = nearest(lines, ({ points }) => Math.min(...points.map(([a, b]) => Math.hypot(a - x, b - y))))
    const isOnLine = ownLine?.points.some(([a, b]) => Math.hypot(a - x, b - y) < 3) === true
    const endsAtOwn = ({ points }: Recorded['lines'][number]) =>
      own !== undefined &&
      [points[0], points.at(-1)].some((end) => end !== undefined && distanceToBox(own, ...end) < 16)
    const isOwnLine = (line: Recorded['lines'][number]) => (isOnLine && line === ownLine) || endsAtOwn(line)
    return [
      ...texts
        .slice(index + 1)
        .filter((other) => meet(label, other))
        .map((other) => `${label.text} on ${other.text}`),
      ...shapes.filter((shape) => shape !== own && meet(label, shape)).map(() => `${label.text} on a shape`),
      ...lines
        .filter((line) => !isOwnLine(line) && line.points.some(([a, b]) => isInside(label, a, b)))
        .map(() => `${label.text} on a line`),
    ]
  })
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isInside = ({ left, top, right, bottom }: Box, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom

const distanceToBox = ({ left, top, right, bottom }: Box, x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

const distanceBetween = (a: Box, b: Box) =>
  Math.hypot(Math.max(a.left - b.right, b.left - a.right, 0), Math.max(a.top - b.bottom, b.top - a.bottom, 0))

function nearest<Thing>(things: readonly Thing[], distance: (thing: Thing) => number): Thing | undefined {
  return things
    .map((thing) => ({ thing, at: distance(thing) }))
    .reduce<{ thing?: Thing; at: number }>((best, one) => (one.at < best.at ? one : best), { at: Infinity }).thing
}
