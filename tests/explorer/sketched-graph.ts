import type {
  EntityKind,
  MeetingStatus,
  Modality,
  Polarity,
  RelationshipType,
} from '../../src/explorer/generated/operations.ts'
import {
  EMPTY_GRAPH,
  mergeGraph,
  type Entity,
  type Graph,
  type Relationship,
  type Sentence,
  type Statement,
} from '../../src/explorer/graph/graph.ts'
import type { Details, ReadArticle } from '../../src/explorer/state/ask.ts'
import type { Opening } from '../../src/explorer/state/opening.ts'

/** A sentence of the only article of a sketch. */
function sentence(index: number): Sentence {
  return {
    id: `article/a/sentence/${index}`,
    index,
    text: `Sentence ${index}.`,
    start: index * 20,
    article: { id: 'article/a', title: null, publishedAt: null },
  }
}

/** An entity by its id: `person/ada` is called Ada. */
export function entity(id: string): Entity {
  const [kind = '', slug = ''] = id.split('/')
  const name = slug.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase())
  const rest = {
    id,
    name,
    aliases: [],
    articleCount: 1,
    mentionCount: 1,
    confidence: 1,
    kind: kind.toUpperCase() as EntityKind,
  }
  switch (kind) {
    case 'person':
      return { __typename: 'Person', ...rest }
    case 'organization':
      return { __typename: 'Organization', ...rest }
    case 'place':
      return { __typename: 'Place', coordinates: null, ...rest }
    case 'meeting':
      return { __typename: 'Meeting', date: null, status: 'HELD', ...rest }
    default:
      return { __typename: 'Topic', ...rest }
  }
}

export function relationship(
  source: string,
  type: RelationshipType,
  target: string,
  more: {
    readonly role?: string
    readonly sentence?: number
    readonly status?: MeetingStatus
    readonly confidence?: number
  } = {},
): Relationship {
  const reason = 'it says so'
  return {
    id: `relationship/${source}/${type}/${target}`,
    type,
    status: more.status ?? 'HELD',
    confidence: more.confidence ?? 1,
    role: more.role ?? null,
    current: null,
    articleCount: 1,
    date: null,
    source: { id: source },
    target: { id: target },
    evidence: { nodes: [{ reason, sentence: sentence(more.sentence ?? 0) }] },
  }
}

export function statement(
  index: number,
  given: {
    readonly speaker?: string
    readonly about: readonly string[]
    readonly polarity?: Polarity
    readonly modality?: Modality
    readonly verb?: string
    readonly confidence?: number
  },
): Statement {
  return {
    id: `article/a/statement/${index}`,
    confidence: given.confidence ?? 1,
    text: `what is said ${index}`,
    start: index * 20,
    end: index * 20 + 10,
    quoted: false,
    verb: given.verb ?? null,
    polarity: given.polarity ?? 'AFFIRMED',
    modality: given.modality ?? 'ASSERTED',
    value: null,
    unit: null,
    speakerDescription: null,
    speaker: given.speaker === undefined ? null : { id: given.speaker },
    about: given.about.map((id) => ({ id })),
    date: null,
    sentence: sentence(index),
  }
}

/** What the explorer starts from, with these entities drawn and these articles listed. */
export function openingOf(ids: readonly string[], articles: readonly string[]): Opening {
  return {
    stats: {
      articles: articles.length,
      sentences: 1,
      statements: 0,
      entities: ids.length,
      relationships: 0,
      entitiesByKind: [],
      meetingsByStatus: [],
    },
    articles: { nodes: articles.slice(0, 1).map((id) => ({ id })) },
    ids,
    part: { entities: ids.map(entity) },
  }
}

/** An article of one sentence that names these entities. */
export function articleOf(id: string, named: readonly string[]): ReadArticle {
  const mentions = named.map((one) => {
    const { name, kind } = entity(one)
    return { start: 0, end: 1, mode: 'NAME' as const, entity: { id: one, name, kind } }
  })
  const sentences = [{ id: `${id}/sentence/0`, index: 0, start: 0, end: 10, mentions }]
  return {
    __typename: 'Article',
    id,
    title: null,
    source: id,
    url: null,
    publishedAt: null,
    labels: [],
    text: 'Text here.',
    sentences,
  }
}

/** What is known of an entity that one article names, and of nothing else. */
export function detailsOf(id: string, article: string): Details {
  const none = { totalCount: 0, nodes: [] }
  return {
    ...entity(id),
    __typename: 'Topic',
    appearances: none,
    relationships: none,
    statementsAbout: none,
    mentions: {
      totalCount: 1,
      nodes: [{ text: id, sentence: { ...sentence(0), article: { id: article, title: null, publishedAt: null } } }],
    },
    neighborhood: { hidden: [] },
    changes: none,
  }
}

/** A graph of relationships and statements, with all entities that they name; nothing more is said among these. */
export function graphOf(relationships: readonly Relationship[], statements: readonly Statement[] = []): Graph {
  const named = [
    ...relationships.flatMap(({ source, target }) => [source.id, target.id]),
    ...statements.flatMap(({ speaker, about }) => [...(speaker ? [speaker.id] : []), ...about.map(({ id }) => id)]),
  ]
  const whole = [...new Set(named)]
  return mergeGraph(EMPTY_GRAPH, { entities: whole.map(entity), relationships, statements, whole })
}
