import { DatelineError } from '../model/error.ts'
import { linesOfFile } from './files.ts'
import type { FoundText } from './found-text.ts'
import { checkFields } from './found-fields.ts'
import type { LoadEvent } from './load-event.ts'
import { isStandardInput, listSources, type Source } from './sources.ts'

/** A line of a file of rejects: where a text stands, why it was rejected, and of one that stands nowhere any more itself. */
interface Reject {
  readonly place: string
  readonly text?: string
}

/** The line that a rejected text has in a file of rejects, which `sourcesOfRejects` reads again. */
export function rejectLine({ place, code, message, found }: Extract<LoadEvent, { outcome: 'REJECTED' }>): string {
  return JSON.stringify({ place, code, message, ...(isStandardInput(place) ? found : {}) })
}

/**
 * What was rejected, to be loaded again from where it stands.
 * @throws DatelineError BAD_INPUT for what is no file of rejects; NOT_FOUND, ARTICLE_UNREADABLE
 */
export async function sourcesOfRejects(
  file: string,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<{ readonly sources: readonly Source[]; readonly isWanted: (place: string) => boolean }> {
  const rejects: Reject[] = []
  for await (const { bytes, number } of linesOfFile(file)) rejects.push(rejectIn(bytes, `${file}, line ${number}`))
  const places = new Set(rejects.map(({ place }) => place))
  const paths = rejects.filter(({ text }) => text === undefined).map(({ place }) => place)
  const whole = [...new Set(paths.map((place) => place.replace(/, (?:line|entry) \d+$/, '')))]
  return {
    sources: [...(await listSources(whole, standardInput)), ...rejects.flatMap(keptText)],
    isWanted: (place) => places.has(place) || whole.includes(place),
  }
}

function rejectIn(bytes: Uint8Array, where: string): Reject {
  const line = jsonIn(bytes)
  if (typeof line === 'object' && line !== null && 'place' in line && typeof line.place === 'string') {
    return line as Reject
  }
  throw new DatelineError('BAD_INPUT', `${where} is not what --rejects writes: an object with the "place" of a text.`)
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

function keptText(reject: Reject): Source[] {
  const { place, text } = reject
  if (text === undefined) return []
  return [
    {
      place,
      count: 1,
      async *texts(isWanted = () => true) {
        const found: FoundText = { ...checkFields(reject, place), text }
        if (isWanted(place)) yield await Promise.resolve({ place, found })
      },
    },
  ]
}
