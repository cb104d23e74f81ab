import { ENTITY_KINDS, type EntityKind } from './entity-kind.ts'
import { STORED_TYPES, type StoredType } from './stored-type.ts'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** `person/antony-blinken`: the kind, then the name folded. */
export type EntityId = Id<'Entity'>
/** `article/9f8c2e41d0aa77b3`: the hash of the URL, or of the text where there is no URL. */
export type ArticleId = Id<'Article'>
/** `article/9f8c2e41d0aa77b3/sentence/4` */
export type SentenceId = Id<'Sentence'>
/** `article/9f8c2e41d0aa77b3/statement/5d1f0c27ab83` */
export type StatementId = Id<'Statement'>
/** `relationship/person/antony-blinken/holds-role-at/place/united-states/secretary-of-state`; of a plan `…/planned-met-with/…` */
export type RelationshipId = Id<'Relationship'>
/** `meeting/lima-summit#status` */
export type StatusId = Id<'Status'>
/** The id of the relationship or status, then the sentence's, joined by `@`. */
export type EvidenceId = Id<'Evidence'>
/** `change/9f8c2e41d0aa77b3`: the hash of what a person said. */
export type ChangeId = Id<'Change'>

/**
 * A name as it stands in an id: lower case, accents folded, everything that is neither letter nor digit a single
 * hyphen: `São Paulo` gives `sao-paulo`, `U.S.` gives `us`. Scripts other than Latin keep their letters. A name
 * without letter or digit gives its code points in hexadecimal, so that no id is empty.
 */
export function slug(name: string): string {
  const folded = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return folded === ''
    ? Array.from(name, (character) => character.codePointAt(0)?.toString(16)).join('-') || '-'
    : folded
}

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

/**
 * The form under which names are compared: NFKD, accents off, lower case, curly quotes and dashes straight, no dots
 * inside initialisms (`U.S.` is `us`), white space single, no leading "the".
 */
export function foldName(name: string): string {
  return (PLAIN_NAME.test(name) ? name.toLowerCase() : foldLetters(name))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** Most names: nothing in them but their case and white space is to be folded. */
const PLAIN_NAME = /^[A-Za-z0-9\s'"-]*$/

function foldLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => WITHOUT_STROKE[letter] ?? letter)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu, (initialism) => initialism.replaceAll('.', ''))
}

/** How the ids of all entities of a kind begin: `person/`. */
export function idPrefix(kind: EntityKind): string {
  return `${kind.toLowerCase()}/`
}

/** The id of the entity of that kind and canonical name. */
export function entityId(kind: EntityKind, name: string): EntityId {
  return `${idPrefix(kind)}${slug(name)}` as EntityId
}

/** The id of another entity of the same name, which `qualifier`, a slug, tells apart: `person/michael-jordan-professor`. */
export function namesakeId(entity: EntityId, qualifier: string): EntityId {
  return `${entity}-${qualifier}` as EntityId
}

/** The key under which it is decided who is who: the kind, then a part of a name that is a slug already. */
export function blockingKey(kind: EntityKind, folded: string): string {
  return `${idPrefix(kind)}${folded}`
}

/** The kind of entity that an id or a blocking key names; undefined for the id of something else. */
export function entityKindOf(id: string): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => id.startsWith(idPrefix(kind)))
}

/** The name in an entity's id as a person reads it: `united states`. */
export function nameInId(id: EntityId): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
}

/** Between the id of an entity or article and what of it is meant: a name, a role, whom the article tells of. */
export const PART_MARK = '#'

/** The id of a name of an entity; `key` is the name folded. */
export function nameId(entity: EntityId, key: string): string {
  return `${entity}${PART_MARK}${key}`
}

/** The id of the pair of an entity and an id under which an article alone would know it. */
export function formerId(entity: EntityId, readAs: EntityId): string {
  return `${entity}${PART_MARK}${readAs}`
}

/** The entity of which an id is a name's. */
export function entityOfName(name: string): string {
  return name.slice(0, name.indexOf(PART_MARK))
}

/** The id of a role for which an article names no organization or place. */
export function roleId(person: EntityId, title: string): string {
  return `${person}${PART_MARK}role/${slug(title)}`
}

/** The id of the article with that hash (hexadecimal; the first 16 digits are used). */
export function articleId(hash: string): ArticleId {
  return `article/${hash.slice(0, 16)}` as ArticleId
}

/** The id of the sentence with that index, from 0, in its article. */
export function sentenceId(article: ArticleId, index: number): SentenceId {
  return `${article}/sentence/${String(index)}` as SentenceId
}

/** The id of a statement in its article; `content` is made from what it says: hexadecimal digits, and perhaps `-` and a number. */
export function statementId(article: ArticleId, content: string): StatementId {
  return `${article}/statement/${content}` as StatementId
}

/** The id of the article to which a sentence or a statement belongs. */
export function articleOf(part: string): ArticleId {
  return part.replace(/\/(?:sentence\/\d+|statement\/[\da-f]+(?:-\d+)?)$/, '') as ArticleId
}

/** The index, from 0, of the sentence of that id in its article. */
export function sentenceIndex(sentence: string): number {
  return Number(sentence.slice(sentence.lastIndexOf('/') + 1))
}

const typeInId = (type: StoredType) => type.toLowerCase().replaceAll('_', '-')

/**
 * The id of a relationship: the same two entities, type and role give the same id in every article. The ends of a
 * symmetric relationship must come as they are stored.
 */
export function relationshipId(source: EntityId, type: StoredType, target: EntityId, role?: string): RelationshipId {
  const path = ['relationship', source, typeInId(type), target]
  return [...path, ...(role === undefined ? [] : [slug(role)])].join('/') as RelationshipId
}

/** What a relationship's id says: its ends and the type under which it is stored. */
export interface RelationshipPath {
  readonly source: EntityId
  readonly type: StoredType
  readonly target: EntityId
}

/** Takes a relationship's id apart; undefined for a text that is none. */
export function relationshipPath(id: string): RelationshipPath | undefined {
  const [prefix, sourceKind, sourceName, typeName, targetKind, targetName] = id.split('/')
  const type = STORED_TYPES.find((known) => typeInId(known) === typeName)
  if (prefix !== 'relationship' || type === undefined) return undefined
  if (sourceKind === undefined || sourceName === undefined) return undefined
  if (targetKind === undefined || targetName === undefined) return undefined
  return { source: `${sourceKind}/${sourceName}` as EntityId, type, target: `${targetKind}/${targetName}` as EntityId }
}

/** What comes after a meeting's id in the id of its status. */
export const STATUS_PART = `${PART_MARK}status`

/** The id of the status of a meeting, under which what proves it is kept. */
export function statusId(meeting: EntityId): StatusId {
  return `${meeting}${STATUS_PART}` as StatusId
}

/** The id of the evidence that one sentence gives for one relationship, or for the status of a meeting. */
export function evidenceId(proven: RelationshipId | StatusId, sentence: SentenceId): EvidenceId {
  return `${proven}@${sentence}` as EvidenceId
}

/**
 * Takes a resolution's id apart: the article's id, and the id by which the article alone knows the entity; undefined
 * for a text that is none.
 */
export function resolutionPath(id: string): { readonly article: ArticleId; readonly readAs: EntityId } | undefined {
  const [article, readAs, ...others] = id.split(PART_MARK)
  if (article === undefined || readAs === undefined || others.length > 0) return undefined
  return { article: article as ArticleId, readAs: readAs as EntityId }
}

/** What names the suggestion that two entities are one, whichever of them is given first. */
export function suggestionId(one: EntityId, other: EntityId): string {
  return [one, other].sort().join(PART_MARK)
}

/** The two entities of a suggestion, in the order of their ids; undefined for a text that names none. */
export function suggestedEntities(id: string): readonly [EntityId, EntityId] | undefined {
  const [one, other, ...others] = id.split(PART_MARK)
  if (one === undefined || other === undefined || others.length > 0 || one >= other) return undefined
  return [one as EntityId, other as EntityId]
}

/** The id of the change with that hash (hexadecimal; the first 16 digits are used). */
export function changeId(hash: string): ChangeId {
  return `change/${hash.slice(0, 16)}` as ChangeId
}

/** What has a global id. */
export type NodeType = 'Entity' | 'Article' | 'Sentence' | 'Statement' | 'Relationship' | 'Change'

/** What kind of thing a global id names, as far as its form says; undefined for a text that is no id. */
export function nodeTypeOf(id: string): NodeType | undefined {
  if (/^[^/]+\/[^/]+$/.test(id)) {
    if (id.startsWith('article/')) return 'Article'
    if (id.startsWith('change/')) return 'Change'
    return entityKindOf(id) === undefined ? undefined : 'Entity'
  }
  if (/^article\/[^/]+\/sentence\/\d+$/.test(id)) return 'Sentence'
  if (/^article\/[^/]+\/statement\/[\da-f]+(?:-\d+)?$/.test(id)) return 'Statement'
  return relationshipPath(id) === undefined ? undefined : 'Relationship'
}
