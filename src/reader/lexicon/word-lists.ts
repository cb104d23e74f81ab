import type { Modality, Polarity } from '../../model/statement.ts'
import { groupBy } from '../group-by.ts'
import { MODELS, readRows, unreadable } from './model-rows.ts'

/** What a word does to the factuality of what depends on it. */
export type Mark = Polarity | Modality | 'ATTRIBUTED'

const MARKS: readonly Exclude<Mark, 'AFFIRMED'>[] = [
  'NEGATED',
  'INTENDED',
  'CONSIDERED',
  'POSSIBLE',
  'HYPOTHETICAL',
  'RECOMMENDED',
  'ATTRIBUTED',
  'ASSERTED',
]

/** How a verb reports what is said: in a clause, as its object, as what the object is about, or in a quotation only. */
interface SpeechVerb {
  readonly kind: 'say' | 'object' | 'toward' | 'quote'
  /** The prepositions after which what is said may stand, too. */
  readonly prepositions: readonly string[]
}

/** What a verb tells of the meeting that its subject or object names. */
export type MeetingVerbKind = 'hold' | 'attend' | 'organize' | 'visit' | 'occur' | 'gather'

/** A field of work; in a lasting one people stay: a person of one of them is not taken for one of another. */
interface FieldOfWork {
  readonly name: string
  readonly lasting: boolean
}

type Read<List> = (folder: URL) => List

const LISTS = {
  /** Adjectives and names of peoples, with their country's name: "french", France. */
  demonyms: named('demonyms.txt'),
  /** Adjectives that say of a noun that it has not happened, or may never: "cancelled". */
  eventAdjectives: classes('event-adjectives.txt', MARKS),
  /** Family names that stand before given ones: "wu". */
  familyFirst: words('family-first.txt'),
  /** Fields of work by the titles that tell of them: "footballer" is of sport, in which people stay. */
  fieldsOfWork: fieldsOfWork('fields-of-work.txt'),
  /** Words of other languages in the names of organizations: "partido". */
  foreignBodies: words('foreign-bodies.txt'),
  /** Words that decide whether what depends on them happened: "refuse". */
  governors: classes('governors.txt', MARKS),
  /** Verbs whose subject is a person; those with "passive" where it is done to them: "X was born". */
  humanVerbs: classes('human-verbs.txt', ['passive'], ''),
  /** Words at the end of a company's name that say what kind of company it is: "ltd". */
  legalForms: words('legal-forms.txt'),
  /** Nouns that are meetings: by their name, only with participants or a place, or never. */
  meetingNouns: classes('meeting-nouns.txt', ['strong', 'weak', 'none']),
  /** Verbs that say that a meeting took place, and who was there. */
  meetingVerbs: meetingVerbs('meeting-verbs.txt'),
  /** Auxiliary verbs, adverbs and conjunctions with what they do to a clause: "may". */
  modals: classes('modals.txt', MARKS),
  /** Small words within people's names, "weak" where they are names or initials, too: "van", "ben". */
  nameParticles: classes('name-particles.txt', ['weak'], ''),
  /** Capitalised words that name no entity. */
  notNames: words('not-names.txt'),
  /** Titles held at a country, state or city: "minister". */
  offices: words('offices.txt'),
  /** Words that end or head the names of organizations: "council". */
  organizationHeads: words('organization-heads.txt'),
  /** Common nouns that stand before the name of an organization: "charity". */
  organizationNouns: words('organization-nouns.txt'),
  /** Nouns for what only people, places or organizations have: "wife". */
  owners: classes('owners.txt', ['PERSON', 'PLACE', 'ORGANIZATION']),
  /** Titles that one holds as somebody of a party and not in it: "senator". */
  partisanTitles: words('partisan-titles.txt'),
  /** Words for a party's people, and the party. */
  partyAdjectives: named('party-adjectives.txt'),
  /** Adjectives and names of peoples that have no one country: "arab". */
  peoples: words('peoples.txt'),
  /** Common nouns beside a person's name: "attendee". */
  personNouns: words('person-nouns.txt'),
  /** Words before a person's name that are no part of it, with F or M where they tell: "Mrs". */
  personTitles: classes('person-titles.txt', ['F', 'M'], ''),
  /** Words that begin names of places, "weak" where people's names begin so, too: "lake". */
  placeBeginnings: classes('place-beginnings.txt', ['weak'], ''),
  /** Words that end or head names of places, "surname" where people are called so, too: "bridge". */
  placeHeads: classes('place-heads.txt', ['surname'], ''),
  /** Common nouns that stand before the name of a place: "village". */
  placeNouns: words('place-nouns.txt'),
  /** Prepositions that lead from a title to where it is held: "of". */
  rolePlaces: words('role-places.txt'),
  /** Heads of titles that people hold: "minister". */
  roleTitles: words('role-titles.txt'),
  /** The full forms that a short form of a given name may stand for: "ted" is Edward or Theodore. */
  shortNames: shortNames('short-names.txt'),
  /** Nouns that stand for what somebody says: "remarks". */
  speechNouns: words('speech-nouns.txt'),
  /** Verbs that report what somebody says. */
  speechVerbs: speechVerbs('speech-verbs.txt'),
  /** Nouns beside a name for things that are no entities, "vessel" where they have people's names: "ferry". */
  thingNouns: classes('thing-nouns.txt', ['vessel'], ''),
  /** Words before a title that are no part of it: "incumbent". */
  titleLeads: words('title-leads.txt'),
  /** Words that end or head the names of topics: "treaty". */
  topicHeads: words('topic-heads.txt'),
  /** Bodies of which a country has one: "senate". */
  uniqueBodies: words('unique-bodies.txt'),
  /** Nouns for speakers without a name: "sources". */
  unnamedSources: words('unnamed-sources.txt'),
  /** Words that end or head the names of works, prizes and events: "cup". */
  workHeads: words('work-heads.txt'),
}

/** The word lists under `models/lexicon`, one field a list. Verbs and nouns are lemmas in lower case. */
export type WordLists = { readonly [Name in keyof typeof LISTS]: ReturnType<(typeof LISTS)[Name]> }

/**
 * Reads the word lists below a folder of models.
 * @throws DatelineError MODEL_UNREADABLE that names the file and the line, if one is missing or damaged
 */
export function loadWordLists(folder: URL = MODELS): WordLists {
  return Object.fromEntries(Object.entries(LISTS).map(([name, read]) => [name, read(folder)])) as WordLists
}

/** A list of words and nothing else. */
function words(file: string): Read<ReadonlySet<string>> {
  return (folder) => new Set(readRows(folder, `lexicon/${file}`, 1).map(({ columns: [word] }) => word))
}

/** Words and a name that each stands for. */
function named(file: string): Read<ReadonlyMap<string, string>> {
  return (folder) =>
    new Map(readRows(folder, `lexicon/${file}`, 2).map(({ columns: [word, name = ''] }) => [word, name]))
}

/** Words with one class each, of those there are; with `without`, the class of words that have none. */
function classes<Class extends string, Without extends string = never>(
  file: string,
  known: readonly Class[],
  without?: Without,
): Read<ReadonlyMap<string, Class | Without>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, without === undefined ? 2 : 1, 2).map(
        ({ columns: [word, name = ''], place }) => [
          word,
          name === '' && without !== undefined ? without : classOf(known, name, place),
        ],
      ),
    )
}

function meetingVerbs(file: string): Read<ReadonlyMap<string, readonly MeetingVerbKind[]>> {
  const kinds: readonly MeetingVerbKind[] = ['hold', 'attend', 'organize', 'visit', 'occur', 'gather']
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2, 3).map(({ columns: [verb, ...names], place }) => [
        verb,
        names.map((name) => classOf(kinds, name, place)),
      ]),
    )
}

function speechVerbs(file: string): Read<ReadonlyMap<string, SpeechVerb>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2, 3).map(({ columns: [verb, kind = '', prepositions = ''], place }) => [
        verb,
        { kind: classOf(['say', 'object', 'toward', 'quote'], kind, place), prepositions: prepositions.split(' ') },
      ]),
    )
}

function fieldsOfWork(file: string): Read<ReadonlyMap<string, FieldOfWork>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2).flatMap(({ columns: [field, titles = ''] }) =>
        titles
          .split(' ')
          .map((title) => [title, { name: field.replace('*', ''), lasting: field.endsWith('*') }] as const),
      ),
    )
}

function shortNames(file: string): Read<ReadonlyMap<string, readonly string[]>> {
  return (folder) => {
    const full = readRows(folder, `lexicon/${file}`, 2).flatMap(({ columns: [name, shorts = ''] }) =>
      shorts.split(' ').map((short) => ({ short, name })),
    )
    const byShort = groupBy(full, ({ short }) => short)
    return new Map([...byShort].map(([short, names]) => [short, names.map(({ name }) => name)]))
  }
}

function classOf<Class extends string>(known: readonly Class[], name: string, place: string): Class {
  const found = known.find((one) => one === name)
  if (found === undefined) throw unreadable(place, `has the unknown class "${name}", and not ${known.join(', ')}`)
  return found
}
