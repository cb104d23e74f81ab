import { proofOf } from '../graph/edges.ts'
import type { ReadArticle } from '../state/ask.ts'
import type { Session } from '../state/session.ts'
import { isEntityId, isSentenceId } from '../state/view.ts'

/** The sentences of an article that belong to the selection: those that name an entity, those that prove a line. */
export function revealedSentences(session: Session, article: ReadArticle): ReadonlySet<string> {
  const { selection, finding, path } = session.view.value
  const found = finding === undefined ? undefined : session.answer({ about: 'finding', finding })
  if (found?.state === 'ready' && found.value.kind === 'path' && selection.length === 0) {
    const steps = (found.value.paths[path] ?? found.value.paths[0])?.steps ?? []
    return new Set(steps.flatMap(({ sentences }) => sentences.slice(0, 1).map(({ id }) => id)))
  }
  const lines = session.edges.value.filter(({ id }) => selection.includes(id))
  const proofs = lines.flatMap(proofOf).map(({ id }) => id)
  const entities = new Set(selection.filter(isEntityId))
  const naming = article.sentences
    .filter(({ mentions }) => mentions.some(({ entity }) => entities.has(entity.id)))
    .map(({ id }) => id)
  return new Set([...selection.filter(isSentenceId), ...proofs, ...naming])
}
