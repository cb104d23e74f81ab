/** The roles, each including those before it. */
export const ACCESS_ROLES = ['READER', 'EDITOR', 'ADMIN'] as const

/** What one may do: read; load and correct, too; remove, too. */
export type AccessRole = (typeof ACCESS_ROLES)[number]

/** Whether who has a role, or none, may do what another is needed for. */
export function includesRole(has: AccessRole | undefined, needed: AccessRole): boolean {
  return has !== undefined && ACCESS_ROLES.indexOf(has) >= ACCESS_ROLES.indexOf(needed)
}
