import type { Value } from '../engine.ts'
import type {
  ArticleFilter,
  EntityFilter,
  MeetingFilter,
  NoArguments,
  OrganizationFilter,
  PersonFilter,
  PlaceFilter,
  StatementFilter,
  TopicFilter,
} from '../generated/sdl.ts'
import type { Asked, FieldTable, Taking, TypeName } from './fields.ts'
import type { Level, Read } from './level.ts'
import type { SelectedField } from './selection.ts'

/** Something that a variable holds; `guard` is a Cypher predicate that must hold for its subqueries to be worth running. */
export interface NodeSubject {
  readonly node: string
  readonly guard?: string
}

/** A relationship with variables for itself, its id and its two ends. */
export interface RelationshipSubject {
  readonly relationship: string
  readonly id: string
  readonly source: string
  readonly target: string
}

/** A mention: the MENTIONS relationship between a sentence and an entity. */
export interface MentionSubject {
  readonly mention: string
  readonly sentence: string
  readonly entity: string
}

/** Evidence with its sentence. `method`, `confidence` and `reason` are Cypher expressions. */
export interface EvidenceSubject {
  readonly method: string
  readonly confidence: string
  readonly reason: string
  readonly sentence: string
}

/** An entity `other` named in `count` sentences together with `node`. */
export interface CoMentionSubject {
  readonly node: string
  readonly other: string
  readonly count: string
}

/** How an article shows an entity: the TELLS_OF relationship between the two. */
export interface AppearanceSubject {
  readonly link: string
  readonly article: string
}

/** A role that is a relationship. `title` and `current` are Cypher expressions. */
export interface HeldRoleSubject {
  readonly title: string
  readonly current: string
  readonly relationship: RelationshipSubject
}

/** What each type of the schema is compiled from: the variables that hold it. */
export interface Subjects {
  readonly Entity: NodeSubject
  readonly Person: NodeSubject
  readonly Organization: NodeSubject
  readonly Place: NodeSubject
  readonly Meeting: NodeSubject
  readonly Topic: NodeSubject
  readonly Article: NodeSubject
  readonly Sentence: NodeSubject
  readonly Statement: NodeSubject
  readonly Relationship: RelationshipSubject
  readonly Mention: MentionSubject
  readonly Evidence: EvidenceSubject
  readonly CoMention: CoMentionSubject
  readonly HeldRole: HeldRoleSubject
  readonly Appearance: AppearanceSubject
  readonly Change: NodeSubject
  readonly UnattachedRole: NodeSubject
}

/** The name of a type that is compiled from variables. */
export type SubjectType = keyof Subjects

/** The filter of each type of node that lists of the SDL can be chosen by. */
export interface Filters {
  readonly Entity: EntityFilter
  readonly Person: PersonFilter
  readonly Organization: OrganizationFilter
  readonly Place: PlaceFilter
  readonly Meeting: MeetingFilter
  readonly Topic: TopicFilter
  readonly Article: ArticleFilter
  readonly Statement: StatementFilter
}

/** One query while it is compiled. */
export interface Compilation {
  /** Whether the engine walks indexes: see `Engine`. */
  readonly walksIndexes: boolean
  /** Makes a value a parameter and gives its name in the text: `$p1`. */
  parameter(value: Value): string
  /** A variable that is used nowhere else in the query. */
  variable(prefix: string): string
  /** What parts of the text say: the same for parts that differ in the names of their variables and parameters alone. */
  meaning(parts: readonly string[]): string
  /**
   * Whether a pattern has a match in which predicates hold. Where that is asked anew for each row of another match, or of
   * what holds an object, the embedded engine looks through all of the graph for what EXISTS wants, and counts what there is
   * hundreds of times as fast; where it is asked once, it takes EXISTS for a join. `where` makes the predicates, which are
   * asked within.
   */
  hasMatch(pattern: string, where?: () => readonly string[]): string
  /** The predicates that a filter means for what a variable holds; all must hold. */
  fits<Type extends keyof Filters>(type: Type, variable: string, filter: Filters[Type]): readonly string[]
  /** Compiles what is asked of an object that variables hold into columns of a level, and gives what reads the object. */
  object<Type extends SubjectType>(
    type: Type,
    subject: Subjects[Type],
    fields: readonly SelectedField[],
    level: Level,
  ): Read
}

/** Compiles a field of an object. */
export type FieldCompiler<Subject, Arguments = NoArguments> = (
  field: Asked<Arguments>,
  query: Compilation,
  subject: Subject,
  level: Level,
) => Read

/** How a field that takes arguments is compiled. */
export type TakingCompiler<Subject, Arguments> = Taking<Arguments, ObjectContext<Subject>, Read>

/** How each field of a type of the SDL is compiled from what variables hold. */
export type ObjectTable<Type extends TypeName, Subject> = FieldTable<Type, ObjectContext<Subject>, Read>

/** What a field of an object is compiled with. */
export type ObjectContext<Subject> = readonly [query: Compilation, subject: Subject, level: Level]
