import type { Value } from '../engine.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { pageAsked, type AskedPage } from './page-arguments.ts'
import type { SelectedField } from './selection.ts'
import { partsOf, shapeObject } from './shape.ts'

/** How a list that is there as a whole is paged: what its cursors are bound to, and what they hold of an item. */
export interface Paging<Item, Keys extends readonly Value[]> {
  readonly binding: string
  readonly keysOf: (item: Item) => Keys
  /** Compares the keys of two items as the list is sorted. */
  readonly compare: (a: Keys, b: Keys) => number
}

/** A page of such a list. */
export interface ListedPage<Item> {
  readonly items: readonly Item[]
  readonly cursor: (item: Item | undefined) => Value
  /** What reads `pageInfo` of what is shown of the page. */
  readonly pageInfo: (field: SelectedField) => (shown: readonly Item[]) => Value
}

/**
 * The page of a sorted list that a connection's arguments ask for.
 * @throws DatelineError BAD_INPUT, LIMIT_EXCEEDED or BAD_CURSOR, saying which argument
 */
export function listedPage<Item, Keys extends readonly Value[]>(
  items: readonly Item[],
  field: AskedPage,
  { binding, keysOf, compare }: Paging<Item, Keys>,
): ListedPage<Item> {
  const { after, before, backward, size } = pageAsked(field)
  /** Where a cursor's item is, or would be: `at` it, and what comes `next`. */
  const place = (cursor: string, argument: string) => {
    const mark = decodeCursor(cursor, binding, argument).keys as unknown as Keys
    const order = items.map((item) => compare(keysOf(item), mark))
    return { at: order.filter((one) => one < 0).length, next: order.filter((one) => one <= 0).length }
  }
  const start = after === undefined ? 0 : place(after, 'after').next
  const end = Math.max(start, before === undefined ? items.length : place(before, 'before').at)
  const from = backward ? Math.max(start, end - size) : start
  const to = backward ? end : Math.min(end, start + size)
  const cursor = (item: Item | undefined) =>
    item === undefined ? null : encodeCursor(binding, { keys: keysOf(item), owner: '' })
  return {
    items: items.slice(from, to),
    cursor,
    pageInfo(part) {
      const info = partsOf<'PageInfo', readonly Item[]>(part.fields, {
        hasNextPage: () => () => to < items.length,
        hasPreviousPage: () => () => from > 0,
        startCursor: () => (shown) => cursor(shown.at(0)),
        endCursor: () => (shown) => cursor(shown.at(-1)),
      })
      return (shown) => shapeObject(info, shown)
    },
  }
}
