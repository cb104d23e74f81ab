import { loadEnglish } from '../../../src/language/index.ts'
import type { EntityKind } from '../../../src/model/entity-kind.ts'
import { articleId, sentenceId } from '../../../src/model/id.ts'
import type { DocumentMention, FactDrafts, ReaderDocument } from '../../../src/reader/document.ts'
import { loadLexicon } from '../../../src/reader/lexicon/lexicon.ts'
import { findFacts, findMeetings } from '../../../src/reader/facts/index.ts'
import { mendParse } from '../../../src/reader/mending/mend-parse.ts'

const english = await loadEnglish()
const lexicon = loadLexicon()

/** Whom and what the sentences of these tests are about: the steps before the facts are not what is tested here. */
const CAST: readonly (readonly [EntityKind, string, ...string[]])[] = [
  ['PERSON', 'Maria Lopez', 'Lopez'],
  ['PERSON', 'John Smith', 'Smith'],
  ['PERSON', 'Anna Berg', 'Berg'],
  ['PERSON', 'Peter Novak', 'Novak'],
  ['ORGANIZATION', 'NATO'],
  ['ORGANIZATION', 'Mercosur'],
  ['ORGANIZATION', 'Acme Corporation', 'Acme'],
  ['ORGANIZATION', 'Labour Party'],
  ['ORGANIZATION', 'European Union'],
  ['ORGANIZATION', 'Reuters'],
  ['ORGANIZATION', 'Lima University'],
  ['PLACE', 'Norway'],
  ['PLACE', 'Sweden'],
  ['PLACE', 'Finland'],
  ['PLACE', 'Greece'],
  ['PLACE', 'Turkey'],
  ['PLACE', 'Peru'],
  ['PLACE', 'Chile'],
  ['PLACE', 'Bolivia'],
  ['PLACE', 'Lima'],
  ['PLACE', 'Cusco'],
  ['PLACE', 'Madrid'],
  ['PLACE', 'Oslo'],
  ['PLACE', 'Brussels'],
]

/** A document of that text as the entity steps would hand it on: the cast by name, he and she by the last person. */
function documentOf(text: string, publishedAt?: string): ReaderDocument {
  const doc = { ...mendParse(english.parse(text), lexicon), lexicon }
  const id = articleId('00')
  const entities = CAST.map(([kind, name, ...aliases]) => ({ kind, name, aliases, confidence: 1, reasons: [] }))
  const mentions: DocumentMention[] = []
  const add = (start: number, end: number, entity: number, mode: DocumentMention['mode']) => {
    const tokens = doc.tokens.filter((token) => token.start >= start && token.end <= end)
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last || mentions.some((mention) => mention.start < end && start < mention.end)) return
    const head = tokens.find(
      (token) => token.head < first.index || token.head > last.index || token.head === token.index,
    )
    mentions.push({
      start,
      end,
      firstToken: first.index,
      lastToken: last.index,
      head: (head ?? last).index,
      entity,
      mode,
    })
  }
  CAST.forEach(([, ...names], entity) => {
    for (const name of names) {
      for (const match of text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
        add(match.index, match.index + name.length, entity, 'NAME')
      }
    }
  })
  for (const match of text.matchAll(/\b(?:he|she|his|her|him)\b/gi)) {
    const people = mentions.filter(({ start, entity }) => start < match.index && entities[entity]?.kind === 'PERSON')
    const last = people.sort((a, b) => a.start - b.start).at(-1)
    if (last) add(match.index, match.index + match[0].length, last.entity, 'PRONOUN')
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  const sentences = doc.sentences.map(({ start, end }, index) => ({ id: sentenceId(id, index), index, start, end }))
  const source = { id, source: 'text:00', text, textHash: '00' }
  const article = publishedAt === undefined ? source : { ...source, publishedAt }
  return { article, text, doc, sentences, entities, mentions }
}

/** A text with its meetings and facts, entities by name. */
export interface Facts {
  readonly document: ReaderDocument
  readonly drafts: FactDrafts
  readonly relationships: readonly string[]
  readonly nameOf: (entity: number | undefined) => string
}

/** Reads a text's meetings and facts; relationships as lines like `Norway MEMBER_OF NATO`, each once. */
export function factsOf(text: string, publishedAt?: string): Facts {
  const document = findMeetings(documentOf(text, publishedAt))
  const drafts = findFacts(document)
  const nameOf = (entity: number | undefined) => (entity === undefined ? '' : (document.entities[entity]?.name ?? ''))
  const lines = drafts.relationships.map(({ source, type, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
  return { document, drafts, nameOf, relationships: [...new Set(lines)] }
}
