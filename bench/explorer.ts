import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { CHROMIUM } from '../tests/explorer/browser/chromium.ts'
import type { Measured } from './explorer/draw.ts'

/**
 * Frames a second of the drawing in Chromium, by software alone, while the camera moves over graphs of three edges a
 * node, and their ratio to painting everything anew in each frame.
 */
const server = await createServer({
  configFile: false,
  root: new URL('explorer', import.meta.url).pathname,
  logLevel: 'error',
  server: {
    host: '127.0.0.1',
    port: 0,
    hmr: false,
    watch: null,
    fs: { allow: [new URL('..', import.meta.url).pathname] },
  },
})
await server.listen()
const browser = await chromium.launch(CHROMIUM)
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
page.on('pageerror', (error) => {
  console.error(error)
})
await page.goto(server.resolvedUrls?.local[0] ?? '')
await page.waitForFunction(() => 'measure' in window)
console.log('nodes   first drawing   moving   repainting   ratio')
for (const size of [500, 5000, 20_000]) {
  const { firstDrawing, moving, repainting } = await page.evaluate(
    (nodes) => (window as unknown as { measure(size: number): Promise<Measured> }).measure(nodes),
    size,
  )
  console.log(
    `${String(size).padEnd(7)} ${firstDrawing.toFixed(0).padStart(8)} ms   ${moving.toFixed(1).padStart(6)}   ${repainting.toFixed(1).padStart(10)}   ${(moving / repainting).toFixed(1).padStart(5)}`,
  )
}
await browser.close()
await server.close()
