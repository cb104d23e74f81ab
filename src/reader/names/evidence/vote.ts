/** What a name may stand for; `OTHER` is what is no entity here: a work, a prize, a people, a vessel. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'TOPIC' | 'OTHER'

/** One reason for, or with a negative weight against, a kind; the reason is told to people. */
export type Vote = readonly [kind: NameKind, weight: number, reason: string]
