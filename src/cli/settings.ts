import { join } from 'node:path'
import { z } from 'zod'
import { DatelineError } from '../model/error.ts'
import { LIMIT_NAMES, LIMITS, limitSetting, type LimitName, type Limits } from '../model/limits.ts'
import { LOG_LEVELS } from './log.ts'

const onOrOff = (standard: 'on' | 'off') => z.enum(['on', 'off']).default(standard)

/** A number as people write it: white space is not 0, and `0x50` no port. */
function number(form: RegExp, least: number, most: number, told: string) {
  const message =
    most === Number.MAX_SAFE_INTEGER ? `give ${told} from ${least} on` : `give ${told} from ${least} to ${most}`
  return z
    .string()
    .regex(form, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
}

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => number(/^\d+$/, least, most, 'a whole number')

/** What is more than 0, up to something. */
const positive = (most: number) => number(/^\d+(?:\.\d+)?$/, SMALLEST, most, 'a number')
const SMALLEST = 0.001

/** The longest time of a timer: one of more milliseconds would be over at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** An address that Dateline is reached at, or asks, with nothing in it that would be passed over. */
const origin = z
  .string()
  .refine(
    (text) => isOrigin(text.replace(/\/$/, '')),
    'give an address such as https://dateline.example; no path, no user',
  )

const parted = z.string().transform((list) => list.split(',').map((one) => one.trim()))

/** Origins parted by commas, each as a browser sends it. */
const origins = parted.refine(
  (list) => list.every(isOrigin),
  'give origins such as https://news.example, parted by commas; no path, no *',
)

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

/** Names of machines parted by commas, as they stand in an address. */
const hosts = parted
  .transform((list) => list.map((name) => name.toLowerCase()))
  .refine((list) => list.every(isName), 'give names such as news.example, parted by commas; no port, no *')

function isName(text: string): boolean {
  return URL.canParse(`http://${text}/`) && new URL(`http://${text}/`).hostname === text
}

/** How long reading one article may take by default; a command has more time: nobody waits for it, and much may go on beside it. */
const READING_SECONDS = { server: 8, command: 30 }

/** All settings of Dateline: the environment variable, its default, and what it does. */
const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('address to serve on; a loopback one is for this machine only'),
  DATELINE_HOSTS: hosts
    .optional()
    .describe('names, parted by commas, by which a server beyond loopback is asked (news.example); by any without it'),
  DATELINE_ANONYMOUS: z
    .enum(['READER', 'ADMIN'])
    .optional()
    .describe('what everybody may do who reaches the server without signing in: read, or change all'),
  DATELINE_TOKENS: z.string().min(1).optional().describe('file of tokens to sign in with, made by `dateline token`'),
  DATELINE_JWT_KEYS: z
    .string()
    .min(1)
    .optional()
    .describe('https address, or file, of the JWKS by which JSON Web Tokens to sign in with are signed'),
  DATELINE_JWT_SECRET: z.string().min(1).optional().describe('secret by which they are signed instead'),
  DATELINE_JWT_ISSUER: z.string().min(1).optional().describe('who gives them: their claim `iss`'),
  DATELINE_JWT_AUDIENCE: z.string().min(1).optional().describe('for what they are given: their claim `aud`'),
  DATELINE_JWT_NAME: z
    .string()
    .min(1)
    .default('sub')
    .describe('the claim that names who signs in, also by OpenID Connect'),
  DATELINE_JWT_ROLE: z.string().min(1).default('role').describe('the claim with READER, EDITOR or ADMIN, likewise'),
  DATELINE_OIDC_ISSUER: z
    .string()
    .min(1)
    .optional()
    .describe('https address of a provider of OpenID Connect, by which people sign in to explorer and playground'),
  DATELINE_OIDC_CLIENT_ID: z.string().min(1).optional().describe('as what that provider knows this server'),
  DATELINE_OIDC_CLIENT_SECRET: z
    .string()
    .min(1)
    .optional()
    .describe('by what it proves that to the provider, if it must'),
  DATELINE_OIDC_NAME: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('what people know the provider by: "Sign in with NAME"; its host without it'),
  DATELINE_OIDC_SCOPE: z
    .string()
    .regex(/(?:^| )openid(?: |$)/, 'it must have openid in it')
    .default('openid profile email')
    .describe('what the provider is asked to tell of them'),
  DATELINE_SESSION_HOURS: positive(720).default(8).describe('how long who signed in by that provider stays so'),
  DATELINE_URL: origin
    .optional()
    .describe('where people reach this server (https://dateline.example); on a loopback address the one they ask for'),
  DATELINE_AUDIT: z
    .string()
    .min(1)
    .optional()
    .describe('file to which every change and refusal is added; audit.jsonl in DATELINE_DATA without it'),
  DATELINE_LOG: z
    .enum(LOG_LEVELS)
    .default('warn')
    .describe('what is logged to standard error, as lines of JSON: info adds a line for each request'),
  DATELINE_SLOW_MS: whole(0).default(1_000).describe('milliseconds from which on a question is logged as slow'),
  DATELINE_READ_ONLY: onOrOff('off').describe('on: nobody loads, changes or removes anything'),
  PORT: whole(0, 65_535).default(4000).describe('port to serve on; 0 takes a free one'),
  DATELINE_DATA: z.string().min(1).default('./data').describe('folder of the embedded store'),
  DATELINE_PROXIES: whole(0, 10)
    .default(0)
    .describe('how many proxies stand before the server: a client is who the first of them names in X-Forwarded-For'),
  DATELINE_READING_SECONDS: positive(3_600)
    .optional()
    .describe(
      `longest time that reading one article may take: ${READING_SECONDS.server} in a server, ${READING_SECONDS.command} in a command, without it`,
    ),
  DATELINE_INTROSPECTION: onOrOff('on').describe('off: no playground, nothing of the schema, no suggestions'),
  DATELINE_TRUSTED_DOCUMENTS: z
    .string()
    .min(1)
    .optional()
    .describe('JSON file of GraphQL documents to be asked for by id'),
  DATELINE_ONLY_TRUSTED: onOrOff('off').describe('on: only those documents, and those of the explorer, are answered'),
  DATELINE_ORIGINS: origins
    .optional()
    .describe('origins, parted by commas, whose pages may ask the API: https://news.example'),
  DATELINE_ORIGINS_CREDENTIALS: onOrOff('off').describe('on: their pages may send cookies and the like with it'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'give an address such as redis://127.0.0.1:6379' })
    .optional()
    .describe(
      'a Redis or Valkey by which servers of one graph, and the commands that load, tell each other what happens, and with the queue of articles (redis://host:6379)',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'give an address such as http://127.0.0.1:4318' })
    .optional()
    .describe('a collector of OpenTelemetry to which traces are sent (http://host:4318); none are made without it'),
  NEO4J_URI: z.string().min(1).optional().describe('a Neo4j to use instead of the embedded store (neo4j://host:7687)'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('user at that Neo4j'),
  NEO4J_PASSWORD: z.string().optional().describe('password at that Neo4j; without it, no authentication'),
  NEO4J_PATIENCE_SECONDS: whole(1, 86_400)
    .default(180)
    .describe('how long a command waits for a Neo4j that is away; a server says within seconds that it is'),
  NEO4J_DATABASE: z.string().min(1).optional().describe('database at that Neo4j; its default one without it'),
})

/** The settings, with those limits that are set in the environment. */
export type Settings = z.infer<typeof settingsSchema> & { readonly limits: Partial<Limits> }

const limitsSchema = z.object(
  Object.fromEntries(LIMIT_NAMES.map((name) => [limitSetting(name), whole(1, mostOf(name)).optional()])),
)

function mostOf(name: LimitName): number {
  return name.endsWith('Ms') ? LONGEST_TIMER_MS : Number.MAX_SAFE_INTEGER
}

/** The file to which is added what was done and refused. */
export function auditPath({ DATELINE_AUDIT, DATELINE_DATA }: Settings): string {
  return DATELINE_AUDIT ?? join(DATELINE_DATA, 'audit.jsonl')
}

/** How long reading one article may take in a server or in a command, in milliseconds. */
export function readingMs({ DATELINE_READING_SECONDS }: Settings, by: keyof typeof READING_SECONDS): number {
  return (DATELINE_READING_SECONDS ?? READING_SECONDS[by]) * 1000
}

/** A line a setting, for the help text. */
export function describeSettings(): string {
  return Object.entries(settingsSchema.shape)
    .map(([name, field]) => {
      const standard = field instanceof z.ZodDefault ? ` (${String(field.parse(undefined))})` : ''
      return `  ${name.padEnd(16)} ${field.description ?? ''}${standard}`
    })
    .concat(LIMIT_NAMES.map((name) => `  ${limitSetting(name)} most ${LIMITS[name].counts} (${LIMITS[name].standard})`))
    .join('\n')
}

/**
 * Reads the settings from an environment; empty variables count as not set.
 * @throws DatelineError SETTING_INVALID, naming the variable and what it may be.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const result = z.intersection(settingsSchema, limitsSchema).safeParse(set)
  if (result.success) return { ...result.data, limits: limitsIn(result.data) }
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new DatelineError('SETTING_INVALID', `A setting in the environment cannot be used. ${problems.join('; ')}`)
}

/**
 * What of an environment looks like a setting and is none: who misspells DATELINE_READ_ONLY would have a server that
 * everybody changes, and not know it.
 */
export function unknownSettings(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set([...Object.keys(settingsSchema.shape), ...Object.keys(limitsSchema.shape)])
  return Object.keys(environment).filter((name) => name.startsWith('DATELINE_') && !known.has(name))
}

function limitsIn(parsed: Readonly<Record<string, unknown>>): Partial<Limits> {
  const set = LIMIT_NAMES.map((name) => [name, parsed[limitSetting(name)]] as const)
  return Object.fromEntries(set.filter(([, value]) => value !== undefined))
}
