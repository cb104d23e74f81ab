import type { Doc } from '../../language/index.ts'
import { groupBy } from '../group-by.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf } from '../names/name-span.ts'
import type { EntityDraft } from './draft.ts'

interface Group {
  name: string
  uses: DecidedName[]
  reasons: string[]
}

const SMALL = /^(of|for|the|and|&|on|in|to|de|la|du|des)$/i

/**
 * Puts the names of organizations together: by the gazetteer ("EU", "European Union"), by an acronym, in brackets
 * after the name or alone ("Global Climate Forum (GCF)"), and by the shorter form of a name ("Brightwater" of
 * "Brightwater Motor Company", "Department of Justice" of "United States Department of Justice").
 */
export function groupOrganizations(doc: Doc, names: readonly DecidedName[], gazetteer: Gazetteer): EntityDraft[] {
  const byName = groupBy(names, (name) => gazetteer.organizations.get(name.key)?.name ?? name.key)
  const groups = Array.from(byName, ([name, uses]): Group => {
    const known = uses.some((use) => gazetteer.organizations.has(use.key))
    return {
      name: known ? name : surfaceOf(doc, uses[0] ?? { firstToken: 0, lastToken: 0 }),
      uses,
      reasons:
        known && uses.some((use) => surfaceOf(doc, use) !== name)
          ? [`the gazetteer has these names for "${name}"`]
          : [],
    }
  }).sort((a, b) => b.name.length - a.name.length)
  const merged: Group[] = []
  for (const group of groups) {
    const whole = merged
      .map((longer) => ({ longer, why: whyOne(longer, group, gazetteer) }))
      .find(({ why }) => why !== undefined)
    if (whole === undefined) merged.push(group)
    else {
      whole.longer.uses.push(...group.uses)
      whole.longer.reasons.push(whole.why ?? '')
    }
  }
  return merged.map((group) => ({
    kind: 'ORGANIZATION',
    name: group.name,
    uses: group.uses.sort((a, b) => a.firstToken - b.firstToken),
    reasons: [...new Set([...group.uses.flatMap((use) => use.reasons), ...group.reasons])],
  }))
}

function whyOne(longer: Group, shorter: Group, gazetteer: Gazetteer): string | undefined {
  const long = words(longer.name)
  const short = words(shorter.name)
  if (short.length === 1 && isAcronym(shorter.name, long)) return `"${shorter.name}" is the acronym of "${longer.name}"`
  if (short.length >= long.length) return undefined
  const known = gazetteer.organizations.has(shorter.uses[0]?.key ?? '')
  if (
    !known &&
    !gazetteer.places.has(shorter.uses[0]?.key ?? '') &&
    short.every((word, index) => long[index] === word)
  ) {
    const rest = long[short.length]
    if (rest !== undefined && !/^(of|for)$/.test(rest)) return `"${shorter.name}" is short for "${longer.name}"`
    const country = long.slice(short.length + 1).join(' ')
    if (rest === 'of' && gazetteer.places.has(country))
      return `"${shorter.name}" is "${longer.name}" without its country`
  }
  const lead = long.slice(0, long.length - short.length).join(' ')
  const endsAlike = short.every((word, index) => long[long.length - short.length + index] === word)
  if (endsAlike && short.length > 1 && (gazetteer.places.has(lead) || gazetteer.demonyms.has(lead))) {
    return `"${shorter.name}" is "${longer.name}" without its country`
  }
  const reordered = /^(.+) (department|ministry)$/.exec(short.join(' '))
  if (reordered !== null && long.join(' ').endsWith(`${reordered[2] ?? ''} of ${reordered[1] ?? ''}`)) {
    return `"${shorter.name}" is "${longer.name}" in other order`
  }
  return undefined
}

function words(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\bu\.s\.?/g, 'us')
    .split(/[\s-]+/)
}

/** Whether the letters of `acronym` are the initials of the words, with or without the small ones. */
function isAcronym(acronym: string, long: readonly string[]): boolean {
  const letters = acronym.replace(/[.\s]/g, '')
  if (long.length < 2 || letters.length < 2 || !/^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(letters)) return false
  const initials = (of: readonly string[]) => of.map((word) => word[0] ?? '').join('')
  const lower = letters.toLowerCase()
  return initials(long) === lower || initials(long.filter((word) => !SMALL.test(word))) === lower
}
