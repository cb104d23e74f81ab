/**
 * A script for a page: records every text that is seen on a canvas, painted or copied, with the box that its letters fill, for
 * `textsOf(canvas)`.
 */
export const TEXT_RECORDER = `
  const textsOn = new WeakMap()
  window.textsOf = (canvas) => textsOn.get(canvas) ?? []
  const brush = CanvasRenderingContext2D.prototype
  const { fillRect, fillText, drawImage } = brush
  brush.fillRect = function (x, y, ...size) {
    if (x === 0 && y === 0) textsOn.set(this.canvas, [])
    fillRect.call(this, x, y, ...size)
  }
  brush.drawImage = function (image, x, y, width, height) {
    const by = width / image.width
    textsOn.set(this.canvas, (textsOn.get(image) ?? []).map(({ text, left, right, top, bottom }) => ({
      text, left: x + left * by, right: x + right * by, top: y + top * by, bottom: y + bottom * by })))
    drawImage.call(this, image, x, y, width, height)
  }
  brush.fillText = function (text, x, y) {
    const box = this.measureText(text)
    textsOn.get(this.canvas)?.push({ text, left: x - box.actualBoundingBoxLeft, right: x + box.actualBoundingBoxRight,
      top: y - box.actualBoundingBoxAscent, bottom: y + box.actualBoundingBoxDescent })
    fillText.call(this, text, x, y)
  }`
