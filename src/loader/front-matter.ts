import { parse } from 'yaml'
import { DatelineError } from '../model/error.ts'
import { checkFields, type FoundFields } from './found-fields.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Far more than all that it may say: what makes it data takes the longer the more there is, and holds up the rest of a load. */
const LONGEST = 20_000

/**
 * Parts a text from the front matter before it: `title`, `url`, `publishedAt`, `labels` and `language` between two lines of
 * `---`. Only fields are front matter: a sentence between such lines is text.
 * @throws DatelineError BAD_INPUT when the front matter is not YAML, is too long, or a field cannot be used
 */
export function splitFrontMatter(text: string, place: string): { text: string; fields: FoundFields } {
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { text, fields: {} }
  const found = parseYaml(match[1] ?? '', place)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return { text, fields: {} }
  return { text: text.slice(match[0].length), fields: checkFields(found, place) }
}

function parseYaml(yaml: string, place: string): unknown {
  if (yaml.length > LONGEST) {
    throw new DatelineError(
      'BAD_INPUT',
      `${place} begins with front matter of ${yaml.length} characters; the most is ${LONGEST}.`,
    )
  }
  try {
    return parse(yaml, { maxAliasCount: 0 })
  } catch (error) {
    throw new DatelineError('BAD_INPUT', `${place} begins with front matter that is not valid YAML.`, { cause: error })
  }
}
