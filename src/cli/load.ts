import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { SingleBar } from 'cli-progress'
import { loadArticles, type LoadEvent } from '../loader/load.ts'
import { listSources } from '../loader/sources.ts'
import { openAuditLog } from './access/audit-log.ts'
import { describeFailure } from './failure.ts'
import { openReadingPool } from './reading/reading-pool.ts'
import { auditPath, type Settings } from './settings.ts'
import { openStore } from './store/open-store.ts'
import { storeSettings } from './store/store-settings.ts'

/**
 * Loads the articles at the paths, with a progress bar where a person looks on, and a summary. Each text that is
 * refused, and each warning, has a line of its own on standard error; what became of each is added to the audit.
 * @returns the exit code: 1 when any text was rejected
 */
export async function load(settings: Settings, paths: readonly string[]): Promise<number> {
  const sources = await listSources(paths, process.stdin)
  const store = await openStore(storeSettings(settings))
  const bar = new SingleBar({
    format: '{bar} {value} of {total} articles, {eta_formatted} left',
    stream: process.stderr,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
  })
  const count: Record<LoadEvent['outcome'], number> = { ADDED: 0, CHANGED: 0, UNCHANGED: 0, REJECTED: 0 }
  const lines: string[] = []
  const auditLog = openAuditLog(auditPath(settings), (error) => {
    console.error(describeFailure(error))
  })
  const who = { requestId: randomUUID(), by: userInfo().username }
  const pool = openReadingPool({ timeoutMs: settings.DATELINE_READING_SECONDS * 1000 })
  try {
    const reader = await pool
    bar.start(
      sources.reduce((sum, source) => sum + source.count, 0),
      0,
    )
    for await (const event of loadArticles({ reader, writer: store.writer, atOnce: 2 * reader.atOnce }, sources)) {
      count[event.outcome]++
      lines.push(...remarks(event))
      auditLog.audit({ did: 'loadArticle', ...whatBecame(event), ...who })
      bar.increment()
    }
  } finally {
    bar.stop()
    await Promise.allSettled([pool.then((reader) => reader.close()), store.close(), auditLog.close()])
    for (const line of lines) console.error(line)
  }
  console.log(
    `${count.ADDED} added, ${count.CHANGED} changed, ${count.UNCHANGED} unchanged, ${count.REJECTED} rejected`,
  )
  return count.REJECTED > 0 ? 1 : 0
}

function whatBecame(event: LoadEvent): { readonly id?: string; readonly outcome: string } {
  return event.outcome === 'REJECTED' ? { outcome: event.code } : { id: event.article.id, outcome: event.outcome }
}

function remarks(event: LoadEvent): string[] {
  if (event.outcome === 'REJECTED') return [`rejected: ${event.message}`]
  return event.warnings.map((warning) => `warning: ${event.place}: ${warning}`)
}
