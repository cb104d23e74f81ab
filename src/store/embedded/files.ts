import { join } from 'node:path'

/** The files of a store in its folder: the graph, the engine's own log, and the record of what was acknowledged. */
export function filesIn(folder: string) {
  const graph = join(folder, 'graph.grafeo')
  return { graph, log: `${graph}.wal`, record: join(folder, 'graph.acknowledged') }
}
