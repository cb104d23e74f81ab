import { ENTITY_KINDS, KINDS } from '../../model/entity-kind.ts'
import { PLAN_PREFIX } from '../../model/stored-type.ts'
import type {
  AppearanceGrouping,
  ArticleGrouping,
  ChangeGrouping,
  EntityGrouping,
  EvidenceGrouping,
  MentionGrouping,
  MergeSuggestionGrouping,
  RelationshipGrouping,
  SearchGrouping,
  StatementGrouping,
  TimelineGrouping,
} from '../generated/sdl.ts'
import type { Aggregation, GroupKey, Joined } from './aggregate.ts'
import type { AppearanceSubject, Compilation, MentionSubject } from './compilation.ts'

/** The month at the beginning of an ISO date, or of a partial one. */
const month = ({ join, expression }: Joined): GroupKey => ({
  ...(join === undefined ? {} : { join }),
  expression: `substring(${expression}, 0, 7)`,
  inTime: true,
})

const monthOfDate = (variable: string) => () => month({ expression: `${variable}.dateEdtf` })

/** The date of publication of the article to which a sentence belongs. */
const publishedWith = (query: Compilation, pattern: string) => (): Joined => {
  const article = query.variable('a')
  return { join: `MATCH ${pattern}<-[:CONTAINS]-(${article}:Article)`, expression: `${article}.publishedAt` }
}

/** What entities are together. */
export function entityAggregation(query: Compilation, entity: string): Aggregation<EntityGrouping> {
  const toldOf = (property: string) => {
    const article = query.variable('a')
    return { join: `MATCH (${entity})<-[:TELLS_OF]-(${article}:Article)`, expression: `${article}.${property}` }
  }
  return {
    confidence: `${entity}.confidence`,
    dated: entity,
    groups: {
      KIND: () => ({ expression: `${entity}.kind` }),
      MONTH: monthOfDate(entity),
      ARTICLE: () => ({ ...toldOf('id'), node: 'Article' }),
      PUBLISHED_MONTH: () => ({ ...month(toldOf('publishedAt')), row: `${entity}.id` }),
    },
  }
}

/** What statements are together. */
export function statementAggregation(query: Compilation, statement: string): Aggregation<StatementGrouping> {
  const published = publishedWith(query, `(${statement})-[:STATED_IN]->(:Sentence)`)
  const joined = (pattern: string, property: string) => {
    const entity = query.variable('n')
    return { join: `OPTIONAL MATCH (${statement})${pattern}(${entity}:Entity)`, expression: `${entity}.${property}` }
  }
  return {
    confidence: `${statement}.confidence`,
    dated: statement,
    published,
    groups: {
      SPEAKER: () => ({ ...joined('<-[:MADE]-', 'id'), node: 'Entity' }),
      SPEAKER_KIND: () => joined('<-[:MADE]-', 'kind'),
      ABOUT: () => ({ ...joined('-[:ABOUT]->', 'id'), node: 'Entity' }),
      ARTICLE: () => ({ expression: `${statement}.article`, node: 'Article' }),
      PUBLISHED_MONTH: () => month(published()),
      MONTH: monthOfDate(statement),
      POLARITY: () => ({ expression: `${statement}.polarity` }),
      MODALITY: () => ({ expression: `${statement}.modality` }),
    },
  }
}

/** What relationships are together. */
export function relationshipAggregation(query: Compilation, relationship: string): Aggregation<RelationshipGrouping> {
  const told = (property: string) => {
    const [evidence, article] = [query.variable('e'), query.variable('a')]
    const join = `MATCH (${evidence}:Evidence {relationshipId: ${relationship}.id})-[:QUOTES]->(:Sentence)<-[:CONTAINS]-(${article}:Article)`
    return { join, expression: `${article}.${property}` }
  }
  const fact = `CASE WHEN type(${relationship}) STARTS WITH '${PLAN_PREFIX}' THEN substring(type(${relationship}), ${String(PLAN_PREFIX.length)}) ELSE type(${relationship}) END`
  return {
    confidence: `${relationship}.confidence`,
    dated: relationship,
    groups: {
      TYPE: () => ({ expression: fact }),
      SOURCE: () => ({ expression: `startNode(${relationship}).id`, node: 'Entity' }),
      TARGET: () => ({ expression: `endNode(${relationship}).id`, node: 'Entity' }),
      ARTICLE: () => ({ ...told('id'), node: 'Article', row: `${relationship}.id` }),
      PUBLISHED_MONTH: () => ({ ...month(told('publishedAt')), row: `${relationship}.id` }),
      MONTH: monthOfDate(relationship),
    },
  }
}

/** What articles are together. */
export function articleAggregation(query: Compilation, article: string): Aggregation<ArticleGrouping> {
  const entity = (join: (variable: string) => string): GroupKey => {
    const variable = query.variable('n')
    return { join: join(variable), expression: `${variable}.id`, node: 'Entity', row: `${article}.id` }
  }
  const published = (): Joined => ({ expression: `${article}.publishedAt` })
  return {
    published,
    groups: {
      PUBLISHED_MONTH: () => month(published()),
      LOADED_MONTH: () => month({ expression: `${article}.loadedAt` }),
      ENTITY: () => entity((to) => `OPTIONAL MATCH (${article})-[:TELLS_OF]->(${to}:Entity)`),
      LABEL: () => {
        const label = query.variable('label')
        return {
          join: `UNWIND coalesce(${article}.labels, [null]) AS ${label}`,
          expression: label,
          row: `${article}.id`,
        }
      },
      SPEAKER: () =>
        entity(
          (to) =>
            `OPTIONAL MATCH (${article})-[:CONTAINS]->(:Sentence)<-[:STATED_IN]-(:Statement)<-[:MADE]-(${to}:Entity)`,
        ),
    },
  }
}

/** What mentions are together. */
export function mentionAggregation(
  query: Compilation,
  { mention, sentence }: MentionSubject,
): Aggregation<MentionGrouping> {
  const published = publishedWith(query, `(${sentence})`)
  return {
    published,
    groups: {
      MODE: () => ({ expression: `${mention}.mode` }),
      ARTICLE: () => ({ expression: `${sentence}.article`, node: 'Article' }),
      PUBLISHED_MONTH: () => month(published()),
    },
  }
}

/** What evidence is together; `method` and `confidence` are Cypher expressions. */
export function evidenceAggregation(
  query: Compilation,
  evidence: { readonly method: string; readonly confidence: string; readonly sentence: string },
): Aggregation<EvidenceGrouping> {
  const { method, confidence, sentence } = evidence
  const published = publishedWith(query, `(${sentence})`)
  return {
    confidence,
    published,
    groups: {
      METHOD: () => ({ expression: method }),
      ARTICLE: () => ({ expression: `${sentence}.article`, node: 'Article' }),
      PUBLISHED_MONTH: () => month(published()),
    },
  }
}

/** What appearances of an entity are together. */
export function appearanceAggregation({ link, article }: AppearanceSubject): Aggregation<AppearanceGrouping> {
  const published = (): Joined => ({ expression: `${article}.publishedAt` })
  return {
    confidence: `${link}.confidence`,
    published,
    groups: {
      NAME: () => ({ expression: `${link}.name` }),
      METHOD: () => ({ expression: `${link}.method` }),
      PUBLISHED_MONTH: () => month(published()),
    },
  }
}

/** What changes are together. */
export function changeAggregation(change: string): Aggregation<ChangeGrouping> {
  return {
    groups: {
      KIND: () => ({ expression: `${change}.kind` }),
      BY: () => ({ expression: `${change}.by` }),
      MONTH: () => month({ expression: `${change}.at` }),
    },
  }
}

/** What entries of a timeline are together. */
export function timelineAggregation(subject: string): Aggregation<TimelineGrouping> {
  return {
    dated: subject,
    groups: {
      TYPE: () => ({ expression: `CASE WHEN ${subject}:Meeting THEN 'Meeting' ELSE 'Statement' END` }),
      MONTH: monthOfDate(subject),
    },
  }
}

/** The types of what a search finds. */
const FOUND_TYPES = [...ENTITY_KINDS.map((kind) => KINDS[kind].label), 'Statement', 'Sentence']

/** What hits of a search are together. */
export function searchAggregation(query: Compilation, hit: string): Aggregation<SearchGrouping> {
  return {
    confidence: `${hit}.confidence`,
    dated: hit,
    groups: {
      TYPE: () => ({
        expression: `CASE ${FOUND_TYPES.map((type) => `WHEN ${hit}:${type} THEN '${type}'`).join(' ')} END`,
      }),
      ARTICLE() {
        const article = query.variable('a')
        return {
          join: `OPTIONAL MATCH (${hit})<-[:TELLS_OF]-(${article}:Article)`,
          expression: `coalesce(${hit}.article, ${article}.id)`,
          node: 'Article',
          row: `${hit}.id`,
        }
      },
      MONTH: monthOfDate(hit),
    },
  }
}

/** What suggestions to merge are together, each a map with its `id`, `score`, `kind` and `reasons`. */
export function suggestionAggregation(query: Compilation, suggestion: string): Aggregation<MergeSuggestionGrouping> {
  return {
    confidence: `${suggestion}.score`,
    groups: {
      KIND: () => ({ expression: `${suggestion}.kind` }),
      REASON() {
        const reason = query.variable('reason')
        const join = `UNWIND ${suggestion}.reasons AS ${reason}`
        return { join, expression: reason, row: `${suggestion}.id` }
      },
    },
  }
}
