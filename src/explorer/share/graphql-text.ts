import { filtersOf, type Wanted } from './take.ts'

/** So many of a list come with one query; what goes beyond comes by `after`. */
const PAGE = 1000

/** The query that asks the API for what is taken away: the same relationships and statements, by the same filters. */
export function graphqlText(wanted: Wanted): string {
  const { relationships, statements } = filtersOf(wanted)
  return `# More than ${PAGE.toLocaleString('en')} come page by page: add after: "…", the endCursor of the page before.
query Scope {
  relationships(filter: ${literal(relationships)}, includePlanned: true, first: ${PAGE}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      type
      status
      role
      confidence
      source { id name }
      target { id name }
      evidence(first: 3) { nodes { sentence { text article { title url publishedAt } } } }
    }
  }
  statements(filter: ${literal(statements)}, first: ${PAGE}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      text
      polarity
      modality
      confidence
      speaker { id name }
      about { id name }
      sentence { text article { title url publishedAt } }
    }
  }
}
`
}

/** The address of the playground with a query in it, on the server of the page. */
export function playgroundAddress(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`
}

/** A value as GraphQL writes it. None of the filters that are taken holds a value of an enum. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${literal(field)}`)
    return `{${fields.join(', ')}}`
  }
  return JSON.stringify(value)
}
