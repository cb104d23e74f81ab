/**
 * What a graph has beside its articles that nothing can be made anew from: what people changed. All else follows from
 * the articles and this. Each node has an `id`.
 */
export const KEPT_LABELS = ['Change', 'ChangeSubject', 'ChangeLog', 'IdempotencyKey'] as const

/** The relationships between such nodes. */
export const KEPT_TYPES = ['BEARS_ON', 'CONCERNS'] as const
