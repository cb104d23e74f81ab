import { MendedEntityDocument, type MendedEntityQuery } from '../generated/operations.ts'
import type { Server } from '../server/ask.ts'
import type { Mending } from './mending.ts'
import { lastRevision, type MendingOf } from './use-mending.ts'

/** An entity that is about to be changed, and its last revision. */
export type MendedEntity = Extract<NonNullable<MendedEntityQuery['node']>, { readonly name: string }> & {
  readonly revision: number
}
export type MendingOfEntity = Extract<Mending, { readonly entity: string }>

/** What each form for an entity works with. */
export interface EntityFormProps {
  readonly mending: MendingOfEntity
  readonly state: MendingOf<MendedEntity>
  readonly subject: MendedEntity
}

/** Asks for an entity as it is now; with its mentions where these are to be chosen from. */
export async function loadMendedEntity(
  server: Server,
  { entity: id, way }: MendingOfEntity,
): Promise<MendedEntity | undefined> {
  const { node, changes } = await server.ask(MendedEntityDocument, { id, withMentions: way === 'split' })
  return node !== null && 'name' in node ? { ...node, revision: lastRevision(changes) } : undefined
}
