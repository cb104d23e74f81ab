import { childrenOf } from '../../../language/index.ts'
import type { ReaderDocument, RelationshipDraft } from '../../document.ts'
import { foldName } from '../../../model/id.ts'
import { namesWithin } from '../mention-index.ts'
import { sentenceOf } from '../sentence-of.ts'

/**
 * What the name of a meeting says. "Peru-Mercosur Council meeting" has participants Peru and Mercosur; "Lima
 * Conference" is held in Lima, unless the article puts it elsewhere; "Peru conference" may be about Peru. `elsewhere` are the meetings whose place is known.
 */
export function readMeetingNames(document: ReaderDocument, elsewhere: ReadonlySet<number>): RelationshipDraft[] {
  const { doc, text } = document
  return document.mentions.flatMap((mention): RelationshipDraft[] => {
    if (document.entities[mention.entity]?.kind !== 'MEETING' || mention.mode !== 'NAME') return []
    const inside = namesWithin(document, mention).filter((entity) => entity !== mention.entity)
    const base = { sentence: sentenceOf(document, mention.start), confidence: 0.75 }
    const name = text.slice(mention.start, mention.end)
    const date = document.entities[mention.entity]?.date
    if (/\p{L}[-–/]\p{L}/u.test(name) && inside.length > 1) {
      return inside
        .filter((entity) => document.entities[entity]?.kind !== 'MEETING' && !isWhole(document, entity, name))
        .map((entity) => ({
          ...base,
          type: 'PARTICIPATED_IN' as const,
          source: entity,
          target: mention.entity,
          method: 'named-participants',
          reason: `"${name}" names those who meet`,
        }))
    }
    const [place] = inside.filter((entity) => document.entities[entity]?.kind === 'PLACE')
    const head = doc.tokens[mention.head]
    const isFirst = place !== undefined && startsWith(document, place, name)
    if (
      !isFirst ||
      isCountry(document, place) ||
      inside.length > 1 ||
      elsewhere.has(mention.entity) ||
      !head ||
      childrenOf(doc, head).some(({ dep }) => dep === 'poss')
    )
      return []
    return [
      {
        ...base,
        type: 'HELD_IN' as const,
        source: mention.entity,
        target: place,
        method: 'named-place',
        reason: `"${name}" is named by its place`,
        ...(date === undefined ? {} : { date }),
      },
    ]
  })
}

/** Whether an entity's name has a hyphen of its own, as the whole council's has. */
function isWhole(document: ReaderDocument, entity: number, name: string): boolean {
  const own = document.entities[entity]
  return own !== undefined && /[-–/]/.test(own.name) && name.includes(own.name)
}

function isCountry({ doc, entities }: ReaderDocument, place: number): boolean {
  const own = entities[place]
  const countries = new Set([...doc.lexicon.demonyms.values()].map(foldName))
  return own !== undefined && [own.name, ...own.aliases].some((name) => countries.has(foldName(name)))
}

function startsWith(document: ReaderDocument, entity: number, name: string): boolean {
  const own = document.entities[entity]
  return own !== undefined && [own.name, ...own.aliases].some((one) => name.startsWith(one))
}
