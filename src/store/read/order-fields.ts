import type {
  ArticleOrderField,
  EntityOrderField,
  RelationshipOrderField,
  StatementOrderField,
} from '../generated/sdl.ts'
import { dateKey, type OrderExpressions } from './order.ts'

/** The expressions of EntityOrderField for what a variable holds. */
export function entityOrder(entity: string): OrderExpressions<EntityOrderField> {
  return {
    NAME: [`${entity}.key`],
    DATE: [dateKey(entity)],
    ARTICLE_COUNT: [`${entity}.articleCount`],
    MENTION_COUNT: [`${entity}.mentionCount`],
  }
}

/** The expressions of RelationshipOrderField. */
export function relationshipOrder(relationship: string): OrderExpressions<RelationshipOrderField> {
  return {
    ARTICLE_COUNT: [`${relationship}.articleCount`],
    CONFIDENCE: [`${relationship}.confidence`],
    DATE: [dateKey(relationship)],
  }
}

/** The expressions of StatementOrderField. */
export function statementOrder(statement: string): OrderExpressions<StatementOrderField> {
  const position = [`${statement}.article`, `${statement}.start`]
  return {
    POSITION: position,
    DATE: [dateKey(statement), ...position],
    CONFIDENCE: [`${statement}.confidence`, ...position],
  }
}

/** The expressions of ArticleOrderField. */
export function articleOrder(article: string): OrderExpressions<ArticleOrderField> {
  return {
    TITLE: [`coalesce(toLower(${article}.title), '')`],
    PUBLISHED_AT: [`coalesce(${article}.publishedAt, '')`],
    LOADED_AT: [`coalesce(${article}.loadedAt, '')`],
  }
}
