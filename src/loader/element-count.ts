import { Parser } from 'htmlparser2'
import { DatelineError } from '../model/error.ts'

/** Elements within each other, and elements at all, of a page that is read; articles have some dozen, and some thousand. */
const MOST_NESTED = 1_000
const MOST_ELEMENTS = 200_000

/**
 * Refuses a page whose elements nest too deep, or are too many, before it is parsed: what makes a tree of it and walks it
 * takes more of the stack with each level. Elements are counted as that parser finds them, which is none that nests itself.
 * @throws DatelineError ARTICLE_TOO_LARGE
 */
export function refuseTooManyElements(html: string, place: string): void {
  let [depth, elements] = [0, 0]
  const parser = new Parser({
    onopentag() {
      if (++depth > MOST_NESTED || ++elements > MOST_ELEMENTS) throw tooMany(place)
    },
    onclosetag() {
      depth--
    },
  })
  parser.end(html)
}

const tooMany = (place: string) =>
  new DatelineError(
    'ARTICLE_TOO_LARGE',
    `The page ${place} has more than ${MOST_ELEMENTS} elements, or more than ${MOST_NESTED} within each other. Give its text as a .txt file.`,
  )
