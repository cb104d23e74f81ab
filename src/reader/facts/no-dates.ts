const UNITS =
  '(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))'
/** Words of time that point nowhere by themselves. */
const VAGUE = /^(?:now|earlier|later|then)$/i
const VAGUE_WITHOUT_DAY = /^(?:tonight|today)$/i
/** "for 80 years", "past few days", "the last two years": how long, and not when. */
const DURATION = new RegExp(
  `^(?:(?:for|within|over|during|throughout)\\b.*\\b${UNITS}|(?:the )?(?:last|past|next|previous|coming|recent) (?:[\\w-]+ )+${UNITS.replace('s?)', 's)')})$`,
  'i',
)
/** "in 80 years", "in two weeks": when, of a plan; how long it took, of what is past. */
const FROM_NOW = new RegExp(`^in (?:[\\w-]+ )+${UNITS}$`, 'i')
/** "five days later", "the week before": when, from a day that is told elsewhere. */
const FROM_ELSEWHERE = /\b(?:later|earlier|before|after|afterwards|previously|beforehand)$/i
/** "1/2", "9/11", "24/7": a number or a name, where no year is with it. */
const SLASHED = /^(?:on )?\d{1,2}\/\d{1,2}$/
/** "The Sun", "he sat": short forms of weekdays are more often words. */
const SHORT_WEEKDAY = /^(?:on )?(?:sun|mon|tue|tues|wed|thu|thur|thurs|fri|sat)$/i
const BARE_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i
/** What stands before a month's name where it is no person's and no verb. */
const LEADS_TO_MONTH =
  /(?:\b(?:in|since|of|until|till|by|from|last|next|this|early|late|mid|through|during|between|and|to|before|after|for|around|beginning|end|mid-to-late|every|each|on) |\bmid-|[(,] ?|^)$/i

/**
 * Whether words that look like a date are none: a stretch of time, a fraction, a name, or a time that is told from a
 * day elsewhere.
 *
 * @param wording the words
 * @param before the text before them
 * @param after the text after them
 * @param isKnown whether it is known when the article was published
 */
export function isNoDate(wording: string, before: string, after: string, isKnown: boolean): boolean {
  if (VAGUE.test(wording) || (VAGUE_WITHOUT_DAY.test(wording) && !isKnown)) return true
  if (DURATION.test(wording) || FROM_ELSEWHERE.test(wording) || SLASHED.test(wording)) return true
  if (SHORT_WEEKDAY.test(wording) && !after.startsWith('.')) return true
  // "may 5 people", "to march"
  if (/^(?:may|march|mar|sun|sat|mon|dec|jan)\b/.test(wording)) return true
  if (BARE_MONTH.test(wording) && !LEADS_TO_MONTH.test(before)) return true
  // "3-2", "5-4 votes", "2024-25"
  return /^\d{1,2}[-–]\d{1,2}$/.test(wording) || /[\d/+]$/.test(before) || /^[/+]\d/.test(after)
}

/** Whether words are a date only in a plan: "in two weeks" is how long it took, where it is past. */
export function needsPlan(wording: string): boolean {
  return FROM_NOW.test(wording)
}
