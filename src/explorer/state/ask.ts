import type {
  EntityKind,
  ArticleQuery,
  ArticleRowFragment,
  EntityDetailsQuery,
  NeighborhoodQuery,
  PathsQuery,
} from '../generated/operations.ts'
import type { Entity, GraphPart, Relationship, Statement } from '../graph/graph.ts'
import type { FoundLine } from './load-line.ts'
import type { ScopePart } from './load-scope.ts'
import type { ComparedArticle } from './comparison.ts'
import type { DatedRelationship, DatedStatement, DossierEntity, DossierPage } from './dossier.ts'
import type { Communities } from '../communities/community.ts'
import type { Opening } from './opening.ts'
import type { Chosen } from './scope.ts'
import type { Timeline, WindowPart } from './timeline.ts'
import type { Finding, ListOrder, Question, TimeWindow } from './view.ts'

export type ReadArticle = Extract<NonNullable<ArticleQuery['node']>, { readonly __typename: 'Article' }>
type KnownEntity = Extract<NonNullable<EntityDetailsQuery['node']>, { readonly name: string }>
/** What the server tells of an entity, and what people changed about it. */
export type Details = KnownEntity & Pick<EntityDetailsQuery, 'changes'> & Pick<EntityDetailsQuery, 'neighborhood'>
export type Path = PathsQuery['shortest'][number]
export type Neighborhood = NeighborhoodQuery['neighborhood']

/** What was found between entities; `ids` are the entities and lines that it is made of. */
export type Found = { readonly part: GraphPart } & (
  | { readonly kind: 'path'; readonly paths: readonly (Path & { readonly ids: ReadonlySet<string> })[] }
  | { readonly kind: 'common'; readonly neighbors: readonly string[]; readonly ids: ReadonlySet<string> }
)

/** A page of what answers a question in the whole graph. */
export interface QuestionAnswer {
  /** How many relationships or statements answer it in all. */
  readonly total: number
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
  readonly entities: readonly Entity[]
  readonly relationships: readonly Relationship[]
  readonly statements: readonly Statement[]
}

/** A page of the list of articles. */
export interface ArticlePage {
  /** How many articles the list has on all pages. */
  readonly total: number
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
  readonly rows: readonly ArticleRowFragment[]
  /** What any of them is filed under, most used first; on the first page only. */
  readonly labels: readonly string[]
}

/** What is asked of the server, by its subject: the question, and what answers it. */
interface Questions {
  readonly opening: { readonly ask: object; readonly answer: Opening }
  /** How much of a scope has a date, month by month. */
  readonly timeline: { readonly ask: { readonly within?: Chosen }; readonly answer: Timeline }
  /** What of a scope has a date in a stretch of time. */
  readonly window: {
    readonly ask: { readonly within?: Chosen; readonly window: TimeWindow }
    readonly answer: WindowPart
  }
  /** What the newest articles of a large graph are about. */
  readonly communities: { readonly ask: object; readonly answer: Communities }
  /** What belongs to a scope that is not everything. */
  readonly scope: { readonly ask: { readonly chosen: Chosen }; readonly answer: ScopePart }
  /** A page of the list of articles, or of those that are about some entities. */
  readonly articles: {
    readonly ask: {
      readonly words: string
      readonly label?: string
      readonly order: ListOrder
      readonly within?: Chosen
      readonly after?: string
    }
    readonly answer: ArticlePage
  }
  /** The articles that a search chooses. */
  readonly 'articles found': {
    readonly ask: { readonly words: string }
    readonly answer: readonly ArticleRowFragment[]
  }
  /** Articles by their ids, so that a scope can be named. */
  readonly 'articles by id': {
    readonly ask: { readonly ids: readonly string[] }
    readonly answer: readonly ArticleRowFragment[]
  }
  readonly article: { readonly ask: { readonly id: string }; readonly answer: ReadArticle }
  /** All about an entity; with a window, of statements only those that speak of a time within it. */
  readonly details: {
    readonly ask: { readonly id: string; readonly window?: TimeWindow }
    readonly answer: Details
  }
  /** Who an entity is, and what it was. */
  readonly dossier: { readonly ask: { readonly id: string }; readonly answer: DossierEntity }
  /** A page of what joins an entity to others. */
  readonly 'dossier relationships': {
    readonly ask: { readonly id: string; readonly after?: string }
    readonly answer: DossierPage<DatedRelationship>
  }
  /** A page of what an entity says, or of what is said about it. */
  readonly 'dossier statements': {
    readonly ask: { readonly id: string; readonly side: 'by' | 'about'; readonly after?: string }
    readonly answer: DossierPage<DatedStatement>
  }
  /** What some articles tell, in the order asked; those that are gone are left out. */
  readonly comparison: {
    readonly ask: { readonly articles: readonly string[] }
    readonly answer: readonly ComparedArticle[]
  }
  readonly question: {
    readonly ask: {
      readonly question: Question
      readonly within?: Chosen
      readonly window?: TimeWindow
      readonly after?: string
    }
    readonly answer: QuestionAnswer
  }
  /** How many relationships or statements answer each question. */
  readonly 'question counts': {
    readonly ask: { readonly within?: Chosen; readonly window?: TimeWindow }
    readonly answer: Readonly<Record<Question, number>>
  }
  readonly finding: { readonly ask: { readonly finding: Finding }; readonly answer: Found }
  /** A line that is selected, and that nothing else brought. */
  readonly line: { readonly ask: { readonly id: string }; readonly answer: FoundLine }
  /** What joins entities that are known already to each other. */
  readonly joins: { readonly ask: { readonly ids: readonly string[] }; readonly answer: GraphPart }
  /** Entities by their ids, with what joins them. */
  readonly entities: { readonly ask: { readonly ids: readonly string[] }; readonly answer: readonly GraphPart[] }
  /** An entity's neighbors, of one kind or of all, so many entities at the most, to be brought into the drawing. */
  readonly expansion: {
    readonly ask: { readonly id: string; readonly limit: number; readonly kind?: EntityKind }
    readonly answer: Neighborhood
  }
}

export type Subject = keyof Questions
export type AskAbout<About extends Subject> = { readonly about: About } & Questions[About]['ask']
export type AnswerAbout<About extends Subject> = Questions[About]['answer']
/** A question to the server, as plain data. */
export type Ask = { readonly [About in Subject]: AskAbout<About> }[Subject]
/** What answers a question. */
export type AnswerTo<Asked extends Ask> = Questions[Asked['about']]['answer']

/** A text that is the same for the same question. */
export function keyOf(ask: Ask): string {
  return JSON.stringify(ask, (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
