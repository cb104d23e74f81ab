/**
 * A date as far as a text gives it. `edtf` is Extended Date/Time Format level 1 (`XXXX-11-29`, `2019-10`, `2019~`), an
 * interval where it lasts (`2024-03-03/2024-03-05`);
 * `text` is the wording in the article. `year`, `month` (1 to 12) and `day` (1 to 31) are set where known.
 */
export interface PartialDate {
  readonly edtf: string
  readonly text: string
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** Builds a partial date from what is known of it; unknown parts are `X` in the EDTF form, trailing ones left out. */
export function partialDate(text: string, known: { year?: number; month?: number; day?: number }): PartialDate {
  const { year, month, day } = known
  const parts = [
    year === undefined ? 'XXXX' : String(year).padStart(4, '0'),
    month === undefined ? 'XX' : String(month).padStart(2, '0'),
    day === undefined ? 'XX' : String(day).padStart(2, '0'),
  ]
  while (parts.length > 1 && parts.at(-1) === 'XX') parts.pop()
  return {
    edtf: parts.join('-'),
    text,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

/**
 * Builds the date of what lasts from one date to another: its EDTF form is an interval (`2024-03-03/2024-03-05`), and of
 * `year`, `month` and `day` it has those which both ends share.
 */
export function dateInterval(text: string, from: PartialDate, to: PartialDate): PartialDate {
  if (from.edtf === to.edtf) return { ...from, text }
  const { year } = from
  const isSameYear = year === to.year
  const month = isSameYear && from.month === to.month ? from.month : undefined
  const shared = {
    ...(isSameYear && year !== undefined ? { year } : {}),
    ...(month === undefined ? {} : { month }),
  }
  return { ...partialDate(text, shared), edtf: `${from.edtf}/${to.edtf}` }
}

/**
 * The earliest and the latest day, as ISO dates, that a partial date may mean. Without a year there is none:
 * `undefined`.
 */
export function dayRange(date: Pick<PartialDate, 'year' | 'month' | 'day'>): { from: string; to: string } | undefined {
  const { year, month, day } = date
  if (year === undefined) return undefined
  const iso = (m: number, d: number) =>
    `${String(year).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  if (month === undefined) return { from: iso(1, 1), to: iso(12, 31) }
  if (day === undefined) return { from: iso(month, 1), to: iso(month, new Date(Date.UTC(year, month, 0)).getUTCDate()) }
  return { from: iso(month, day), to: iso(month, day) }
}
