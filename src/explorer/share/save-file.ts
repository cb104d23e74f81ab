/** Hands a file to the person in front of the screen. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 1_000)
}

/** The longest side of a picture that browsers draw, in pixels. */
const LONGEST_SIDE = 8_000

/** A picture in SVG as PNG, at twice its size where that can be. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(2, LONGEST_SIDE / width, LONGEST_SIDE / height)
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) throw new Error('The browser could not draw a picture of this size. Take the SVG.')
  return blob
}
