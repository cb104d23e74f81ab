import { dayRange, type PartialDate } from '../../model/partial-date.ts'
import { isBefore } from './combine.ts'

/** A partial date as properties of a node or relationship; all null without one. */
type DateProperties = Readonly<
  Record<'dateEdtf' | 'dateText' | 'dateFrom' | 'dateTo', string | null> &
    Record<'dateYear' | 'dateMonth' | 'dateDay', number | null>
>

/** The properties of a partial date. */
export function dateProperties(date: PartialDate | undefined): DateProperties {
  const range = date === undefined ? undefined : dayRange(date)
  return {
    dateEdtf: date?.edtf ?? null,
    dateText: date?.text ?? null,
    dateYear: date?.year ?? null,
    dateMonth: date?.month ?? null,
    dateDay: date?.day ?? null,
    dateFrom: range?.from ?? null,
    dateTo: range?.to ?? null,
  }
}

/**
 * A Cypher map of the date properties of whichever of two carries the better date: the fuller one, and of two equally
 * full ones the earlier, by its EDTF form and then by its wording. So what is stored does not depend on the order in which articles are loaded.
 */
export function betterDate(stored: string, offered: string): string {
  const takesOffered = `${offered}.dateEdtf IS NOT NULL AND (${stored}.dateEdtf IS NULL
    OR size(${offered}.dateEdtf) > size(${stored}.dateEdtf)
    OR (size(${offered}.dateEdtf) = size(${stored}.dateEdtf) AND (${offered}.dateEdtf < ${stored}.dateEdtf
      OR (${offered}.dateEdtf = ${stored}.dateEdtf AND ${offered}.dateText < ${stored}.dateText))))`
  return `CASE WHEN ${takesOffered} THEN ${dateMap(offered)} ELSE ${dateMap(stored)} END`
}

/** The better date of two, as `betterDate` has it. */
export function betterDateOf(a: DateProperties, b: DateProperties): DateProperties {
  const { dateEdtf, dateText, dateYear, dateMonth, dateDay, dateFrom, dateTo } = isBetter(b, a) ? b : a
  return { dateEdtf, dateText, dateYear, dateMonth, dateDay, dateFrom, dateTo }
}

function isBetter({ dateEdtf: form, dateText: text }: DateProperties, than: DateProperties): boolean {
  if (form === null || than.dateEdtf === null) return form !== null
  if (form.length !== than.dateEdtf.length) return form.length > than.dateEdtf.length
  return form === than.dateEdtf ? isBefore(text ?? '', than.dateText ?? '') : isBefore(form, than.dateEdtf)
}

/**
 * Cypher that gives `owner` the best date among `offered`, rows of a preceding MATCH, or takes its date away
 * where none offers one.
 */
export function setBestDate(owner: string, offered: string): string {
  return `WITH ${owner}, ${offered} ORDER BY size(coalesce(${offered}.dateEdtf, '')) DESC,
      ${offered}.dateEdtf, ${offered}.dateText
    WITH ${owner}, collect(${dateMap(offered)}) AS dates
    WITH ${owner}, dates[0] AS best
    SET ${owner} += best`
}

/** A Cypher map of the date properties of something. */
function dateMap(from: string): string {
  return `{${Object.keys(dateProperties(undefined))
    .map((name) => `${name}: ${from}.${name}`)
    .join(', ')}}`
}
