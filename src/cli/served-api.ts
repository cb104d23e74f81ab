import { createArticleLoader } from '../graphql/article-loader.ts'
import { createApi } from '../graphql/server.ts'
import type { Reader } from '../model/reading.ts'
import { logFailure } from './failure.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/open-store.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

/**
 * The API on a store, as the settings want it, with the documents that the explorer in a folder asks for.
 * @throws DatelineError SETTING_INVALID for trusted documents that cannot be read
 */
export async function createServedApi(
  { reader, writer }: Pick<Store, 'reader' | 'writer'>,
  settings: Settings,
  explorer: string,
) {
  const isOpen = settings.DATELINE_INTROSPECTION === 'on'
  return createApi({
    reader,
    introspection: isOpen,
    suggestions: isOpen,
    playground: isOpen,
    trustedDocuments: await readTrustedDocuments([
      `${explorer}/trusted-documents.json`,
      ...(settings.DATELINE_TRUSTED_DOCUMENTS === undefined ? [] : [settings.DATELINE_TRUSTED_DOCUMENTS]),
    ]),
    onlyTrusted: settings.DATELINE_ONLY_TRUSTED === 'on',
    loader: createArticleLoader(lazily(openReader), writer),
    changes: writer,
    report: logFailure,
  })
}

async function openReader(): Promise<Reader> {
  const { createReader } = await import('../reader/index.ts')
  return createReader()
}

/** Makes a thing when it is first asked for, and once; one that could not be made is tried again. */
function lazily<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    }))
}
