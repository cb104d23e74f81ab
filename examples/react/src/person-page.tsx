import { useQuery } from 'urql'
import { Decisions } from './decisions.tsx'
import { graphql } from './generated/index.ts'

const PERSON = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        name
        aliases
        roles {
          title
          at {
            id
            name
          }
          evidence(first: 1) {
            nodes {
              sentence {
                id
                text
              }
            }
          }
        }
        statements(first: 10) {
          nodes {
            id
            text
          }
        }
      }
    }
  }
`)

/** A person: what they are, each with the sentence that proves it, and what they said. */
export function PersonPage({ id }: { readonly id: string }) {
  const [{ data, error }] = useQuery({ query: PERSON, variables: { id } })
  if (error !== undefined) return <p role="alert">{error.message}</p>
  if (data === undefined) return <p>…</p>
  if (data.node?.__typename !== 'Person') return <p>There is nobody of that id.</p>
  const { name, aliases, roles, statements } = data.node
  return (
    <main>
      <a href="#">Back</a>
      <h1>{name}</h1>
      {aliases.length > 0 && <p>Also {aliases.join(', ')}</p>}
      <ul aria-label="Roles">
        {roles.map(({ title, at, evidence }) => (
          <li key={`${title} ${at?.id ?? ''}`}>
            {title} {at?.name} <q>{evidence.nodes[0]?.sentence.text}</q>
          </li>
        ))}
      </ul>
      <ul aria-label="Statements">
        {statements.nodes.map((statement) => (
          <li key={statement.id}>{statement.text}</li>
        ))}
      </ul>
      <Decisions id={id} />
    </main>
  )
}
