import { join } from 'node:path'

/**
 * The files of a store in its folder: the graph, the engine's own log, the record of what was acknowledged, and the search
 * index, which can be made of the graph.
 */
export function filesIn(folder: string) {
  const graph = join(folder, 'graph.grafeo')
  return {
    graph,
    log: `${graph}.wal`,
    record: join(folder, 'graph.acknowledged'),
    search: join(folder, 'graph.search'),
  }
}
