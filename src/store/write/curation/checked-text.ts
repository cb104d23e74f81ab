import { RefusedChange } from './wanted-change.ts'

/** The most UTF-16 code units of each text that comes with a change. */
const LONGEST = { by: 200, reason: 1_000, name: 300, alias: 300, role: 300, idempotencyKey: 200 } as const

/**
 * What no text of a change holds: control characters, spaces without width, line ends, what turns the direction of writing,
 * halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u2060\ufeff\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/**
 * A text that comes with a change, without white space around it; `field` is its field in the input.
 * @throws RefusedChange BAD_INPUT for one that is empty, too long, or holds what cannot be seen
 */
export function checkedText(text: string, field: keyof typeof LONGEST): string {
  const refuse = (why: string) => new RefusedChange('BAD_INPUT', `\`${field}\` ${why}.`, [field])
  const trimmed = text.trim().normalize('NFC')
  if (trimmed === '') throw refuse('is empty')
  if (trimmed.length > LONGEST[field]) {
    throw refuse(`has ${trimmed.length} characters; the most is ${LONGEST[field]}`)
  }
  if (UNSEEN.test(field === 'reason' ? trimmed.replace(/[\t\r\n]/g, ' ') : trimmed)) {
    throw refuse('has control characters, which nobody can see: leave them out')
  }
  return trimmed
}

/**
 * The same of a name, which says something to a reader: it has a letter or a digit.
 * @throws RefusedChange BAD_INPUT
 */
export function checkedName(text: string, field: 'name' | 'alias'): string {
  const name = checkedText(text, field)
  if (/[\p{L}\p{N}]/u.test(name)) return name
  throw new RefusedChange('BAD_INPUT', `\`${field}\` has neither letter nor digit.`, [field])
}
