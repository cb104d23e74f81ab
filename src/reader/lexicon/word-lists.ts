import type { Modality, Polarity } from '../../model/statement.ts'
import { groupBy } from '../../model/group-by.ts'
import { MODELS, readRows, unreadable } from './model-rows.ts'

/** What a word does to the factuality of what depends on it. */
export type FactualityMark = Polarity | Modality | 'ATTRIBUTED'

const MARKS: readonly Exclude<FactualityMark, 'AFFIRMED'>[] = [
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
export interface SpeechVerb {
  readonly kind: 'say' | 'object' | 'toward' | 'quote' | 'other'
  /** The prepositions after which what is said may stand, too. */
  readonly prepositions: readonly string[]
}

/** A field of work; in a lasting one people stay: a person of one of them is not taken for one of another. */
interface FieldOfWork {
  readonly name: string
  readonly lasting: boolean
}

type Read<List> = (folder: URL) => List

const LISTS = {
  /** Small words of names that acronyms pass over: "of". */
  acronymGaps: words('acronym-gaps.txt'),
  /** Words that head the names of what is agreed or under way: "framework". */
  agreementNames: words('agreement-names.txt'),
  /** Words after which "in" is no place's: "trust". */
  beliefWords: words('belief-words.txt'),
  /** Nouns by which a text points back at an organization: any one ("bloc"), or a company ("carmaker"). */
  bodyNouns: kinds('body-nouns.txt', ['any', 'company']),
  /** The commonest English words. */
  commonWords: words('common-words.txt'),
  /** What a hyphen joins to a name that is no part of it: "led". */
  compounding: words('compounding.txt'),
  /** Nouns with a clause that tells what they are: that somebody only says or thinks ("rumour"), or that is so ("fact"). */
  contentNouns: kinds('content-nouns.txt', ['told', 'true']),
  /** Titles of courtesy, before names of people only: "Mrs". */
  courtesyTitles: words('courtesy-titles.txt'),
  /** Verbs whose date is that of the meeting which they tell of: "open". */
  datingVerbs: words('dating-verbs.txt'),
  /** Determiners that point at what is known: "this". */
  definiteDeterminers: words('definite-determiners.txt'),
  /** Adjectives and names of peoples, with their country's name: "french", France. */
  demonyms: named('demonyms.txt'),
  /** Verbs of speech that say of what stands after them that it is not so: "deny", "rule_out". */
  denyingVerbs: words('denying-verbs.txt'),
  /** Words of titles of those below the one of that title: "vice". */
  deputies: words('deputies.txt'),
  /** Verbs by which only what is written tells what stands in it: "show". */
  documentVerbs: words('document-verbs.txt'),
  /** Titles that tell nothing of who is meant: by a surname ("member"), or as many share them ("president"). */
  emptyTitles: kinds('empty-titles.txt', ['surname', 'shared']),
  /** What is done to something arranged so that it does not take place: "cancel", "on_hold". */
  cancellations: words('cancellations.txt'),
  /** Adjectives that say of a noun that it has not happened, or may never: "cancelled". */
  eventAdjectives: classes('event-adjectives.txt', MARKS),
  /** Words that begin names of storms, operations, ships and diseases: "hurricane". */
  eventBeginnings: words('event-beginnings.txt'),
  /** Family names that stand before given ones: "wu". */
  familyFirst: words('family-first.txt'),
  /** Fields of work by the titles that tell of them: "footballer" is of sport, in which people stay. */
  fieldsOfWork: fieldsOfWork('fields-of-work.txt'),
  /** Words of other languages in the names of organizations: "partido". */
  foreignBodies: words('foreign-bodies.txt'),
  /** Words after a name that tell fathers from sons ("jr"), and all that are short, those of rulers ("xiv") too. */
  generations: kinds('generations.txt', ['family', 'short']),
  /** Verbs whose subject says what the noun of speech after them names: "issue". */
  givingVerbs: words('giving-verbs.txt'),
  /** What says of its subject that it did not happen, or not yet: "collapse", "on_hold". */
  failures: classes('failures.txt', MARKS),
  /** Nouns for who is elsewhere what somebody is here: "counterpart". */
  equalNouns: words('equal-nouns.txt'),
  /** Places by which news calls a government: "downing street". */
  governmentSeats: words('government-seats.txt'),
  /** Words that decide whether what depends on them happened: "refuse". */
  governors: classes('governors.txt', MARKS),
  /** Verbs whose subject is a person; those with "passive" where it is done to them: "X was born". */
  humanVerbs: classes('human-verbs.txt', ['passive'], ''),
  /** Adjectives that judge and class nothing, and so are no part of a term: "controversial". */
  judgingAdjectives: words('judging-adjectives.txt'),
  /** Words at the end of a company's name: legal forms, short ones, what shows a company ("airlines"), what may be left out. */
  legalForms: kinds('legal-forms.txt', ['form', 'short', 'company', 'ending']),
  /** Forms of verbs whose lemma the language's tables do not know, and the lemma. */
  lemmas: named('lemmas.txt'),
  /** Words before a noun of meetings: of another one, a former one, a class, of sides, or of no meeting: "press". */
  meetingAdjectives: kinds('meeting-adjectives.txt', ['another', 'former', 'classing', 'sides', 'none']),
  /** Nouns of meetings by their kind, as the file says. */
  meetingKinds: kinds('meeting-kinds.txt', [
    'visit',
    'manyThings',
    'generic',
    'large',
    'small',
    'body',
    'plural',
    'sitting',
    'meal',
  ]),
  /** Nouns that are meetings: by their name, only with participants or a place, or never. */
  meetingNouns: classes('meeting-nouns.txt', ['strong', 'weak', 'none']),
  /** Nouns for a part of a meeting that stand for it: "end". */
  meetingParts: words('meeting-parts.txt'),
  /** Verbs that say that a meeting took place, and who was there. */
  meetingVerbs: kinds('meeting-verbs.txt', ['hold', 'attend', 'host', 'organize', 'visit', 'occur', 'gather', 'miss']),
  /** Auxiliary verbs, adverbs and conjunctions with what they do to a clause: "may". */
  modals: classes('modals.txt', MARKS),
  /** How the names of months and their short forms begin: "jan". */
  monthStems: words('month-stems.txt'),
  /** Words at the ends of names that are no part of them, or are, as the file says: "the", "QC", "Regiment". */
  nameEdges: kinds('name-edges.txt', ['leading', 'inner', 'honour', 'unit']),
  /** Small words of names, by where they stand, as the file says: "van", "ben", "al". */
  nameParticles: kinds('name-particles.txt', ['between', 'weak', 'opening', 'tied', 'before', 'foreign']),
  /** Words that stand before a body's name for its country: "federal". */
  nationalAdjectives: words('national-adjectives.txt'),
  /** Words that tell clubs and companies from the places that they are called like. */
  namesakes: kinds('namesakes.txt', ['playing', 'club', 'company', 'nature']),
  /** Capitalised words that name no entity. */
  notNames: words('not-names.txt'),
  /** Words for numbers, and the number. */
  numbers: numbers('numbers.txt'),
  /** Offices that only bodies have: "ceo" of one, "fellow" at one. */
  officesOfBodies: kinds('offices-of-bodies.txt', ['of', 'at']),
  /** Titles held at a country, state or city: "minister". */
  offices: words('offices.txt'),
  /** Nouns for an office that one leaves: "post". */
  officeNouns: words('office-nouns.txt'),
  /** Verbs of offices, by what they tell, as the file says. */
  officeVerbs: kinds('office-verbs.txt', [
    'naming',
    'serving',
    'following',
    'leaving',
    'past',
    'quitting',
    'vacating',
    'ousting',
    'heading',
    'taking',
  ]),
  /** Nouns of speech and the prepositions before what is said: "criticism" with "of". */
  objectNouns: prepositioned('object-nouns.txt'),
  /** Verbs that take an "of" which tells nothing of their object: "accuse". */
  ofVerbs: words('of-verbs.txt'),
  /** Nouns after "on" for an area, as after "in", or a margin, as after "at". */
  onNouns: kinds('on-nouns.txt', ['area', 'margin']),
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
  /** Means by which people talk who do not meet: "telephone". */
  phones: words('phones.txt'),
  /** Words that begin names of places, "weak" where people's names begin so, too: "lake". */
  placeBeginnings: classes('place-beginnings.txt', ['weak'], ''),
  /** Words that end or head names of places, "surname" where people are called so, too: "bridge". */
  placeHeads: classes('place-heads.txt', ['surname'], ''),
  /** Common nouns that stand before the name of a place: "village". */
  placeNouns: words('place-nouns.txt'),
  /** Nouns for places: that stand for the one they name, described, or owned by the one around it. */
  placeTypes: kinds('place-types.txt', ['standing', 'described', 'owned']),
  /** Prepositions before what happened, before whoever speaks or hears, before where something is, or before a place. */
  prepositions: kinds('prepositions.txt', ['presupposing', 'speaking', 'where', 'placing']),
  /** Pronouns of the third person, by whom they stand for. */
  pronouns: kinds('pronouns.txt', ['F', 'M', 'IT']),
  /** Ranks of armed forces and police: "colonel". */
  ranks: words('ranks.txt'),
  /** Nouns for what shows or tells something without anybody's word: "footage". */
  recordNouns: words('record-nouns.txt'),
  /** Nouns for people who stand for others: sent, in twos, a group that is sent, or present at a meeting. */
  representatives: kinds('representatives.txt', ['sent', 'paired', 'group', 'present']),
  /** Heads of titles that people hold: "minister". */
  roleTitles: words('role-titles.txt'),
  /** Nouns that head names of bodies that are in one place. */
  seats: words('seats.txt'),
  /** Adjectives that choose one of several: "other". */
  selectingAdjectives: words('selecting-adjectives.txt'),
  /** Words of the names of services in which people have ranks: "Navy". */
  services: words('services.txt'),
  /** The full forms that a short form of a given name may stand for: "ted" is Edward or Theodore. */
  shortNames: shortNames('short-names.txt'),
  /** Nouns for what somebody says to a meeting: "keynote". */
  speeches: words('speeches.txt'),
  /** Nouns that stand for what somebody says: "remarks". */
  speechNouns: words('speech-nouns.txt'),
  /** Verbs that report what somebody says. */
  speechVerbs: speechVerbs('speech-verbs.txt'),
  /** Cities that a state has the name of, and the name that tells them from it. */
  stateCapitals: named('state-capitals.txt'),
  /** Adjectives for how sure somebody is of what they say: "adamant". */
  stanceAdjectives: words('stance-adjectives.txt'),
  /** Nouns beside a name for things that are no entities, "vessel" where they have people's names: "ferry". */
  thingNouns: classes('thing-nouns.txt', ['vessel'], ''),
  /** Verbs whose object is who is told: "inform". */
  tellingVerbs: words('telling-verbs.txt'),
  /** Verbs of speech that what cannot speak takes, too: "suggest". */
  thingVerbs: words('thing-verbs.txt'),
  /** Days and stretches of time that stand before a title and are no part of it: "monday". */
  timeWords: words('time-words.txt'),
  /** Words before a title: it is past, or they tell nothing of whose it is. */
  titleAges: kinds('title-ages.txt', ['past', 'coming', 'empty']),
  /** Words before a title that are no part of it: "incumbent". */
  titleLeads: words('title-leads.txt'),
  /** Words that part a title: inside it, before its rest, before who or where it is held, or before a clause. */
  titlePrepositions: kinds('title-prepositions.txt', ['inside', 'rest', 'holder', 'clause']),
  /** Words that end or head the names of topics: "treaty". */
  topicHeads: words('topic-heads.txt'),
  /** Bodies of which a country has one: "senate". */
  uniqueBodies: words('unique-bodies.txt'),
  /** Nouns for speakers without a name: "sources". */
  unnamedSources: words('unnamed-sources.txt'),
  /** Verbs that tell what somebody takes something for, and the prepositions before it: "sees it as". */
  viewingVerbs: prepositioned('viewing-verbs.txt'),
  /** Nouns after "on" for how somebody spoke: "condition". */
  waysOfSpeaking: words('ways-of-speaking.txt'),
  /** Nouns of speech with what shall be after them: "promise", or what somebody else shall do: "call". */
  wishNouns: classes('wish-nouns.txt', ['INTENDED', 'RECOMMENDED']),
  /** Words that intend, and by which nothing is arranged: "hope". */
  wishes: words('wishes.txt'),
  /** Words that end or head the names of works, prizes and events: "cup". */
  workHeads: words('work-heads.txt'),
  /** Verbs for what is done to works: "publish". */
  workVerbs: words('work-verbs.txt'),
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

/** The words of each kind; a word may be of several. */
function kinds<Kind extends string>(
  file: string,
  known: readonly Kind[],
): Read<Readonly<Record<Kind, ReadonlySet<string>>>> {
  return (folder) => {
    const rows = readRows(folder, `lexicon/${file}`, 2, known.length + 1).map(
      ({ columns: [word, ...names], place }) => ({
        word,
        kinds: names.map((name) => classOf(known, name, place)),
      }),
    )
    const lists: Partial<Record<Kind, ReadonlySet<string>>> = {}
    for (const kind of known)
      lists[kind] = new Set(rows.filter((row) => row.kinds.includes(kind)).map(({ word }) => word))
    return lists as Record<Kind, ReadonlySet<string>>
  }
}

function numbers(file: string): Read<ReadonlyMap<string, number>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2).map(({ columns: [word, digits = ''], place }) => {
        if (!/^\d+$/.test(digits)) throw unreadable(place, `has "${digits}" where a number belongs`)
        return [word, Number(digits)]
      }),
    )
}

function speechVerbs(file: string): Read<ReadonlyMap<string, SpeechVerb>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2, 3).map(({ columns: [verb, kind = '', prepositions = ''], place }) => [
        verb,
        {
          kind: classOf(['say', 'object', 'toward', 'quote', 'other'], kind, place),
          prepositions: prepositions.split(' '),
        },
      ]),
    )
}

/** Words with the prepositions that each takes. */
function prepositioned(file: string): Read<ReadonlyMap<string, readonly string[]>> {
  return (folder) =>
    new Map(
      readRows(folder, `lexicon/${file}`, 2).map(({ columns: [word, prepositions = ''] }) => [
        word,
        prepositions.split(' '),
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
