import { sentenceIndex } from '../../model/id.ts'
import { KINDS } from '../../model/entity-kind.ts'
import { countOf, EDGE_WORDS } from '../graph/wording.ts'
import type { Scope } from './scope.ts'
import type { Step } from './take-step.ts'
import { isEntityId, isSentenceId, type Arrangement, type Question, type Sureness } from './view.ts'

/** The questions in words. */
export const QUESTION_NAMES: Readonly<Record<Question, string>> = {
  met: 'Who met whom?',
  where: 'Where?',
  said: 'Who said what?',
  roles: 'Who is what?',
}

/** How sure things must be, in words. */
export const SURENESS_NAMES: Readonly<Record<Sureness, string>> = {
  all: 'show everything',
  likely: 'show what is right 8 times in 10',
  sure: 'show what is right 9 times in 10',
}

/** What the drawing is arranged by, after “arrange”. */
export const ARRANGEMENT_NAMES: Readonly<Record<Arrangement['by'], string>> = {
  force: 'by what is joined',
  hub: 'around the selection',
  time: 'by time',
  kind: 'by kind',
}

/** A step in words, as undo names it: `hide Kyiv`. */
export function describeStep(step: Step, name: (id: string) => string): string {
  const names = (ids: readonly string[]) =>
    ids.length <= 3 ? ids.map(name).join(', ') : `${ids.slice(0, 2).map(name).join(', ')} and ${ids.length - 2} others`
  switch (step.do) {
    case 'select':
      return describeSelection(step.ids, names)
    case 'open tab':
      return `open the ${step.tab}`
    case 'open article':
      return step.only === true ? 'show this article alone' : 'open another article'
    case 'close article':
      return 'go back to the list of articles'
    case 'leave article':
      return 'go on without the removed article'
    case 'set scope':
      return describeScope(step.scope, names)
    case 'list articles':
      return 'list other articles'
    case 'add':
    case 'collapse':
      return step.because
    case 'hide':
      return `hide ${names(step.ids)}`
    case 'show hidden':
      return 'show all that was left out'
    case 'focus':
      return step.ids.length === 0 ? 'leave the focus' : `focus on ${names(step.ids)}`
    case 'arrange':
      return step.arrangement.by === 'hub'
        ? `arrange around ${name(step.arrangement.hub)}`
        : `arrange ${ARRANGEMENT_NAMES[step.arrangement.by]}`
    case 'pin':
      return `pin ${names(step.pins.map(([id]) => id))}`
    case 'unpin':
      return `unpin ${names(step.ids)}`
    case 'toggle kind':
      return `switch ${KINDS[step.kind].noun[1]}`
    case 'toggle type':
      return `switch “${EDGE_WORDS[step.type].forward}”`
    case 'ask':
      return step.question === undefined ? 'ask no question' : `ask: ${QUESTION_NAMES[step.question]}`
    case 'show more':
      return 'show more of the answers'
    case 'open path':
      return 'open another path'
    case 'find':
      if (step.finding === undefined) return 'leave what was found'
      return step.finding.kind === 'path'
        ? `find the path from ${name(step.finding.from)} to ${name(step.finding.to)}`
        : `find what ${names(step.finding.ids)} share`
    case 'set window':
      return step.window === undefined ? 'show all times' : `show ${step.window.from} to ${step.window.to}`
    case 'set sureness':
      return SURENESS_NAMES[step.sureness]
    case 'open page':
      if (step.page === undefined) return 'go back to the graph'
      if (step.page.kind === 'dossier') {
        return `${step.page.parts === undefined ? 'open the dossier' : 'read on in the dossier'} of ${name(step.page.entity)}`
      }
      return step.page.kind === 'report' ? 'open the report' : 'compare the articles'
    case 'compare':
      return 'compare articles'
    case 'sift':
      return 'choose among the statements'
    case 'open view':
      return 'open a kept view'
    case 'start over':
      return 'start over'
  }
}

function describeScope(scope: Scope | undefined, names: (ids: readonly string[]) => string): string {
  switch (scope?.kind) {
    case undefined:
      return 'show all articles'
    case 'articles':
      return `show ${countOf(scope.ids.length, ['article', 'articles'])} alone`
    case 'entities':
      return `show what is told of ${names(scope.ids)}`
    case 'search':
      return `show the articles that say “${scope.words}”`
  }
}

function describeSelection(ids: readonly string[], names: (ids: readonly string[]) => string): string {
  const [first] = ids
  if (first === undefined) return 'select nothing'
  if (isSentenceId(first)) return `select sentence ${sentenceIndex(first) + 1}`
  if (ids.every(isEntityId)) return `select ${names(ids)}`
  return ids.length === 1 ? 'select a connection' : `select ${countOf(ids.length, ['thing', 'things'])}`
}
