import { CommunitiesDocument } from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import { startWorker } from '../server/start-worker.ts'
import type { Communities, NamingArticle } from './community.ts'

/** Articles that are looked at, the newest: what is found among them takes as long however many there are. */
const NEWEST = 300
const MOST_NAMED = 20

/** Finds what the newest articles are about, beside the page. */
export async function loadCommunities(server: Server): Promise<Communities> {
  // Its code comes while the answer does.
  const starting = startWorker(
    server,
    () => new Worker(new URL('./communities-worker.ts', import.meta.url), { type: 'module' }),
  )
  try {
    const asked = { articles: NEWEST, entities: MOST_NAMED }
    const [worker, { articles }] = await Promise.all([starting, server.ask(CommunitiesDocument, asked)])
    return await findIn(
      worker,
      articles.nodes.map(({ id, entities }) => ({ id, entities: entities.nodes })),
    )
  } finally {
    starting.then(
      (worker) => {
        worker.terminate()
      },
      () => undefined,
    )
  }
}

function findIn(worker: Worker, articles: readonly NamingArticle[]): Promise<Communities> {
  return new Promise<Communities>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Communities>) => {
      resolve(data)
    }
    worker.onerror = ({ message }) => {
      reject(new Error(`What the articles are about could not be found. ${message}`))
    }
    worker.postMessage(articles)
  })
}
