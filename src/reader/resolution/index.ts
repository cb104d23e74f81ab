import { blockingKey, entityKindOf, slug, type EntityId } from '../../model/id.ts'
import type { Entity } from '../../model/entity.ts'
import type { Reading } from '../../model/reading.ts'
import type { Appearance, AppearanceGroup, Decision, EntityResolver, Traits } from '../../model/resolution.ts'
import { groupBy } from '../../model/group-by.ts'
import { loadWordLists, type WordLists } from '../lexicon/word-lists.ts'
import { correctionsBy, type Corrections } from './corrections.ts'
import { isAcronym, organizationKey, resolveOrganizations, whoseAcronym } from './organizations.ts'
import { resolvePeople, WELL_KNOWN, whoseSurname } from './people.ts'
import { isSurnameOnly, personName } from './person-name.ts'
import { splitNamesakes } from './split-namesakes.ts'
import { traitsOfMeeting } from './meeting-traits.ts'
import { traitsOfOrganization, traitsOfPerson } from './traits.ts'

/**
 * Who is who over many articles. Each article is read by itself; this decides which of what they name is one, and which
 * of one name are two. Candidates are found by key: a family name, an organization's name or acronym, a meeting's name.
 */
export function createEntityResolver(lists: WordLists = loadWordLists()): EntityResolver {
  return {
    appearances: (reading) => reading.entities.flatMap((entity) => appearance(reading, entity, lists) ?? []),
    decide(key, found, known) {
      const groups = [...found].sort((a, b) => (a.group < b.group ? -1 : 1))
      const said = correctionsBy(known.corrections)
      switch (entityKindOf(key)) {
        case 'PERSON':
          return resolvePeople(key, groups, said, lists)
        case 'ORGANIZATION':
          return resolveOrganizations(key, groups, known.shortNames, said)
        case 'MEETING':
          return resolveMeetings(groups, said, lists)
        case 'PLACE':
        case 'TOPIC':
        case undefined:
          return []
      }
    },
    decideShort(group, found, known) {
      const groups = [...found].sort((a, b) => (a.group < b.group ? -1 : 1))
      const said = correctionsBy(known.corrections)
      return entityKindOf(group.key) === 'PERSON'
        ? whoseSurname(group, groups, said, lists)
        : whoseAcronym(group, groups, known.shortNames, said)
    },
    comparesTraits: (key) => entityKindOf(key) === 'PERSON',
    articlesThatCount: WELL_KNOWN,
  }
}

function appearance(reading: Reading, entity: Entity, lists: WordLists): Appearance | undefined {
  const { id, name } = entity
  switch (entity.kind) {
    case 'PERSON': {
      const own = personName(name, lists)
      const surnameOnly = isSurnameOnly(own)
      const key = blockingKey('PERSON', own.family)
      const single = surnameOnly ? [] : entity.aliases.map((alias) => personName(alias, lists)).filter(isSurnameOnly)
      const knownBy = [key, ...single.map(({ family }) => blockingKey('PERSON', family))]
      return appearanceOf(reading, id, name, knownBy, traitsOfPerson(reading, entity, surnameOnly, lists), surnameOnly)
    }
    case 'ORGANIZATION': {
      const acronyms = entity.aliases.filter(isAcronym)
      const knownBy = [organizationKey(name, lists), ...acronyms.map(slug)].map((folded) =>
        blockingKey('ORGANIZATION', folded),
      )
      const traits = isAcronym(name) || acronyms.length > 0 ? traitsOfOrganization(reading) : NO_TRAITS
      return appearanceOf(reading, id, name, knownBy, traits, isAcronym(name))
    }
    case 'MEETING':
      return appearanceOf(reading, id, name, [id], traitsOfMeeting(entity, reading.article.publishedAt), false)
    case 'PLACE':
    case 'TOPIC':
      return undefined
  }
}

const NO_TRAITS: Traits = { titles: [], at: [], work: [], tells: [] }

/** A name that says little is decided on article by article, others by what their articles say. */
function appearanceOf(
  reading: Reading,
  readAs: EntityId,
  name: string,
  knownBy: readonly string[],
  traits: Traits,
  short: boolean,
): Appearance {
  const { work, gender, born, dates, planned } = traits
  const told = [work.join('+'), gender, born?.to, dates?.from, dates?.to].map((trait) => trait ?? '')
  if (planned === true) told.push('planned')
  const group = `${readAs}|${short ? reading.article.id : told.join('|')}`
  return { readAs, name, key: knownBy[0] ?? readAs, knownBy: [...new Set(knownBy)], group, short, traits }
}

/** Meetings of one name on different days are different meetings, and so are one that was and a mere plan. */
function resolveMeetings(groups: readonly AppearanceGroup[], corrections: Corrections, lists: WordLists): Decision[] {
  return [...groupBy(groups, (group) => group.readAs)].flatMap(([entity, its]) =>
    splitNamesakes(its, { entity, reasons: new Map() }, corrections, lists),
  )
}
