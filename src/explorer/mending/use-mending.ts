import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { ChangeRefused, sendChange, type ChangeOperation } from '../changes/send-change.ts'
import { useExplorer } from '../frame/explorer.ts'
import { refusalOf } from '../server/failure.ts'
import type { ChangeNote } from './change-form.tsx'
import { keyKeeper } from './idempotency.ts'
import { WAYS, type Mending } from './mending.ts'

/** What comes along with a change that is sent. */
interface Sent extends ChangeNote {
  readonly expectedRevision?: number
  readonly idempotencyKey: string
}

/** What is about to be changed, as it is at the moment, and the way to change it. */
export interface MendingOf<Subject> {
  /** What it is about; undefined while it is being asked for. */
  readonly subject: Subject | undefined
  readonly failure: string
  /**
   * Sends a change, and says what came of it: the dialog closes, or shows why not, with what is there by now.
   * @param fields what is to be changed; what comes along is added
   */
  readonly send: <Fields extends object>(
    operation: ChangeOperation<{ readonly input: Fields & Sent }>,
    fields: Fields,
    note: ChangeNote,
  ) => Promise<void>
}

/** The last revision among changes; 0 where there is none. */
export function lastRevision(changes: { readonly nodes: readonly { readonly revision: number }[] }): number {
  return Math.max(0, ...changes.nodes.map(({ revision }) => revision))
}

/**
 * Asks for what is to be changed when the dialog opens, and again when somebody else was quicker.
 * @param load asks for it; undefined if it is not in the graph
 */
export function useMending<Subject extends { readonly revision?: number }>(
  { way }: Pick<Mending, 'way'>,
  load: () => Promise<Subject | undefined>,
): MendingOf<Subject> {
  const { session, screen } = useExplorer()
  const subject = useSignal<Subject | undefined>(undefined)
  const failure = useSignal('')
  const revision = useSignal<number | undefined>(undefined)
  const keyOf = useMemo(keyKeeper, [])

  const look = async (least = 0) => {
    try {
      const found = await load()
      subject.value = found
      if (found === undefined) failure.value = 'This is not in the graph any more.'
      revision.value = found?.revision === undefined ? undefined : Math.max(found.revision, least)
    } catch (error) {
      failure.value = refusalOf(error).message
    }
  }
  useEffect(() => void look(), [])

  return {
    subject: subject.value,
    failure: failure.value,
    async send(operation, fields, note) {
      failure.value = ''
      const whole = {
        ...fields,
        ...note,
        ...(revision.value === undefined ? {} : { expectedRevision: revision.value }),
      }
      try {
        const input = { ...whole, idempotencyKey: keyOf(whole) }
        const made = await sendChange(session.server, operation, { input })
        screen.dialog.value = undefined
        await session.readAnew()
        if (way === 'merge' && made.entity !== null) session.take({ do: 'select', ids: [made.entity.id] })
        session.tell(`${WAYS[way].done}.`, { undo: made.id })
      } catch (error) {
        // Why not is told together with what is there by now.
        if (error instanceof ChangeRefused && error.code === 'CONFLICT') await look(error.revision)
        if (failure.value === '') failure.value = refusalOf(error).message
      }
    },
  }
}
