import { readRows, unreadable } from '../lexicon/model-rows.ts'

/** How often something was right: of so many cases so many. */
export interface Rate {
  readonly right: number
  readonly cases: number
}

/**
 * What was measured of each way in which things are found, and of all ways of a kind and all kinds of a group together:
 * under "relationship/HELD_IN/held-in", "relationship/HELD_IN" and "relationship".
 */
export type Rates = ReadonlyMap<string, Rate>

/** What rates are measured of. */
export type Group = 'entity' | 'relationship' | 'speaker'

/** What is thought of a group before anything is measured, and how many cases that, or a wider rate, is worth. */
const BEFORE = 0.8
const WORTH = 4
/** Nothing is surer. */
const MOST = 0.99

/**
 * The confidence in what was found in some way: the part of what was found so that was right, on annotated articles that
 * no rule was written on. Where there were few cases it leans on the rate of its kind, and that on the rate of its group.
 * A way or kind that was never measured has the rate of what is above it.
 */
export function confidenceOf(rates: Rates, group: Group, kind: string, how: string): number {
  const levels = [group, `${group}/${kind}`, `${group}/${kind}/${how}`]
  const rate = levels.reduce((before, level) => {
    const { right, cases } = rates.get(level) ?? { right: 0, cases: 0 }
    return (right + WORTH * before) / (cases + WORTH)
  }, BEFORE)
  return Math.min(MOST, rate)
}

/** Rates of ways together with those of their kinds and groups. */
export function withTotals(ways: ReadonlyMap<string, Rate>): Rates {
  const rates = new Map<string, Rate>()
  for (const [way, { right, cases }] of ways) {
    const [group = '', kind = ''] = way.split('/')
    for (const level of [group, `${group}/${kind}`, way]) {
      const sum = rates.get(level) ?? { right: 0, cases: 0 }
      rates.set(level, { right: sum.right + right, cases: sum.cases + cases })
    }
  }
  return rates
}

/**
 * Reads the measured rates below a folder of models; `models/confidence/measure.ts` makes them.
 * @throws DatelineError MODEL_UNREADABLE that names the file and the line, if it is missing or damaged
 */
export function loadRates(folder: URL): Rates {
  const rows = readRows(folder, 'confidence/rates.tsv', 5).map(({ columns, place }): [string, Rate] => {
    const [group, kind = '', how = '', right = '', cases = ''] = columns
    const rate = { right: Number(right), cases: Number(cases) }
    if (!(rate.right >= 0 && rate.cases > 0))
      throw unreadable(place, `has "${right}" of "${cases}", which are no counts`)
    return [[group, kind, how].join('/'), rate]
  })
  return withTotals(new Map(rows))
}
