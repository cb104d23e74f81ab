import { expect, it } from 'vitest'
import type { AppearanceGroup, Correction } from '../../../src/model/resolution.ts'
import { articleFrom } from '../../../src/loader/article.ts'
import { createReader } from '../../../src/reader/index.ts'
import { createEntityResolver } from '../../../src/reader/resolution/index.ts'

const reader = await createReader()
const resolver = createEntityResolver()

/** An invented article: the year in which it was published, and what it says. */
type Told = readonly [year: number, text: string]

/** Reads articles, and gives whom each name is found to be where that is not what its article alone says. */
async function decided(articles: readonly Told[], corrections: readonly Correction[] = []): Promise<string[]> {
  const byKey = new Map<string, AppearanceGroup[]>()
  for (const [year, text] of articles) {
    const article = articleFrom({ text, publishedAt: `${String(year)}-05-02` })
    for (const appearance of resolver.appearances(await reader.read(article))) {
      const first = `${String(year)} ${article.id}`
      for (const key of appearance.short ? [appearance.key] : appearance.knownBy) {
        const placed = appearance.traits.at.length > 0 ? 1 : 0
        const group = { ...appearance, articles: 1, placed, first, entity: appearance.readAs }
        byKey.set(key, [...(byKey.get(key) ?? []), group])
      }
    }
  }
  return Array.from(byKey, ([key, groups]) => {
    const readAs = new Map(groups.map((group) => [group.group, group.readAs]))
    const [short, full] = [groups.filter((group) => group.short), groups.filter((group) => !group.short)]
    const known = { shortNames: short, corrections }
    const decisions = resolver.decide(key, full, known)
    const entityOf = new Map(decisions.map(({ group, entity }) => [group, entity]))
    const decided = full.map((group) => ({ ...group, entity: entityOf.get(group.group) ?? group.entity }))
    return [...decisions, ...short.map((group) => resolver.decideShort(group, decided, known))]
      .filter(({ method }) => method !== undefined)
      .map(({ group, method, entity }) => `${readAs.get(group) ?? ''} is ${entity} (${method ?? ''})`)
  })
    .flat()
    .sort()
}

const MAYOR: Told = [2020, 'Maria Stone, the mayor of Norwick, opened a bridge on Sunday. Stone thanked her voters.']
const MINISTER: Told = [2020, 'Robert Hill, the finance minister of Peru, spoke in Lima on Monday.']
const PLAYER: Told = [2018, 'The footballer Michael Jordan scored three goals for Chelsea on Monday.']
const PROFESSOR: Told = [2020, 'Michael Jordan, a professor at Harvard University, presented a paper on Tuesday.']
const HEALTH: Told = [2019, 'The Norwick Health Organization (NHO) said on Monday that measles was spreading in Peru.']

it.each<[string, readonly Told[], readonly string[]]>([
  [
    'a full form and a short form',
    [MINISTER, [2020, 'Finance Minister Bob Hill said on Monday that Peru was poor.']],
    ['person/robert-hill is person/bob-hill (NAME_VARIANT)'],
  ],
  [
    'a surname with a title',
    [MAYOR, [2021, 'Mayor Stone closed a bridge on Friday.']],
    ['person/stone is person/maria-stone (SURNAME)'],
  ],
  [
    'an acronym that one article spells out',
    [HEALTH, [2020, 'The NHO said in Peru that a vaccine was safe.']],
    ['organization/nho is organization/norwick-health-organization (ACRONYM)'],
  ],
  [
    'a company with its legal form',
    [
      [2020, 'Varnholt Industries said on Monday that it would hire 300 people.'],
      [2020, 'Varnholt Industries Inc. said on Tuesday that it would hire nobody.'],
    ],
    ['organization/varnholt-industries-inc is organization/varnholt-industries (LEGAL_FORM)'],
  ],
  [
    'spellings of one full name, and a surname in another',
    [
      [2020, 'Sergey Varnovsky, the mayor of Norwick, opened a bridge on Sunday.'],
      [2020, 'Sergei Varnovskyy met farmers in Lima on Monday.'],
      [2021, 'Mayor Varnovskij closed a bridge on Friday.'],
    ],
    [
      'person/sergey-varnovsky is person/sergei-varnovskyy (NAME_VARIANT)',
      'person/varnovskij is person/sergei-varnovskyy (SURNAME)',
    ],
  ],
  [
    'two people of one name, whose work is not the same',
    [PROFESSOR, PLAYER],
    ['person/michael-jordan is person/michael-jordan-professor (NAMESAKE)'],
  ],
  [
    'two people of one name, of different ages',
    [
      [2019, 'Maria Stone, 34, was elected to parliament on Sunday.'],
      [2020, 'Maria Stone, 81, died in Brighton on Friday.'],
    ],
    ['person/maria-stone is person/maria-stone-born-1939 (NAMESAKE)'],
  ],
])('tells of %s', async (_what, articles, expected) => {
  const found = await decided(articles)
  expect(found).toEqual(expected)
  expect(await decided(articles.toReversed())).toEqual(found)
})

it.each<[string, readonly Told[]]>([
  [
    'names that agree while nothing else does',
    [MINISTER, [2020, 'Bob Hill, a farmer from Kent, grew a giant pumpkin.']],
  ],
  ['relatives', [MAYOR, [2020, 'Peter Stone, a baker from Norwick, met voters.']]],
  [
    'a surname that two may have',
    [
      MAYOR,
      [2020, 'Peter Stone, the mayor of Brighton, opened a school.'],
      [2021, 'Mayor Stone closed a bridge on Friday.'],
    ],
  ],
  ['a surname with a title that nobody of that name has', [MAYOR, [2021, 'Senator Stone met farmers on Friday.']]],
  ['an acronym of a body at home elsewhere', [HEALTH, [2020, 'The NHO said in Japan that its farms were full.']]],
  [
    'spellings of one name in articles that contradict each other',
    [PLAYER, PROFESSOR].map(([year, text]) => [year, text.replace('Jordan', year === 2018 ? 'Orlovsky' : 'Orlovski')]),
  ],
  [
    'first names that are two people’s for all their likeness',
    [
      [2020, 'Terry Varnovsky met farmers in Lima on Monday.'],
      [2020, 'Terri Varnovskyy opened a school in Kent on Monday.'],
    ],
  ],
  ['one person in two offices', [MAYOR, [2024, 'Maria Stone, the senator from Norwick, met voters.']]],
])('decides nothing on %s', async (_what, articles) => {
  expect(await decided(articles)).toEqual([])
})

it('believes a person who says that a form of a name is another', async () => {
  const articles: Told[] = [MINISTER, [2020, 'Finance Minister Bob Hill said on Monday that Peru was poor.']]
  const entity = 'person/bob-hill' as AppearanceGroup['entity']
  expect(await decided(articles, [{ subject: 'person/robert-hill', entity, same: false }])).toEqual([])
})
