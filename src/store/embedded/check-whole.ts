import { DatelineError } from '../../model/error.ts'
import { NOTHING_ACKNOWLEDGED, type AcknowledgedChange } from './acknowledged.ts'
import type { Recorded } from './record.ts'

const MOST_NAMED = 10

/** How a graph is to its record: as that says, or with the one change more that a killed process could not write down. */
export type Agreement = 'SAME' | 'ONE_AHEAD'

/**
 * Compares a graph with the record of what was acknowledged. `shown` is the last change that the graph holds, `recorded`
 * what stands beside it; each undefined where there is none.
 * @throws DatelineError STORE_DAMAGED, with what is missing and what to do
 */
export function checkWhole(
  shown: AcknowledgedChange | undefined,
  recorded: Recorded | undefined,
  folder: string,
): Agreement {
  const graph = shown ?? NOTHING_ACKNOWLEDGED
  const last = recorded?.last ?? NOTHING_ACKNOWLEDGED
  if (graph.hash === last.hash && graph.count === last.count) return 'SAME'
  if (shown?.previous === last.hash && shown.count === last.count + 1) return 'ONE_AHEAD'
  throw new DatelineError('STORE_DAMAGED', `${whatIsWrong(graph.count, graph.hash, recorded, folder)} ${WHAT_TO_DO}`)
}

const WHAT_TO_DO =
  'Nothing was changed. Restore the folder from a backup (`dateline restore`); or move it away and load the articles again; or look what is left with `dateline verify`, and go on with that by `dateline verify --accept`.'

function whatIsWrong(count: number, hash: string, recorded: Recorded | undefined, folder: string): string {
  if (recorded === undefined) {
    return `The graph in ${folder} holds ${count} changes, and the record beside it of what must be there is missing.`
  }
  const { last, changes } = recorded
  if (count >= last.count) {
    return `The graph in ${folder} and the record beside it are not of one another: they tell of ${count} and ${last.count} changes. One of them was replaced or cut.`
  }
  const from = changes.findIndex((change) => change.hash === hash) + 1
  const isKnown = from > 0 || count === 0
  const lost = changes.slice(isKnown ? from : -(last.count - count)).map(({ change }) => change)
  const more = lost.length > MOST_NAMED ? ` and ${lost.length - MOST_NAMED} more` : ''
  const named = lost.length === 0 ? '' : ` Missing are ${lost.slice(0, MOST_NAMED).join(', ')}${more}.`
  return `The graph in ${folder} is damaged, or older than it should be: of ${last.count} changes that were acknowledged it shows ${count}.${named}`
}
