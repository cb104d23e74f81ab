import type { Communities, NamingArticle } from './community.ts'
import { STARTED } from '../server/start-worker.ts'
import { findCommunities } from './find-communities.ts'

/** The worker's own end of its messages, as far as it is used here. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<readonly NamingArticle[]>) => void) | null
  postMessage(said: Communities | typeof STARTED): void
}

scope.onmessage = ({ data }) => {
  scope.postMessage(findCommunities(data))
}

scope.postMessage(STARTED)
