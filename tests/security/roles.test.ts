import {
  buildSchema,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSdl } from '../../src/graphql/sdl.ts'
import type { AuditEntry, AuditedRequest } from '../../src/graphql/audit-entry.ts'
import { ACCESS_ROLES, includesRole, type AccessRole } from '../../src/model/access-role.ts'
import { DatelineError } from '../../src/model/error.ts'
import type { Engine } from '../../src/store/engine.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { serveGraph } from '../graphql/served-graph.ts'

const schema = buildSchema(readSdl())
const VIEWERS = [undefined, ...ACCESS_ROLES] as const
const CODES = ['UNAUTHENTICATED', 'FORBIDDEN']

/** Every field of the root types, with the role that the SDL names and a request that asks for it. */
const FIELDS = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => {
    const needed = field.args.filter(({ type }) => isNonNullType(type))
    const given = needed.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')
    const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
    const directive = schema.getDirective('requires')
    const said = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined
    return {
      field: `${root?.name ?? ''}.${field.name}`,
      kind: (root?.name ?? '').toLowerCase(),
      role: said?.['role'] as AccessRole | undefined,
      selection: `${field.name}${given === '' ? '' : `(${given})`}${below}`,
    }
  }),
)

/** A value that fits a type, and means nothing that is there. */
function literal(type: GraphQLInputType): string {
  const text = String(type).replaceAll('!', '')
  if (text === '[ID]') return `["person/nobody", "person/no-one"]`
  const named = schema.getType(text.replace(/[[\]]/g, ''))
  if (named === undefined) throw new Error(`There is no type ${text}.`)
  if (text === 'ID' || text === 'String') return '"person/nobody"'
  if (text === 'Int') return '1'
  if (isEnumType(named)) return named.getValues()[0]?.name ?? ''
  if (!isInputObjectType(named)) throw new Error(`No value is known for ${text}.`)
  const fields = Object.values(named.getFields()).filter(({ type: one }) => isNonNullType(one))
  return `{ ${fields.map((one) => `${one.name}: ${literal(one.type)}`).join(', ')} }`
}

let engine: Engine
const audited: (AuditEntry & AuditedRequest)[] = []
let graph: ReturnType<typeof serveGraph>
beforeAll(async () => {
  engine = await openEngine({ kind: 'embedded' })
  graph = serveGraph(engine, {
    audit: (entry) => audited.push(entry),
    authenticate: (authorization) => {
      if (authorization === undefined) return Promise.resolve({})
      const role = ACCESS_ROLES.find((one) => authorization === `Bearer ${one}`)
      if (role !== undefined) return Promise.resolve({ name: `Ana ${role}`, role })
      if (authorization === 'Bearer NONE') return Promise.resolve({ name: 'Ana' })
      return Promise.reject(new DatelineError('UNAUTHENTICATED', 'The token is none.'))
    },
  })
})
afterAll(() => engine.close())

async function send(body: unknown, token: string | undefined, stop?: AbortSignal): Promise<Response> {
  return graph.api.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream;q=0.5',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    ...(stop === undefined ? {} : { signal: stop }),
  })
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function refusal(query: string, token: string | undefined): Promise<string | undefined> {
  const stop = new AbortController()
  const response = await send({ query }, token, stop.signal)
  if (response.headers.get('content-type')?.includes('event-stream') === true) {
    if (response.status !== 200) throw new Error(await response.text())
    const first = query.startsWith('subscription') ? await firstRefusal(response) : undefined
    stop.abort()
    return first
  }
  const { errors = [] } = (await response.json()) as Answer
  const code = errors.map(({ extensions }) => extensions.code).find((one) => CODES.includes(one))
  expect([401, 403]).toEqual(
    code === undefined ? expect.not.arrayContaining([response.status]) : expect.arrayContaining([response.status]),
  )
  return code
}

/** What a stream says at once where it is refused; one that goes on says nothing yet. */
async function firstRefusal(response: Response): Promise<string | undefined> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const wait = new Promise<undefined>((resolve) => setTimeout(resolve, 100, undefined))
  const chunk = await Promise.race([reader.read(), wait])
  return CODES.find((code) => chunk !== undefined && new TextDecoder().decode(chunk.value).includes(code))
}

describe('every field of the root types', () => {
  it.each(FIELDS)('$field names a role in the SDL', ({ role }) => {
    expect(ACCESS_ROLES).toContain(role)
  })

  it.each(FIELDS.flatMap((field) => VIEWERS.map((viewer) => ({ ...field, viewer }))))(
    '$field, which needs $role, for $viewer',
    async ({ kind, selection, role, viewer }) => {
      const may = role !== undefined && includesRole(viewer, role)
      const expected = may ? undefined : viewer === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      expect(await refusal(`${kind} { ${selection} }`, viewer)).toBe(expected)
    },
  )

  it.each(['__schema { types { name } }', '__type(name: "Person") { name }'])(
    '%s is for readers',
    async (selection) => {
      expect(await refusal(`{ ${selection} }`, undefined)).toBe('UNAUTHENTICATED')
      expect(await refusal(`{ ${selection} }`, 'READER')).toBeUndefined()
      expect(await refusal('{ __typename }', undefined)).toBeUndefined()
    },
  )
})

describe('a role', () => {
  const removal = 'removeArticle(id: "article/none") { deletedArticleId }'
  it.each([
    ['under an alias', `mutation { stats: ${removal} }`],
    ['in a fragment', `mutation { ...F } fragment F on Mutation { ${removal} }`],
    ['in a fragment without a name', `mutation { ... on Mutation { ${removal} } }`],
    ['beside what one may do', `mutation { undo(changeId: "change/none") { change { id } } ${removal} }`],
    ['under a condition', `mutation { ${removal.replace(') {', ') @skip(if: false) {')} }`],
  ])('counts %s', async (_, query) => {
    expect(await refusal(query, 'EDITOR')).toBe('FORBIDDEN')
    expect(await refusal(query, 'ADMIN')).toBeUndefined()
  })

  it('counts for the operation that is asked for, and for each of a batch', async () => {
    const query = `query Read { stats { articles } } mutation Remove { ${removal} }`
    const answers = (await (
      await send(
        [
          { query, operationName: 'Read' },
          { query, operationName: 'Remove' },
        ],
        'READER',
      )
    ).json()) as Answer[]
    expect(answers[0]).toMatchObject({ data: { stats: { articles: expect.any(Number) as number } } })
    expect(answers[1]?.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('is told with what to do, and to nobody whose token is none', async () => {
    const first = (await (await send({ query: `mutation { ${removal} }` }, undefined)).json()) as Answer
    expect(first.errors?.[0]?.message).toMatch(/removeArticle needs the role ADMIN.*Authorization: Bearer/)
    const second = (await (await send({ query: `mutation { ${removal} }` }, 'READER')).json()) as Answer
    expect(second.errors?.[0]?.message).toMatch(/Ana READER has the role READER/)
    expect(await refusal('{ stats { articles } }', 'NONE')).toBe('FORBIDDEN')
    const wrong = await send({ query: '{ stats { articles } }' }, 'wrong')
    expect(wrong.status).toBe(401)
    expect(((await wrong.json()) as Answer).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('what was done', () => {
  it('is written down with who did it, in which request and what came of it, and nothing of the text', async () => {
    audited.length = 0
    const text = 'Ana Diaz met Bo Ek in Lima.'
    const load = `mutation { loadArticle(input: { text: "${text}" }) { outcome article { id } } }`
    const response = await send({ query: load }, 'EDITOR')
    const { data } = (await response.json()) as { data: { loadArticle: { article: { id: string } } } }
    const { id } = data.loadArticle.article
    await send({ query: `mutation { removeArticle(id: "${id}") { deletedArticleId } }` }, 'EDITOR')
    await send({ query: `mutation { removeArticle(id: "${id}") { deletedArticleId } }` }, 'ADMIN')
    await send({ query: `mutation { undo(changeId: "change/none") { change { id } } }` }, 'EDITOR')
    await send({ query: '{ stats { articles } }' }, 'wrong')
    const requestId = response.headers.get('x-request-id')
    const by = (role: string) => ({ by: `Ana ${role}`, role, requestId: expect.any(String) as string })
    expect(audited).toEqual([
      { did: 'loadArticle', id, outcome: 'ADDED', ...by('EDITOR'), requestId },
      { did: 'removeArticle', outcome: 'FORBIDDEN', ...by('EDITOR') },
      { did: 'removeArticle', id, outcome: 'DONE', ...by('ADMIN') },
      { did: 'undo', id: 'change/none', outcome: 'NOT_FOUND', ...by('EDITOR') },
      { did: 'signIn', outcome: 'UNAUTHENTICATED', requestId: expect.any(String) as string },
    ])
    expect(JSON.stringify(audited)).not.toContain('Lima')
  })

  it('tells each answer what its sender may do', async () => {
    const { headers } = await send({ query: '{ __typename }' }, 'EDITOR')
    expect([headers.get('dateline-role'), headers.get('dateline-user')]).toEqual(['EDITOR', 'Ana%20EDITOR'])
    expect((await send({ query: '{ __typename }' }, undefined)).headers.get('dateline-role')).toBe('NONE')
  })
})

describe('a change', () => {
  const change = async (mutation: string, token: string) =>
    (await (
      await send({ query: `mutation { made: ${mutation} { change { id } errors { code } } }` }, token)
    ).json()) as {
      readonly data: { readonly made: { readonly change: { readonly id: string } | null; readonly errors: unknown } }
    }

  it('is taken back by who made it, and by who may do all', async () => {
    await send({ query: 'mutation { loadArticle(input: { text: "Ana Diaz spoke in Lima." }) { outcome } }' }, 'EDITOR')
    const rename = (name: string) =>
      `renameEntity(input: { id: "person/ana-diaz", name: "${name}", reason: "So it is" })`
    const [editors, admins] = [await change(rename('Ana D.'), 'EDITOR'), await change(rename('A. Diaz'), 'ADMIN')]
    const idOf = ({ data }: typeof editors) => data.made.change?.id ?? ''
    const undo = (id: string) => `undo(changeId: "${id}")`
    expect((await change(undo(idOf(admins)), 'EDITOR')).data.made).toEqual({
      change: null,
      errors: [{ code: 'FORBIDDEN' }],
    })
    expect((await change(undo(idOf(editors)), 'EDITOR')).data.made.errors).toEqual([])
    expect((await change(undo(idOf(admins)), 'ADMIN')).data.made.errors).toEqual([])
  })

  it('is written down in the audit with whom it is about and what came of it', async () => {
    audited.length = 0
    await change('renameEntity(input: { id: "person/nobody", name: "X", reason: "No" })', 'EDITOR')
    await change('mergeEntities(input: { into: "person/nobody", ids: ["person/no-one"], reason: "No" })', 'EDITOR')
    await change('mergeEntities(input: { into: "person/nobody", ids: ["person/no-one"], reason: "No" })', 'READER')
    expect(audited.map(({ did, id, outcome }) => [did, id, outcome])).toEqual([
      ['renameEntity', 'person/nobody', 'NOT_FOUND'],
      ['mergeEntities', 'person/nobody', 'NOT_FOUND'],
      ['mergeEntities', undefined, 'FORBIDDEN'],
    ])
  })

  it('is made by who is signed in, whatever name is given', async () => {
    for (const text of [
      'Maria Stone, the mayor of Norwick, opened a bridge on Sunday. Stone thanked her voters.',
      'Mayor Stone met Peter Reed, the governor of Kent, on Friday.',
    ]) {
      await send({ query: `mutation { loadArticle(input: { text: "${text}" }) { outcome } }` }, 'EDITOR')
    }
    const query = '{ people(first: 20) { nodes { appearances { nodes { resolution { resolutionId } } } } } }'
    const found = JSON.stringify(await (await send({ query }, 'READER')).json())
    const decision = /"resolution":\{"resolutionId":"([^"]+)"/.exec(found)?.[1]
    expect(decision).toBeDefined()
    const reject = `mutation { rejectResolution(input: { resolutionId: "${decision ?? ''}", by: "Somebody else", reason: "No" }) { change { by } errors { message } } }`
    expect(await (await send({ query: reject }, 'EDITOR')).json()).toMatchObject({
      data: { rejectResolution: { change: { by: 'Ana EDITOR' } } },
    })
  })
})
