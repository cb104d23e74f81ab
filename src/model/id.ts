import { ENTITY_KINDS, type EntityKind } from './entity-kind.ts'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** `person/antony-blinken`: the kind, then the name folded. */
export type EntityId = Id<'Entity'>
/** `article/9f8c2e41d0aa77b3`: the hash of the URL, or of the text where there is no URL. */
export type ArticleId = Id<'Article'>
/** `article/9f8c2e41d0aa77b3/sentence/4` */
export type SentenceId = Id<'Sentence'>
/** `article/9f8c2e41d0aa77b3/statement/2` */
export type StatementId = Id<'Statement'>
/** `relationship/person/antony-blinken/holds-role-at/place/united-states/secretary-of-state` */
export type RelationshipId = Id<'Relationship'>
/** The relationship's id, then the sentence's, joined by `@`. */
export type EvidenceId = Id<'Evidence'>

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
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => WITHOUT_STROKE[letter] ?? letter)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu, (initialism) => initialism.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}

/** The id of the entity of that kind and canonical name. */
export function entityId(kind: EntityKind, name: string): EntityId {
  return `${kind.toLowerCase()}/${slug(name)}` as EntityId
}

const KINDS = new Map(ENTITY_KINDS.map((kind) => [kind.toLowerCase(), kind]))

/** The kind of entity that an id names; undefined for the id of something else. */
export function entityKindOf(id: string): EntityKind | undefined {
  return KINDS.get(id.slice(0, Math.max(0, id.indexOf('/'))))
}

/** The id of the article with that hash (hexadecimal; the first 16 digits are used). */
export function articleId(hash: string): ArticleId {
  return `article/${hash.slice(0, 16)}` as ArticleId
}

/** The id of the sentence with that index, from 0, in its article. */
export function sentenceId(article: ArticleId, index: number): SentenceId {
  return `${article}/sentence/${String(index)}` as SentenceId
}

/** The id of the statement with that index, from 0, in its article. */
export function statementId(article: ArticleId, index: number): StatementId {
  return `${article}/statement/${String(index)}` as StatementId
}

/**
 * The id of a relationship: the same two entities, type and role give the same id in every article. The ends of a
 * symmetric relationship (MET_WITH) must come in the order of their ids.
 */
export function relationshipId(source: EntityId, type: string, target: EntityId, role?: string): RelationshipId {
  const path = ['relationship', source, type.toLowerCase().replaceAll('_', '-'), target]
  return [...path, ...(role === undefined ? [] : [slug(role)])].join('/') as RelationshipId
}

/** The id of the evidence that one sentence gives for one relationship. */
export function evidenceId(relationship: RelationshipId, sentence: SentenceId): EvidenceId {
  return `${relationship}@${sentence}` as EvidenceId
}
