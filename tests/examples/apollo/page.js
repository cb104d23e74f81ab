import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import possibleTypes from '../../../possible-types.json'

/** Stock Apollo: its link of persisted queries, and the possible types that come with the package. */
const client = new ApolloClient({
  link: new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: `${import.meta.env.VITE_DATELINE}/graphql` })),
  cache: new InMemoryCache({ possibleTypes }),
})

async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const { data } = await client.query({
  query: gql`
    {
      node(id: "person/antony-blinken") {
        id
        ... on Entity {
          name
        }
      }
    }
  `,
})
const output = document.querySelector('output')
if (output !== null) output.textContent = JSON.stringify(data)
