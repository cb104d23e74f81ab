import { RefusedChange } from './wanted-change.ts'

/**
 * Makes sure that a list in the input of a change is no longer than it may be.
 * @throws RefusedChange BAD_INPUT
 */
export function checkMost(items: readonly unknown[], field: string, noun: string, most: number): void {
  if (items.length <= most) return
  throw new RefusedChange('BAD_INPUT', `\`${field}\` has ${items.length} ${noun}; the most is ${most}.`, [field])
}
