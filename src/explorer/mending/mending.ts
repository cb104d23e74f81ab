/** What of an entity can be mended. */
export const ENTITY_WAYS = ['merge', 'split', 'rename', 'add name', 'remove name', 'set kind'] as const
/** What of a statement can be mended. */
export const STATEMENT_WAYS = ['correct speaker', 'correct about', 'correct polarity', 'reject statement'] as const
/** What of a relationship can be mended. */
export const RELATIONSHIP_WAYS = ['confirm relationship', 'reject relationship'] as const

export type EntityWay = (typeof ENTITY_WAYS)[number]
export type StatementWay = (typeof STATEMENT_WAYS)[number]
type RelationshipWay = (typeof RELATIONSHIP_WAYS)[number]

/** What a person is about to change in the graph. */
export type Mending =
  /** `other`: the id of the one with which it is one, if that is chosen already. */
  | { readonly way: EntityWay; readonly entity: string; readonly other?: string }
  /** `source`: the id of the entity at which the relationship starts. */
  | { readonly way: RelationshipWay; readonly relationship: string; readonly source: string }
  | { readonly way: StatementWay; readonly statement: string; readonly article: string }
  /** Two entities that may be one, and are not. */
  | {
      readonly way: 'reject suggestion'
      readonly suggestion: string
      readonly names: readonly [string, string]
    }
  /** All entities that may be one. */
  | { readonly way: 'suggestions' }
  /** What a sentence proves, and nobody read in it. */
  | { readonly way: 'add relationship'; readonly sentence: string; readonly article: string }

export type Way = Mending['way']

/** How a way to mend is called in a menu, on the button that does it, and once it is done. */
interface WayWords {
  readonly menu: string
  readonly submit: string
  readonly done: string
}

export const WAYS: Readonly<Record<Way, WayWords>> = {
  merge: { menu: 'Merge with another…', submit: 'Merge', done: 'They are one now' },
  split: { menu: 'Split mentions off…', submit: 'Split them off', done: 'The mentions are another’s now' },
  rename: { menu: 'Rename…', submit: 'Rename', done: 'It has another name now' },
  'add name': { menu: 'Add a name…', submit: 'Add the name', done: 'It has a further name now' },
  'remove name': { menu: 'Take a name away…', submit: 'Take it away', done: 'The name is not its any more' },
  'set kind': { menu: 'Change the kind…', submit: 'Change the kind', done: 'It is of another kind now' },
  'confirm relationship': { menu: 'Confirm…', submit: 'Confirm', done: 'The relationship is confirmed' },
  'reject relationship': { menu: 'Reject…', submit: 'Reject', done: 'The relationship is thrown out' },
  'correct speaker': { menu: 'Correct who says it…', submit: 'Correct', done: 'The speaker is corrected' },
  'correct about': { menu: 'Correct what it is about…', submit: 'Correct', done: 'It is corrected what it is about' },
  'correct polarity': {
    menu: 'Correct whether it is so…',
    submit: 'Correct',
    done: 'It is corrected whether it is said to be so',
  },
  'reject statement': { menu: 'Reject…', submit: 'Reject', done: 'The statement is thrown out' },
  'reject suggestion': { menu: 'They are two…', submit: 'They are two', done: 'It is not suggested again' },
  suggestions: { menu: 'See who may be one…', submit: '', done: '' },
  'add relationship': { menu: 'Add a relationship…', submit: 'Add it', done: 'The relationship is added' },
}
