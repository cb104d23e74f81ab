import { DatelineError } from '../model/error.ts'

/** Elements within each other, and elements at all, of a page that is read; articles have some dozen, and some thousand. */
const MOST_NESTED = 1_000
const MOST_ELEMENTS = 200_000

/** Elements without content, and those that end by themselves where the next of them begins. */
const WITHOUT_END =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rb|rt|rp)$/i

/**
 * Refuses a page whose elements nest too deep, or are too many, before it is parsed: what parses and walks it takes more
 * of the stack with each level.
 * @throws DatelineError ARTICLE_TOO_LARGE
 */
export function refuseTooManyTags(html: string, place: string): void {
  let [depth, deepest, elements] = [0, 0, 0]
  for (const [, end, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)([^<>]{0,2000})/gi)) {
    elements++
    if (WITHOUT_END.test(name) || rest.endsWith('/')) continue
    depth = end === '/' ? Math.max(depth - 1, 0) : depth + 1
    deepest = Math.max(deepest, depth)
    if (deepest > MOST_NESTED || elements > 2 * MOST_ELEMENTS) break
  }
  if (deepest <= MOST_NESTED && elements <= 2 * MOST_ELEMENTS) return
  throw new DatelineError(
    'ARTICLE_TOO_LARGE',
    `The page ${place} has more than ${MOST_ELEMENTS} elements, or more than ${MOST_NESTED} within each other. Give its text as a .txt file.`,
  )
}
