import type { LayoutTask } from './layout.ts'
import type { LayoutProgress } from './layout-worker.ts'
import type { Picture } from './picture.ts'

/** Room for the names; those of communities are long, and all are to be read. */
const NAME_ROOM = { ofCommunity: 46, ofEntity: 14 }

/** Makes ready to lay something out, before it is known what. */
export function openLayoutWorker(): Worker {
  return new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
}

/** Lays a picture out by a worker of its own, beside the page, and tells how far it is. Gives what ends it. */
export function startLayout(worker: Worker, picture: Picture, report: (progress: LayoutProgress) => void): () => void {
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
  return () => {
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
