import { readLink } from '../state/view-link.ts'

/** A view with a name, as it was looked at. */
export interface KeptView {
  readonly name: string
  /** What is to be known of it, in a person's words; may be empty. */
  readonly note: string
  /** The part of its address after `#`. */
  readonly link: string
}

/** What a person keeps, in the browser or as a file: views in the order in which they are told, and notes. */
export interface Kept {
  readonly views: readonly KeptView[]
  /** Notes by the ids of what they are about: entities and lines. */
  readonly notes: ReadonlyMap<string, string>
}

export const NOTHING_KEPT: Kept = { views: [], notes: new Map() }

/** In UTF-16 code units. */
export const LONGEST_NAME = 120
export const LONGEST_NOTE = 4_000
const MOST_VIEWS = 200
const MOST_NOTES = 5_000
/** The mark of a file that holds what was kept, and its version. */
const FORMAT = 'dateline-kept-1'

/** Keeps a view more, or puts it in the place of the one of that name. */
export function withView(kept: Kept, view: KeptView): Kept {
  const at = kept.views.findIndex(({ name }) => name === view.name)
  const views = at < 0 ? [...kept.views, view] : kept.views.with(at, view)
  return { ...kept, views: views.slice(-MOST_VIEWS) }
}

export function withoutView(kept: Kept, name: string): Kept {
  return { ...kept, views: kept.views.filter((view) => view.name !== name) }
}

/** Moves a view in the order of the story, so many places on; no further than to its ends. */
export function withViewMoved(kept: Kept, name: string, by: number): Kept {
  const at = kept.views.findIndex((view) => view.name === name)
  const view = kept.views[at]
  if (view === undefined) return kept
  const others = kept.views.toSpliced(at, 1)
  return { ...kept, views: others.toSpliced(Math.max(0, at + by), 0, view) }
}

/** Notes something of an entity or a line; an empty note takes away what was noted. */
export function withNote(kept: Kept, id: string, note: string): Kept {
  const others = [...kept.notes].filter(([noted]) => noted !== id)
  const text = note.trim()
  return { ...kept, notes: new Map(text === '' ? others : [...others, [id, text] as const].slice(-MOST_NOTES)) }
}

/** What was kept, with what a file brings: of one name, and of one thing, the file's. */
export function withAll(kept: Kept, more: Kept): Kept {
  const views = more.views.reduce(withView, kept).views
  return { views, notes: new Map([...kept.notes, ...more.notes]) }
}

/** What was kept as JSON. */
export function writeKept({ views, notes }: Kept): string {
  return JSON.stringify({ format: FORMAT, views, notes: [...notes].map(([id, note]) => ({ id, note })) }, null, 2)
}

/**
 * What a text holds that was written by `writeKept`.
 * @returns undefined if it is another text, or a part of it cannot be read
 */
export function readKept(text: string): Kept | undefined {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(data) || data['format'] !== FORMAT) return undefined
  const { views, notes } = data
  if (!Array.isArray(views) || !views.every(isView) || views.length > MOST_VIEWS) return undefined
  if (!Array.isArray(notes) || !notes.every(isNote) || notes.length > MOST_NOTES) return undefined
  return {
    views: views.map(({ name, note, link }) => ({ name, note, link })),
    notes: new Map(notes.map(({ id, note }) => [id, note])),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

function isView(value: unknown): value is KeptView {
  if (!isRecord(value)) return false
  const { name, note, link } = value
  const isNamed = isText(name, LONGEST_NAME) && name !== '' && isText(note, LONGEST_NOTE)
  return isNamed && typeof link === 'string' && readLink(link) !== undefined
}

function isNote(value: unknown): value is { readonly id: string; readonly note: string } {
  return isRecord(value) && isText(value['id'], 1_000) && isText(value['note'], LONGEST_NOTE)
}
