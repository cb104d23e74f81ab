import type { LayoutTask } from './layout.ts'
import type { LayoutProgress } from './layout-worker.ts'
import type { Picture } from './picture.ts'

/** Room for the names; those of communities are long, and all are to be read. */
const NAME_ROOM = { ofCommunity: 46, ofEntity: 14 }

/** Milliseconds after which a worker is opened again whose code could not be fetched, as the server is gone. */
const AGAIN_MS = 1_000

/** Workers whose code could not be fetched: it is told once, also where nobody listens yet. */
const failed = new WeakSet<Worker>()

/** Makes ready to lay something out, before it is known what. */
export function openLayoutWorker(): Worker {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', () => failed.add(worker))
  return worker
}

/** Lays a picture out by a worker of its own, beside the page, and tells how far it is. Gives what ends it. */
export function startLayout(opened: Worker, picture: Picture, report: (progress: LayoutProgress) => void): () => void {
  let [worker, again] = [opened, 0]
  const tryAgain = () => {
    worker.terminate()
    again = window.setTimeout(() => {
      worker = openLayoutWorker()
      begin()
    }, AGAIN_MS)
  }
  function begin(): void {
    if (failed.has(worker)) {
      tryAgain()
      return
    }
    worker.onerror = tryAgain
    worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
      report(data)
      if (data.settled) worker.terminate()
    }
    const task = taskOf(picture)
    worker.postMessage(task, [
      task.positions.buffer,
      task.radii.buffer,
      task.fixed.buffer,
      task.ends.buffer,
    ] as ArrayBuffer[])
  }
  begin()
  return () => {
    clearTimeout(again)
    worker.terminate()
  }
}

function taskOf({ nodes, edges }: Picture): LayoutTask {
  const places = new Map(nodes.map((node, index) => [node, index]))
  return {
    positions: Float32Array.from(nodes.flatMap(({ x, y }) => [x, y])),
    radii: Float32Array.from(
      nodes,
      ({ radius, node }) => radius + (node.kind === 'COMMUNITY' ? NAME_ROOM.ofCommunity : NAME_ROOM.ofEntity),
    ),
    fixed: Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0)),
    ends: Uint32Array.from(edges.flatMap(({ source, target }) => [places.get(source) ?? 0, places.get(target) ?? 0])),
  }
}
