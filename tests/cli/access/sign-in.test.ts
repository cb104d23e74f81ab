import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAuthenticate } from '../../../src/cli/access/authenticate.ts'
import { createSessions } from '../../../src/cli/access/sessions.ts'
import { createSignIn } from '../../../src/cli/access/sign-in.ts'
import { readSettings } from '../../../src/cli/settings.ts'
import { ACCESS_ROLES } from '../../../src/model/access-role.ts'
import { createVisitor } from '../../browser-cookies.ts'
import { listening } from '../../listening.ts'
import { startLoginProvider, type LoginProvider } from '../../login-provider.ts'
import { start, type Running } from '../run.ts'

const SECRET = 'what the client proves itself by'
let folder: string
let provider: LoginProvider
let server: Running
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-login-'))
  provider = await startLoginProvider({ secret: SECRET })
  server = start(['serve'], {
    DATELINE_DATA: folder,
    DATELINE_OIDC_ISSUER: provider.issuer,
    DATELINE_OIDC_CLIENT_ID: 'dateline',
    DATELINE_OIDC_CLIENT_SECRET: SECRET,
    DATELINE_OIDC_NAME: 'Example <Login>',
    PORT: '0',
  })
  const [at = ''] = await server.said(/http:\/\/127\.0\.0\.1:\d+/)
  base = at
})
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended()
  provider.close()
  await rm(folder, { recursive: true, force: true })
})

type Visitor = ReturnType<typeof createVisitor>
const JSON_TYPE = { 'content-type': 'application/json' }

const ask = (visitor: Visitor, query: string, headers: Readonly<Record<string, string>> = {}) =>
  visitor.send(`${base}/graphql`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ query }),
  })

async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? 'answered'
}

const audit = async () =>
  (await readFile(join(folder, 'audit.jsonl'), 'utf8').catch(() => ''))
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)

const STATS = '{ stats { articles } }'
const LOAD = 'mutation { loadArticle(input: { text: "Ana Diaz met Bo Ek in Lima." }) { article { id } } }'
const REMOVE = 'mutation { removeArticle(id: "article/none") { deletedArticleId } }'

describe('signing in by a provider', () => {
  it('is told about in words where the provider is away, and works as soon as it is there', async () => {
    const away = await createVisitor().go(`${base}/sign-in`)
    expect(away).toMatchObject({ status: 503, text: expect.stringContaining('Try again soon') as string })
    provider.serve(base)
    provider.comes({ sub: 'Ana Diaz', role: 'EDITOR' })
    expect((await createVisitor().go(`${base}/sign-in`)).url).toBe(`${base}/`)
  })

  it.each([undefined, ...ACCESS_ROLES])('gives who has the role %s there that role here, and no more', async (role) => {
    const visitor = createVisitor()
    provider.comes({
      sub: `Ana ${role ?? 'alone'}`,
      ...(role === undefined ? {} : { role: ['staff', role.toLowerCase()] }),
    })
    expect(await codeOf(await ask(visitor, STATS))).toBe('UNAUTHENTICATED')
    await visitor.go(`${base}/sign-in`)
    const answer = await ask(visitor, STATS)
    expect(answer.headers.get('dateline-user')).toBe(encodeURIComponent(`Ana ${role ?? 'alone'}`))
    expect(answer.headers.get('dateline-sign-in')).toBe('Example%20%3CLogin%3E')
    const rank = role === undefined ? -1 : ACCESS_ROLES.indexOf(role)
    expect(await codeOf(answer)).toBe(rank < 0 ? 'FORBIDDEN' : 'answered')
    expect(await codeOf(await ask(visitor, LOAD))).toBe(rank < 1 ? 'FORBIDDEN' : 'answered')
    expect(await codeOf(await ask(visitor, REMOVE))).toBe(rank < 2 ? 'FORBIDDEN' : 'answered')
    expect((await visitor.send(`${base}/metrics`)).status).toBe(rank < 0 ? 401 : 200)
  })

  it('writes down who signed in, and that a change is theirs whatever name is sent', async () => {
    const visitor = createVisitor()
    provider.comes({ sub: 'Bo Ek', role: 'ADMIN' })
    await visitor.go(`${base}/sign-in`)
    await ask(visitor, LOAD)
    const rename = `mutation { renameEntity(input: { id: "person/ana-diaz", name: "Ana D. Diaz", reason: "So it is", by: "Somebody" }) { change { by } } }`
    expect(await (await ask(visitor, rename)).json()).toMatchObject({
      data: { renameEntity: { change: { by: 'Bo Ek' } } },
    })
    await expect
      .poll(audit)
      .toContainEqual(expect.objectContaining({ did: 'signIn', outcome: 'DONE', by: 'Bo Ek', role: 'ADMIN' }))
    expect(await audit()).toContainEqual(expect.objectContaining({ did: 'renameEntity', by: 'Bo Ek' }))
  })

  it('keeps the session from scripts, from pages of others, and from itself beyond its end', async () => {
    const begun = await createVisitor().send(`${base}/sign-in?to=/graphql`)
    expect(begun.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/)
    expect(begun.headers.get('location')).toMatch(/code_challenge=[\w-]{43}&code_challenge_method=S256/)
    const visitor = createVisitor()
    let last = await visitor.send(`${base}/sign-in?to=/graphql`)
    while (last.headers.get('location')?.startsWith(base) !== true || !last.url.startsWith(base)) {
      last = await visitor.send(new URL(last.headers.get('location') ?? '', last.url).href)
    }
    expect(last.headers.get('location')).toBe(`${base}/graphql`)
    expect(last.headers.getSetCookie().at(-1)).toMatch(
      /^dateline-session=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect([...visitor.cookies(base).keys()]).toEqual(['dateline-session'])
  })

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', 'data:text/html,x'])(
    'leads back to this server, and not to %s',
    async (to) => {
      const arrived = await createVisitor().go(`${base}/sign-in?to=${encodeURIComponent(to)}`)
      expect(arrived.url).toMatch(new RegExp(`^${base}/`))
    },
  )

  it('leads back to the view that somebody was at', async () => {
    const arrived = await createVisitor().go(`${base}/sign-in?to=${encodeURIComponent('/#s=person/ana-diaz')}`)
    expect(arrived.url).toBe(`${base}/#s=person/ana-diaz`)
  })

  it('leads to the start from a view whose address no cookie can hold', async () => {
    const begun = await createVisitor().send(`${base}/sign-in?to=${encodeURIComponent(`/#${'s'.repeat(6_000)}`)}`)
    expect(begun.headers.getSetCookie().join().length).toBeLessThan(4_096)
  })

  it('says who refused, in plain words and with nothing of what was sent', async () => {
    provider.comes(undefined)
    const visitor = createVisitor()
    const refused = await visitor.go(`${base}/sign-in`)
    expect(refused).toMatchObject({ status: 401, text: expect.stringContaining('refused there') as string })
    expect(refused.text).not.toContain('<b>')
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await codeOf(await ask(visitor, STATS))).toBe('UNAUTHENTICATED')
    await expect.poll(audit).toContainEqual(expect.objectContaining({ did: 'signIn', outcome: 'UNAUTHENTICATED' }))
  })

  it('takes nobody who did not begin here, whose state is another, or whose code is used up', async () => {
    provider.comes({ sub: 'Mallory', role: 'ADMIN' })
    const sent: string[] = []
    const mallory = createVisitor()
    let at = `${base}/sign-in`
    while (!at.startsWith(`${base}/sign-in/back`)) {
      at = new URL((await mallory.send(at)).headers.get('location') ?? '', at).href
    }
    sent.push(at)
    // Somebody whom Mallory sends there, to have them work in Mallory's name.
    for (const [visitor, why] of [
      [createVisitor(), 'too late'],
      [await beginning(), 'proves nothing'],
    ] as const) {
      expect(await visitor.go(at)).toMatchObject({ status: 401, text: expect.stringContaining(why) as string })
      expect(visitor.cookies(base).has('dateline-session')).toBe(false)
    }
    const kept = new Map(mallory.cookies(base))
    expect((await mallory.go(at)).url).toBe(`${base}/`)
    for (const [name, value] of kept) mallory.cookies(base).set(name, value)
    expect(await mallory.go(at)).toMatchObject({ status: 401 })

    async function beginning() {
      const visitor = createVisitor()
      await visitor.send(`${base}/sign-in`)
      return visitor
    }
  })

  it('ends when somebody signs out, here and at the provider, by no page of others', async () => {
    provider.comes({ sub: 'Ana Diaz', role: 'EDITOR' })
    const visitor = createVisitor()
    await visitor.go(`${base}/sign-in`)
    const session = visitor.cookies(base).get('dateline-session') ?? ''
    expect((await visitor.send(`${base}/sign-out`)).status).toBe(405)
    const form = { 'content-type': 'text/plain' }
    expect((await visitor.send(`${base}/sign-out`, { method: 'POST', headers: form, body: '{}' })).status).toBe(405)
    expect(await codeOf(await ask(visitor, STATS))).toBe('answered')
    const out = await visitor.send(`${base}/sign-out`, { method: 'POST', headers: JSON_TYPE, body: '{}' })
    const { to } = (await out.json()) as { to: string }
    expect(to).toContain(`${provider.issuer}/session/end?`)
    expect((await visitor.send(to)).status).toBeLessThan(400)
    expect(visitor.cookies(base).size).toBe(0)
    visitor.cookies(base).set('dateline-session', session)
    const refused = await ask(visitor, STATS)
    expect(await refused.text()).toContain('Your sign-in has ended. Sign in again.')
    await expect.poll(audit).toContainEqual(expect.objectContaining({ did: 'signOut', by: 'Ana Diaz' }))
  })

  it('is not what a made-up session or a token of another kind is', async () => {
    const visitor = createVisitor()
    await visitor.send(`${base}/health`)
    visitor.cookies(base).set('dateline-session', 'a'.repeat(43))
    expect(await codeOf(await ask(visitor, STATS))).toBe('UNAUTHENTICATED')
    const other = createVisitor()
    expect(await codeOf(await ask(other, STATS, { authorization: 'Bearer a.b.c' }))).toBe('UNAUTHENTICATED')
  })
})

describe('the provider of the settings', () => {
  const settings = { DATELINE_OIDC_ISSUER: 'https://login.example', DATELINE_OIDC_CLIENT_ID: 'dateline' }

  it.each([
    [{ DATELINE_OIDC_ISSUER: 'https://login.example' }, /DATELINE_OIDC_CLIENT_ID together/],
    [{ DATELINE_OIDC_CLIENT_ID: 'dateline' }, /DATELINE_OIDC_ISSUER/],
    [{ ...settings, DATELINE_OIDC_ISSUER: 'http://login.example' }, /https/],
    [{ ...settings, DATELINE_OIDC_ISSUER: 'login.example' }, /https/],
    [{ ...settings, HOST: '0.0.0.0' }, /DATELINE_URL/],
    [{ ...settings, DATELINE_OIDC_SCOPE: 'profile' }, /openid/],
  ])('is refused where it is not safe or not whole: %o', (given, why) => {
    expect(() => createSignIn(readSettings(given))).toThrow(why)
  })

  it('lets nobody in who does not sign in', async () => {
    const given = readSettings(settings)
    const authenticate = await createAuthenticate(given, createSignIn(given))
    expect(await authenticate(undefined)).toEqual({})
    await expect(authenticate(undefined, 'dateline-session=none')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('is asked for somebody who signs in here, and not to another program of theirs', async () => {
    const { visitor, base, close } = await signedIn({}, async (at) => {
      at.provider.comes({ sub: 'ana', azp: 'another' })
      expect(await at.visitor.go(`${at.base}/sign-in`)).toMatchObject({ status: 401 })
    })
    expect(visitor.cookies(base).has('dateline-session')).toBe(false)
    close()
  })

  it('marks its cookies for https alone where people reach the server by it', async () => {
    const { visitor, base, close } = await signedIn({ DATELINE_URL: 'https://dateline.example/' }, async (at) => {
      const begun = await at.visitor.send(`${at.base}/sign-in`)
      const to = new URL(begun.headers.get('location') ?? '')
      expect(to.searchParams.get('redirect_uri')).toBe('https://dateline.example/sign-in/back')
      expect(begun.headers.getSetCookie()[0]).toMatch(
        /^__Host-dateline-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      )
    })
    expect([...visitor.cookies(base).keys()]).toEqual(['__Host-dateline-sign-in'])
    close()
  })

  it('is asked for the claims that the settings name, and believes no address that it did not look into', async () => {
    for (const [name, expected] of [
      ['sub', { name: 'ana', role: 'EDITOR' }],
      ['email', undefined],
    ] as const) {
      const set = { DATELINE_JWT_NAME: name, DATELINE_JWT_ROLE: 'group' }
      const { signIn, visitor, base, close } = await signedIn(set, async (at) => {
        await at.visitor.go(`${at.base}/sign-in`)
      })
      const session = visitor.cookies(base).get('dateline-session')
      if (expected === undefined) expect(session).toBeUndefined()
      else expect(signIn.viewerOf(`other=1; dateline-session=${session ?? ''}`)).toMatchObject(expected)
      close()
    }
  })
})

/** Serves signing in with these settings by a provider that tells all at once, and lets somebody do something there. */
async function signedIn(
  set: Readonly<Record<string, string>>,
  visit: (at: { readonly base: string; readonly visitor: Visitor; readonly provider: LoginProvider }) => Promise<void>,
) {
  const at = await startLoginProvider({ told: true })
  const settings = { DATELINE_OIDC_ISSUER: at.issuer, DATELINE_OIDC_CLIENT_ID: 'dateline', ...set }
  const signIn = createSignIn(readSettings(settings))
  if (signIn === undefined) throw new Error('The settings name a provider.')
  const quiet = { audit: () => undefined, report: () => undefined, limits: { signInsPerMinute: 60 } }
  const listeners = signIn.listeners(quiet)
  const { base, close } = await listening((request, response) => {
    const listener = listeners[request.url?.split('?')[0] ?? '']
    if (listener === undefined) response.end('the explorer')
    else void listener(request, response, {})
  })
  at.serve(base, 'https://dateline.example')
  at.comes({ sub: 'ana', group: ['EDITOR'], email: 'ana@news.example' })
  const visitor = createVisitor()
  await visit({ base, visitor, provider: at })
  return {
    signIn,
    visitor,
    base,
    close: () => {
      close()
      at.close()
    },
  }
}

describe('a session', () => {
  const who = { viewer: { name: 'Ana', role: 'READER' as const }, idToken: 'a.b.c' }

  it('ends after its hours, and says when', async () => {
    const sessions = createSessions(0.0001)
    const id = sessions.begin(who)
    expect(sessions.find(id)?.viewer.expires).toBeGreaterThan(Date.now())
    await expect.poll(() => sessions.find(id), { timeout: 5_000 }).toBeUndefined()
  })

  it('is found by its id alone, and ends once', () => {
    const sessions = createSessions(1)
    const id = sessions.begin(who)
    expect(sessions.find(`${id}x`)).toBeUndefined()
    expect(sessions.end(id)?.idToken).toBe('a.b.c')
    expect(sessions.end(id)).toBeUndefined()
    expect(sessions.find(id)).toBeUndefined()
  })
})
