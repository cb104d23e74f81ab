import type { LayoutTask } from './layout.ts'
import type { LayoutProgress } from './layout-worker.ts'
import type { Picture } from './picture.ts'

/** Room for the names; those of communities are long, and all are to be read. */
const NAME_ROOM = { ofCommunity: 46, ofEntity: 14 }

/** Opens a worker that lays something out; its code says `STARTED` when it runs. */
export const openLayoutWorker = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })

/**
 * Lays a picture out by a worker of its own, beside the page. Gives what ends it.
 * @param starting the worker, once its code is there
 * @param isTall whether there is more room from top to bottom than from side to side
 * @param report told how far it is
 * @param fail told where the worker could not be started
 */
export function startLayout(
  starting: Promise<Worker>,
  picture: Picture,
  isTall: boolean,
  report: (progress: LayoutProgress) => void,
  fail: () => void,
): () => void {
  let isEnded = false
  const end = () => {
    isEnded = true
    starting.then(
      (worker) => {
        worker.terminate()
      },
      () => undefined,
    )
  }
  starting.then((worker) => {
    if (isEnded) return
    worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
      report(data)
      if (data.settled) end()
    }
    const task = taskOf(picture, isTall)
    const arrays = [task.positions, task.radii, task.fixed, task.ends]
    worker.postMessage(
      task,
      arrays.map(({ buffer }) => buffer as ArrayBuffer),
    )
  }, fail)
  return end
}

function taskOf({ nodes, edges }: Picture, isTall: boolean): LayoutTask {
  const places = new Map(nodes.map((node, index) => [node, index]))
  return {
    positions: Float32Array.from(nodes.flatMap(({ x, y }) => [x, y])),
    radii: Float32Array.from(nodes, ({ radius }) => radius),
    nameRoom: nodes.some(({ node }) => node.kind === 'COMMUNITY') ? NAME_ROOM.ofCommunity : NAME_ROOM.ofEntity,
    isTall,
    fixed: Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0)),
    ends: Uint32Array.from(edges.flatMap(({ source, target }) => [places.get(source) ?? 0, places.get(target) ?? 0])),
  }
}
