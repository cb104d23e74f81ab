import type { Modality, Polarity } from '../generated/operations.ts'

/** What is open in the middle instead of the drawing: all about one entity, several articles beside each other, a report. */
export type Page =
  | DossierOpen
  /** Of the articles of the scope. */
  | { readonly kind: 'comparison' }
  /** Of the views that were kept. */
  | { readonly kind: 'report' }

export interface DossierOpen {
  readonly kind: 'dossier'
  readonly entity: string
  /** How many parts of very long lists are shown; one if left out. */
  readonly parts?: number
}

export const POLARITY_CHOICES = ['AFFIRMED', 'NEGATED'] as const satisfies readonly Polarity[]
export const MODALITY_CHOICES = [
  'ASSERTED',
  'INTENDED',
  'CONSIDERED',
  'POSSIBLE',
  'HYPOTHETICAL',
  'RECOMMENDED',
] as const satisfies readonly Modality[]

/** Which statements of a dossier are shown; what is left out lets all through. */
export interface Sift {
  /** What the entity said, or what others said about it; undefined: what it said, if it said anything. */
  readonly side?: 'by' | 'about'
  /** The id of an entity that they are about. */
  readonly topic?: string
  readonly polarity?: Polarity
  readonly modality?: Modality
  /** The id of who says it, or the words for one without a name. */
  readonly speaker?: string
  /** The site or file where it was published. */
  readonly source?: string
}

/** All statements. */
export const WHOLE_SIFT: Sift = {}
