import type { YogaServerOptions } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { EXAMPLE_QUERIES } from './example-queries.ts'

/**
 * Signs in from the page: a token in a box is kept until the tab is closed, as the explorer keeps its own, and is sent
 * with every request to the server of the page.
 */
const SIGN_IN = `<form id="sign-in" style="position:fixed;right:1rem;bottom:.5rem;z-index:9;display:flex;gap:.25rem;font:12px sans-serif">
<label>Token <input type="password" autocomplete="off" size="14"></label><button>Sign in, or out</button></form>
<script>
const box = document.getElementById('sign-in'), key = 'dateline-token', plainFetch = window.fetch
box.querySelector('input').placeholder = sessionStorage.getItem(key) ? 'signed in' : ''
box.addEventListener('submit', (event) => {
  event.preventDefault()
  const token = box.querySelector('input').value.trim()
  if (token) sessionStorage.setItem(key, token)
  else sessionStorage.removeItem(key)
  location.reload()
})
window.fetch = (to, options = {}) => {
  const headers = new Headers(options.headers)
  const token = sessionStorage.getItem(key)
  const isOwn = new URL(to.url || to, location.href).origin === location.origin
  if (token && isOwn && !headers.has('authorization')) headers.set('authorization', 'Bearer ' + token)
  return plainFetch(to, { ...options, headers })
}
</script>`

/** Yoga's options for GraphiQL: all of it comes from this server. It opens on questions about the seed article. */
export function playground(): Pick<YogaServerOptions<object, object>, 'graphiql' | 'renderGraphiQL'> {
  const defaultTabs = EXAMPLE_QUERIES.map(({ query }) => ({ query }))
  return {
    graphiql: { title: 'Dateline', defaultTabs, subscriptionsProtocol: 'SSE' },
    renderGraphiQL: (options) => renderGraphiQL(options).replace(/<body[^>]*>/, (body) => `${body}${SIGN_IN}`),
  }
}
