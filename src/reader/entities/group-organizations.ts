import { textAt } from '../../language/index.ts'
import { foldName } from '../../model/id.ts'
import { groupBy } from '../../model/group-by.ts'
import type { LexicalDoc, Lexicon } from '../lexicon/lexicon.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf } from '../names/name-span.ts'
import { bracketedNames } from './bracketed-names.ts'
import type { EntityDraft } from './draft.ts'
import { reasonForOne } from './organization-names.ts'

interface Group {
  name: string
  uses: DecidedName[]
  reasons: string[]
}

/**
 * Puts the names of organizations together: by the gazetteer ("EU", "European Union"), by what stands in brackets
 * after the name ("Global Climate Forum (GCF)"), by an acronym, and by the shorter form of a name ("Brightwater" of
 * "Brightwater Motor Company", "Department of Justice" of "United States Department of Justice", "Court" of "Harbour
 * Court"). A bare "Court" or "Department" that no longer name in the article explains is no organization; "the
 * Senate" and "Department of Justice" are those of the `country` that the article is about.
 */
export function groupOrganizations(
  doc: LexicalDoc,
  names: readonly DecidedName[],
  lexicon: Lexicon,
  country: string | undefined,
): EntityDraft[] {
  const inBrackets = bracketedNames(doc, names, lexicon)
  const keyOf = (name: DecidedName) => {
    const ownCountry = isOfState(doc, name) ? undefined : country
    const known = lexicon.organizations.get(bodyOf(ownCountry, name.key, lexicon))?.name
    // Beside "Ohio Supreme Court" the "Supreme Court" may be Ohio's.
    const isOthers = names.some(
      ({ key }) => key.endsWith(` ${name.key}`) && lexicon.organizations.get(key)?.name !== known,
    )
    return known === undefined || isOthers
      ? (lexicon.organizations.get(name.key)?.name ?? withCountry(name.key, lexicon))
      : known
  }
  const byKey = new Map(names.map((name) => [name.key, name]))
  // What the article itself says an acronym is goes before what it is elsewhere.
  const byName = groupBy(names, (name) => keyOf(byKey.get(inBrackets.get(name.key) ?? '') ?? name))
  const groups = Array.from(byName, ([key, uses]) => groupOf(doc, key, uses, lexicon)).sort(
    (a, b) => b.name.length - a.name.length,
  )
  const merged: Group[] = []
  for (const group of groups) {
    const whole = merged
      .map((longer) => ({
        longer,
        why: reasonForOne(longer.name, group.name, firstUse(longer) < firstUse(group), lexicon),
      }))
      .find(({ why }) => why !== undefined)
    if (whole === undefined) merged.push(group)
    else join(whole.longer, group, whole.why ?? '', lexicon)
  }
  return merged
    .filter(({ name }) => !isBare(name, lexicon))
    .map((group) => ({
      kind: 'ORGANIZATION',
      name: group.name,
      uses: group.uses.sort((a, b) => a.firstToken - b.firstToken),
      reasons: [...new Set([...group.uses.flatMap((use) => use.reasons), ...group.reasons])],
    }))
}

/** "U.S. Embassy" and "United States Embassy" are one: a body's name with that of its country in full. */
function withCountry(key: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = key.split(' ')
  const country = lexicon.places.get(first)
  return country?.level === 'COUNTRY' && rest.length > 0 ? [foldName(country.name), ...rest].join(' ') : key
}

/** Adds a group to the one of the longer name; a name that the gazetteer knows is the better one of the two. */
function join(longer: Group, shorter: Group, why: string, lexicon: Lexicon): void {
  const known = (name: string) => lexicon.organizations.has(foldName(name))
  if (known(shorter.name) && !known(longer.name)) longer.name = shorter.name
  longer.uses.push(...shorter.uses)
  longer.reasons.push(why)
}

function firstUse({ uses }: Group): number {
  return Math.min(...uses.map((use) => use.firstToken))
}

function groupOf(doc: LexicalDoc, key: string, uses: DecidedName[], lexicon: Lexicon): Group {
  const known = lexicon.organizations.get(foldName(key))
  const surfaces = uses.map((use) => surfaceOf(doc, use))
  if (known !== undefined) {
    const reasons = surfaces.some((surface) => surface !== known.name)
      ? [`the gazetteer has these names for "${known.name}"`]
      : []
    return { name: known.name, uses, reasons }
  }
  const full = surfaces.find((surface) => foldName(surface) === key) ?? surfaces[0] ?? key
  const reasons = uses.some((use) => use.key !== key) ? [`"${full}" is followed by its other name in brackets`] : []
  return { name: full, uses, reasons }
}

/** "the state Senate", "the Senate of the state": none of the country. */
function isOfState(doc: LexicalDoc, { firstToken, lastToken }: DecidedName): boolean {
  const after = [1, 2, 3].map((step) => textAt(doc.tokens, lastToken + step)).join(' ')
  return doc.tokens[firstToken - 1]?.norm === 'state' || /^of (the|this|that) state$/i.test(after)
}

/** The body's name with its country's, if the gazetteer has that: "senate" in an article about the United States. */
function bodyOf(country: string | undefined, body: string, lexicon: Lexicon): string {
  const names =
    country === undefined ? [] : [`${country} ${body}`, `${body} of ${country}`, `${body} of the ${country}`]
  return names.map(foldName).find((name) => lexicon.organizations.has(name)) ?? body
}

/** "Court", "Department": a word that heads names of organizations, alone. */
function isBare(name: string, { organizationHeads, uniqueBodies }: Lexicon): boolean {
  const word = name.toLowerCase()
  return organizationHeads.has(word) && !uniqueBodies.has(word) && name !== name.toUpperCase()
}
