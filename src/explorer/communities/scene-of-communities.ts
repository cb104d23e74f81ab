import { countOf, cut } from '../graph/wording.ts'
import type { Scene } from '../renderer.ts'
import { OTHERS, type Communities, type Community } from './community.ts'

/** Longer names are cut in the drawing, and more where there is little room; the list has them whole. */
const LONGEST_LABELS = [60, 30]
/** And so long is at the most what stands for one that finds no room for that: its first entity. */
const LONGEST_SHORT_LABELS = [30, 14]

/**
 * What the renderer is to show of communities: each with its name and the number of its articles. What is left over is no
 * community, and only in the list.
 */
export function sceneOfCommunities({ communities, links }: Communities, hovered: string | undefined): Scene {
  const drawn = communities.filter(({ id }) => id !== OTHERS)
  const near = links.filter(({ source, target }) => source === hovered || target === hovered)
  return {
    nodes: drawn.map(({ id, name, entities, articles }) => {
      const [label = name, ...cutLabels] = LONGEST_LABELS.map((longest) => `${cut(name, longest)} · ${articles.length}`)
      const first = LONGEST_SHORT_LABELS.map((longest) => cut(entities[0]?.name ?? name, longest))
      return {
        id,
        kind: 'COMMUNITY',
        label,
        shorterLabels: [...cutLabels, ...first],
        weight: Math.max(1, articles.length),
      }
    }),
    edges: links.map(({ source, target, articles }) => ({
      id: linkId(source, target),
      source,
      target,
      label: countOf(articles, ['article', 'articles']),
      directed: false,
    })),
    selected: new Set(),
    highlighted:
      hovered === undefined || near.length === 0
        ? undefined
        : new Set([hovered, ...near.flatMap(({ source, target }) => [linkId(source, target), source, target])]),
  }
}

/** The id of the line between two communities. */
export const linkId = (source: string, target: string) => `${source}~${target}`

/** A community in words: `55 articles, 210 names`. */
export function communityInWords({ articles, entities }: Community): string {
  return `${countOf(articles.length, ['article', 'articles'])}, ${countOf(entities.length, ['name', 'names'])}`
}
