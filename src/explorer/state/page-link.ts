import { MODALITY_CHOICES, POLARITY_CHOICES, type Sift } from './page.ts'

const NAMES = ['side', 'topic', 'polarity', 'modality', 'speaker', 'source'] as const satisfies readonly (keyof Sift)[]

/** What a sift holds, as a field of a link: its parts by name, as in `polarity:NEGATED,topic:place/kyiv`. */
export function writeSift(sift: Sift, escaped: (text: string) => string): string {
  return NAMES.flatMap((name) => (sift[name] === undefined ? [] : [`${name}:${escaped(sift[name])}`])).join(',')
}

/** What a field of a link says of a sift; undefined if it cannot be read. */
export function readSift(text: string): Sift | undefined {
  let sift: Sift = {}
  for (const part of text.split(',')) {
    const at = part.indexOf(':')
    const read = readPart(part.slice(0, at), decodeURIComponent(part.slice(at + 1)))
    if (at < 1 || read === undefined) return undefined
    sift = { ...sift, ...read }
  }
  return sift
}

function readPart(name: string, value: string): Sift | undefined {
  switch (name) {
    case 'side':
      return value === 'by' || value === 'about' ? { side: value } : undefined
    case 'polarity': {
      const polarity = POLARITY_CHOICES.find((choice) => choice === value)
      return polarity && { polarity }
    }
    case 'modality': {
      const modality = MODALITY_CHOICES.find((choice) => choice === value)
      return modality && { modality }
    }
    case 'topic':
    case 'speaker':
    case 'source':
      return value === '' ? undefined : { [name]: value }
    default:
      return undefined
  }
}
