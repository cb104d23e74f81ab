import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT, UnsecuredJWT, exportJWK } from 'jose'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAuthenticate } from '../../../src/cli/access/authenticate.ts'
import { token } from '../../../src/cli/access/token.ts'
import { readSettings } from '../../../src/cli/settings.ts'
import { run } from '../run.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-tokens-'))
  path = join(folder, 'tokens.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const authenticator = (environment: Readonly<Record<string, string>>) => createAuthenticate(readSettings(environment))
const refused = { code: 'UNAUTHENTICATED' }
const noFault = {
  ...refused,

  message: expect.stringMatching(/not one that this server takes/) as string,
}

describe('a token of the command', () => {
  it('signs its bearer in, is kept as a hash that nobody else can read, and ends when it is taken away', async () => {
    const settings = readSettings({ DATELINE_TOKENS: path })
    const ana = await token(settings, 'Ana', { role: 'editor' })
    const ben = await token(settings, 'Ben', { role: 'ADMIN' })
    const authenticate = await createAuthenticate(settings)
    expect(await authenticate(`Bearer ${ana}`)).toEqual({ name: 'Ana', role: 'EDITOR' })
    expect(await authenticate(`bearer  ${ben}`)).toEqual({ name: 'Ben', role: 'ADMIN' })
    expect(await readFile(path, 'utf8')).not.toContain(ana)
    expect((await stat(path)).mode & 0o077).toBe(0)
    await token(settings, 'Ana', { role: 'READER', remove: true })
    await expect(authenticate(`Bearer ${ana}`)).rejects.toMatchObject(refused)
    expect(await authenticate(`Bearer ${ben}`)).toMatchObject({ name: 'Ben' })
    await expect(token(settings, 'Ana', { role: 'READER', remove: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('proves nothing after its days', async () => {
    const settings = readSettings({ DATELINE_TOKENS: path })
    const ana = await token(settings, 'Ana', { role: 'READER', days: '0.000001' })
    await new Promise((resolve) => setTimeout(resolve, 150))
    await expect((await createAuthenticate(settings))(`Bearer ${ana}`)).rejects.toMatchObject(refused)
  })

  it.each(['Bearer nothing', 'Bearer ', 'Basic QW5hOmFuYQ==', 'Bearer a b', '', `Bearer ${'a'.repeat(100_000)}`])(
    'is not "%.30s", which is refused also where others may read',
    async (authorization) => {
      const authenticate = await authenticator({ DATELINE_TOKENS: path, DATELINE_ANONYMOUS: 'READER' })
      await expect(authenticate(authorization)).rejects.toMatchObject(refused)
      expect(await authenticate(undefined)).toEqual({ role: 'READER' })
    },
  )

  it('is made by the command, which says what it cannot make', async () => {
    const environment = { DATELINE_TOKENS: path }
    const made = await run(['token', 'Ana', '--role', 'EDITOR', '--days', '30'], environment)
    expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^dateline_[\w-]{43}\n$/) as string })
    expect(await (await authenticator(environment))(`Bearer ${made.output.trim()}`)).toMatchObject({ role: 'EDITOR' })
    expect((await run(['token', 'Ana', '--role', 'KING'], environment)).errors).toMatch(/KING is no role.*READER/)
    expect((await run(['token', 'Ana\u200b'], environment)).errors).toMatch(/A name is one line/)
    expect((await run(['token', 'Ana'], {})).errors).toMatch(/Set DATELINE_TOKENS/)
  })

  it('is refused together with a file that holds none', async () => {
    await writeFile(path, '{"name": "Ana"}')
    await expect(authenticator({ DATELINE_TOKENS: path })).rejects.toMatchObject({ code: 'SETTING_INVALID' })
  })

  it.runIf(process.platform !== 'win32').each(['DATELINE_TOKENS', 'DATELINE_JWT_KEYS'])(
    'does not wait for who writes to a pipe in %s',
    async (setting) => {
      execFileSync('mkfifo', [path])
      const claims = { DATELINE_JWT_ISSUER: 'https://login.example', DATELINE_JWT_AUDIENCE: 'dateline' }
      const environment = { [setting]: path, ...(setting === 'DATELINE_JWT_KEYS' ? claims : {}) }
      await expect(authenticator(environment)).rejects.toMatchObject({ code: 'SETTING_INVALID' })
    },
  )
})

const CLAIMS = { DATELINE_JWT_ISSUER: 'https://login.example', DATELINE_JWT_AUDIENCE: 'dateline' }
const SECRET = 'a secret that is as long as it must be'

/** A JSON Web Token with these claims instead of those that are right. */
function jwt(claims: Readonly<Record<string, unknown>> = {}, secret = SECRET): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const right = { iss: 'https://login.example', aud: 'dateline', sub: 'ana', role: 'EDITOR', iat: now, exp: now + 300 }
  return new SignJWT({ ...right, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret))
}

describe('a JSON Web Token with a shared secret', () => {
  const bySecret = { ...CLAIMS, DATELINE_JWT_SECRET: SECRET }
  const hours = (count: number) => Math.floor(Date.now() / 1000) + count * 3_600

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['one that is right', {}, { name: 'ana', role: 'EDITOR' }],
    ['the highest of several roles', { role: ['reader', 'admin', 'other'] }, { name: 'ana', role: 'ADMIN' }],
    ['no role', { role: undefined }, { name: 'ana' }],
    ['a role that is none', { role: 'KING' }, { name: 'ana' }],
    ['a clock that is some seconds late', { exp: Math.floor(Date.now() / 1000) - 2 }, { name: 'ana' }],
  ])('signs in with %s', async (_, claims, viewer) => {
    expect(await (await authenticator(bySecret))(`Bearer ${await jwt(claims)}`)).toMatchObject(viewer)
  })

  it('takes a name as its script writes it', async () => {
    const authenticate = await authenticator(bySecret)
    const sub = '\u0646\u06cc\u200c\u0627 \u0631\u0627\u062f'
    expect(await authenticate(`Bearer ${await jwt({ sub })}`)).toMatchObject({ name: sub })
  })

  it.each<[string, unknown]>([
    ['lists in a list', [['ADMIN']]],
    ['an object that makes itself no text', { toString: 1, valueOf: 1 }],
    ['one in a list', [{ toString: null }]],
    ['a letter that is that of a role in capitals alone', 'ed\u0131tor'],
    ['several in one text', 'READER ADMIN'],
    ['a number', 1],
  ])('gives no role for %s', async (_, role) => {
    const viewer = await (await authenticator(bySecret))(`Bearer ${await jwt({ role })}`)
    expect([viewer.name, viewer.role]).toEqual(['ana', undefined])
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['for others', { aud: 'another' }],
    ['by others', { iss: 'https://elsewhere.example' }],
    ['that has ended', { exp: hours(-1) }],
    ['that never ends', { exp: undefined }],
    ['that is of the future', { nbf: hours(1) }],
    ['of nobody', { sub: undefined }],
    ['of an empty name', { sub: '' }],
    ['of a name over two lines', { sub: 'ana\n{"by":"eve"}' }],
    ['of a name that a terminal obeys', { sub: 'ana\u009b2J' }],
    ['of a name that turns round what stands with it', { sub: 'ana\u202eeve' }],
    ['of a name as long as a text', { sub: 'a'.repeat(201) }],
    ['of a name that looks like another', { sub: 'ana\u200b' }],
    ['of a name that ends with nothing to be seen', { sub: 'ana ' }],
    ['of a name that nobody sees', { sub: '\u3164' }],
    ['given in the future', { iat: hours(1), exp: hours(2) }],
  ])('refuses one %s', async (_, claims) => {
    const authenticate = await authenticator(bySecret)
    await expect(authenticate(`Bearer ${await jwt(claims)}`)).rejects.toMatchObject(refused)
  })

  it('refuses one that is not signed, and one that is signed by another secret', async () => {
    const authenticate = await authenticator(bySecret)
    const unsigned = new UnsecuredJWT({ sub: 'ana', role: 'ADMIN', iss: 'https://login.example', aud: 'dateline' })
    await expect(authenticate(`Bearer ${unsigned.setExpirationTime('1h').encode()}`)).rejects.toMatchObject(refused)
    const other = await jwt({}, 'another secret that is as long as it must be')
    await expect(authenticate(`Bearer ${other}`)).rejects.toMatchObject(refused)
    const [header = '', , signature = ''] = (await jwt()).split('.')
    const forged = Buffer.from(JSON.stringify({ sub: 'eve', role: 'ADMIN' })).toString('base64url')
    await expect(authenticate(`Bearer ${header}.${forged}.${signature}`)).rejects.toMatchObject(refused)
  })

  it.each([
    ['a secret that is short', { ...CLAIMS, DATELINE_JWT_SECRET: 'short' }],
    ['no audience', { DATELINE_JWT_SECRET: SECRET, DATELINE_JWT_ISSUER: 'https://login.example' }],
    ['a secret and keys', { ...bySecret, DATELINE_JWT_KEYS: 'keys.json' }],
    ['keys that come unprotected', { ...CLAIMS, DATELINE_JWT_KEYS: 'http://login.example/keys' }],
    ['keys that are not there', { ...CLAIMS, DATELINE_JWT_KEYS: 'no-such-file.json' }],
  ])('is not set up with %s', async (_, environment) => {
    await expect(authenticator(environment)).rejects.toMatchObject({ code: 'SETTING_INVALID' })
  })
})

describe('a JSON Web Token of an issuer with keys', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let issuer: Server
  let keys: string
  beforeEach(async () => {
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }
    await writeFile(join(folder, 'keys.json'), JSON.stringify({ keys: [jwk] }))
    issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })))
    await once(issuer.listen(0, '127.0.0.1'), 'listening')
    keys = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys`
  })
  afterEach(() => issuer.close())

  const signed = (key: KeyObject = privateKey, header: object = { kid: 'one' }) =>
    new SignJWT({ sub: 'ana', role: 'READER' })
      .setProtectedHeader({ alg: 'RS256', ...header })
      .setIssuer('https://login.example')
      .setAudience('dateline')
      .setExpirationTime('5m')
      .sign(key)

  it('signs in by keys from a file and from an address', async () => {
    for (const place of [join(folder, 'keys.json'), keys]) {
      const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: place })
      expect(await authenticate(`Bearer ${await signed()}`)).toMatchObject({ name: 'ana', role: 'READER' })
    }
  })

  it('is refused where its signature takes a public key for a secret', async () => {
    const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: keys })
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    await expect(authenticate(`Bearer ${await jwt({}, pem)}`)).rejects.toMatchObject(refused)
  })

  it('signs in by any key of the issuer where it names none, and by no other', async () => {
    const [second, other] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
    if (second === undefined || other === undefined) throw new Error('There are no keys.')
    const all = await Promise.all([publicKey, second.publicKey].map((key) => exportJWK(key)))
    const place = join(folder, 'several.json')
    await writeFile(place, JSON.stringify({ keys: all }))
    const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: place })
    for (const key of [privateKey, second.privateKey]) {
      expect(await authenticate(`Bearer ${await signed(key, {})}`)).toMatchObject({ name: 'ana' })
    }
    await expect(authenticate(`Bearer ${await signed(other.privateKey, {})}`)).rejects.toMatchObject(noFault)
  })

  it('is looked at with twenty keys at the most where it names none', async () => {
    const twenty = Array.from({ length: 20 }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    const all = await Promise.all(twenty.map((pair) => exportJWK(pair.publicKey)))
    const ofEllipse = (key: KeyObject) => signed(key, { alg: 'ES256' })
    const first = twenty[0]?.privateKey ?? privateKey
    for (const [place, keys] of [
      ['last.json', [...all.slice(1), all[0]]],
      ['beyond.json', [...all.slice(1), all[1], all[0]]],
    ] as const) {
      await writeFile(join(folder, place), JSON.stringify({ keys }))
      const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: join(folder, place) })
      const answer = authenticate(`Bearer ${await ofEllipse(first)}`)
      if (place === 'last.json') expect(await answer).toMatchObject({ name: 'ana' })
      else await expect(answer).rejects.toMatchObject(noFault)
    }
  })

  it('is refused where it wants more than there is, which is no fault to be written down', async () => {
    const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: keys })
    const [, claims = '', signature = ''] = (await signed()).split('.')
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: 'one', crit: ['more'], more: 1 })).toString(
      'base64url',
    )
    await expect(authenticate(`Bearer ${header}.${claims}.${signature}`)).rejects.toMatchObject(noFault)
  })

  it('is refused where the keys are without end, of which the memory takes no more than keys can have', async () => {
    let bytes = 0
    const endless = createServer((_request, response) => {
      response.write('{"keys":[],"more":"')
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000))) bytes += 100_000
      }
      response.on('drain', more)
      more()
    })
    await once(endless.listen(0, '127.0.0.1'), 'listening')
    const place = `http://127.0.0.1:${(endless.address() as AddressInfo).port}/`
    const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: place })
    await expect(authenticate(`Bearer ${await signed()}`)).rejects.toMatchObject({
      ...refused,
      cause: { cause: { message: expect.stringMatching(/1000000 bytes/) as string } },
    })
    expect(bytes).toBeLessThan(50_000_000)
    endless.closeAllConnections()
    endless.close()
  })

  it('is refused with a word on it where the keys cannot be fetched', async () => {
    const authenticate = await authenticator({ ...CLAIMS, DATELINE_JWT_KEYS: keys })
    issuer.close()
    await once(issuer, 'close')
    await expect(authenticate(`Bearer ${await signed()}`)).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(/cannot be checked now/) as string,
    })
  })
})
