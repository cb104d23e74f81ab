import type { Token } from '../../../language/index.ts'

/** The noun that a meeting is told by, in the singular: "consultation" of "Political Consultations", too. */
export function familyOf({ tag, lemma }: Token): string {
  const noun = lemma.toLowerCase()
  return tag === 'NNPS' ? noun.replace(/s$/, '') : noun
}
