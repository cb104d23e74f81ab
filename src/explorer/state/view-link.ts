import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import { EDGE_TYPES } from '../graph/edges.ts'
import type { Point } from '../renderer.ts'
import { readSift, writeSift } from './page-link.ts'
import { FOLDABLES } from './fold.ts'
import { DEFAULT_SIGHT, PANES, type Sight } from './sight.ts'
import {
  DEFAULT_VIEW,
  LIST_ORDERS,
  QUESTIONS,
  SURENESS_CHOICES,
  TABS,
  type Arrangement,
  type Finding,
  type TimeWindow,
  type View,
} from './view.ts'

/** The longest link that is read: a hundred times what people make by hand. */
const LONGEST_LINK = 200_000
const LONGEST_LIST = 5_000
/** So many the API asks what they share, at the most. */
const MOST_IN_COMMON = 10
/** Before the id of the one around whom all others stand. */
const AROUND = 'around:'

interface Seen {
  readonly view: View
  readonly sight: Sight
}

/** What a link holds. */
export interface Linked extends Seen {
  /** The names of what could not be read: unknown, doubled, or with a value that it cannot have. */
  readonly unread: readonly string[]
}

/** What an empty link holds. */
export const DEFAULT_LINKED: Linked = { view: DEFAULT_VIEW, sight: DEFAULT_SIGHT, unread: [] }

/**
 * A view, and how it is looked at, as the part of an address after `#`; empty for the default ones. Ids stay readable:
 * `tab=table&selected=person/olaf-scholz`. Where entities are drawn is held only if that follows from nothing else.
 */
export function writeLink(view: View, { pane, folded, camera, places }: Sight = DEFAULT_SIGHT): string {
  const fields: (readonly [string, string])[] = []
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') fields.push([name, value])
  }
  put('tab', view.tab === DEFAULT_VIEW.tab ? undefined : view.tab)
  if (view.scope?.kind === 'articles') put('articles', list(view.scope.ids))
  if (view.scope?.kind === 'entities') put('about', list(view.scope.ids))
  if (view.scope?.kind === 'search') put('says', escaped(view.scope.words))
  put('list', escaped(view.list.words))
  put('label', view.list.label === undefined ? undefined : escaped(view.list.label))
  put('order', view.list.order === DEFAULT_VIEW.list.order ? undefined : view.list.order)
  put('listed', view.list.pages === DEFAULT_VIEW.list.pages ? undefined : String(view.list.pages))
  put('article', view.article === undefined ? undefined : escaped(view.article))
  put('added', list(view.added))
  put('hidden', list(view.hidden))
  put('focus', list(view.focus))
  put('selected', list(view.selection))
  put('no-kinds', list(view.hiddenKinds))
  put('no-types', list(view.hiddenTypes))
  put('ask', view.question)
  put('pages', view.pages === DEFAULT_VIEW.pages ? undefined : String(view.pages))
  if (view.finding?.kind === 'path') put('path', list([view.finding.from, view.finding.to]))
  put('nth', view.path === DEFAULT_VIEW.path ? undefined : String(view.path + 1))
  if (view.finding?.kind === 'common') put('common', list(view.finding.ids))
  put('layout', writeArrangement(view.arrangement))
  put('pins', listOfPlaces(view.pins))
  put('time', view.window === undefined ? undefined : `${view.window.from}..${view.window.to}`)
  put('sure', view.sureness === DEFAULT_VIEW.sureness ? undefined : view.sureness)
  put('dossier', view.page?.kind === 'dossier' ? escaped(view.page.entity) : undefined)
  put('parts', view.page?.kind === 'dossier' && view.page.parts !== undefined ? String(view.page.parts) : undefined)
  put('page', view.page === undefined || view.page.kind === 'dossier' ? undefined : view.page.kind)
  put('sift', writeSift(view.sift, escaped))
  put('pane', pane === DEFAULT_SIGHT.pane ? undefined : pane)
  put('folded', list(folded))
  if (camera !== undefined) put('camera', [camera.x, camera.y, camera.scale].map(rounded).join('@'))
  if (view.arrangement.by === 'force' && (camera !== undefined || isRearranged(view))) {
    put('at', listOfPlaces([...places].filter(([id]) => !view.pins.has(id)).slice(0, LONGEST_LIST)))
  }
  return fields.map(([name, value]) => `${name}=${value}`).join('&')
}

/** Whether the drawing has come about by steps, so that laying it out anew would give another. */
function isRearranged(view: View): boolean {
  const { added, hidden, focus, hiddenKinds, hiddenTypes } = view
  return (
    [added, hidden, focus, hiddenKinds, hiddenTypes].some(({ length }) => length > 0) ||
    view.question !== undefined ||
    view.window !== undefined ||
    view.sureness !== DEFAULT_VIEW.sureness ||
    view.pins.size > 0
  )
}

function rounded(number: number): string {
  return String(Math.round(number * 1_000) / 1_000)
}

function listOfPlaces(places: Iterable<readonly [id: string, place: Point]>): string {
  return [...places].map(([id, { x, y }]) => `${escaped(id)}@${Math.round(x)}@${Math.round(y)}`).join(',')
}

/**
 * What a link stands for: what can be read of it, as links may be of an older or a newer version.
 * @returns undefined if nothing can be read of it
 */
export function readLink(link: string): Linked | undefined {
  const text = link.replace(/^#/, '')
  if (text === '') return DEFAULT_LINKED
  if (text.length > LONGEST_LINK) return undefined
  const unread: string[] = []
  const names = new Set<string>()
  let seen: Seen = DEFAULT_LINKED
  for (const field of text.split('&')) {
    const [name = '', ...value] = field.split('=')
    const read = names.has(name) ? undefined : withField(seen, name, value.join('='))
    if (read === undefined) unread.push(name)
    else names.add(name)
    seen = read ?? seen
  }
  return names.size === 0 ? undefined : { ...seen, unread }
}

class BrokenLink extends Error {}

/** What is seen with one field of a link more; undefined if that is unknown or has a value that it cannot have. */
function withField({ view, sight }: Seen, name: string, value: string): Seen | undefined {
  try {
    const seen = readSight(name, value)
    return seen === undefined
      ? { view: { ...view, ...readField(name, value, view) }, sight }
      : { view, sight: { ...sight, ...seen } }
  } catch (error) {
    if (error instanceof BrokenLink || error instanceof URIError) return undefined
    throw error
  }
}

function readSight(name: string, value: string): Partial<Sight> | undefined {
  switch (name) {
    case 'pane':
      return { pane: oneOf(PANES, value) }
    case 'folded':
      return { folded: readList(value).map((part) => oneOf(FOLDABLES, part)) }
    case 'camera': {
      const [x = NaN, y = NaN, scale = NaN, ...others] = value.split('@').map(Number)
      const isView = [x, y].every((number) => Math.abs(number) < 1e7) && scale > 0 && scale < 1e3
      if (!isView || others.length > 0) throw new BrokenLink()
      return { camera: { x, y, scale } }
    }
    case 'at':
      return { places: readPlaces(value) }
    default:
      return undefined
  }
}

function readPlaces(value: string): ReadonlyMap<string, Point> {
  const places = value.split(',').map(readPin)
  if (places.length > LONGEST_LIST) throw new BrokenLink()
  return new Map(places)
}

function readField(name: string, value: string, { list, page }: View): Partial<View> {
  switch (name) {
    case 'articles':
      return { scope: { kind: 'articles', ids: readList(value) } }
    case 'about':
      return { scope: { kind: 'entities', ids: readList(value) } }
    case 'says':
      if (value === '') throw new BrokenLink()
      return { scope: { kind: 'search', words: decodeURIComponent(value) } }
    case 'list':
      return { list: { ...list, words: decodeURIComponent(value) } }
    case 'label':
      if (value === '') throw new BrokenLink()
      return { list: { ...list, label: decodeURIComponent(value) } }
    case 'order':
      return { list: { ...list, order: oneOf(LIST_ORDERS, value) } }
    case 'listed':
      return { list: { ...list, pages: readCount(value) } }
    case 'tab':
      return { tab: oneOf(TABS, value) }
    case 'article':
      return { article: decodeURIComponent(value) }
    case 'added':
      return { added: readList(value) }
    case 'hidden':
      return { hidden: readList(value) }
    case 'focus':
      return { focus: readList(value) }
    case 'selected':
      return { selection: readList(value) }
    case 'no-kinds':
      return { hiddenKinds: readList(value).map((kind) => oneOf(ENTITY_KINDS, kind)) }
    case 'no-types':
      return { hiddenTypes: readList(value).map((type) => oneOf(EDGE_TYPES, type)) }
    case 'ask':
      return { question: oneOf(QUESTIONS, value) }
    case 'pages':
      return { pages: readCount(value) }
    case 'nth':
      return { path: readCount(value) - 1 }
    case 'path':
      return { finding: readPath(readList(value)) }
    case 'common':
      return { finding: readCommon(readList(value)) }
    case 'layout':
      return { arrangement: readArrangement(value) }
    case 'pins':
      return { pins: readPlaces(value) }
    case 'time':
      return { window: readWindow(value) }
    case 'sure':
      return { sureness: oneOf(SURENESS_CHOICES, value) }
    case 'dossier':
      return { page: { kind: 'dossier', entity: decodeURIComponent(value) } }
    case 'parts':
      if (page?.kind !== 'dossier') throw new BrokenLink()
      return { page: { ...page, parts: readCount(value) } }
    case 'page':
      return { page: { kind: oneOf(['comparison', 'report'], value) } }
    case 'sift':
      return { sift: orBroken(readSift(value)) }
    default:
      throw new BrokenLink()
  }
}

function orBroken<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new BrokenLink()
  return value
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new BrokenLink()
  return Number(text)
}

function readPath([from, to, ...others]: readonly string[]): Finding {
  if (from === undefined || to === undefined || others.length > 0) throw new BrokenLink()
  return { kind: 'path', from, to }
}

function readCommon(ids: readonly string[]): Finding {
  if (ids.length < 2 || ids.length > MOST_IN_COMMON) throw new BrokenLink()
  return { kind: 'common', ids }
}

function readPin(text: string): readonly [string, Point] {
  const [id = '', x = '', y = '', ...others] = text.split('@')
  const isPlace = [x, y].every((number) => /^-?\d{1,7}$/.test(number))
  if (id === '' || !isPlace || others.length > 0) throw new BrokenLink()
  return [decodeURIComponent(id), { x: Number(x), y: Number(y) }]
}

function writeArrangement(arrangement: Arrangement): string | undefined {
  if (arrangement.by === 'hub') return `${AROUND}${escaped(arrangement.hub)}`
  return arrangement.by === 'force' ? undefined : arrangement.by
}

function readArrangement(text: string): Arrangement {
  if (text.startsWith(AROUND) && text !== AROUND)
    return { by: 'hub', hub: decodeURIComponent(text.slice(AROUND.length)) }
  return { by: oneOf(['time', 'kind'], text) }
}

function readWindow(text: string): TimeWindow {
  const [, from = '', to = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
  if (from === '' || from > to) throw new BrokenLink()
  return { from, to }
}

function list(items: readonly string[]): string {
  return items.map(escaped).join(',')
}

function readList(text: string): readonly string[] {
  const items = text.split(',').map(decodeURIComponent)
  if (items.length > LONGEST_LIST || items.includes('')) throw new BrokenLink()
  return [...new Set(items)]
}

function oneOf<Choice extends string>(choices: readonly Choice[], text: string): Choice {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new BrokenLink()
  return found
}

/** Escapes what has a meaning in a link; slashes stay, as they are what ids are made of. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':')
}
