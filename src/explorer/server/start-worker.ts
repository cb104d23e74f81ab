import type { Server } from './ask.ts'

/** What a worker posts first, once its code is there. */
export const STARTED = 'started'

/**
 * Starts a worker, also from a server that was gone for a while: a browser tells only the worker itself that its code
 * could not be fetched, and takes what is posted to it before that for ever.
 * @param open opens it; its code posts `STARTED` when it runs
 * @throws AskFailure where the server is there and the code is not
 */
export function startWorker(server: Pick<Server, 'fetchPart'>, open: () => Worker): Promise<Worker> {
  return server.fetchPart(
    () =>
      new Promise<Worker>((resolve, reject) => {
        const worker = open()
        worker.onmessage = () => {
          resolve(worker)
        }
        worker.onerror = () => {
          worker.terminate()
          reject(new Error('The code of a worker could not be fetched.'))
        }
      }),
  )
}
