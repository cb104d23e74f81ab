import { nounChunks } from '../../language/index.ts'
import type { Gazetteer } from '../lexicon/gazetteer.ts'
import { foldName } from '../../model/id.ts'
import { byPlace, mentionAt, otherNames } from '../build-document.ts'
import type { DocumentEntity, DocumentMention, ReaderDocument } from '../document.ts'
import { readWordList } from '../lexicon/word-list.ts'

const organizationNouns = new Set([
  ...readWordList('organization-heads.txt'),
  'bloc',
  'cartel',
  'watchdog',
  'automaker',
  'carmaker',
  'airline',
  'retailer',
  'manufacturer',
  'newspaper',
  'broadcaster',
])
const COMPANY_NOUNS = new Set([
  'company',
  'firm',
  'corporation',
  'automaker',
  'carmaker',
  'manufacturer',
  'retailer',
  'airline',
  'giant',
])
const COMPANY_NAMES = /\b(company|corp(oration)?|inc|ltd|limited|plc|motors?|airlines|airways|holdings|group)\b/i

/**
 * Finds descriptions of organizations by their head noun: after "The Harbour Council met.", "the council" is that
 * council; "the alliance" is an organization that the gazetteer calls an alliance. The latest before it that fits is
 * meant, or the only one of the article.
 */
export function resolveDescriptions(document: ReaderDocument, gazetteer: Gazetteer): ReaderDocument {
  const { doc, entities, mentions } = document
  const named = mentions.filter((mention) => entities[mention.entity]?.kind === 'ORGANIZATION')
  const covered = new Set(mentions.flatMap((mention) => range(mention.firstToken, mention.lastToken)))
  const found: DocumentMention[] = []
  for (const chunk of [...nounChunks(doc), ...possessors(document)]) {
    const root = doc.tokens[chunk.root]
    const first = doc.tokens[chunk.firstToken]
    if (root?.tag !== 'NN' || !/^(the|this|that)$/i.test(first?.text ?? '') || covered.has(root.index)) continue
    const noun = root.lemma.toLowerCase()
    if (!organizationNouns.has(noun) || doc.tokens[root.index + 1]?.text === 'of') continue
    const fits = named.filter((mention) => describes(noun, entities[mention.entity], gazetteer))
    const before = fits.filter((mention) => mention.lastToken < chunk.firstToken)
    const only = new Set(fits.map((mention) => mention.entity)).size === 1 ? fits[0] : undefined
    const antecedent = before.at(-1) ?? only
    if (antecedent === undefined) continue
    found.push(
      mentionAt(doc, { firstToken: chunk.firstToken, lastToken: root.index }, antecedent.entity, 'DESCRIPTION'),
    )
  }
  const surfaces = (entity: number) =>
    found.filter((mention) => mention.entity === entity).map((mention) => `the ${doc.tokens[mention.head]?.text ?? ''}`)
  return {
    ...document,
    entities: entities.map((entity, index) => {
      const described = surfaces(index)
      if (described.length === 0) return entity
      return {
        ...entity,
        aliases: [...entity.aliases, ...otherNames(entity.name, described).filter((name) => !hasName(entity, name))],
        reasons: [...entity.reasons, `"${described[0] ?? ''}" describes it by its head noun`],
      }
    }),
    mentions: [...mentions, ...found].sort(byPlace),
  }
}

/** Chunks that stand before a noun as its possessor are no noun chunks of their own: "the council's discussions". */
function possessors({ doc }: ReaderDocument): { firstToken: number; root: number }[] {
  return doc.tokens
    .filter((token) => token.dep === 'poss' && token.tag === 'NN')
    .map((token) => ({ firstToken: token.leftEdge, root: token.index }))
}

function describes(noun: string, entity: DocumentEntity | undefined, gazetteer: Gazetteer): boolean {
  if (entity === undefined) return false
  const names = [entity.name, ...entity.aliases]
  const known = names.map((name) => gazetteer.organizations.get(foldName(name))).find((one) => one !== undefined)
  if (known?.nouns.includes(noun)) return true
  const isNamedSo = names.some((name) => {
    const words = name.toLowerCase().replace(/,.*/, '').split(/\s+/)
    const of = words.findIndex((word, index) => index > 0 && /^(of|for)$/.test(word))
    return words.at(-1) === noun || (of > 0 && words[of - 1] === noun)
  })
  return isNamedSo || (COMPANY_NOUNS.has(noun) && names.some((name) => COMPANY_NAMES.test(name)))
}

function hasName(entity: DocumentEntity, name: string): boolean {
  return [entity.name, ...entity.aliases].some((other) => foldName(other) === foldName(name))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset)
}
