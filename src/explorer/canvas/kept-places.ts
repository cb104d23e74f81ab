import type { Point } from '../renderer.ts'
import type { Picture } from './picture.ts'

/** Arrangements of which places are kept; those go first that were drawn longest ago. */
const MOST_KEPT = 50

/** Where nodes stood in each arrangement that was drawn: who goes back to one finds it as it was. */
export interface KeptPlaces {
  of(arrangement: string | undefined): ReadonlyMap<string, Point>
  /** Keeps where the nodes of a picture stand, or are on their way to, that have come to rest. */
  keep(picture: Picture, onTheirWay?: ReadonlyMap<string, Point>): void
}

/** Keeps places; `first` are those of what is drawn first. */
export function keepPlaces(first: ReadonlyMap<string, Point> = new Map()): KeptPlaces {
  const all = new Map<string, ReadonlyMap<string, Point>>()
  const of = (arrangement = '') => all.get(arrangement) ?? (all.size === 0 ? first : new Map<string, Point>())
  return {
    of,
    keep({ nodes, arrangement = '' }, onTheirWay) {
      const rested = nodes.filter(({ fixed }) => fixed)
      if (rested.length === 0) return
      const places = new Map(of(arrangement))
      for (const { node, x, y } of rested) places.set(node.id, onTheirWay?.get(node.id) ?? { x, y })
      all.delete(arrangement)
      all.set(arrangement, places)
      const [oldest] = all.keys()
      if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest)
    },
  }
}
