/** A page of a list, as the API gives it. */
export interface ListPage<Item> {
  readonly nodes: readonly Item[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A list, and how long it is in all: more than `nodes` has only where it is longer than what was asked for. */
export interface Listing<Item> {
  readonly total: number
  readonly nodes: readonly Item[]
}

/**
 * A list from its first page to its last.
 * @param ask asks for the page after a cursor; the first one without
 * @param most how many items are enough
 */
export async function allPages<Item>(
  ask: (after: { readonly after?: string }) => Promise<ListPage<Item>>,
  most: number,
): Promise<Listing<Item>> {
  const nodes: Item[] = []
  let page = await ask({})
  nodes.push(...page.nodes)
  while (page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null && nodes.length < most) {
    page = await ask({ after: page.pageInfo.endCursor })
    nodes.push(...page.nodes)
  }
  return { total: page.totalCount, nodes }
}
