import { addChangeSubjects } from './add-change-subjects.ts'
import { addFormerIds } from './add-former-ids.ts'
import { addSounds } from './add-sounds.ts'
import { addStatus } from './add-status.ts'
import { addWords } from './add-words.ts'
import { countAppearances } from './count-appearances.ts'
import type { Engine } from './engine.ts'
import { respellKeys } from './respell-keys.ts'
import { statementIdsByContent } from './statement-ids-by-content.ts'

/** A step that brings a graph from one version of its schema to the next. */
export interface Migration {
  readonly id: string
  /** What is made and dropped on either engine, and on one of them only. */
  readonly both: readonly string[]
  readonly embedded: readonly string[]
  readonly neo4j: readonly string[]
  /** What is done to the nodes that are there already. */
  readonly mend?: (engine: Pick<Engine, 'read' | 'write'>) => Promise<void>
}

/**
 * All steps, in order. What was released keeps its text, in full and made of nothing that may change; what the schema is
 * now follows from all of them together. Each text may run again, and does nothing then.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: '001-unique-ids-and-indexes',
    both: [
      'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT article_source IF NOT EXISTS FOR (n:Article) REQUIRE n.source IS UNIQUE',
      'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON (n.key)',
      'CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind)',
      'CREATE INDEX entity_articleCount IF NOT EXISTS FOR (n:Entity) ON (n.articleCount)',
      'CREATE INDEX entity_dateFrom IF NOT EXISTS FOR (n:Entity) ON (n.dateFrom)',
      'CREATE INDEX name_key IF NOT EXISTS FOR (n:Name) ON (n.key)',
      'CREATE INDEX article_publishedAt IF NOT EXISTS FOR (n:Article) ON (n.publishedAt)',
      'CREATE INDEX sentence_article IF NOT EXISTS FOR (n:Sentence) ON (n.article)',
      'CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.article)',
      'CREATE INDEX statement_dateFrom IF NOT EXISTS FOR (n:Statement) ON (n.dateFrom)',
      'CREATE INDEX evidence_relationshipId IF NOT EXISTS FOR (n:Evidence) ON (n.relationshipId)',
      'CREATE INDEX person_key IF NOT EXISTS FOR (n:Person) ON (n.key)',
      'CREATE INDEX person_articleCount IF NOT EXISTS FOR (n:Person) ON (n.articleCount)',
      'CREATE INDEX organization_key IF NOT EXISTS FOR (n:Organization) ON (n.key)',
      'CREATE INDEX organization_articleCount IF NOT EXISTS FOR (n:Organization) ON (n.articleCount)',
      'CREATE INDEX place_key IF NOT EXISTS FOR (n:Place) ON (n.key)',
      'CREATE INDEX place_articleCount IF NOT EXISTS FOR (n:Place) ON (n.articleCount)',
      'CREATE INDEX meeting_key IF NOT EXISTS FOR (n:Meeting) ON (n.key)',
      'CREATE INDEX meeting_articleCount IF NOT EXISTS FOR (n:Meeting) ON (n.articleCount)',
      'CREATE INDEX topic_key IF NOT EXISTS FOR (n:Topic) ON (n.key)',
      'CREATE INDEX topic_articleCount IF NOT EXISTS FOR (n:Topic) ON (n.articleCount)',
    ],
    embedded: [
      // A constraint brings no index with it on this engine; without one a MERGE is a scan.
      'CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id)',
      'CREATE INDEX name_id_lookup IF NOT EXISTS FOR (n:Name) ON (n.id)',
      'CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id)',
      'CREATE INDEX sentence_id_lookup IF NOT EXISTS FOR (n:Sentence) ON (n.id)',
      'CREATE INDEX statement_id_lookup IF NOT EXISTS FOR (n:Statement) ON (n.id)',
      'CREATE INDEX evidence_id_lookup IF NOT EXISTS FOR (n:Evidence) ON (n.id)',
      'CREATE INDEX role_id_lookup IF NOT EXISTS FOR (n:Role) ON (n.id)',
      'CREATE INDEX article_source_lookup IF NOT EXISTS FOR (n:Article) ON (n.source)',
    ],
    neo4j: [
      // Trigrams, for names that contain something: a range index serves only how they begin.
      "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
      "CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
      "CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}",
      'CREATE TEXT INDEX entity_key_text IF NOT EXISTS FOR (n:Entity) ON (n.key)',
      'CREATE TEXT INDEX person_key_text IF NOT EXISTS FOR (n:Person) ON (n.key)',
      'CREATE TEXT INDEX organization_key_text IF NOT EXISTS FOR (n:Organization) ON (n.key)',
      'CREATE TEXT INDEX place_key_text IF NOT EXISTS FOR (n:Place) ON (n.key)',
      'CREATE TEXT INDEX meeting_key_text IF NOT EXISTS FOR (n:Meeting) ON (n.key)',
      'CREATE TEXT INDEX topic_key_text IF NOT EXISTS FOR (n:Topic) ON (n.key)',
      'CREATE TEXT INDEX name_key_text IF NOT EXISTS FOR (n:Name) ON (n.key)',
    ],
  },
  {
    id: '002-who-is-who',
    both: [
      'CREATE CONSTRAINT blockingkey_id IF NOT EXISTS FOR (n:BlockingKey) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.key)',
    ],
    embedded: [
      'CREATE INDEX blockingkey_id_lookup IF NOT EXISTS FOR (n:BlockingKey) ON (n.id)',
      'CREATE INDEX change_id_lookup IF NOT EXISTS FOR (n:Change) ON (n.id)',
    ],
    neo4j: [],
  },
  {
    id: '003-search-by-words',
    both: [],
    embedded: [],
    neo4j: [
      // The server's own analyzers leave out words such as "of", and take "U.S." apart in ways of their own.
      'DROP INDEX names IF EXISTS',
      'DROP INDEX statements IF EXISTS',
      'DROP INDEX sentences IF EXISTS',
      "CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
      "CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
      "CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS FOR (n:Sentence) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
    ],
    mend: addWords,
  },
  {
    id: '004-status-of-meetings',
    both: ['CREATE INDEX meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.status)'],
    embedded: [],
    neo4j: [],
    mend: addStatus,
  },
  {
    id: '005-former-ids',
    both: [
      'CREATE CONSTRAINT formerid_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX formerid_former IF NOT EXISTS FOR (n:FormerId) ON (n.former)',
    ],
    embedded: ['CREATE INDEX formerid_id_lookup IF NOT EXISTS FOR (n:FormerId) ON (n.id)'],
    neo4j: [],
    mend: addFormerIds,
  },
  {
    id: '006-statement-ids-by-content',
    both: [],
    embedded: [],
    neo4j: [],
    mend: statementIdsByContent,
  },
  {
    id: '007-counted-appearances',
    both: [
      'CREATE CONSTRAINT appearancegroup_id IF NOT EXISTS FOR (n:AppearanceGroup) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT trait_id IF NOT EXISTS FOR (n:Trait) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX appearancegroup_under IF NOT EXISTS FOR (n:AppearanceGroup) ON (n.under)',
      'CREATE INDEX appearancegroup_group IF NOT EXISTS FOR (n:AppearanceGroup) ON (n.group)',
      'CREATE INDEX trait_of IF NOT EXISTS FOR (n:Trait) ON (n.of)',
      'CREATE INDEX trait_shared IF NOT EXISTS FOR (n:Trait) ON (n.shared)',
    ],
    embedded: [
      'CREATE INDEX appearancegroup_id_lookup IF NOT EXISTS FOR (n:AppearanceGroup) ON (n.id)',
      'CREATE INDEX trait_id_lookup IF NOT EXISTS FOR (n:Trait) ON (n.id)',
    ],
    neo4j: [],
    mend: countAppearances,
  },
  {
    id: '008-changes',
    both: [
      'CREATE CONSTRAINT changesubject_id IF NOT EXISTS FOR (n:ChangeSubject) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT changelog_id IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT idempotencykey_id IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE',
      'CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at)',
    ],
    embedded: [
      'CREATE INDEX changesubject_id_lookup IF NOT EXISTS FOR (n:ChangeSubject) ON (n.id)',
      'CREATE INDEX changelog_id_lookup IF NOT EXISTS FOR (n:ChangeLog) ON (n.id)',
      'CREATE INDEX idempotencykey_id_lookup IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.id)',
    ],
    neo4j: [],
    mend: addChangeSubjects,
  },
  {
    id: '009-names-that-sound-alike',
    both: [
      'CREATE INDEX name_sound IF NOT EXISTS FOR (n:Name) ON (n.sound)',
      'CREATE INDEX name_surname IF NOT EXISTS FOR (n:Name) ON (n.surname)',
    ],
    embedded: [],
    neo4j: [],
    mend: addSounds,
  },
  {
    id: '010-people-by-one-spelling',
    both: [],
    embedded: [],
    neo4j: [],
    mend: respellKeys,
  },
]

/** The ids under which the graph records the migrations that it went through. */
export const MIGRATION_IDS: readonly string[] = MIGRATIONS.map(({ id }) => id)
