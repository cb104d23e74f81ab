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
    STATEMENT_COUNT: [`COUNT { (${entity})-[:MADE]->() }`],
    STATEMENTS_ABOUT_COUNT: [`COUNT { (${entity})<-[:ABOUT]-() }`],
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
