import type { Doc } from '../../language/index.ts'
import type { DecidedName } from '../names/decide-kinds.ts'
import { surfaceOf } from '../names/name-span.ts'
import { beginningOfInitials } from '../names/spelled-out.ts'

const ACRONYM = /^\p{Lu}[\p{L}\d&.-]*\p{Lu}[\p{L}\d]*$/u

/**
 * The acronyms that stand in brackets right after a longer name, by their keys, with the longer name's key: "Harbour
 * Safety Agency (HSA)" gives HSA, whatever its letters.
 */
export function bracketedNames(doc: Doc, names: readonly DecidedName[]): ReadonlyMap<string, string> {
  const pairs = names.flatMap((name, index): [string, string][] => {
    const next = names[index + 1]
    if (next === undefined) return []
    const between = doc.text.slice(doc.tokens[name.lastToken]?.end ?? 0, doc.tokens[next.firstToken]?.start ?? 0)
    const closing = doc.tokens[next.lastToken + 1]?.text.startsWith(')') ?? false
    const acronym = surfaceOf(doc, next)
    const [longer, shorter] = [name.key.split(' ').length, next.key.split(' ').length]
    // Of "Parliament of New South Wales (NSW)" only the end is spelled out.
    const first = beginningOfInitials(doc, name.lastToken, acronym.toLowerCase())
    if (first !== undefined && first > name.firstToken + 1) return []
    return /^\s?\(\s?$/.test(between) && closing && longer > 1 && shorter === 1 && ACRONYM.test(acronym)
      ? [[next.key, name.key]]
      : []
  })
  return new Map(pairs)
}
