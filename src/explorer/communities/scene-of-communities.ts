import { articleOf } from '../../model/id.ts'
import { countOf, cut } from '../graph/wording.ts'
import type { Scene } from '../renderer.ts'
import { isSentenceId } from '../state/view.ts'
import { OTHERS, type Communities, type Community } from './community.ts'

/** Longer names are cut in the drawing, and more where there is little room; the list has them whole. */
const LONGEST_LABELS = [60, 30]
/** And so long is at the most what stands for one that finds no room for that: its first entity. */
const LONGEST_FIRST = [30, 14]

/** The communities of what has an id: of an entity, or of the article of a sentence. */
export function communitiesWith({ communities }: Pick<Communities, 'communities'>, id: string): readonly Community[] {
  return communities.filter(({ entities, articles }) =>
    isSentenceId(id) ? articles.includes(articleOf(id)) : entities.some((entity) => entity.id === id),
  )
}

/**
 * What the renderer is to show of communities: each with its name and the number of its articles. What is left over is no
 * community, and only in the list. Where there is something that is selected is marked.
 */
export function sceneOfCommunities(
  all: Communities,
  hovered: string | undefined,
  selection: readonly string[] = [],
): Scene {
  const { communities, links } = all
  const drawn = communities.filter(({ id }) => id !== OTHERS)
  const selected = new Set(selection.flatMap((one) => communitiesWith(all, one)).map(({ id }) => id))
  const near = links.filter(({ source, target }) => source === hovered || target === hovered)
  return {
    nodes: drawn.map(({ id, name, entities, articles }) => {
      const counted = (one: string) => `${one} · ${articles.length}`
      const [label = name, ...cutLabels] = LONGEST_LABELS.map((longest) => counted(cut(name, longest)))
      const [first = name, ...shorter] = LONGEST_FIRST.map((longest) => cut(entities[0]?.name ?? name, longest))
      return {
        id,
        kind: 'COMMUNITY',
        label,
        shorterLabels: [...cutLabels, counted(first), first, ...shorter],
        weight: Math.max(1, articles.length),
        central: selected.has(id),
      }
    }),
    edges: links.map(({ source, target, articles }) => ({
      id: linkId(source, target),
      source,
      target,
      label: countOf(articles, ['article', 'articles']),
      directed: false,
    })),
    selected,
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
