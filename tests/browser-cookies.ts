import { parseSetCookie } from 'cookie'

/** An answer, at the end of where it led. */
export interface Arrived {
  readonly url: string
  readonly status: number
  readonly text: string
  readonly headers: Headers
}

/** Goes to addresses as a browser does: it follows where it is sent, and keeps the cookies of each origin. */
export function createVisitor() {
  const cookies = new Map<string, Map<string, string>>()

  function sentTo(url: URL): string {
    return [...(cookies.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  function keep(url: URL, headers: Headers): void {
    const kept = cookies.get(url.origin) ?? new Map<string, string>()
    cookies.set(url.origin, kept)
    for (const line of headers.getSetCookie()) {
      const { name, value, maxAge } = parseSetCookie(line)
      if (value === undefined || value === '' || maxAge === 0) kept.delete(name)
      else kept.set(name, value)
    }
  }

  async function send(to: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(to)
    const headers = new Headers(init.headers)
    if (sentTo(url) !== '') headers.set('cookie', sentTo(url))
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    keep(url, response.headers)
    return response
  }

  async function go(to: string): Promise<Arrived> {
    const response = await send(to)
    const next = response.headers.get('location')
    if (next !== null) return go(new URL(next, to).href)
    return { url: to, status: response.status, text: await response.text(), headers: response.headers }
  }

  return { send, go, cookies: (origin: string) => cookies.get(origin) ?? new Map<string, string>() }
}
