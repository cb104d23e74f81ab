import { sentenceIndex } from '../../model/id.ts'
import { KINDS } from '../../model/entity-kind.ts'
import { countOf, EDGE_WORDS } from '../graph/wording.ts'
import type { Change } from './change-view.ts'
import { isEntityId, isSentenceId, type Question } from './view.ts'

/** The questions in words. */
export const QUESTION_NAMES: Readonly<Record<Question, string>> = {
  met: 'Who met whom?',
  where: 'Where?',
  said: 'Who said what about what?',
  roles: 'Who is what?',
}

/** A change in words, as undo names it: `hide Kyiv`. */
export function describeChange(change: Change, name: (id: string) => string): string {
  const names = (ids: readonly string[]) =>
    ids.length <= 3 ? ids.map(name).join(', ') : `${ids.slice(0, 2).map(name).join(', ')} and ${ids.length - 2} others`
  switch (change.do) {
    case 'select':
      return describeSelection(change.ids, names)
    case 'open tab':
      return `open the ${change.tab}`
    case 'open article':
      return 'open another article'
    case 'add':
    case 'collapse':
      return change.because
    case 'hide':
      return `hide ${names(change.ids)}`
    case 'show hidden':
      return 'show all that was left out'
    case 'focus':
      return change.ids.length === 0 ? 'leave the focus' : `focus on ${names(change.ids)}`
    case 'pin':
      return `pin ${names(change.pins.map(([id]) => id))}`
    case 'unpin':
      return `unpin ${names(change.ids)}`
    case 'toggle kind':
      return `switch ${KINDS[change.kind].noun[1]}`
    case 'toggle type':
      return `switch “${EDGE_WORDS[change.type].forward}”`
    case 'ask':
      return change.question === undefined ? 'ask no question' : `ask: ${QUESTION_NAMES[change.question]}`
    case 'show more':
      return 'show more of the answers'
    case 'open path':
      return 'open another path'
    case 'find':
      if (change.finding === undefined) return 'leave what was found'
      return change.finding.kind === 'path'
        ? `find the path from ${name(change.finding.from)} to ${name(change.finding.to)}`
        : `find what ${names(change.finding.ids)} share`
    case 'set window':
      return change.window === undefined ? 'show all times' : `show ${change.window.from} to ${change.window.to}`
    case 'start over':
      return 'start over'
  }
}

function describeSelection(ids: readonly string[], names: (ids: readonly string[]) => string): string {
  const [first] = ids
  if (first === undefined) return 'select nothing'
  if (isSentenceId(first)) return `select sentence ${sentenceIndex(first) + 1}`
  if (ids.every(isEntityId)) return `select ${names(ids)}`
  return ids.length === 1 ? 'select a connection' : `select ${countOf(ids.length, ['thing', 'things'])}`
}
