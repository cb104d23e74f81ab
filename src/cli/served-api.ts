import { createArticleLoader, type ArticleReader } from '../graphql/article-loader.ts'
import type { Audit } from '../graphql/audit-entry.ts'
import { createApi } from '../graphql/server.ts'
import type { LiveEvents } from '../graphql/live/live-events.ts'
import type { Authenticate, SignInWays } from '../graphql/viewer.ts'
import type { Log } from './log.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/open-store.ts'
import { hasSignIn, takesTokens } from './access/anonymous-role.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

/**
 * The API on a store, as the settings want it, with the documents that the explorer in a folder asks for; `reading` gives
 * what reads an article that is to be loaded, `access` finds who sends a request, and writes down what they change, `log` what fails and what is slow.
 * @throws DatelineError SETTING_INVALID for trusted documents that cannot be read
 */
export async function createServedApi(
  { queries, writer }: Pick<Store, 'queries' | 'writer'>,
  reading: () => Promise<ArticleReader>,
  settings: Settings,
  explorer: string,
  {
    log,
    ...access
  }: { readonly authenticate: Authenticate; readonly audit?: Audit; readonly log: Log; readonly live?: LiveEvents },
) {
  const isOpen = settings.DATELINE_INTROSPECTION === 'on'
  return createApi({
    queries,
    limits: settings.limits,
    introspection: isOpen,
    suggestions: isOpen,
    playground: isOpen,
    ...signInWays(settings),
    trustedDocuments: await readTrustedDocuments([
      `${explorer}/.trusted-documents.json`,
      ...(settings.DATELINE_TRUSTED_DOCUMENTS === undefined ? [] : [settings.DATELINE_TRUSTED_DOCUMENTS]),
    ]),
    ...(settings.DATELINE_ORIGINS === undefined
      ? {}
      : {
          allowedOrigins: {
            origins: settings.DATELINE_ORIGINS,
            credentials: settings.DATELINE_ORIGINS_CREDENTIALS === 'on',
          },
        }),
    onlyTrusted: settings.DATELINE_ONLY_TRUSTED === 'on',
    ...(settings.DATELINE_READ_ONLY === 'on' ? {} : { loader: createArticleLoader(reading, writer), changes: writer }),
    ...access,
    report: log.failure,
    slow: { fromMs: settings.DATELINE_SLOW_MS, tell: log.slow },
  })
}

function signInWays(settings: Settings): { readonly signIn?: SignInWays } {
  const { DATELINE_OIDC_ISSUER: issuer, DATELINE_OIDC_NAME: name } = settings
  if (!hasSignIn(settings)) return {}
  const tokens = takesTokens(settings)
  return { signIn: issuer === undefined ? { tokens } : { tokens, provider: name ?? new URL(issuer).host } }
}
