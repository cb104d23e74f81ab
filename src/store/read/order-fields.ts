import type {
  ArticleOrderField,
  EntityOrder,
  EntityOrderField,
  RelationshipOrder,
  RelationshipOrderField,
  StatementOrderField,
} from '../generated/sdl.ts'
import { dateKey, orderKeys, type OrderExpressions, type OrderKey } from './order.ts'

/** How a list of entities is sorted: by name where nothing is asked, and equals by `last`, their ids if left out. */
export function entityKeys(
  orderBy: readonly EntityOrder[] | undefined,
  entity: string,
  last = `${entity}.id`,
): readonly OrderKey[] {
  return orderKeys(orderBy, entityOrder(entity), [{ expression: `${entity}.key`, descending: false }], last)
}

/** How a list of relationships is sorted: those told by most articles first where nothing is asked. */
export function relationshipKeys(
  orderBy: readonly RelationshipOrder[] | undefined,
  relationship: string,
): readonly OrderKey[] {
  const byArticles = { expression: `${relationship}.articleCount`, descending: true }
  return orderKeys(orderBy, relationshipOrder(relationship), [byArticles], `${relationship}.id`)
}

/** The expressions of EntityOrderField for what a variable holds. */
function entityOrder(entity: string): OrderExpressions<EntityOrderField> {
  return {
    NAME: [`${entity}.key`],
    DATE: [dateKey(entity)],
    ARTICLE_COUNT: [`${entity}.articleCount`],
    MENTION_COUNT: [`${entity}.mentionCount`],
    STATEMENT_COUNT: [`COUNT { (${entity})-[:MADE]->() }`],
    STATEMENTS_ABOUT_COUNT: [`COUNT { (${entity})<-[:ABOUT]-() }`],
  }
}

/** The expressions of RelationshipOrderField. */
function relationshipOrder(relationship: string): OrderExpressions<RelationshipOrderField> {
  return {
    ARTICLE_COUNT: [`${relationship}.articleCount`],
    CONFIDENCE: [`${relationship}.confidence`],
    DATE: [dateKey(relationship)],
  }
}

/** The expressions of StatementOrderField; `article` holds the statement's where it is sorted by it. */
export function statementOrder(statement: string, article: string): OrderExpressions<StatementOrderField> {
  return {
    POSITION: [`${statement}.article`, `${statement}.start`],
    DATE: [dateKey(statement)],
    CONFIDENCE: [`${statement}.confidence`],
    PUBLISHED_AT: [publishedKey(article)],
  }
}

/** The expressions of ArticleOrderField; `statements` holds how many an article has where it is sorted by it. */
export function articleOrder(article: string, statements: string): OrderExpressions<ArticleOrderField> {
  return {
    TITLE: [`coalesce(toLower(${article}.title), '')`],
    PUBLISHED_AT: [publishedKey(article)],
    LOADED_AT: [`coalesce(${article}.loadedAt, '')`],
    SOURCE: [`toLower(${article}.source)`],
    ENTITY_COUNT: [`COUNT { (${article})-[:TELLS_OF]->() }`],
    STATEMENT_COUNT: [statements],
  }
}

/** An article's date of publication for sorting; without one it comes first. */
export function publishedKey(article: string): string {
  return `coalesce(${article}.publishedAt, '')`
}
