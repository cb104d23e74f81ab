import { dateKey } from './order.ts'

/** The expressions of EntityOrderField for what a variable holds. */
export function entityOrder(entity: string): Readonly<Record<string, readonly string[]>> {
  return {
    NAME: [`${entity}.key`],
    DATE: [dateKey(entity)],
    ARTICLE_COUNT: [`${entity}.articleCount`],
    MENTION_COUNT: [`${entity}.mentionCount`],
  }
}

/** The expressions of RelationshipOrderField. */
export function relationshipOrder(relationship: string): Readonly<Record<string, readonly string[]>> {
  return {
    ARTICLE_COUNT: [`${relationship}.articleCount`],
    CONFIDENCE: [`${relationship}.confidence`],
    DATE: [dateKey(relationship)],
  }
}

/** The expressions of StatementOrderField. */
export function statementOrder(statement: string): Readonly<Record<string, readonly string[]>> {
  const position = [`${statement}.article`, `${statement}.start`]
  return {
    POSITION: position,
    DATE: [dateKey(statement), ...position],
    CONFIDENCE: [`${statement}.confidence`, ...position],
  }
}

/** The expressions of ArticleOrderField. */
export function articleOrder(article: string): Readonly<Record<string, readonly string[]>> {
  return {
    TITLE: [`coalesce(toLower(${article}.title), '')`],
    PUBLISHED_AT: [`coalesce(${article}.publishedAt, '')`],
  }
}
