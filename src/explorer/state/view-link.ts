import { ENTITY_KINDS } from '../../model/entity-kind.ts'
import { EDGE_TYPES } from '../graph/edges.ts'
import type { Point } from '../renderer.ts'
import { DEFAULT_VIEW, QUESTIONS, TABS, type Finding, type TimeWindow, type View } from './view.ts'

/** The longest link that is read: a hundred times what people make by hand. */
const LONGEST_LINK = 200_000
const LONGEST_LIST = 5_000

/**
 * The view as the part of an address after `#`; empty for the default view. Ids stay readable:
 * `tab=table&selected=person/olaf-scholz`.
 */
export function writeLink(view: View): string {
  const fields: (readonly [string, string])[] = []
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') fields.push([name, value])
  }
  put('tab', view.tab === DEFAULT_VIEW.tab ? undefined : view.tab)
  put('article', view.article === undefined ? undefined : escaped(view.article))
  put('added', list(view.added))
  put('hidden', list(view.hidden))
  put('focus', list(view.focus))
  put('selected', list(view.selection))
  put('no-kinds', list(view.hiddenKinds))
  put('no-types', list(view.hiddenTypes))
  put('ask', view.question)
  if (view.finding?.kind === 'path') put('path', list([view.finding.from, view.finding.to]))
  if (view.finding?.kind === 'common') put('common', list(view.finding.ids))
  put('pins', [...view.pins].map(([id, { x, y }]) => `${escaped(id)}@${Math.round(x)}@${Math.round(y)}`).join(','))
  put('time', view.window === undefined ? undefined : `${view.window.from}..${view.window.to}`)
  return fields.map(([name, value]) => `${name}=${value}`).join('&')
}

/**
 * The view that a link stands for.
 * @returns undefined if it cannot be read: a field that is unknown, doubled, or has a value it cannot have
 */
export function readLink(link: string): View | undefined {
  const text = link.replace(/^#/, '')
  if (text === '') return DEFAULT_VIEW
  if (text.length > LONGEST_LINK) return undefined
  try {
    const fields = new Map<string, string>()
    for (const part of text.split('&')) {
      const at = part.indexOf('=')
      const name = part.slice(0, at)
      if (at < 1 || fields.has(name)) throw new BrokenLink()
      fields.set(name, part.slice(at + 1))
    }
    return readFields(fields)
  } catch (error) {
    if (error instanceof BrokenLink || error instanceof URIError) return undefined
    throw error
  }
}

class BrokenLink extends Error {}

function readFields(fields: ReadonlyMap<string, string>): View {
  let view = DEFAULT_VIEW
  for (const [name, value] of fields) view = { ...view, ...readField(name, value) }
  return view
}

function readField(name: string, value: string): Partial<View> {
  switch (name) {
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
    case 'path':
      return { finding: readPath(readList(value)) }
    case 'common':
      return { finding: { kind: 'common', ids: readList(value) } }
    case 'pins':
      return { pins: new Map(value.split(',').map(readPin)) }
    case 'time':
      return { window: readWindow(value) }
    default:
      throw new BrokenLink()
  }
}

function readPath([from, to, ...others]: readonly string[]): Finding {
  if (from === undefined || to === undefined || others.length > 0) throw new BrokenLink()
  return { kind: 'path', from, to }
}

function readPin(text: string): readonly [string, Point] {
  const [id = '', x = '', y = '', ...others] = text.split('@')
  const isPlace = [x, y].every((number) => /^-?\d{1,7}$/.test(number))
  if (id === '' || !isPlace || others.length > 0) throw new BrokenLink()
  return [decodeURIComponent(id), { x: Number(x), y: Number(y) }]
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
