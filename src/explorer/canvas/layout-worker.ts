import { STARTED } from '../server/start-worker.ts'
import { createLayout, type LayoutTask } from './layout.ts'

/** What the worker says: where the nodes are now, and whether they have come to rest. */
export interface LayoutProgress {
  readonly positions: Float32Array
  readonly settled: boolean
}

/** Milliseconds between two reports, so that drawing keeps up. */
const REPORT_EVERY = { small: 30, large: 700 }
const LARGE = 1500

/** The worker's own end of its messages, as far as it is used here. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutTask>) => void) | null
  postMessage(progress: LayoutProgress, transfer: Transferable[]): void
  postMessage(said: typeof STARTED): void
}

scope.onmessage = ({ data: task }) => {
  const layout = createLayout(task)
  const pause = task.radii.length > LARGE ? REPORT_EVERY.large : REPORT_EVERY.small
  const report = (settled: boolean) => {
    const positions = layout.positions()
    scope.postMessage({ positions, settled }, [positions.buffer as ArrayBuffer])
  }
  let reported = performance.now()
  while (layout.step()) {
    if (performance.now() - reported < pause) continue
    report(false)
    reported = performance.now()
  }
  report(true)
}

scope.postMessage(STARTED)
