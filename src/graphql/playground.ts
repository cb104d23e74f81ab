import { randomBytes } from 'node:crypto'
import { shouldRenderGraphiQL, type Plugin } from 'graphql-yoga'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { EXAMPLE_QUERIES } from './example-queries.ts'
import type { SignInWays } from './viewer.ts'

/**
 * What the page needs under a policy that lets only marked scripts and styles in: its editor makes styles of its own, which
 * get the mark, and writes styles into markup, which are set again by script.
 */
const MARK_STYLES = (nonce: string) => `<script nonce="${nonce}">
const make = Document.prototype.createElement
Document.prototype.createElement = function (...given) {
  const made = make.apply(this, given)
  if (made instanceof HTMLStyleElement) made.nonce = '${nonce}'
  return made
}
const unstyled = (text) => String(text).replace(/(<[^<>]*) style=/g, '$1 data-style=')
const restyle = (node) => {
  for (const one of node.querySelectorAll('[data-style]')) {
    one.style.cssText = one.getAttribute('data-style')
    one.removeAttribute('data-style')
  }
}
const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
Object.defineProperty(Element.prototype, 'innerHTML', { ...html, set(text) { html.set.call(this, unstyled(text)); restyle(this) } })
const insert = Element.prototype.insertAdjacentHTML
Element.prototype.insertAdjacentHTML = function (where, text) { insert.call(this, where, unstyled(text)); restyle(this.parentElement ?? this) }
const setAttribute = Element.prototype.setAttribute
Element.prototype.setAttribute = function (name, value) {
  if (name === 'style' && this.style) this.style.cssText = value
  else setAttribute.call(this, name, value)
}
</script>`

/**
 * Signs in from the page: a token in a box is kept until the tab is closed, as the explorer keeps its own, and is sent
 * with every request to the server of the page; or by a provider, which leads back here.
 */
const SIGN_IN = (nonce: string, { tokens, provider }: SignInWays) => `<style nonce="${nonce}">
#sign-in { position: fixed; right: 1rem; bottom: .5rem; z-index: 9; display: flex; gap: .5rem; align-items: center; font: 12px sans-serif; padding: .4rem .6rem; border-radius: 6px; background: #fff; color: #222; box-shadow: 0 1px 4px #0004 }
#sign-in input, #sign-in button { font: inherit; color: inherit; background: transparent; border: 1px solid #8888; border-radius: 4px; padding: .2rem .4rem }
#sign-in button { cursor: pointer }
#sign-in a { color: inherit }
@media (prefers-color-scheme: dark) { #sign-in { background: #2b3240; color: #eee } }
</style>
<form id="sign-in"><output></output>${provider === undefined ? '' : `<a href="/sign-in?to=/graphql">Sign in with ${escapeHtml(provider)}</a>`}${
  tokens ? '<label>Token <input type="password" autocomplete="off" size="14"></label>' : ''
}<button>${tokens ? 'Sign in, or out' : 'Sign out'}</button></form>
<script nonce="${nonce}">
const box = document.getElementById('sign-in'), key = 'dateline-token', plainFetch = window.fetch
const input = box.querySelector('input'), link = box.querySelector('a')
if (input) input.placeholder = sessionStorage.getItem(key) ? 'signed in' : ''
if (link) link.addEventListener('click', () => sessionStorage.removeItem(key))
box.addEventListener('submit', async (event) => {
  event.preventDefault()
  const token = input ? input.value.trim() : ''
  if (token) sessionStorage.setItem(key, token)
  else if (sessionStorage.getItem(key)) sessionStorage.removeItem(key)
  else if (link) {
    const answer = await plainFetch('/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    const { to } = await answer.json()
    if (to) return location.assign(to)
  }
  location.reload()
})
window.fetch = async (to, options = {}) => {
  const headers = new Headers(options.headers)
  const token = sessionStorage.getItem(key)
  const isOwn = new URL(to.url || to, location.href).origin === location.origin
  if (token && isOwn && !headers.has('authorization')) headers.set('authorization', 'Bearer ' + token)
  const answer = await plainFetch(to, { ...options, headers })
  if (isOwn) box.querySelector('output').textContent = decodeURIComponent(answer.headers.get('dateline-user') || '')
  return answer
}
</script>`

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The page runs the scripts and uses the styles that bear its mark, and workers that it makes; nothing from elsewhere. */
const policy = (nonce: string) =>
  `default-src 'self'; script-src 'nonce-${nonce}'; worker-src blob:; style-src 'nonce-${nonce}'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/**
 * Serves GraphiQL to browsers, all of it from this server. It opens on questions about the seed article.
 * @param signIn by what people sign in; they do not if left out
 */
export function usePlayground(signIn?: SignInWays): Plugin {
  const options = {
    title: 'Dateline',
    endpoint: '/graphql',
    defaultTabs: EXAMPLE_QUERIES.map(({ query }) => ({ query })),
    subscriptionsProtocol: 'SSE' as const,
  }
  const plain = renderGraphiQL(options)
  return {
    onRequest(asked) {
      const { request, url, fetchAPI } = asked
      if (url.pathname !== options.endpoint || !shouldRenderGraphiQL(request)) return
      const nonce = randomBytes(16).toString('base64')
      const page = plain
        .replace('<style>', () => `${MARK_STYLES(nonce)}<style nonce="${nonce}">`)
        .replace(/<script>(?=\s+function prepareBlob)/, () => `<script nonce="${nonce}">`)
        .replace(/<body[^>]*>/, (body) => (signIn === undefined ? body : `${body}${SIGN_IN(nonce, signIn)}`))
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }
      asked.endResponse(new fetchAPI.Response(page, { headers }))
    },
  }
}
